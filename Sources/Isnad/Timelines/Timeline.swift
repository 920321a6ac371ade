import Articles

/// What is counted over time.
public struct TimelineRequest: Sendable, ArticleConditions {
    /// The queries that are counted side by side, in the query language. Several plain words must all stand in one passage (in one
    /// quotation where ``speakers`` are given): unlike a search, a count has no ranking that would put the better matches first.
    public var queries: [String]
    /// Whose quotations are counted, each a person in any spelling, an office or "unnamed"; none to count the articles that match.
    public var speakers: [String]
    /// How long the periods are; a longer unit is taken where there would be more than ``Timeline/mostPeriods``.
    public var unit: TimeUnit = .month
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
    /// Count all articles, or all quotations, of each period as well: what ``Timeline/share(of:at:)`` divides by.
    public var countsAll = false

    /// Makes a request for the articles that match each of `queries`, or for the quotations of each of `speakers` (with the words of the
    /// one query, where there is one).
    public init(_ queries: [String] = [], speakers: [String] = []) {
        self.queries = queries
        self.speakers = speakers
    }
}

/// Counts over time.
///
/// Articles count once however many of their passages match. Copies of one report (the agency's text in several papers, told by the
/// likeness of their words) count as one article, on the day of the earliest that matches; of their quotations, those of the copy with the
/// most count. Articles without a date are counted apart.
public struct Timeline: Sendable {
    /// A timeline has so many periods at most.
    public static let mostPeriods = 400

    /// What the numbers are numbers of.
    public enum Counted: String, Sendable, Encodable {
        /// Articles with a passage that matches.
        case articles
        /// Quotations.
        case quotations
    }

    /// A day, week, month or year.
    public struct Period: Sendable, Hashable, Encodable {
        /// `2024-12-08`, `2024-W49`, `2024-12` or `2024`.
        public var label: String
        /// Its first day.
        public var first: CalendarDate
        /// Its last day.
        public var last: CalendarDate

        enum CodingKeys: String, CodingKey { case label, first, last }

        /// Writes the days as `YYYY-MM-DD`.
        public func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(label, forKey: .label)
            try container.encode(first.description, forKey: .first)
            try container.encode(last.description, forKey: .last)
        }
    }

    /// How many there are of a period; of articles, only ``total`` is not zero.
    public struct Tally: Sendable, Hashable {
        /// All.
        public var total = 0
        /// Quotations of which all words stand in quotation marks.
        public var direct = 0
        /// Quotations with some words in quotation marks.
        public var partial = 0
        /// Quotations in the words of the article.
        public var indirect = 0
        /// What the article puts in its own words, wholly or in part.
        public var reported: Int { partial + indirect }
    }

    /// The counts of one query or speaker.
    public struct Series: Sendable {
        /// What to call it beside others.
        public var label: String
        /// The query, empty for all.
        public var query: String
        /// Whose quotations are counted; nil where articles are.
        public var speaker: String?
        /// One for each of the timeline's periods.
        public var tallies: [Tally]
        /// Those without a date.
        public var undated = Tally()
        /// The names in the query and the speakers, with what they were searched for as.
        public var names: [NameForms] = []
        /// A name or office of somebody who is quoted, where nobody is whom ``speaker`` names.
        public var suggestion: String?
        /// How many there are in all, undated ones included.
        public var total: Int { tallies.reduce(undated.total) { $0 + $1.total } }
    }

    /// What the numbers are numbers of.
    public var counted: Counted
    /// How long the periods are, which may be longer than was asked for.
    public var unit: TimeUnit
    /// The periods from the first to the last with a match (or from and to the days that were asked for), without gaps.
    public var periods: [Period]
    /// One for each query or speaker, in the order asked for.
    public var series: [Series]
    /// All articles or quotations of each period that the filters let through; nil unless asked for.
    public var all: [Int]?
    /// Those of them without a date.
    public var allUndated: Int?
    /// Milliseconds that it took.
    public var tookMilliseconds = 0.0
    /// Sentences about how the queries were read and what was left out; not part of the JSON.
    public var notes: [String] = []

    /// Whether nothing was found for any series.
    public var isEmpty: Bool { series.allSatisfy { $0.total == 0 } }

    /// The part of all articles, or quotations, of a period that a series has, 0 to 1; nil where there are none or it was not asked for.
    ///
    /// - Parameters:
    ///   - series: one of ``series``.
    ///   - period: the index of a period; nil for what has no date.
    public func share(of series: Series, at period: Int?) -> Double? {
        guard let all, let allUndated else { return nil }
        let whole = period.map { all[$0] } ?? allUndated
        let part = period.map { series.tallies[$0].total } ?? series.undated.total
        return whole > 0 ? min(1, Double(part) / Double(whole)) : nil
    }

    /// Shards that are not there, so that what they have is not counted; nil where none is missing.
    public var missing: [MissingShard]?
}

extension Timeline: Encodable {
    enum CodingKeys: String, CodingKey {
        case counted, unit, periods, series, all, missing
        case allUndated = "all_undated"
        case tookMilliseconds = "took_ms"
    }

    private enum SeriesKeys: String, CodingKey {
        case label, query, speaker, total, undated, counts, direct, partial, indirect, shares, names
        case suggestion
        case undatedDirect = "undated_direct"
        case undatedPartial = "undated_partial"
        case undatedIndirect = "undated_indirect"
        case undatedShare = "undated_share"
    }

    /// Writes each series as lists of numbers, one for each period; kinds of quotations and shares where there are any.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(counted, forKey: .counted)
        try container.encode(unit, forKey: .unit)
        try container.encode(periods, forKey: .periods)
        try container.encodeIfPresent(all, forKey: .all)
        try container.encodeIfPresent(allUndated, forKey: .allUndated)
        try container.encodeIfPresent(missing, forKey: .missing)
        try container.encode((tookMilliseconds * 1000).rounded() / 1000, forKey: .tookMilliseconds)
        var list = container.nestedUnkeyedContainer(forKey: .series)
        for one in series {
            var keyed = list.nestedContainer(keyedBy: SeriesKeys.self)
            try keyed.encode(one.label, forKey: .label)
            try keyed.encode(one.query, forKey: .query)
            try keyed.encode(one.speaker, forKey: .speaker)
            try keyed.encode(one.names, forKey: .names)
            try keyed.encodeIfPresent(one.suggestion, forKey: .suggestion)
            try keyed.encode(one.total, forKey: .total)
            try keyed.encode(one.undated.total, forKey: .undated)
            try keyed.encode(one.tallies.map(\.total), forKey: .counts)
            if counted == .quotations {
                try keyed.encode(one.tallies.map(\.direct), forKey: .direct)
                try keyed.encode(one.tallies.map(\.partial), forKey: .partial)
                try keyed.encode(one.tallies.map(\.indirect), forKey: .indirect)
                try keyed.encode(one.undated.direct, forKey: .undatedDirect)
                try keyed.encode(one.undated.partial, forKey: .undatedPartial)
                try keyed.encode(one.undated.indirect, forKey: .undatedIndirect)
            }
            if all != nil {
                func rounded(_ share: Double?) -> Double? { share.map { ($0 * 1e6).rounded() / 1e6 } }
                try keyed.encode(periods.indices.map { rounded(share(of: one, at: $0)) }, forKey: .shares)
                try keyed.encode(rounded(share(of: one, at: nil)), forKey: .undatedShare)
            }
        }
    }
}
