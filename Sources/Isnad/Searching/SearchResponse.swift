/// What a search found, in the form in which it is printed as JSON.
public struct SearchResponse: Sendable, Encodable {
    /// The query as it was typed.
    public var query: String
    /// How many passages, or articles, match.
    public var total: Int
    /// Whether ``total`` was counted rather than estimated.
    public var totalIsExact: Bool
    /// Milliseconds that the search took.
    public var tookMilliseconds: Double
    /// The names in the query and the forms of them that were searched for.
    public var names: [NameForms]
    /// A query that would find more, where this one found little.
    public var suggestion: String?
    /// A name or office of somebody who is quoted, where nobody is whom the request's `speaker` names;
    /// in the JSON it is the suggestion, too, where the query itself has none.
    public var suggestedSpeaker: String?
    /// The results asked for.
    public var results: [SearchResult]
    /// Sentences about how the query was read; not part of the JSON.
    public var notes: [String]
    /// Where the next page begins, in passages that match; more than were shown where copies were folded. Not part of the JSON.
    public var nextOffset: Int
    /// How each word was read, for `--explain`; not part of the JSON unless asked for.
    public var explanation: [String]?
    /// Shards that are not there, so that what they have is not found; nil where none is missing.
    public var missing: [MissingShard]?

    enum CodingKeys: String, CodingKey {
        case query, total, names, suggestion, results, explanation, missing
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
        try container.encodeIfPresent(explanation, forKey: .explanation)
        try container.encodeIfPresent(missing, forKey: .missing)
        try container.encode(results, forKey: .results)
    }
}

/// A name of a query and its forms.
public struct NameForms: Sendable, Encodable, Equatable {
    /// The word of the query.
    public var query: String
    /// The forms that the index has, the most alike first.
    public var forms: [String]
    /// Other names of the same person, by which passages are found as well, ranked below.
    public var aliases: [String] = []
    /// What a request can leave out, and whether this one did; not part of the JSON.
    public var choices: [Choice] = []

    enum CodingKeys: String, CodingKey { case query, forms, aliases }

    /// A spelling as it is looked for: forms that differ in the article, in case or in accents alone are one.
    public struct Choice: Sendable, Equatable {
        /// As articles have it; the first names it in ``SearchRequest/without``.
        public var forms: [String]
        /// It is another name of the same person.
        public var isAlias = false
        /// The request leaves it out.
        public var isLeftOut = false
    }
}

/// One result of a search.
public struct SearchResult: Sendable, Encodable {
    /// Its place, from 1.
    public var rank: Int
    /// Its weight; comparable within one search.
    public var score: Double
    /// The article it is from.
    public var article: ArticleSummary
    /// The passage that matched.
    public var passage: Passage
    /// The part of the passage that shows why.
    public var snippet: String
    /// Where in the snippet matches stand: first and last scalar, the last excluded.
    public var highlights: [[Int]]
    /// Copies of the article that were found as well and are not listed by themselves.
    public var alsoIn: [ArticleSummary]?
    /// How many more passages of the article match, at least, where results are grouped by article.
    public var more: Int?

    enum CodingKeys: String, CodingKey {
        case rank, score, article, passage, snippet, highlights, more
        case alsoIn = "also_in"
    }

    /// A passage and where it stands.
    public struct Passage: Sendable, Encodable {
        /// Its place among the passages of its article, from 0.
        public var ordinal: Int
        /// The scalar of the article's text at which it begins.
        public var start: Int
        /// The scalar after its last.
        public var end: Int
        /// Its words.
        public var text: String
    }
}

/// What is shown of an article beside a passage.
public struct ArticleSummary: Sendable, Encodable {
    /// The name by which `isnad show` finds it.
    public var id: String
    /// Where it was read, relative to the folder that was indexed.
    public var path: String
    /// The headline.
    public var title: String
    /// Who published it.
    public var source: String?
    /// The day it states.
    public var date: String?
    /// The code of its language.
    public var language: String?

    init(_ record: ArticleRecord) {
        id = record.identifier
        path = record.paths.first ?? ""
        title = record.title
        source = record.source
        date = record.date?.description
        language = record.language
    }

    init(_ reader: inout FieldReader) {
        id = reader.text()
        path = reader.text()
        title = reader.text()
        source = reader.optional()
        date = reader.optional()
        language = reader.optional()
    }

    func write(to writer: inout FieldWriter) {
        writer.text(id)
        writer.text(path)
        writer.text(title)
        writer.optional(source)
        writer.optional(date)
        writer.optional(language)
    }

    enum CodingKeys: String, CodingKey {
        case id, path, title, source, date, language
    }

    /// Writes nulls where a fact is not known.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(path, forKey: .path)
        try container.encode(title, forKey: .title)
        try container.encode(source, forKey: .source)
        try container.encode(date, forKey: .date)
        try container.encode(language, forKey: .language)
    }
}
