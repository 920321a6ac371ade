/// A query for which the weight of a document is a sum over terms, each looked at once: plain words in all their forms, any or all of which a
/// document has to have.
///
/// Most that users type is of this kind. ``WindowMatch`` runs it without the engine's tree of lists.
struct FlatQuery {
    /// Terms that are weighted as if they were one.
    struct Leaf {
        var terms: [[UInt8]]
        /// What the weight is multiplied with.
        var factor = 1.0
        /// What the row of words of a document has to have besides, as operands of the shim's step; only of a single term.
        var row: [UInt8]?
        /// Which of the query's words it stands for.
        var word = 0
    }

    /// What adds to the weight of documents in whose rows words stand in certain places.
    struct Rowed {
        var leaves: [Leaf]
        /// Operands of the shim's step.
        var row: [UInt8]
        /// How many words have to stand there.
        var groups: Int
    }

    var leaves: [Leaf]
    /// The number of words.
    var words = 1
    /// Whether a document has to have all the words, or any.
    var needsAll = false
    /// Documents that have it have as many of the words as it has groups.
    var bonus: Rowed?
    /// Whether documents that are masked as deleted are left out.
    var leavesOutDeleted = false

    /// More words are left to the engine: a document's words are the bits of a number.
    static let mostWords = 64

    /// Reads the program of a query; nil for one of another kind.
    init?(_ query: Query) {
        var reader = ProgramReader(query.program)
        var stack: [Part] = []
        while let step = reader.step() {
            guard let part = Self.part(step, &reader, &stack) else { return nil }
            stack.append(part)
        }
        guard stack.count == 1, case .sum(let sum) = stack[0], sum.words <= Self.mostWords else { return nil }
        self = sum
    }

    private init(leaves: [Leaf], words: Int = 1) {
        (self.leaves, self.words) = (leaves, words)
    }

    /// What a part of a program leaves on the stack.
    private enum Part {
        case sum(FlatQuery)
        /// Rows of words that weigh nothing.
        case row(operands: [UInt8], groups: Int)
        case rowed(Rowed)
        case deleted
    }

    /// The sum of a part that can be one among others; nil for what needs all of several words, or a row.
    private static func plain(_ part: Part) -> FlatQuery? {
        guard case .sum(let sum) = part, sum.bonus == nil, !sum.needsAll || sum.words == 1, !sum.leavesOutDeleted else {
            return nil
        }
        return sum
    }

    private static func part(_ step: Query.Step, _ reader: inout ProgramReader, _ stack: inout [Part]) -> Part? {
        switch step {
        case .term:
            let term = reader.field()
            return reader.integer() == 1 ? .sum(FlatQuery(leaves: [Leaf(terms: [term])])) : nil
        case .nothing: return .sum(FlatQuery(leaves: []))
        case .words:
            let (operands, groups) = reader.words()
            return .row(operands: operands, groups: groups)
        case .deleted: return .deleted
        case .scale:
            let factor = reader.real()
            guard let part = stack.popLast() else { return nil }
            return scaled(part, by: factor)
        case .synonym: return pop(&stack, reader.integer()).flatMap(synonym)
        case .or: return pop(&stack, reader.integer()).flatMap(or)
        case .and: return pop(&stack, reader.integer()).flatMap(and)
        case .andMaybe: return pop(&stack, 2).flatMap { maybe($0[0], $0[1]) }
        case .filter: return pop(&stack, 2).flatMap { filtered($0[0], by: $0[1]) }
        case .andNot:
            guard let parts = pop(&stack, 2), case .sum(var sum) = parts[0], case .deleted = parts[1] else {
                return nil
            }
            sum.leavesOutDeleted = true
            return .sum(sum)
        case .everything, .range: return nil
        }
    }

    private static func pop(_ stack: inout [Part], _ count: Int) -> [Part]? {
        guard stack.count >= count else { return nil }
        let parts = Array(stack.suffix(count))
        stack.removeLast(count)
        return parts
    }

    private static func scaled(_ part: Part, by factor: Double) -> Part? {
        func scaled(_ leaves: [Leaf]) -> [Leaf] {
            leaves.map { leaf in
                var leaf = leaf
                leaf.factor *= factor
                return leaf
            }
        }
        switch part {
        case .sum(var sum):
            sum.leaves = scaled(sum.leaves)
            if let bonus = sum.bonus { sum.bonus?.leaves = scaled(bonus.leaves) }
            return .sum(sum)
        case .rowed(var rowed):
            rowed.leaves = scaled(rowed.leaves)
            return .rowed(rowed)
        case .row: return part
        case .deleted: return nil
        }
    }

    private static func synonym(_ parts: [Part]) -> Part? {
        var terms: [[UInt8]] = []
        for part in parts {
            guard let leaves = plain(part)?.leaves, leaves.count == 1, leaves[0].row == nil, leaves[0].factor == 1
            else {
                return nil
            }
            terms += leaves[0].terms
        }
        return .sum(FlatQuery(leaves: [Leaf(terms: terms)]))
    }

    /// The leaves of several parts, each of which is a word.
    private static func leaves(_ parts: [Part]) -> [Leaf]? {
        var leaves: [Leaf] = []
        for (word, part) in parts.enumerated() {
            guard let sum = plain(part) else { return nil }
            for var leaf in sum.leaves {
                leaf.word = word
                leaves.append(leaf)
            }
        }
        return leaves
    }

    private static func or(_ parts: [Part]) -> Part? {
        leaves(parts).map { .sum(FlatQuery(leaves: $0, words: parts.count)) }
    }

    private static func and(_ parts: [Part]) -> Part? {
        var others = parts
        var row: (operands: [UInt8], groups: Int)?
        if let place = parts.firstIndex(where: { if case .row = $0 { true } else { false } }),
            case .row(let operands, let groups) = others.remove(at: place)
        {
            row = (operands, groups)
        }
        guard let leaves = leaves(others) else { return nil }
        // What has the row has all the words, so none is asked for by itself.
        if let row { return .rowed(Rowed(leaves: leaves, row: row.operands, groups: row.groups)) }
        var sum = FlatQuery(leaves: leaves, words: others.count)
        sum.needsAll = true
        return .sum(sum)
    }

    private static func maybe(_ part: Part, _ other: Part) -> Part? {
        switch (part, other) {
        case (.sum(var sum), .rowed(let rowed)) where sum.bonus == nil:
            sum.bonus = rowed
            return .sum(sum)
        case (.sum(var sum), .sum):
            guard let more = plain(other) else { return nil }
            for var leaf in more.leaves {
                // Where every document that has it has the other, it is one more leaf.
                let same = sum.leaves.first { mine in
                    Set(mine.terms).isSuperset(of: leaf.terms) && (mine.row == nil || mine.row == leaf.row)
                }
                guard let same else { return nil }
                leaf.word = same.word
                sum.leaves.append(leaf)
            }
            return .sum(sum)
        case (.rowed(var rowed), .sum):
            guard let more = plain(other) else { return nil }
            rowed.leaves += more.leaves
            return .rowed(rowed)
        default: return nil
        }
    }

    private static func filtered(_ part: Part, by other: Part) -> Part? {
        guard var sum = plain(part), sum.leaves.count == 1, sum.leaves[0].terms.count == 1, sum.leaves[0].row == nil,
            case .row(let operands, groups: 1) = other
        else { return nil }
        sum.leaves[0].row = operands
        return .sum(sum)
    }
}

/// Reads the steps of a program, which ``Query`` made, one after the other.
private struct ProgramReader {
    private let program: [UInt8]
    private var at = 0

    init(_ program: [UInt8]) { self.program = program }

    /// The next step; nil at the end.
    mutating func step() -> Query.Step? {
        guard at < program.count else { return nil }
        at += 1
        return Query.Step(rawValue: program[at - 1])
    }

    mutating func integer() -> Int {
        at += 4
        return Int(program.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: at - 4, as: UInt32.self) })
    }

    mutating func real() -> Double {
        at += 8
        return program.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: at - 8, as: Double.self) }
    }

    mutating func field() -> [UInt8] {
        let count = integer()
        at += count
        return Array(program[at - count..<at])
    }

    /// The operands of a step for rows of words, and how many groups of words they have.
    mutating func words() -> (operands: [UInt8], groups: Int) {
        let start = at
        at += 12
        let groups = integer()
        for _ in 0..<groups { at += 4 * integer() }
        return (Array(program[start..<at]), groups)
    }
}
