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
        /// The documents of a term, not gone through yet; nil for none.
        case list(PostingCursor?)
        case row(RowOfWords)
        case range(slot: UInt32, lower: [UInt8], upper: [UInt8])
    }

    /// The documents that match.
    ///
    /// - Parameter program: that of a ``Query``.
    /// - Throws: ``XapianError`` where something in a table makes no sense.
    mutating func documents(matching program: [UInt8]) throws(XapianError) -> DocumentSet {
        var reader = ProgramReader(program)
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

    /// The documents that have all of some words, and whose rows of words have what it takes, ascending.
    ///
    /// They are listed, as few are: a set would be gone through from end to end for each word. Those that were found when the time was up are told.
    ///
    /// - Parameters:
    ///   - words: for each the lists of documents that have it.
    ///   - allowed: those that may match; nil for all.
    /// - Throws: ``XapianError`` where something in a table makes no sense.
    mutating func documents(
        havingAll words: [[PostingCursor]], _ row: RowOfWords, of allowed: DocumentSet?
    ) throws(XapianError) -> [UInt32] {
        let counted = words.map { lists in (lists: lists, count: lists.reduce(0) { $0 + $1.count }) }
        var ordered = counted.sorted { $0.count < $1.count }[...]
        guard let rarest = ordered.popFirst() else { return [] }
        var found = try documents(of: rarest.lists)
        if let allowed { found.keep { allowed.contains($0) } }
        for (lists, count) in ordered {
            if lists.count == 1, found.count < count / Self.postingsForASkip, var list = lists.first {
                found.keep { document in
                    list.skip(to: document)
                    return list.document == document
                }
                try check(list)
            } else {
                let any = try union(of: lists)
                found.keep { any.contains($0) }
            }
        }
        var standing: [UInt32] = []
        for start in stride(from: 0, to: found.count, by: Self.rowsAtOnce) {
            try look(at: found[start..<min(found.count, start + Self.rowsAtOnce)], row) { standing.append($0) }
        }
        return standing
    }

    /// The documents of any of some lists, ascending.
    private func documents(of lists: [PostingCursor]) throws(XapianError) -> [UInt32] {
        guard lists.count == 1, var list = lists.first else {
            var documents: [UInt32] = []
            try union(of: lists).forEach { documents.append($0) }
            return documents
        }
        // No more than it says that it has, nor than there are.
        let most = min(list.count, Int(tables.last))
        let documents = [UInt32](unsafeUninitializedCapacity: most) { documents, count in
            list.forEach(below: PostingCursor.ended) { document, _ in
                guard count < documents.count else { return }
                documents[count] = document
                count += 1
            }
        }
        try check(list)
        return documents
    }

    private func union(of lists: [PostingCursor]) throws(XapianError) -> DocumentSet {
        var any = none
        for list in lists { try insert(list, into: &any) }
        return any
    }

    private func check(_ list: PostingCursor) throws(XapianError) {
        if list.isDamaged, let postings = tables.postings { throw postings.damaged }
    }

    /// Postings that take as long as to skip to one.
    private static let postingsForASkip = 8
    /// So many rows are looked at together, between two looks at the clock.
    private static let rowsAtOnce = 1024

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
            stack.append(term.isEmpty ? .set(all) : .list(try list(of: term)))
        case .everything: stack.append(.set(all))
        case .nothing: stack.append(.set(none))
        case .or, .synonym: try unite(&stack, reader.integer())
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

    /// All lists go into one set.
    private mutating func unite(_ stack: inout [Part], _ count: Int) throws(XapianError) {
        guard count > 0 else { throw Self.invalid }
        var united: DocumentSet?
        var lists: [PostingCursor] = []
        for _ in 0..<count {
            let part = try pop(&stack)
            if case .list(let list) = part {
                if let list { lists.append(list) }
                continue
            }
            let set = try set(of: part)
            if united?.formUnion(set) == nil { united = set }
        }
        var set = united ?? none
        for list in lists { try insert(list, into: &set) }
        stack.append(.set(set))
    }

    /// Sets first, then lists, the shortest first: the fewer documents these leave the fewer have to be looked at.
    private mutating func intersect(_ stack: inout [Part], _ count: Int) throws(XapianError) {
        var joined: DocumentSet?
        var lists: [PostingCursor] = []
        var others: [Part] = []
        for _ in 0..<count {
            let part = try pop(&stack)
            switch part {
            case .set(let set): if joined?.formIntersection(set) == nil { joined = set }
            case .list(let list?): lists.append(list)
            case .list: joined = none
            case .row, .range: others.append(part)
            }
        }
        for list in lists.sorted(by: { $0.count < $1.count }) {
            joined = if let joined { try restrict(.list(list), to: joined) } else { try set(of: .list(list)) }
        }
        var found = joined ?? all
        for part in others { found = try restrict(part, to: found) }
        stack.append(.set(found))
    }

    private mutating func set(of part: Part) throws(XapianError) -> DocumentSet {
        switch part {
        case .set(let set): return set
        case .list(let list):
            var found = none
            if let list { try insert(list, into: &found) }
            return found
        case .row, .range: return try restrict(part, to: all)
        }
    }

    private func list(of term: [UInt8]) throws(XapianError) -> PostingCursor? {
        guard let postings = tables.postings else { return nil }
        return try PostingCursor(term, in: postings)
    }

    private func insert(_ list: PostingCursor, into set: inout DocumentSet) throws(XapianError) {
        var list = list
        set.insert(&list)
        try check(list)
    }

    /// Those of a set that match a part.
    private mutating func restrict(_ part: Part, to set: DocumentSet) throws(XapianError) -> DocumentSet {
        switch part {
        case .set(var own):
            own.formIntersection(set)
            return own
        case .list(let list):
            guard var list else { return none }
            var found = none
            if set.count < list.count / Self.postingsForASkip {
                set.forEach { document in
                    list.skip(to: document)
                    if list.document == document { found.insert(document) }
                }
                try check(list)
            } else {
                try insert(list, into: &found)
                found.formIntersection(set)
            }
            return found
        case .row(let row):
            return try documents(of: set, having: row)
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

    /// Those of a set whose rows of words have what it takes.
    private mutating func documents(of set: DocumentSet, having row: RowOfWords) throws(XapianError) -> DocumentSet {
        var found = none
        var asked: [UInt32] = []
        asked.reserveCapacity(Self.rowsAtOnce)
        try set.forEach { (document) throws(XapianError) in
            asked.append(document)
            guard asked.count == Self.rowsAtOnce else { return }
            try look(at: asked[...], row) { found.insert($0) }
            asked.removeAll(keepingCapacity: true)
        }
        try look(at: asked[...], row) { found.insert($0) }
        return found
    }

    /// Calls `body` with those of some documents whose rows of words have what it takes.
    private mutating func look(
        at asked: ArraySlice<UInt32>, _ row: RowOfWords, _ body: (UInt32) -> Void
    ) throws(XapianError) {
        if let end, ContinuousClock.now >= end { wasCut = true }
        guard !wasCut, words != nil, !asked.isEmpty else { return }
        guard let answers = row.matches(words, asked) else {
            throw XapianError(.corrupt, "a row of words lies outside its file")
        }
        for (document, answer) in zip(asked, answers) where answer != 0 { body(document) }
    }
}

extension [UInt32] {
    /// Keeps the elements that meet a condition. Nobody knows beforehand which they are, so that a branch would cost more than a copy.
    @inline(__always)
    fileprivate mutating func keep(where isWanted: (UInt32) -> Bool) {
        var kept = 0
        withUnsafeMutableBufferPointer { elements in
            for index in elements.indices {
                let element = elements[index]
                elements[kept] = element
                kept &+= isWanted(element) ? 1 : 0
            }
        }
        removeLast(count - kept)
    }
}
