import CXapian

/// A query of the engine below: a program in the postfix notation of the shim, run there in one call.
///
/// The operators are Xapian's; its documentation says what each does to matching and to weights.
public struct Query: Sendable, Hashable {
    private(set) var program: [UInt8]

    /// The steps of a program, as the shim numbers them.
    enum Step: UInt8 {
        case term = 1
        case everything, nothing, or, and, synonym, andNot, andMaybe, filter, scale, words, range, deleted
    }

    private init(_ step: Step) { program = [step.rawValue] }

    /// Matches every document, with no weight.
    public static let everything = Query(.everything)
    /// Matches nothing.
    public static let nothing = Query(.nothing)
    /// Matches the documents that the parts of a database mask as deleted.
    public static let deleted = Query(.deleted)

    /// Matches documents with a term.
    public static func term(_ term: some Collection<UInt8>, frequency: Int = 1) -> Query {
        var query = Query(.term)
        query.program.appendField(term)
        query.program.appendInteger(UInt32(clamping: frequency))
        return query
    }

    /// Matches any; the weights are added.
    public static func or(_ queries: [Query]) -> Query { join(.or, queries) }
    /// Matches all; the weights are added.
    public static func and(_ queries: [Query]) -> Query { join(.and, queries) }
    /// Matches any, weighted as if all were one term.
    public static func synonym(_ queries: [Query]) -> Query { join(.synonym, queries) }

    /// The documents of this query without those of another.
    public func butNot(_ other: Query) -> Query { pair(.andNot, other) }
    /// The documents of this query; where the other matches too its weight is added.
    public func maybe(_ other: Query) -> Query { pair(.andMaybe, other) }
    /// The documents that both match, with the weights of this query.
    public func filtered(by other: Query) -> Query { pair(.filter, other) }

    /// The same documents with weights times `factor`.
    public func scaled(by factor: Double) -> Query {
        if factor == 1 { return self }
        var query = self
        query.program.append(Step.scale.rawValue)
        withUnsafeBytes(of: factor) { query.program.append(contentsOf: $0) }
        return query
    }

    /// Matches documents whose words have one of each group within `window` words; weighs nothing.
    ///
    /// Each document is looked at, so it belongs beside queries that all have to match (`and`), which are asked first.
    ///
    /// - Parameters:
    ///   - groups: the codes that stand for each word, at least one each. A code is below 0x80, one byte in the rows of
    ///     ``DocumentBatch/addWords(_:title:)``, or from 0x80_0000 to 0xFF_FFFF, three, the highest first.
    ///   - isTitle: whether the words of titles are meant.
    ///   - window: how many words the match may span.
    ///   - isOrdered: whether the words stand in the order of the groups.
    public static func words(_ groups: [[UInt32]], isTitle: Bool, window: Int, isOrdered: Bool) -> Query {
        var query = Query(.words)
        query.program.appendInteger(isTitle ? 1 : 0)
        query.program.appendInteger(UInt32(clamping: max(window, groups.count)))
        query.program.appendInteger(isOrdered ? 1 : 0)
        query.program.appendInteger(UInt32(groups.count))
        for group in groups {
            query.program.appendInteger(UInt32(group.count))
            for code in group.sorted() { query.program.appendInteger(code) }
        }
        return query
    }

    /// Matches documents whose value in `slot` lies within the bounds, compared byte by byte.
    public static func range(slot: UInt32, _ lower: [UInt8], _ upper: [UInt8]) -> Query {
        var query = Query(.range)
        query.program.appendInteger(slot)
        query.program.appendField(lower)
        query.program.appendField(upper)
        return query
    }

    /// The bytes of its program: a measure of the work that it asks for.
    public var size: Int { program.count }

    /// Whether it is the query that matches nothing.
    public var isNothing: Bool { self == .nothing }

    private static func join(_ step: Step, _ queries: [Query]) -> Query {
        switch queries.count {
        case 0: return .nothing
        case 1: return queries[0]
        default:
            var joined = Query(program: queries)
            joined.program.append(step.rawValue)
            joined.program.appendInteger(UInt32(queries.count))
            return joined
        }
    }

    private func pair(_ step: Step, _ other: Query) -> Query {
        var joined = Query(program: [self, other])
        joined.program.append(step.rawValue)
        return joined
    }

    private init(program queries: [Query]) {
        program = []
        program.reserveCapacity(queries.reduce(16) { $0 + $1.program.count })
        for query in queries { program += query.program }
    }
}
