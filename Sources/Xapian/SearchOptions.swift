import CXapian

/// How matches are weighted.
public enum Weighting: Sendable, Hashable {
    /// All alike.
    case none
    /// Okapi BM25 (Robertson and others, TREC-3); with b = 0 no length of a document is looked up.
    case bm25(k1: Double, b: Double)
}

/// What part of the matches is asked for, and in which order.
public struct SearchOptions: Sendable {
    /// How many of the best to pass over.
    public var first = 0
    /// How many to give.
    public var count = 10
    /// The number of matches is exact up to this one.
    public var checkAtLeast = 0
    /// How matches are weighted.
    public var weighting: Weighting = .bm25(k1: 1.2, b: 0.75)
    /// Sort by this value, then by weight.
    public var sort: (slot: UInt32, descending: Bool)?
    /// What weighs the same stands in the order of its words, then of this value, however the documents are spread over parts; by their
    /// numbers where it is nil.
    public var ties: UInt32?
    /// Keep the best match of each value of this slot.
    public var collapse: UInt32?
    /// What weighs the same stands in the order of this value, and each match is told with it (``Database/Match/told``); not where ``sort`` or
    /// ``ties`` are given.
    public var told: UInt32?
    /// Seconds after which a search gives what it has; 0 for no limit. Not where a part is remote.
    public var timeLimit: Double = 0
    /// Makes options for the ten best.
    public init() {}

    var encoded: cxapian_search_options {
        var options = cxapian_search_options()
        options.first = UInt32(clamping: first)
        options.count = UInt32(clamping: count)
        options.check_at_least = UInt32(clamping: checkAtLeast)
        options.sort_slot = sort?.slot ?? .max
        options.sort_descending = sort?.descending == true ? 1 : 0
        options.tie_slot = ties ?? .max
        options.collapse_slot = collapse ?? .max
        options.told_slot = told ?? .max
        options.time_limit = timeLimit
        switch weighting {
        case .none: options.scheme = CXAPIAN_BOOLEAN
        case .bm25(let k1, let b):
            options.scheme = CXAPIAN_BM25
            options.parameters = (k1, b)
        }
        return options
    }
}
