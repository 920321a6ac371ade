#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where the documents of a stretch of numbers are weighed, all lists of a query one after the other, before the next stretch.
///
/// What changes fits into the processor's nearest caches, and no list has to know where the others are: the bulk scorer of Lucene's
/// `BooleanScorer` (after D. R. Cutting and J. O. Pedersen, "Space optimizations for total ranking", RIAO 1997) does the same. Which documents have
/// which of the query's words are sets of bits, so that hundreds are counted, compared and cleared at once.
final class MatchWindow {
    /// So many documents are weighed together. Those with words are a quarter of an index, side by side where they are of one article, so that
    /// a quarter of this memory is in use at most.
    static let width: UInt32 = 8192
    private static let count = Int(width)
    /// The width where lists have no more than `few` postings in all: more stretches then cost less than the pages of memory that stay untouched.
    private static let (narrow, few): (UInt32, Int) = (512, 128)

    private let allocated: UnsafeMutableRawPointer
    /// Of each document its weight, and a sum of frequencies that is not weighed yet; 0 between stretches.
    private let weights: UnsafeMutablePointer<Double>
    private let sums: UnsafeMutablePointer<UInt32>
    /// For each of the query's words the documents that have it; empty between stretches.
    private let words: UnsafeMutablePointer<UInt64>
    /// Those that may be among the best; empty between stretches.
    private let hopeful: WindowSet
    /// Those with a sum, and how many they are: their places are listed in ``candidates``.
    private let summed: WindowSet
    private var sumCount = 0

    /// Those that have some words, made by ``choose(_:)``.
    private let chosen: WindowSet
    /// Those that have any word, those that match, and those with as many words as a row of them takes: made by
    /// ``gather(_:needsAll:groups:besides:)``.
    private let (touched, matched, full): (WindowSet, WindowSet, WindowSet)
    /// Which eights have something in ``touched``, a bit each.
    private var touchedEights: UInt64 = 0
    /// Of one eight those with at least so many words.
    private let tallies: UnsafeMutablePointer<WindowSet.Eight>

    /// Documents whose rows of words are to be looked at, the frequencies that go with them, and what came out.
    let candidates: UnsafeMutablePointer<UInt32>
    let frequencies: UnsafeMutablePointer<UInt32>
    let answers: UnsafeMutablePointer<UInt8>

    /// The last place that has a bit in a set; of seldom words it is near the first.
    private var last = 0
    /// What weighs less is not among the best.
    private var least = -Double.infinity
    /// How many documents the stretch has.
    private(set) var reach = MatchWindow.width

    init() {
        var size = 0
        func place<T>(_ count: Int, of type: T.Type) -> Int {
            defer { size += count * MemoryLayout<T>.stride }
            return size
        }
        // The coarsest first, so that all are aligned.
        let tallies = place(FlatQuery.mostWords + 1, of: WindowSet.Eight.self)
        let weights = place(Self.count, of: Double.self)
        let words = place(FlatQuery.mostWords * WindowSet.count, of: UInt64.self)
        let sets = (0..<6).map { _ in place(WindowSet.count, of: UInt64.self) }
        let sums = place(Self.count, of: UInt32.self)
        // One more is written to while places of sums are listed.
        let candidates = place(Self.count + 1, of: UInt32.self)
        let frequencies = place(Self.count, of: UInt32.self)
        let answers = place(Self.count, of: UInt8.self)
        // The system gives pages of zeros as they are first touched; most are not by most queries.
        let alignment = MemoryLayout<WindowSet.Eight>.alignment
        guard let allocated = calloc(size + alignment, 1) else { fatalError("no memory is left") }
        let memory = allocated.alignedUp(toMultipleOf: alignment)
        func set(_ index: Int) -> WindowSet {
            WindowSet(blocks: (memory + sets[index]).assumingMemoryBound(to: UInt64.self))
        }
        self.allocated = allocated
        self.tallies = (memory + tallies).assumingMemoryBound(to: WindowSet.Eight.self)
        self.weights = (memory + weights).assumingMemoryBound(to: Double.self)
        self.words = (memory + words).assumingMemoryBound(to: UInt64.self)
        (hopeful, summed, chosen) = (set(0), set(1), set(2))
        (touched, matched, full) = (set(3), set(4), set(5))
        self.sums = (memory + sums).assumingMemoryBound(to: UInt32.self)
        self.candidates = (memory + candidates).assumingMemoryBound(to: UInt32.self)
        self.frequencies = (memory + frequencies).assumingMemoryBound(to: UInt32.self)
        self.answers = (memory + answers).assumingMemoryBound(to: UInt8.self)
    }

    deinit { free(allocated) }

    /// The documents that have a word.
    @inline(__always)
    private func having(_ word: Int) -> WindowSet { WindowSet(blocks: words + word * WindowSet.count) }

    // MARK: Adding

    /// Makes ready for lists that have so many postings.
    func prepare(postings: Int) { reach = postings <= Self.few ? Self.narrow : Self.width }

    /// Begins a stretch, of which those are wanted that weigh no less than `least`.
    func begin(least: Double) { self.least = least }

    /// Adds what a list gives the documents from `base` on.
    ///
    /// - Parameters:
    ///   - list: goes on to the end of the stretch.
    ///   - word: the number of the query's word.
    ///   - isChosen: only to documents that were chosen.
    func add(
        _ list: inout PostingCursor, from base: UInt32, word: Int, _ weighing: FrequencyWeights, isChosen: Bool
    ) {
        let (weights, set, chosen, hopeful, least) = (weights, having(word), chosen, hopeful, least)
        weighing.withWeights { weight in
            if isChosen {
                list.forEach(below: base &+ reach) { document, frequency in
                    let place = Int(document &- base)
                    guard chosen.contains(place) else { return }
                    let sum = weights[place] + weight(frequency)
                    weights[place] = sum
                    set.insert(place)
                    if sum >= least { hopeful.insert(place) }
                }
                return
            }
            var last = 0
            list.forEach(below: base &+ reach) { document, frequency in
                let place = Int(document &- base)
                let sum = weights[place] + weight(frequency)
                weights[place] = sum
                set.insert(place)
                // The last that is added to a document makes it what it weighs.
                if sum >= least { hopeful.insert(place) }
                last = place
            }
            self.last = max(self.last, last)
        }
    }

    /// Adds the frequencies of a list, which ``weighSums(word:_:)`` weighs with those of other lists.
    func addFrequencies(_ list: inout PostingCursor, from base: UInt32, isChosen: Bool) {
        let (sums, summed, chosen, places) = (sums, summed, chosen, candidates)
        var (last, count) = (0, sumCount)
        list.forEach(below: base &+ reach) { document, frequency in
            let place = Int(document &- base)
            if isChosen, !chosen.contains(place) { return }
            sums[place] &+= frequency
            // Listed once; nobody knows beforehand whether it is new, so that a branch would cost more.
            places[count] = UInt32(truncatingIfNeeded: place)
            count &+= summed.contains(place) ? 0 : 1
            summed.insert(place)
            last = place
        }
        sumCount = count
        self.last = max(self.last, last)
    }

    /// Weighs the sums of frequencies as those of one word.
    func weighSums(word: Int, _ weighing: FrequencyWeights) {
        guard sumCount > 0 else { return }
        let (weights, sums, set, hopeful, least) = (weights, sums, having(word), hopeful, least)
        let (places, count) = (candidates, sumCount)
        weighing.withWeights { weight in
            for index in 0..<count {
                let place = Int(places[index])
                let sum = weights[place] + weight(sums[place])
                weights[place] = sum
                sums[place] = 0
                if sum >= least { hopeful.insert(place) }
            }
        }
        for index in 0..<WindowSet.eights {
            set[eight: index] |= summed[eight: index]
            summed[eight: index] = .zero
        }
        sumCount = 0
    }

    /// Adds to one document.
    func add(to document: UInt32, from base: UInt32, word: Int, weight: Double) {
        let place = Int(document - base)
        weights[place] += weight
        having(word).insert(place)
        if weights[place] >= least { hopeful.insert(place) }
        last = max(last, place)
    }

    // MARK: Asking between lists

    /// Chooses the documents that have all of some words, and counts them.
    func choose(_ wanted: UInt64) -> Int {
        var counts = WindowSet.Eight.zero
        for index in 0..<WindowSet.eights {
            var bits = WindowSet.Eight(repeating: .max)
            var rest = wanted
            while rest != 0 {
                bits &= having(rest.trailingZeroBitCount)[eight: index]
                rest &= rest - 1
            }
            chosen[eight: index] = bits
            counts &+= WindowSet.counts(bits)
        }
        return WindowSet.sum(counts)
    }

    /// Calls `body` with each document that was chosen, ascending.
    @inline(__always)
    func forEachChosen(from base: UInt32, _ body: (_ document: UInt32) -> Void) {
        for index in 0..<WindowSet.eights {
            WindowSet.forEach(in: chosen[eight: index], ofEight: index) { body(base + UInt32($0)) }
        }
    }

    func isChosen(_ document: UInt32, from base: UInt32) -> Bool { chosen.contains(Int(document - base)) }

    /// What was added to a document so far.
    func weight(of document: UInt32, from base: UInt32) -> Double { weights[Int(document - base)] }

    /// Whether a document had any word when all were gathered, with some besides.
    func isTouched(_ document: UInt32, from base: UInt32) -> Bool { touched.contains(Int(document - base)) }

    /// Whether a document had as many words as a row of them takes when all were gathered, with some besides.
    func isFull(_ document: UInt32, from base: UInt32) -> Bool { full.contains(Int(document - base)) }

    // MARK: Taking

    /// Finds the documents that have any of the query's words, those that match and those with as many words as a row of them takes.
    ///
    /// - Parameters:
    ///   - count: of the query's words.
    ///   - needsAll: whether those match that have all the words, or any.
    ///   - groups: how many words the row takes; nil where there is none.
    ///   - besides: words that documents count for having in the last respect, whether they do or not.
    func gather(_ count: Int, needsAll: Bool, groups: Int?, besides: UInt64 = 0) {
        touchedEights = 0
        // Words besides may stand anywhere.
        for index in 0...(besides == 0 ? last / WindowSet.documentsOfEight : WindowSet.eights - 1) {
            var (any, all) = (WindowSet.Eight.zero, WindowSet.Eight(repeating: .max))
            for word in 0..<count {
                let bits = having(word)[eight: index]
                any |= bits
                all &= bits
            }
            if !WindowSet.isEmpty(any) { touchedEights |= 1 &<< UInt64(index) }
            touched[eight: index] = any
            matched[eight: index] = needsAll ? all : any
            guard let groups else { continue }
            full[eight: index] =
                groups == count && besides == 0 ? all : having(groups, of: count, besides, eight: index)
        }
    }

    /// Those of an eight that have at least so many words.
    private func having(_ groups: Int, of count: Int, _ besides: UInt64, eight index: Int) -> WindowSet.Eight {
        guard groups <= count else { return .zero }
        for tally in 0...groups { tallies[tally] = .zero }
        tallies[0] = WindowSet.Eight(repeating: .max)
        for word in 0..<count {
            let isBesides = besides &>> UInt64(word) & 1 != 0
            let bits = isBesides ? WindowSet.Eight(repeating: .max) : having(word)[eight: index]
            for tally in stride(from: min(groups, word + 1), to: 0, by: -1) {
                tallies[tally] |= tallies[tally - 1] & bits
            }
        }
        return tallies[groups]
    }

    /// Has all documents but those of a set match no more.
    func keep(_ allowed: DocumentSet, from base: UInt32) {
        forEachEight { index in
            for block in 8 * index..<8 * index + 8 {
                matched.blocks[block] &= allowed.block(from: base + UInt32(block * UInt64.bitWidth))
            }
        }
    }

    /// Calls `body` with the numbers of eights that have something in ``touched``.
    @inline(__always)
    private func forEachEight(_ body: (_ index: Int) -> Void) {
        var rest = touchedEights
        while rest != 0 {
            body(rest.trailingZeroBitCount)
            rest &= rest - 1
        }
    }

    /// How many documents match.
    var matchCount: Int {
        var counts = WindowSet.Eight.zero
        forEachEight { counts &+= WindowSet.counts(matched[eight: $0]) }
        return WindowSet.sum(counts)
    }

    /// Calls `body` with each document of a set that matches, ascending.
    @inline(__always)
    private func forEachMatch(
        of set: WindowSet, from base: UInt32, _ body: (_ document: UInt32, _ weight: Double) -> Void
    ) {
        forEachEight { index in
            WindowSet.forEach(in: set[eight: index] & matched[eight: index], ofEight: index) { place in
                body(base + UInt32(place), weights[place])
            }
        }
    }

    /// Calls `body` with each document that matches and has as many words as a row of them takes, ascending.
    @inline(__always)
    func forEachFull(from base: UInt32, _ body: (_ document: UInt32, _ weight: Double) -> Void) {
        forEachMatch(of: full, from: base, body)
    }

    /// Calls `body` with each document that matches and weighed enough when the stretch began, ascending.
    @inline(__always)
    func forEachHopeful(from base: UInt32, _ body: (_ document: UInt32, _ weight: Double) -> Void) {
        forEachMatch(of: hopeful, from: base, body)
    }

    /// So many documents of an eight are cleared one by one as soon as all at once.
    private static let fewOfEight = 40

    /// Makes room for the next stretch, after all was gathered.
    func clear(_ count: Int) {
        forEachEight { index in
            for word in 0..<count { having(word)[eight: index] = .zero }
            hopeful[eight: index] = .zero
            let documents = touched[eight: index]
            if WindowSet.sum(WindowSet.counts(documents)) <= Self.fewOfEight {
                return WindowSet.forEach(in: documents, ofEight: index) { weights[$0] = 0 }
            }
            let places = WindowSet.documentsOfEight / 2
            for half in 2 * index...2 * index + 1 {
                // The C library is quickest with no more at a time.
                memset(weights + half * places, 0, places * MemoryLayout<Double>.stride)
            }
        }
        last = 0
    }
}
