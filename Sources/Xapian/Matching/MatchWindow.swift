/// Where the documents of a stretch of numbers are weighed, all lists of a query one after the other, before the next stretch.
///
/// What changes fits into the processor's nearest caches, and no list has to know where the others are: the bulk scorer of Lucene's
/// `BooleanScorer` (after D. R. Cutting and J. O. Pedersen, "Space optimizations for total ranking", RIAO 1997) does the same.
final class MatchWindow {
    /// So many documents are weighed together.
    static let width: UInt32 = 4096

    /// For each document of the stretch its weight, which of the query's words it has (a bit each), and a sum of frequencies that is not weighed
    /// yet. All is zero between stretches, and where ``touched`` has no bit.
    private let weights: UnsafeMutablePointer<Double>
    private let words: UnsafeMutablePointer<UInt64>
    private let sums: UnsafeMutablePointer<UInt32>
    private let touched: UnsafeMutablePointer<UInt64>
    /// Those with a sum.
    private let summed: UnsafeMutablePointer<UInt64>

    /// The last place that has a bit in ``touched`` or ``summed``; of seldom words it is near the first.
    private var last = 0

    private static let count = Int(width)
    private static let setCount = count / UInt64.bitWidth

    init() {
        weights = .allocate(capacity: Self.count)
        words = .allocate(capacity: Self.count)
        sums = .allocate(capacity: Self.count)
        touched = .allocate(capacity: Self.setCount)
        summed = .allocate(capacity: Self.setCount)
        weights.initialize(repeating: 0, count: Self.count)
        words.initialize(repeating: 0, count: Self.count)
        sums.initialize(repeating: 0, count: Self.count)
        touched.initialize(repeating: 0, count: Self.setCount)
        summed.initialize(repeating: 0, count: Self.setCount)
    }

    deinit {
        weights.deallocate()
        words.deallocate()
        sums.deallocate()
        touched.deallocate()
        summed.deallocate()
    }

    /// Adds what a list gives the documents from `base` on.
    ///
    /// - Parameters:
    ///   - list: goes on to the end of the stretch.
    ///   - prior: only to documents that have all these words already.
    ///   - word: which of the query's words it is, as a bit.
    ///   - weight: of an endless frequency.
    ///   - saturation: k1 of BM25: the frequency that weighs half as much.
    func add(
        _ list: inout PostingCursor, from base: UInt32, to prior: UInt64, word: UInt64, weight: Double,
        saturation: Double
    ) {
        let (weights, words, touched) = (weights, words, touched)
        var last = 0
        defer { self.last = max(self.last, last) }
        if prior != 0 {
            list.forEach(below: base &+ Self.width) { document, frequency in
                let place = Int(document &- base)
                guard words[place] & prior == prior else { return }
                let frequency = Double(frequency)
                weights[place] += weight * frequency / (saturation + frequency)
                words[place] |= word
            }
            return
        }
        list.forEach(below: base &+ Self.width) { document, frequency in
            let place = Int(document &- base)
            let frequency = Double(frequency)
            weights[place] += weight * frequency / (saturation + frequency)
            words[place] |= word
            touched[place &>> 6] |= 1 &<< UInt64(truncatingIfNeeded: place)
            last = place
        }
    }

    /// Adds the frequencies of a list, which ``weighSums(word:weight:saturation:)`` weighs with those of other lists.
    func addFrequencies(_ list: inout PostingCursor, from base: UInt32, to prior: UInt64) {
        let (sums, summed, words) = (sums, summed, words)
        var last = 0
        list.forEach(below: base &+ Self.width) { document, frequency in
            let place = Int(document &- base)
            if prior != 0, words[place] & prior != prior { return }
            sums[place] &+= frequency
            summed[place &>> 6] |= 1 &<< UInt64(truncatingIfNeeded: place)
            last = place
        }
        self.last = max(self.last, last)
    }

    /// Weighs the sums of frequencies as those of one word.
    func weighSums(word: UInt64, weight: Double, saturation: Double) {
        for index in 0...last / UInt64.bitWidth where summed[index] != 0 {
            var rest = summed[index]
            touched[index] |= rest
            summed[index] = 0
            while rest != 0 {
                let place = index * UInt64.bitWidth + rest.trailingZeroBitCount
                rest &= rest - 1
                let frequency = Double(sums[place])
                sums[place] = 0
                weights[place] += weight * frequency / (saturation + frequency)
                words[place] |= word
            }
        }
    }

    /// What was added to a document so far.
    @inline(__always)
    func known(of document: UInt32, from base: UInt32) -> (words: UInt64, weight: Double) {
        let place = Int(document - base)
        return (words[place], weights[place])
    }

    /// Adds to one document.
    func add(to document: UInt32, from base: UInt32, word: UInt64, weight: Double) {
        let place = Int(document - base)
        weights[place] += weight
        words[place] |= word
        touched[place &>> 6] |= 1 &<< UInt64(truncatingIfNeeded: place)
        last = max(last, place)
    }

    /// Calls `body` with each document of the stretch that has any of the words, ascending, and makes room for the next stretch.
    @inline(__always)
    func take(from base: UInt32, _ body: (_ document: UInt32, _ words: UInt64, _ weight: Double) -> Void) {
        defer { last = 0 }
        for index in 0...last / UInt64.bitWidth where touched[index] != 0 {
            var rest = touched[index]
            touched[index] = 0
            while rest != 0 {
                let place = index * UInt64.bitWidth + rest.trailingZeroBitCount
                rest &= rest - 1
                body(base + UInt32(place), words[place], weights[place])
                (words[place], weights[place]) = (0, 0)
            }
        }
    }
}
