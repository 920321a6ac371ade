import Xapian

/// Counts in how many passages of a database each variant of a stem stands.
///
/// The counts are written as the frequencies of the terms of one document that stands for no article: so the term dictionary lists the
/// variants, their collection frequencies are the counts, and both stay true when databases are merged.
struct FormTally {
    private var passage: UInt32 = 0
    private var seenIn: [UInt32] = []
    private var counts: [Int32] = []
    private var touched: [Int32] = []

    /// Whether nothing was counted since ``write(_:to:)``.
    var isEmpty: Bool { touched.isEmpty }

    /// Begins a passage.
    mutating func begin() { passage += 1 }

    /// Counts a form that stands in the passage.
    mutating func add(_ form: Int32) {
        let number = Int(form)
        if number >= seenIn.count {
            let room = max(number + 1, seenIn.count * 2)
            seenIn += [UInt32](repeating: 0, count: room - seenIn.count)
            counts += [Int32](repeating: 0, count: room - counts.count)
        }
        guard seenIn[number] != passage else { return }
        seenIn[number] = passage
        if counts[number] == 0 { touched.append(form) }
        counts[number] += 1
    }

    /// Writes the document of what was counted and begins anew.
    mutating func write(_ vocabulary: Vocabulary, to batch: inout DocumentBatch) {
        defer { self = FormTally() }
        let listed = touched.filter { vocabulary.listings[Int($0)] != nil }
        guard !listed.isEmpty else { return }
        batch.begin(data: [])
        for form in listed {
            guard let term = vocabulary.listings[Int(form)] else { continue }
            batch.addTerm(term, frequency: Int(counts[Int(form)]))
        }
        batch.end()
    }
}
