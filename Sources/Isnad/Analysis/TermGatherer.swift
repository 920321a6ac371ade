import Xapian

/// Gathers the terms of one document, by number, in time linear in its words.
struct TermGatherer {
    /// For each term number: the document it was last seen in, and its place in ``found``.
    private var seenIn: [UInt32] = []
    private var place: [Int32] = []
    private var document: UInt32 = 0
    private var found: [(term: Int32, count: Int32)] = []

    /// Begins a document.
    mutating func begin(termCount: Int) {
        document &+= 1
        if document == 0 {
            seenIn = []
            place = []
            document = 1
        }
        grow(to: termCount)
        found.removeAll(keepingCapacity: true)
    }

    private mutating func grow(to count: Int) {
        guard seenIn.count < count else { return }
        let room = max(count, seenIn.count * 2)
        seenIn += [UInt32](repeating: 0, count: room - seenIn.count)
        place += [Int32](repeating: 0, count: room - place.count)
    }

    /// Adds a word that counts so many times.
    mutating func add(_ term: Int32, times: Int32 = 1) {
        let number = Int(term)
        grow(to: number + 1)
        if seenIn[number] == document {
            found[Int(place[number])].count += times
        } else {
            seenIn[number] = document
            place[number] = Int32(found.count)
            found.append((term, times))
        }
    }

    /// Writes the terms into the document that the batch is at, by their numbers, with normalised frequencies.
    ///
    /// - Parameter length: the words of the document, each as often as it counts.
    func write(to batch: inout DocumentBatch, prefix: UInt8? = nil, length: Int) {
        let normalisation = TermWeight.normalisation(length: length)
        for entry in found {
            let stored = TermWeight.stored(frequency: Int(entry.count), normalisation: normalisation)
            batch.addTerm(number: Int(entry.term), prefix: prefix, frequency: stored)
        }
    }

    /// Writes the terms into the document that the batch is at, as terms that only filter.
    func writeFilters(to batch: inout DocumentBatch, _ terms: TermTable) {
        for entry in found { terms.withBytes(Int(entry.term)) { batch.addFilterTerm($0) } }
    }
}
