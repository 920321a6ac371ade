/// A query for which the weight of a document is a sum over terms, each looked at once: plain words in all their forms and rows of words, any or all
/// of which a document has to have.
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

    /// Documents in whose rows words stand in certain places.
    struct Rowed {
        /// All of whose words such a document has.
        var leaves: [Leaf]
        /// What adds to its weight besides.
        var others: [Leaf] = []
        /// How many words the leaves stand for.
        var words: Int
        /// Operands of the shim's step.
        var row: [UInt8]
        /// How many words have to stand there.
        var groups: Int
        /// Which of the query's words it stands for.
        var word = 0
    }

    var leaves: [Leaf] = []
    var rows: [Rowed] = []
    /// The number of words, each of which is one leaf or several, or rows.
    var words = 1
    /// Whether a document has to have all the words, or any.
    var needsAll = false
    /// What adds to the weight of documents that have it; they have as many of the words as it has groups.
    var bonus: Rowed?

    /// More words are left to the engine: a document's words are the bits of a number.
    static let mostWords = 64

    /// Reads the program of a query; nil for one of another kind.
    init?(program: [UInt8]) {
        var reader = ProgramReader(program)
        var stack: [Part] = []
        while let step = reader.step() {
            guard let part = Self.part(step, &reader, &stack) else { return nil }
            stack.append(part)
        }
        guard stack.count == 1, let sum = Self.sum(stack[0]), sum.words <= Self.mostWords else { return nil }
        self = sum
    }

    /// A query of so many words that has them all or any.
    init(words: Int, needsAll: Bool) { (self.words, self.needsAll) = (words, needsAll) }

    private init(_ leaf: Leaf) { leaves = [leaf] }

    /// A part as a whole query; nil for what is part of one alone.
    private static func sum(_ part: Part) -> FlatQuery? {
        switch part {
        case .sum(let sum): return sum
        case .rowed(let rowed):
            var sum = FlatQuery(words: 1, needsAll: false)
            sum.rows = [rowed]
            return sum
        case .row: return nil
        }
    }

    /// What a part of a program leaves on the stack.
    private enum Part {
        case sum(FlatQuery)
        /// Rows of words that weigh nothing.
        case row(operands: [UInt8], groups: Int)
        case rowed(Rowed)
    }

    /// The sum of a part that can be one among others; nil for what needs all of several words.
    private static func plain(_ part: Part) -> FlatQuery? {
        guard let sum = sum(part), sum.bonus == nil, !sum.needsAll || sum.words == 1 else { return nil }
        return sum
    }

    private static func part(_ step: Query.Step, _ reader: inout ProgramReader, _ stack: inout [Part]) -> Part? {
        switch step {
        case .term:
            let term = reader.field()
            return reader.integer() == 1 ? .sum(FlatQuery(Leaf(terms: [term]))) : nil
        case .nothing: return .sum(FlatQuery(words: 1, needsAll: false))
        case .words:
            let (operands, groups) = reader.words()
            return .row(operands: operands, groups: groups)
        case .scale:
            let factor = reader.real()
            guard let part = stack.popLast() else { return nil }
            return scaled(part, by: factor)
        case .synonym: return pop(&stack, reader.integer()).flatMap(synonym)
        case .or: return pop(&stack, reader.integer()).flatMap(or)
        case .and: return pop(&stack, reader.integer()).flatMap(and)
        case .andMaybe: return pop(&stack, 2).flatMap { maybe($0[0], $0[1]) }
        case .filter: return pop(&stack, 2).flatMap { filtered($0[0], by: $0[1]) }
        case .andNot, .everything, .range, .deleted: return nil
        }
    }

    private static func pop(_ stack: inout [Part], _ count: Int) -> [Part]? {
        guard stack.count >= count else { return nil }
        let parts = Array(stack.suffix(count))
        stack.removeLast(count)
        return parts
    }

    private static func scaled(_ part: Part, by factor: Double) -> Part? {
        func scale(_ leaves: inout [Leaf]) { for index in leaves.indices { leaves[index].factor *= factor } }
        func scale(_ rowed: inout Rowed) {
            scale(&rowed.leaves)
            scale(&rowed.others)
        }
        switch part {
        case .sum(var sum):
            scale(&sum.leaves)
            for index in sum.rows.indices { scale(&sum.rows[index]) }
            if var bonus = sum.bonus {
                scale(&bonus)
                sum.bonus = bonus
            }
            return .sum(sum)
        case .rowed(var rowed):
            scale(&rowed)
            return .rowed(rowed)
        case .row: return part
        }
    }

    private static func synonym(_ parts: [Part]) -> Part? {
        var terms: [[UInt8]] = []
        for part in parts {
            guard let sum = plain(part), sum.rows.isEmpty, sum.leaves.count == 1, sum.leaves[0].row == nil,
                sum.leaves[0].factor == 1
            else { return nil }
            terms += sum.leaves[0].terms
        }
        return .sum(FlatQuery(Leaf(terms: terms)))
    }

    /// Several parts, each of which is a word.
    private static func joined(_ parts: [Part], needsAll: Bool) -> FlatQuery? {
        var joined = FlatQuery(words: parts.count, needsAll: needsAll)
        for (word, part) in parts.enumerated() {
            guard var sum = plain(part) else { return nil }
            for index in sum.leaves.indices { sum.leaves[index].word = word }
            for index in sum.rows.indices { sum.rows[index].word = word }
            joined.leaves += sum.leaves
            joined.rows += sum.rows
        }
        return joined
    }

    private static func or(_ parts: [Part]) -> Part? { joined(parts, needsAll: false).map { .sum($0) } }

    private static func and(_ parts: [Part]) -> Part? {
        var others = parts
        var row: (operands: [UInt8], groups: Int)?
        if let place = parts.firstIndex(where: { if case .row = $0 { true } else { false } }),
            case .row(let operands, let groups) = others.remove(at: place)
        {
            row = (operands, groups)
        }
        guard let sum = joined(others, needsAll: true) else { return nil }
        guard let row else { return .sum(sum) }
        guard sum.rows.isEmpty, sum.words <= mostWords else { return nil }
        return .rowed(Rowed(leaves: sum.leaves, words: sum.words, row: row.operands, groups: row.groups))
    }

    private static func maybe(_ part: Part, _ other: Part) -> Part? {
        if case .rowed(var rowed) = part {
            guard let more = plain(other), more.rows.isEmpty else { return nil }
            rowed.others += more.leaves
            return .rowed(rowed)
        }
        guard case .sum(var sum) = part else { return nil }
        if case .rowed(let rowed) = other {
            guard sum.bonus == nil else { return nil }
            sum.bonus = rowed
            return .sum(sum)
        }
        guard let more = plain(other), more.rows.isEmpty else { return nil }
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
    }

    private static func filtered(_ part: Part, by other: Part) -> Part? {
        guard var sum = plain(part), sum.rows.isEmpty, sum.leaves.count == 1, sum.leaves[0].terms.count == 1,
            sum.leaves[0].row == nil,
            case .row(let operands, groups: 1) = other
        else { return nil }
        sum.leaves[0].row = operands
        return .sum(sum)
    }
}
