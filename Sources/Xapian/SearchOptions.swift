import CXapian

/// How matches are weighted.
public enum Weighting: Sendable, Hashable {
    /// All alike.
    case none
    /// Okapi BM25 (Robertson and others, TREC-3).
    case bm25(k1: Double, b: Double, leastLength: Double)
    /// Inverse expected document frequency, Bernoulli after-effect, normalisation 2: a divergence from randomness
    /// (Amati and van Rijsbergen, ACM TOIS 2002).
    case ineB2(c: Double)
    /// Hypergeometric divergence from randomness, without parameters (Amati, ECIR 2006).
    case dph
    /// Poisson divergence from randomness with Laplace after-effect.
    case pl2(c: Double)
    /// Inverse document frequency with Laplace after-effect.
    case inL2(c: Double)
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
    public var weighting: Weighting = .ineB2(c: 1)
    /// Sort by this value, then by weight.
    public var sort: (slot: UInt32, descending: Bool)?
    /// Keep the best match of each value of this slot.
    public var collapse: UInt32?
    /// Seconds after which a search gives what it has; 0 for no limit.
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
        options.collapse_slot = collapse ?? .max
        options.time_limit = timeLimit
        switch weighting {
        case .none: options.scheme = CXAPIAN_BOOLEAN
        case .bm25(let k1, let b, let leastLength):
            options.scheme = CXAPIAN_BM25
            options.parameters = (k1, 0, 1, b, leastLength)
        case .ineB2(let c):
            options.scheme = CXAPIAN_INEB2
            options.parameters.0 = c
        case .dph: options.scheme = CXAPIAN_DPH
        case .pl2(let c):
            options.scheme = CXAPIAN_PL2
            options.parameters.0 = c
        case .inL2(let c):
            options.scheme = CXAPIAN_INL2
            options.parameters.0 = c
        }
        return options
    }
}
