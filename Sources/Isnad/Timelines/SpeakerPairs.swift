import Articles

/// Which speakers are brought together.
public struct SpeakerPairsRequest: Sendable, ArticleConditions {
    /// Only in articles that match this query (as in ``TimelineRequest/queries``); empty for all.
    public var query: String
    /// Only pairs of which this is one: a person in any spelling, or an office.
    public var speaker: String?
    /// How many pairs are given.
    public var limit = 30
    /// The first and the last day, both included.
    public var since: CalendarDate?
    /// The last day, included.
    public var until: CalendarDate?
    /// Words of the source's name.
    public var source: String?
    /// The code of a language.
    public var language: String?
    /// Find just the spellings that are typed.
    public var isExact = false
    /// Count each copy of an article by itself.
    public var countsDuplicates = false

    /// Makes a request for the thirty pairs that are most often quoted together.
    public init(_ query: String = "") { self.query = query }
}

/// Who is quoted in the same articles as whom.
///
/// A speaker is a person or body under all names that articles give, as in ``SpeakerReport``; unnamed sources are left out. An article counts
/// once for a pair however often it quotes either, and copies of one report count as one article.
public struct SpeakerPairs: Sendable, Encodable {
    /// A speaker of a pair that is given.
    public struct Speaker: Sendable, Encodable, Equatable {
        /// The fullest of the most frequent names.
        public var name: String
        /// In how many of the articles they are quoted.
        public var articles: Int

        /// Makes a speaker.
        public init(name: String, articles: Int) {
            self.name = name
            self.articles = articles
        }
    }

    /// Two speakers who are quoted in the same articles.
    public struct Pair: Sendable, Encodable, Equatable {
        /// The one who is quoted in more articles.
        public var first: String
        /// The other one.
        public var second: String
        /// In how many articles both are quoted.
        public var articles: Int

        /// Makes a pair.
        public init(first: String, second: String, articles: Int) {
            self.first = first
            self.second = second
            self.articles = articles
        }
    }

    /// The query, empty for all articles.
    public var query: String
    /// The speaker who was asked for; nil for all.
    public var speaker: String?
    /// How many articles quote at least two speakers.
    public var articles: Int
    /// How many pairs there are in all.
    public var total: Int
    /// Those asked for, the most frequent first.
    public var pairs: [Pair]
    /// The speakers of ``pairs``, the most quoted first.
    public var speakers: [Speaker]
    /// Milliseconds that it took.
    public var tookMilliseconds = 0.0
    /// Shards that are not there, so that what they have is not counted; nil where none is missing.
    public var missing: [MissingShard]?
    /// A name or office of somebody who is quoted, where nobody is whom ``speaker`` names.
    public var suggestion: String?
    /// Sentences about how the query was read; not part of the JSON.
    public var notes: [String] = []

    /// Makes an answer from its parts.
    public init(
        query: String, speaker: String?, articles: Int, total: Int, pairs: [Pair], speakers: [Speaker],
        notes: [String] = []
    ) {
        self.query = query
        self.speaker = speaker
        self.articles = articles
        self.total = total
        self.pairs = pairs
        self.speakers = speakers
        self.notes = notes
    }

    enum CodingKeys: String, CodingKey {
        case query, speaker, articles, total, pairs, speakers, missing, suggestion
        case tookMilliseconds = "took_ms"
    }

    /// Writes null where no speaker was asked for.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(query, forKey: .query)
        try container.encode(speaker, forKey: .speaker)
        try container.encode(articles, forKey: .articles)
        try container.encode(total, forKey: .total)
        try container.encode(pairs, forKey: .pairs)
        try container.encode(speakers, forKey: .speakers)
        try container.encodeIfPresent(missing, forKey: .missing)
        try container.encodeIfPresent(suggestion, forKey: .suggestion)
        try container.encode((tookMilliseconds * 1000).rounded() / 1000, forKey: .tookMilliseconds)
    }
}
