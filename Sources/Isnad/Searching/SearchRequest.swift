import Articles

/// A keyword search.
public struct SearchRequest: Sendable, ArticleConditions {
    /// The order of results.
    public enum Order: String, Sendable, CaseIterable {
        /// The best matches first.
        case relevance
        /// The latest first, undated ones last.
        case newest
        /// The earliest first, undated ones last.
        case oldest
    }

    /// What one result stands for.
    public enum Grouping: String, Sendable, CaseIterable {
        /// Each passage.
        case passage
        /// The best passage of each article.
        case article
    }

    /// The query, in the query language.
    public var query: String
    /// How many results are given.
    public var limit = 10
    /// How many of the best are passed over.
    public var offset = 0
    /// The order of results.
    public var order: Order = .relevance
    /// What one result stands for.
    public var grouping: Grouping = .passage
    /// The first and the last day, both included.
    public var since: CalendarDate?
    /// The last day, included.
    public var until: CalendarDate?
    /// Words of the source's name.
    public var source: String?
    /// Who is quoted: a person in any spelling, an office, "unnamed".
    public var speaker: String?
    /// The code of a language.
    public var language: String?
    /// Find just the spellings that are typed.
    public var isExact = false
    /// Spellings of names that are not looked for, as ``NameForms`` lists them.
    public var without: [String] = []
    /// List copies of an article as results of their own.
    public var showsDuplicates = false
    /// Add words from the best results to the query.
    public var expands = false

    /// Makes a request for the ten best passages.
    public init(_ query: String) { self.query = query }

    var filters: [QueryFilter] { conditions + (speaker.map { [.speaker($0)] } ?? []) }
}
