#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension Database {
    /// Runs a query without the engine: one that weighs nothing, or whose weighed part is a ``FlatQuery``, under whatever conditions; nil for others.
    ///
    /// The weights are those of the engine, but for rounding, and for what it takes several terms of one word to be worth in one of several parts: it
    /// estimates in each how many documents have any of them, and rounds on the way.
    func flatSearch(_ query: Query, _ options: SearchOptions) throws(XapianError) -> Found? {
        guard let parts = localTables, options.collapse == nil, options.told == nil else { return nil }
        if parts.isEmpty { return Found(matches: [], estimated: 0, bounds: 0...0, wasCut: false) }
        let end = options.timeLimit > 0 ? ContinuousClock.now + .seconds(options.timeLimit) : nil
        let conditioned = query.conditioned()
        switch options.weighting {
        case .none:
            guard let (documents, wasCut) = try documents(matching: query.program, until: end) else { return nil }
            return try listing(documents, options, wasCut: wasCut)
        case .bm25(let saturation, b: 0):
            guard let flat = FlatQuery(program: conditioned.weighed) else { return nil }
            var (allowed, wasCut): ([DocumentSet]?, Bool) = (nil, false)
            if !conditioned.isBare {
                guard let sets = try documents(matching: conditioned.conditions, until: end) else { return nil }
                (allowed, wasCut) = (sets.documents, sets.wasCut)
            }
            guard let match = try match(flat, allowed, options, saturation, until: end, &wasCut) else { return nil }
            guard let page = try page(match.best, options) else { return nil }
            return Found(
                matches: page, estimated: match.estimated, bounds: match.total...match.total + match.uncertain,
                wasCut: wasCut || match.wasCut)
        case .bm25: return nil
        }
    }

    /// The documents of each part that match a query's program; nil where the engine has to look for them.
    func documents(
        matching program: [UInt8], until end: ContinuousClock.Instant?
    ) throws(XapianError) -> (documents: [DocumentSet], wasCut: Bool)? {
        guard let parts = localTables, parts.allSatisfy({ $0.last == $0.statistics.documents }) else { return nil }
        var sets: [DocumentSet] = []
        var wasCut = false
        for (number, tables) in parts.enumerated() {
            var match = BooleanMatch(tables, words[number], deleted: deleted[number], until: end)
            sets.append(try match.documents(matching: program))
            if match.wasCut { wasCut = true }
        }
        return (sets, wasCut)
    }

    /// The documents of the whole that are in the sets of its parts, ascending.
    func whole(_ sets: [DocumentSet]) -> [UInt32] {
        var documents: [UInt32] = []
        documents.reserveCapacity(sets.reduce(0) { $0 + $1.count })
        for (number, set) in sets.enumerated() {
            set.forEach { documents.append(Self.wholeNumber(of: $0, inPart: number, of: sets.count)) }
        }
        if sets.count > 1 { documents.sort() }
        return documents
    }

    /// What was found where nothing is weighed.
    private func listing(_ sets: [DocumentSet], _ options: SearchOptions, wasCut: Bool) throws(XapianError) -> Found? {
        let total = sets.reduce(0) { $0 + $1.count }
        var found = Found(matches: [], estimated: total, bounds: total...total, wasCut: wasCut)
        guard options.count > 0 else { return found }
        let places = whole(sets).map { FlatMatch.Place(document: $0, weight: 0) }
        guard let page = try page(places, options) else { return nil }
        found.matches = page
        return found
    }

    /// Weighs the documents of all parts; nil where something makes no sense, which the engine is to tell, or the engine is sooner done with it.
    private func match(
        _ flat: FlatQuery, _ allowed: [DocumentSet]?, _ options: SearchOptions, _ saturation: Double,
        until end: ContinuousClock.Instant?, _ wasCut: inout Bool
    ) throws(XapianError) -> FlatMatch? {
        let size = try size().documents
        guard var lists = try lists(of: flat.leaves, size, saturation) else { return nil }
        if flat.needsAll { lists = inOrder(lists, words: flat.words) }
        var listed = tables.map { _ in [FlatMatch.Listed]() }
        for rowed in flat.rows {
            guard let matches = try matches(of: rowed, allowed, size, saturation, until: end, &wasCut) else {
                return nil
            }
            for part in tables.indices {
                listed[part].append(FlatMatch.Listed(places: matches[part], word: rowed.word))
            }
        }
        var match = FlatMatch(
            flat, wanted: options.sort == nil ? options.first + options.count : nil, counted: options.checkAtLeast,
            partCount: tables.count, until: end)
        if !flat.needsAll, options.sort == nil, lists.joined().contains(where: { $0.row != nil }) {
            // What the best weigh without the rows of words spares most looks at them.
            var others = lists.map { $0.filter { $0.row == nil } }
            guard run(allowed, &match, &others, listed) else { return nil }
            match.restart()
            lists = lists.map(Self.rowsLast)
        }
        guard run(allowed, &match, &lists, listed) else { return nil }
        if let bonus = flat.bonus {
            guard let raised = try raised(by: bonus, &match, size, saturation) else { return nil }
            match.raise(raised)
        }
        return match
    }

    /// Weighs the documents of all parts; false where something makes no sense.
    private func run(
        _ allowed: [DocumentSet]?, _ match: inout FlatMatch, _ lists: inout [[FlatMatch.List]],
        _ listed: [[FlatMatch.Listed]]
    ) -> Bool {
        for number in tables.indices {
            var listed = listed[number]
            let part = FlatMatch.Part(number: number, words: words[number], allowed: allowed?[number])
            guard match.match(&lists[number], &listed, in: part, window) else { return false }
        }
        return true
    }

    /// The lists with rows of words behind the others.
    private static func rowsLast(_ lists: [FlatMatch.List]) -> [FlatMatch.List] {
        lists.filter { $0.row == nil } + lists.filter { $0.row != nil }
    }

    /// The lists of the leaves in each part; nil where something makes no sense.
    private func lists(of leaves: [FlatQuery.Leaf], _ size: Int, _ saturation: Double) throws(XapianError)
        -> [[FlatMatch.List]]?
    {
        var lists = tables.map { _ in [FlatMatch.List]() }
        for leaf in leaves {
            var counts = leaf.terms.map { _ in 0 }
            var cursors = tables.map { _ in [PostingCursor]() }
            for (part, tables) in tables.enumerated() {
                guard let table = tables?.postings else { continue }
                for (place, term) in leaf.terms.enumerated() {
                    guard let cursor = try PostingCursor(term, in: table) else { continue }
                    if cursor.isDamaged { return nil }
                    counts[place] += cursor.count
                    cursors[part].append(cursor)
                }
            }
            let weight =
                leaf.factor * (saturation + 1) * Self.rarity(Self.documents(withAny: counts, of: size), of: size)
            let row = try leaf.row.map { (operands) throws(XapianError) in try RowOfWords(operands) }
            for part in tables.indices where !cursors[part].isEmpty {
                let postings = cursors[part].reduce(0) { $0 + $1.count }
                lists[part].append(
                    FlatMatch.List(
                        cursors: cursors[part], word: leaf.word,
                        weights: FrequencyWeights(most: weight, saturation: saturation, postings: postings),
                        ofWindow: postings * Int(MatchWindow.width) * tables.count / max(1, size), row: row))
            }
        }
        return lists
    }

    /// The weight of a term that `count` of `size` documents have, in the engine's form of BM25: that of the probabilistic model, but never below 0.
    private static func rarity(_ count: Int, of size: Int) -> Double {
        let odds = (Double(size - count) + 0.5) / (Double(count) + 0.5)
        return log(odds < 2 ? odds * 0.5 + 1 : odds)
    }

    /// How many documents the engine takes to have any of several terms: as many as if they were independent, rounded for each pair of a tree that
    /// joins the rarest first.
    private static func documents(withAny counts: [Int], of size: Int) -> Int {
        var counts = counts.sorted(by: >)
        while counts.count > 1, let one = counts.popLast(), let other = counts.popLast() {
            let sum = Double(one) + Double(other) - Double(one) * Double(other) / Double(max(1, size))
            let joined = Int(sum + 0.5)
            counts.insert(joined, at: counts.firstIndex { $0 < joined } ?? counts.endIndex)
        }
        return counts.first ?? 0
    }

    /// Puts the lists of words that are all asked for into the order in which they spare each other most: the rarest word first.
    private func inOrder(_ lists: [[FlatMatch.List]], words: Int) -> [[FlatMatch.List]] {
        var counts = [Int](repeating: 0, count: words)
        for list in lists.joined() { counts[list.word] += list.postings }
        return lists.map { lists in
            // Words that are found by rows alone have no list, so that they come first.
            var prior: UInt64 = 0
            var ordered: [FlatMatch.List] = []
            for word in counts.indices.sorted(by: { counts[$0] < counts[$1] }) {
                let bit: UInt64 = 1 << UInt64(word)
                for var list in Self.rowsLast(lists.filter { $0.word == word }) {
                    list.prior = prior & ~bit
                    ordered.append(list)
                }
                prior |= bit
            }
            return ordered
        }
    }

    // MARK: Rows of words

    /// The documents of each part, of those that may match, that have a row of words, ascending, with their weights; nil where something makes no sense.
    private func matches(
        of rowed: FlatQuery.Rowed, _ allowed: [DocumentSet]?, _ size: Int, _ saturation: Double,
        until end: ContinuousClock.Instant?, _ wasCut: inout Bool
    ) throws(XapianError) -> [[FlatMatch.Place]]? {
        guard let lists = try lists(of: rowed.leaves, size, saturation) else { return nil }
        let row = try RowOfWords(rowed.row)
        var found: [[FlatMatch.Place]] = []
        for (number, var lists) in inOrder(lists, words: rowed.words).enumerated() {
            let part = FlatMatch.Part(number: number, words: words[number], allowed: allowed?[number])
            // Where words are themselves in certain rows alone, what has them is found as it is weighed.
            let places =
                lists.contains { $0.row != nil }
                ? weighed(rowed, &lists, in: part, until: end, &wasCut).flatMap { having(row, $0, in: number) }
                : try standing(rowed, row, &lists, in: part, until: end, &wasCut)
            guard let places else { return nil }
            found.append(places)
        }
        if found.allSatisfy(\.isEmpty) { return found }
        guard var others = try self.lists(of: rowed.others, size, saturation) else { return nil }
        for number in found.indices {
            guard weigh(&found[number], with: &others[number]) else { return nil }
        }
        return found
    }

    /// The documents of a part that have all of some words, with their weights; nil where something makes no sense.
    private func weighed(
        _ rowed: FlatQuery.Rowed, _ lists: inout [FlatMatch.List], in part: FlatMatch.Part,
        until end: ContinuousClock.Instant?, _ wasCut: inout Bool
    ) -> [FlatMatch.Place]? {
        var match = FlatMatch(
            FlatQuery(words: rowed.words, needsAll: true), wanted: nil, counted: .max, partCount: tables.count,
            until: end)
        var none: [FlatMatch.Listed] = []
        guard match.match(&lists, &none, in: part, window) else { return nil }
        if match.wasCut { wasCut = true }
        return match.best
    }

    /// The documents of a part that have a row of words, with their weights; nil where something makes no sense.
    ///
    /// Of those that have its words few have the row, so that they are weighed when that is known.
    private func standing(
        _ rowed: FlatQuery.Rowed, _ row: RowOfWords, _ lists: inout [FlatMatch.List], in part: FlatMatch.Part,
        until end: ContinuousClock.Instant?, _ wasCut: inout Bool
    ) throws(XapianError) -> [FlatMatch.Place]? {
        guard let tables = tables[part.number] else { return nil }
        var cursors = [[PostingCursor]](repeating: [], count: rowed.words)
        for list in lists { cursors[list.word] += list.cursors }
        var match = BooleanMatch(tables, part.words, deleted: deleted[part.number], until: end)
        let documents = try match.documents(havingAll: cursors, row, of: part.allowed)
        if match.wasCut { wasCut = true }
        let postings = lists.reduce(0) { $0 + $1.postings }
        if documents.count > postings / Self.postingsForALook {
            var part = part
            var allowed = DocumentSet(last: tables.last)
            for document in documents { allowed.insert(document) }
            part.allowed = allowed
            return weighed(rowed, &lists, in: part, until: end, &wasCut)
        }
        var places = documents.map { document in
            FlatMatch.Place(
                document: Self.wholeNumber(of: document, inPart: part.number, of: self.tables.count), weight: 0)
        }
        return weigh(&places, with: &lists) ? places : nil
    }

    /// Postings that are gone through in the time that it takes to look one up.
    private static let postingsForALook = 16

    /// Those documents of a part whose rows of words have something; nil where a row lies outside of its file.
    ///
    /// All are looked at together, so that the memory is asked for many rows at a time.
    private func having(_ row: RowOfWords, _ places: [FlatMatch.Place], in part: Int) -> [FlatMatch.Place]? {
        guard !places.isEmpty else { return [] }
        let numbers = places.compactMap { self.part(of: $0.document)?.number }
        guard let answers = row.matches(words[part], numbers[...]) else { return nil }
        return zip(places, answers).compactMap { $1 != 0 ? $0 : nil }
    }

    /// The documents that a row of words brings among the best, with its weight; nil where something makes no sense.
    private func raised(
        by bonus: FlatQuery.Rowed, _ match: inout FlatMatch, _ size: Int, _ saturation: Double
    ) throws(XapianError) -> [FlatMatch.Place]? {
        let leaves = bonus.leaves + bonus.others
        guard var lists = try lists(of: leaves, size, saturation) else { return nil }
        let most = lists.map { $0.reduce(0) { $0 + max(0, $1.weights.most) } }.max() ?? 0
        let row = try RowOfWords(bonus.row)
        var found = tables.map { _ in [FlatMatch.Place]() }
        for place in match.takeFull(gaining: most) {
            guard let part = part(of: place.document)?.part else { return nil }
            found[part].append(place)
        }
        for part in tables.indices {
            guard let standing = having(row, found[part], in: part) else { return nil }
            found[part] = standing
        }
        for part in tables.indices {
            guard weigh(&found[part], with: &lists[part]) else { return nil }
        }
        return Array(found.joined())
    }

    /// Adds leaves to the weights of documents of a part, which ascend; false where something made no sense.
    private func weigh(_ places: inout [FlatMatch.Place], with lists: inout [FlatMatch.List]) -> Bool {
        if places.isEmpty { return true }
        for list in lists.indices {
            for index in places.indices {
                guard let number = self.part(of: places[index].document)?.number else { return false }
                let frequency = lists[list].frequency(of: number)
                if frequency > 0 { places[index].weight += lists[list].weights.weight(of: frequency) }
            }
            if lists[list].cursors.contains(where: \.isDamaged) { return false }
        }
        return true
    }
}
