/// Finds the documents of one part that match a query, whatever they weigh, as sets: lists of terms are read where they lie in memory, and what takes
/// a look at each document, rows of words and values, is asked of those alone that all else leaves.
struct BooleanMatch {
    private let tables: LocalTables
    private let words: MappedWordRows?
    private let deleted: [UInt32]
    private let end: ContinuousClock.Instant?
    /// Whether the time was up before all was matched; then nothing is found.
    private(set) var wasCut = false

    /// - Parameters:
    ///   - tables: those of the part, whose documents are numbered without gaps.
    ///   - deleted: the numbers of masked documents, ascending.
    ///   - end: when to stop.
    init(_ tables: LocalTables, _ words: MappedWordRows?, deleted: [UInt32], until end: ContinuousClock.Instant?) {
        (self.tables, self.words, self.deleted, self.end) = (tables, words, deleted, end)
    }

    /// What a part of a program leaves on the stack.
    private enum Part {
        case set(DocumentSet)
        case row(RowOfWords)
        case range(slot: UInt32, lower: [UInt8], upper: [UInt8])
    }

    /// The documents that match.
    ///
    /// - Parameter program: that of a ``Query``.
    /// - Throws: ``XapianError`` where something in a table makes no sense.
    mutating func documents(matching program: some Collection<UInt8>) throws(XapianError) -> DocumentSet {
        var reader = ProgramReader(Array(program))
        var stack: [Part] = []
        while let step = reader.step() {
            if let end, ContinuousClock.now >= end {
                wasCut = true
                return none
            }
            try run(step, &reader, &stack)
        }
        guard let found = stack.popLast(), stack.isEmpty else { throw Self.invalid }
        let documents = try set(of: found)
        return wasCut ? none : documents
    }

    /// So many rows are looked at between two looks at the clock.
    private static let looksBetweenTimes = 1024

    private static let invalid = XapianError(.invalid, "a query program must leave one query")

    private var none: DocumentSet { DocumentSet(last: tables.last) }
    private var all: DocumentSet { .all(last: tables.last) }

    private mutating func run(_ step: Query.Step, _ reader: inout ProgramReader, _ stack: inout [Part])
        throws(XapianError)
    {
        switch step {
        case .term:
            let term = reader.field()
            _ = reader.integer()
            stack.append(.set(try documents(with: term)))
        case .everything: stack.append(.set(all))
        case .nothing: stack.append(.set(none))
        case .or, .synonym: try join(&stack, reader.integer()) { $0.formUnion($1) }
        case .and: try intersect(&stack, reader.integer())
        case .filter: try intersect(&stack, 2)
        case .andNot:
            let unwanted = try pop(&stack)
            var wanted = try set(of: try pop(&stack))
            wanted.subtract(try restrict(unwanted, to: wanted))
            stack.append(.set(wanted))
        // What may match besides changes weights alone.
        case .andMaybe: _ = try pop(&stack)
        case .scale: _ = reader.real()
        case .words: stack.append(.row(try RowOfWords(reader.words().operands)))
        case .range:
            let slot = UInt32(reader.integer())
            let lower = reader.field()
            stack.append(.range(slot: slot, lower: lower, upper: reader.field()))
        case .deleted:
            var masked = none
            for document in deleted { masked.insert(document) }
            stack.append(.set(masked))
        }
    }

    private func pop(_ stack: inout [Part]) throws(XapianError) -> Part {
        guard let part = stack.popLast() else { throw Self.invalid }
        return part
    }

    private mutating func join(
        _ stack: inout [Part], _ count: Int, _ combine: (inout DocumentSet, DocumentSet) -> Void
    ) throws(XapianError) {
        guard count > 0 else { throw Self.invalid }
        var joined = try set(of: try pop(&stack))
        for _ in 1..<count { combine(&joined, try set(of: try pop(&stack))) }
        stack.append(.set(joined))
    }

    /// Sets first: the fewer they leave the fewer have to be looked at.
    private mutating func intersect(_ stack: inout [Part], _ count: Int) throws(XapianError) {
        var joined: DocumentSet?
        var others: [Part] = []
        for _ in 0..<count {
            let part = try pop(&stack)
            guard case .set(let set) = part else {
                others.append(part)
                continue
            }
            if joined?.formIntersection(set) == nil { joined = set }
        }
        var found = joined ?? all
        for part in others { found = try restrict(part, to: found) }
        stack.append(.set(found))
    }

    private mutating func set(of part: Part) throws(XapianError) -> DocumentSet {
        if case .set(let set) = part { return set }
        return try restrict(part, to: all)
    }

    private func documents(with term: [UInt8]) throws(XapianError) -> DocumentSet {
        var found = none
        guard let postings = tables.postings else { return found }
        // Every document has the empty term.
        if term.isEmpty { return all }
        guard var list = try PostingCursor(term, in: postings) else { return found }
        found.insert(&list)
        if list.isDamaged { throw postings.damaged }
        return found
    }

    /// Those of a set that match a part.
    private mutating func restrict(_ part: Part, to set: DocumentSet) throws(XapianError) -> DocumentSet {
        switch part {
        case .set(var own):
            own.formIntersection(set)
            return own
        case .row(let row):
            var found = none
            var looks = 0
            set.forEach { document in
                looks += 1
                if looks % Self.looksBetweenTimes == 0, let end, ContinuousClock.now >= end { wasCut = true }
                if !wasCut, let words = words?.row(Int(document) - 1), row.matches(words) { found.insert(document) }
            }
            return found
        case .range(let slot, let lower, let upper):
            var found = none
            guard let postings = tables.postings else { return found }
            var values = try ValueCursor(slot: slot, in: postings)
            try set.forEach { (document) throws(XapianError) in
                let value = try values.value(of: document)
                if !value.isEmpty, !value.lexicographicallyPrecedes(lower), !upper.lexicographicallyPrecedes(value) {
                    found.insert(document)
                }
            }
            return found
        }
    }
}
