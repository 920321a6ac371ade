import Articles

/// A search for quotations.
public struct QuotationRequest: Sendable, ArticleConditions {
    /// Words of the quotation, in the query language; empty for all.
    public var query: String
    /// Who is quoted: a person in any spelling, an office, "unnamed".
    public var speaker: String?
    /// `direct`, `partial` or `indirect`.
    public var kind: String?
    /// How many results are given.
    public var limit = 10
    /// How many of the first are passed over.
    public var offset = 0
    /// The order of results; without words, the latest come first.
    public var order: SearchRequest.Order = .relevance
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
    /// Spellings of names and speakers that are not looked for, as ``NameForms`` lists them.
    public var without: [String] = []
    /// List quotations of copies of an article by themselves.
    public var showsDuplicates = false
    /// Find the paragraph of each quotation as well (``QuotationResult/paragraph``), for which the article is read up to there.
    public var findsParagraphs = false

    /// Makes a request for the first ten quotations.
    public init(_ query: String = "") { self.query = query }

    var filters: [QueryFilter] {
        var filters: [QueryFilter] = []
        if let speaker { filters.append(.speaker(speaker)) }
        if let kind { filters.append(.kind(kind)) }
        return filters + conditions
    }
}

/// The quotations that were found, in the form in which they are printed as JSON.
public struct QuotationResponse: Sendable, Encodable {
    /// The query as it was typed.
    public var query: String
    /// How many quotations match.
    public var total: Int
    /// Whether ``total`` was counted rather than estimated.
    public var totalIsExact: Bool
    /// Milliseconds that the search took.
    public var tookMilliseconds: Double
    /// The names in the query and the speakers that were asked for, with what they were searched for as.
    public var names: [NameForms]
    /// A query that would find more, where this one found little.
    public var suggestion: String?
    /// A name or office of somebody who is quoted, where nobody is whom the request's `speaker` names;
    /// in the JSON it is the suggestion, too, where the query itself has none.
    public var suggestedSpeaker: String?
    /// The results asked for.
    public var results: [QuotationResult]
    /// Sentences about how the query was read; not part of the JSON.
    public var notes: [String]
    /// Where the next page begins; not part of the JSON.
    public var nextOffset: Int
    /// Shards that are not there, so that what they have is not found; nil where none is missing.
    public var missing: [MissingShard]?

    enum CodingKeys: String, CodingKey {
        case query, total, names, suggestion, results, missing
        case totalIsExact = "total_is_exact"
        case tookMilliseconds = "took_ms"
        case suggestedSpeaker = "suggested_speaker"
    }

    /// Writes nulls where the contract wants them.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(query, forKey: .query)
        try container.encode(total, forKey: .total)
        try container.encode(totalIsExact, forKey: .totalIsExact)
        try container.encode((tookMilliseconds * 1000).rounded() / 1000, forKey: .tookMilliseconds)
        try container.encode(names, forKey: .names)
        try container.encode(suggestion ?? suggestedSpeaker, forKey: .suggestion)
        try container.encodeIfPresent(suggestedSpeaker, forKey: .suggestedSpeaker)
        try container.encodeIfPresent(missing, forKey: .missing)
        try container.encode(results, forKey: .results)
    }
}

/// A quotation: what was said, by whom, as what, and where it stands.
public struct QuotationResult: Sendable, Encodable {
    /// The content.
    public struct Quote: Sendable, Encodable {
        /// The words between its ends, an attribution that interrupts them included.
        public var text: String
        /// `direct`, `partial` or `indirect`.
        public var kind: String
        /// Where it stands in the article's text, in scalars.
        public var start: Int
        /// The scalar after its last.
        public var end: Int
    }

    /// Whom it is ascribed to.
    public struct Speaker: Sendable, Encodable {
        /// Nil where it is not certain.
        public var name: String?
        /// The source as it stands there: `he`, `the MP`.
        public var mention: String?
        /// What the article says of the speaker.
        public var description: String?

        enum CodingKeys: String, CodingKey { case name, mention, description }

        /// Writes nulls where a fact is not known.
        public func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(name, forKey: .name)
            try container.encode(mention, forKey: .mention)
            try container.encode(description, forKey: .description)
        }
    }

    /// Its place, from 1.
    public var rank: Int
    /// Its weight, 0 without words in the query.
    public var score: Double
    /// The article it is from.
    public var article: ArticleSummary
    /// What was said.
    public var quote: Quote
    /// Who said it.
    public var speaker: Speaker
    /// The word that attributes it.
    public var cue: String?
    /// The sentences in which it stands, source and cue included.
    public var context: String
    /// Where in ``context`` matches stand, or the content where no words were asked for; in scalars.
    public var highlights: [[Int]]
    /// Copies of the article, whose quotations are not listed by themselves.
    public var alsoIn: [ArticleSummary]?
    /// The paragraph of the article in which it begins, from 1; nil unless asked for.
    public var paragraph: Int?
    /// How to cite it; nil unless the caller puts a form of citation here.
    public var citation: String?

    enum CodingKeys: String, CodingKey {
        case rank, score, article, quote, speaker, cue, context, highlights, paragraph, citation
        case alsoIn = "also_in"
    }

    /// Writes nulls where a fact is not known.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(rank, forKey: .rank)
        try container.encode(score, forKey: .score)
        try container.encode(article, forKey: .article)
        try container.encode(quote, forKey: .quote)
        try container.encode(speaker, forKey: .speaker)
        try container.encode(cue, forKey: .cue)
        try container.encode(context, forKey: .context)
        try container.encode(highlights, forKey: .highlights)
        try container.encodeIfPresent(alsoIn, forKey: .alsoIn)
        try container.encodeIfPresent(paragraph, forKey: .paragraph)
        try container.encodeIfPresent(citation, forKey: .citation)
    }
}
