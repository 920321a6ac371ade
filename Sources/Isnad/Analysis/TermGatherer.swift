import Xapian

/// Gathers the terms of one document with their positions, by number, in time linear in its words.
struct TermGatherer {
    /// For each term number: the document it was last seen in, and its place in ``found``.
    private var seenIn: [UInt32] = []
    private var place: [Int32] = []
    private var document: UInt32 = 0
    private var found: [(term: Int32, count: Int32, first: Int32, last: Int32)] = []
    /// Positions, each with the index of the next one of the same term.
    private var positions: [(position: UInt32, next: Int32)] = []
    private var sorted: [UInt32] = []

    /// Begins a document.
    mutating func begin(termCount: Int) {
        document &+= 1
        if document == 0 {
            seenIn = []
            document = 1
        }
        grow(to: termCount)
        found.removeAll(keepingCapacity: true)
        positions.removeAll(keepingCapacity: true)
    }

    private mutating func grow(to count: Int) {
        guard seenIn.count < count else { return }
        let room = max(count, seenIn.count * 2)
        seenIn += [UInt32](repeating: 0, count: room - seenIn.count)
        place += [Int32](repeating: 0, count: room - place.count)
    }

    /// Adds a word; positions come in ascending order. Without a position it counts and no phrase finds it.
    mutating func add(_ term: Int32, position: UInt32?) {
        let number = Int(term)
        grow(to: number + 1)
        var next: Int32 = -1
        if let position {
            next = Int32(positions.count)
            positions.append((position, -1))
        }
        guard seenIn[number] == document else {
            seenIn[number] = document
            place[number] = Int32(found.count)
            found.append((term, 1, next, next))
            return
        }
        let at = Int(place[number])
        found[at].count += 1
        if next < 0 { return }
        if found[at].last >= 0 { positions[Int(found[at].last)].next = next } else { found[at].first = next }
        found[at].last = next
    }

    /// Writes the terms into the document that the batch is at, with normalised frequencies.
    ///
    /// - Parameter length: the words of the document, each as often as it counts.
    mutating func write(to batch: inout DocumentBatch, prefix: [UInt8], length: Int, _ terms: [[UInt8]]) {
        let normalisation = TermWeight.normalisation(length: length)
        for entry in found {
            sorted.removeAll(keepingCapacity: true)
            var at = entry.first
            while at >= 0 {
                sorted.append(positions[Int(at)].position)
                at = positions[Int(at)].next
            }
            let term = terms[Int(entry.term)]
            let stored = TermWeight.stored(frequency: Int(entry.count), normalisation: normalisation)
            if prefix.isEmpty {
                batch.addTerm(term, frequency: stored, positions: sorted)
            } else {
                batch.addTerm(prefix + term, frequency: stored, positions: sorted)
            }
        }
    }
}
