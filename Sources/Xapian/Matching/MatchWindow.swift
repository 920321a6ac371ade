#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where the documents of a stretch of numbers are weighed, all lists of a query one after the other, before the next stretch.
///
/// What changes fits into the processor's nearest caches, and no list has to know where the others are: the bulk scorer of Lucene's
/// `BooleanScorer` (after D. R. Cutting and J. O. Pedersen, "Space optimizations for total ranking", RIAO 1997) does the same. Which documents have
/// which of the query's words are sets of bits, so that they are counted and compared sixty-four at a time.
final class MatchWindow {
    /// So many documents are weighed together.
    static let width: UInt32 = 4096

    /// A set of documents of the stretch, a bit each, sixty-four to a block.
    typealias Set = UnsafeMutablePointer<UInt64>

    private static let count = Int(width)
    private static let blocks = count / UInt64.bitWidth

    private let memory: UnsafeMutableRawPointer
    /// Of each document its weight and a sum of frequencies that is not weighed yet: 0 between stretches, as all sets are but for those that are made
    /// anew.
    private let weights: UnsafeMutablePointer<Double>
    private let sums: UnsafeMutablePointer<UInt32>
    /// For each of the query's words the documents that have it.
    private let words: Set
    /// Those with a sum, and how many they are: their places are listed in ``candidates``.
    private let summed: Set
    private var sumCount = 0

    /// Those that have some words, made by ``choose(_:)``.
    private let chosen: Set
    /// Those that have any word, those that match, and those with as many words as a row of them takes: made by ``gather(_:needsAll:groups:besides:)``.
    private let (touched, matched, full): (Set, Set, Set)
    /// Those that may be among the best.
    private let hopeful: Set
    /// Of one block those with at least so many words.
    private let tallies: Set

    /// Documents whose rows of words are to be looked at, the frequencies that go with them, and what came out.
    let candidates: UnsafeMutablePointer<UInt32>
    let frequencies: UnsafeMutablePointer<UInt32>
    let answers: UnsafeMutablePointer<UInt8>

    /// The last place that has a bit in a set; of seldom words it is near the first.
    private var last = 0
    /// Which eights of blocks have something in ``touched``, a bit each.
    private var touchedEights: UInt64 = 0
    /// What weighs less is not among the best.
    private var least = -Double.infinity

    init() {
        var size = 0
        func place<T>(_ count: Int, of type: T.Type) -> Int {
            defer { size += count * MemoryLayout<T>.stride }
            return size
        }
        let weights = place(Self.count, of: Double.self)
        let words = place(FlatQuery.mostWords * Self.blocks, of: UInt64.self)
        let sets = place(6 * Self.blocks, of: UInt64.self)
        let tallies = place(FlatQuery.mostWords + 1, of: UInt64.self)
        let sums = place(Self.count, of: UInt32.self)
        let candidates = place(Self.count + 1, of: UInt32.self)
        let frequencies = place(Self.count, of: UInt32.self)
        let answers = place(Self.count, of: UInt8.self)
        // The system gives pages of zeros as they are first touched; most are not by most queries.
        guard let memory = calloc(size, 1) else { fatalError("no memory is left") }
        self.memory = memory
        self.weights = (memory + weights).assumingMemoryBound(to: Double.self)
        self.words = (memory + words).assumingMemoryBound(to: UInt64.self)
        self.sums = (memory + sums).assumingMemoryBound(to: UInt32.self)
        let start = (memory + sets).assumingMemoryBound(to: UInt64.self)
        (summed, chosen) = (start, start + Self.blocks)
        (touched, matched, full) = (start + 2 * Self.blocks, start + 3 * Self.blocks, start + 4 * Self.blocks)
        hopeful = start + 5 * Self.blocks
        self.tallies = (memory + tallies).assumingMemoryBound(to: UInt64.self)
        self.candidates = (memory + candidates).assumingMemoryBound(to: UInt32.self)
        self.frequencies = (memory + frequencies).assumingMemoryBound(to: UInt32.self)
        self.answers = (memory + answers).assumingMemoryBound(to: UInt8.self)
    }

    deinit { free(memory) }

    /// The blocks that may have bits.
    private var used: ClosedRange<Int> { 0...last / UInt64.bitWidth }

    // MARK: Sets

    /// Eight blocks of a set, which are worked on at once.
    private typealias Eight = SIMD8<UInt64>
    private static let blocksOfEight = 8

    @inline(__always)
    private static func eight(_ set: Set, _ index: Int) -> Eight {
        UnsafeRawPointer(set + index * blocksOfEight).loadUnaligned(as: Eight.self)
    }

    @inline(__always)
    private static func put(_ bits: Eight, _ set: Set, _ index: Int) {
        UnsafeMutableRawPointer(set + index * blocksOfEight).storeBytes(of: bits, as: Eight.self)
    }

    @inline(__always)
    private static func union(_ bits: Eight) -> UInt64 {
        let four = bits.lowHalf | bits.highHalf
        let two = four.lowHalf | four.highHalf
        return two[0] | two[1]
    }

    /// How many bits each byte of eight blocks has.
    @inline(__always)
    private static func counts(_ bits: Eight) -> Eight {
        let twos = bits &- (bits &>> 1 & Eight(repeating: 0x5555_5555_5555_5555))
        let threes = Eight(repeating: 0x3333_3333_3333_3333)
        let fours = (twos & threes) &+ (twos &>> 2 & threes)
        return (fours &+ fours &>> 4) & Eight(repeating: 0x0F0F_0F0F_0F0F_0F0F)
    }

    /// The sum of the bytes of as many counts as a set has.
    @inline(__always)
    private static func sum(_ counts: Eight) -> Int {
        let bytes = Eight(repeating: 0x00FF_00FF_00FF_00FF)
        let pairs = (counts & bytes) &+ (counts &>> 8 & bytes)
        let four = pairs.lowHalf &+ pairs.highHalf
        let two = four.lowHalf &+ four.highHalf
        return Int(((two[0] &+ two[1]) &* 0x0001_0001_0001_0001) &>> 48)
    }

    /// Calls `body` with the places of eights that have something in ``touched``.
    @inline(__always)
    private func forEachEight(_ body: (_ index: Int) -> Void) {
        var rest = touchedEights
        while rest != 0 {
            body(rest.trailingZeroBitCount)
            rest &= rest - 1
        }
    }

    @inline(__always)
    private static func insert(_ place: Int, in set: Set) {
        set[place &>> 6] |= 1 &<< UInt64(truncatingIfNeeded: place)
    }

    @inline(__always)
    private static func has(_ set: Set, _ place: Int) -> Bool {
        set[place &>> 6] &>> UInt64(truncatingIfNeeded: place) & 1 != 0
    }

    /// Calls `body` with the places of a block that have a bit, ascending.
    @inline(__always)
    private static func forEach(in bits: UInt64, ofBlock block: Int, _ body: (_ place: Int) -> Void) {
        var rest = bits
        while rest != 0 {
            body(block * UInt64.bitWidth + rest.trailingZeroBitCount)
            rest &= rest - 1
        }
    }

    // MARK: Adding

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
        let (weights, set, chosen, hopeful, least) = (weights, words + word * Self.blocks, chosen, hopeful, least)
        weighing.withWeights { weight in
            if isChosen {
                list.forEach(below: base &+ Self.width) { document, frequency in
                    let place = Int(document &- base)
                    guard Self.has(chosen, place) else { return }
                    let sum = weights[place] + weight(frequency)
                    weights[place] = sum
                    Self.insert(place, in: set)
                    if sum >= least { Self.insert(place, in: hopeful) }
                }
                return
            }
            var last = 0
            list.forEach(below: base &+ Self.width) { document, frequency in
                let place = Int(document &- base)
                let sum = weights[place] + weight(frequency)
                weights[place] = sum
                Self.insert(place, in: set)
                // The last that is added to a document makes it what it weighs.
                if sum >= least { Self.insert(place, in: hopeful) }
                last = place
            }
            self.last = max(self.last, last)
        }
    }

    /// Adds the frequencies of a list, which ``weighSums(word:_:)`` weighs with those of other lists.
    func addFrequencies(_ list: inout PostingCursor, from base: UInt32, isChosen: Bool) {
        let (sums, summed, chosen, places) = (sums, summed, chosen, candidates)
        var (last, count) = (0, sumCount)
        list.forEach(below: base &+ Self.width) { document, frequency in
            let place = Int(document &- base)
            if isChosen, !Self.has(chosen, place) { return }
            sums[place] &+= frequency
            // Listed once; nobody knows beforehand whether it is new, so that a branch would cost more.
            let (bits, shift) = (summed[place &>> 6], UInt64(truncatingIfNeeded: place))
            places[count] = UInt32(truncatingIfNeeded: place)
            count &+= Int(truncatingIfNeeded: ~bits &>> shift & 1)
            summed[place &>> 6] = bits | 1 &<< shift
            last = place
        }
        sumCount = count
        self.last = max(self.last, last)
    }

    /// Weighs the sums of frequencies as those of one word.
    func weighSums(word: Int, _ weighing: FrequencyWeights) {
        let (weights, sums, set, hopeful, least) = (weights, sums, words + word * Self.blocks, hopeful, least)
        let (places, count) = (candidates, sumCount)
        weighing.withWeights { weight in
            for index in 0..<count {
                let place = Int(places[index])
                let sum = weights[place] + weight(sums[place])
                weights[place] = sum
                sums[place] = 0
                if sum >= least { Self.insert(place, in: hopeful) }
            }
        }
        guard count > 0 else { return }
        for index in 0..<Self.blocks / Self.blocksOfEight {
            Self.put(Self.eight(set, index) | Self.eight(summed, index), set, index)
            Self.put(.zero, summed, index)
        }
        sumCount = 0
    }

    /// Adds to one document.
    func add(to document: UInt32, from base: UInt32, word: Int, weight: Double) {
        let place = Int(document - base)
        weights[place] += weight
        Self.insert(place, in: words + word * Self.blocks)
        if weights[place] >= least { Self.insert(place, in: hopeful) }
        last = max(last, place)
    }

    // MARK: Asking between lists

    /// Chooses the documents that have all of some words, and counts them.
    func choose(_ wanted: UInt64) -> Int {
        var counts = Eight.zero
        for index in 0..<Self.blocks / Self.blocksOfEight {
            // A set has nothing behind the last place.
            var bits = Eight(repeating: .max)
            var rest = wanted
            while rest != 0 {
                bits &= Self.eight(words + rest.trailingZeroBitCount * Self.blocks, index)
                rest &= rest - 1
            }
            Self.put(bits, chosen, index)
            counts &+= Self.counts(bits)
        }
        return Self.sum(counts)
    }

    /// Calls `body` with each document that was chosen, ascending.
    @inline(__always)
    func forEachChosen(from base: UInt32, _ body: (_ document: UInt32) -> Void) {
        for block in used { Self.forEach(in: chosen[block], ofBlock: block) { body(base + UInt32($0)) } }
    }

    func isChosen(_ document: UInt32, from base: UInt32) -> Bool { Self.has(chosen, Int(document - base)) }

    /// What was added to a document so far.
    func weight(of document: UInt32, from base: UInt32) -> Double { weights[Int(document - base)] }

    /// Whether a document had any word when all were gathered, besides some.
    func isTouched(_ document: UInt32, from base: UInt32) -> Bool { Self.has(touched, Int(document - base)) }

    /// Whether a document had as many words as a row of them takes when all were gathered, with some besides.
    func isFull(_ document: UInt32, from base: UInt32) -> Bool { Self.has(full, Int(document - base)) }

    // MARK: Taking

    /// Finds the documents that have any of the query's words, those that match and those with as many words as a row of them takes.
    ///
    /// - Parameters:
    ///   - count: of the query's words.
    ///   - needsAll: whether those match that have all the words, or any.
    ///   - groups: how many words the row takes; nil where there is none.
    ///   - besides: words that documents count for having, whether they do or not.
    func gather(_ count: Int, needsAll: Bool, groups: Int?, besides: UInt64 = 0) {
        touchedEights = 0
        // Words besides may stand anywhere.
        for index in 0...(besides == 0 ? last / (Self.blocksOfEight * UInt64.bitWidth) : Self.blocks / 8 - 1) {
            var (any, all) = (Eight.zero, Eight(repeating: .max))
            for word in 0..<count {
                let bits = Self.eight(words + word * Self.blocks, index)
                any |= bits
                all &= bits
            }
            if Self.union(any) != 0 { touchedEights |= 1 &<< UInt64(index) }
            Self.put(any, touched, index)
            Self.put(needsAll ? all : any, matched, index)
            guard let groups else { continue }
            Self.put(all, full, index)
            if groups == count, besides == 0 { continue }
            for block in index * Self.blocksOfEight..<(index + 1) * Self.blocksOfEight {
                full[block] = besides == 0 && touched[block] == 0 ? 0 : having(groups, of: count, besides, block)
            }
        }
    }

    /// Those of a block that have at least so many words.
    private func having(_ groups: Int, of count: Int, _ besides: UInt64, _ block: Int) -> UInt64 {
        guard groups <= count else { return 0 }
        for tally in 1...groups { tallies[tally] = 0 }
        // All have at least none.
        tallies[0] = .max
        for word in 0..<count {
            let bits = besides &>> UInt64(word) & 1 != 0 ? .max : words[word * Self.blocks + block]
            for tally in stride(from: groups, to: 0, by: -1) { tallies[tally] |= tallies[tally - 1] & bits }
        }
        return tallies[groups]
    }

    /// Has all documents but those of a set match no more.
    func keep(_ allowed: DocumentSet, from base: UInt32) {
        for block in used where touched[block] != 0 {
            let bits = allowed.block(from: base + UInt32(block * UInt64.bitWidth))
            matched[block] &= bits
            full[block] &= bits
        }
    }

    /// How many documents match.
    var matchCount: Int {
        var counts = Eight.zero
        forEachEight { counts &+= Self.counts(Self.eight(matched, $0)) }
        return Self.sum(counts)
    }

    /// Calls `body` with the blocks of a set of documents that match.
    @inline(__always)
    private func forEachBlock(of set: Set, _ body: (_ block: Int, _ bits: UInt64) -> Void) {
        forEachEight { index in
            let bits = Self.eight(set, index) & Self.eight(matched, index)
            guard Self.union(bits) != 0 else { return }
            for block in 0..<Self.blocksOfEight where bits[block] != 0 {
                body(index * Self.blocksOfEight + block, bits[block])
            }
        }
    }

    /// Calls `body` with each document that matches and has as many words as a row of them takes, ascending.
    @inline(__always)
    func forEachFull(from base: UInt32, _ body: (_ document: UInt32, _ weight: Double) -> Void) {
        forEachBlock(of: full) { block, bits in
            Self.forEach(in: bits, ofBlock: block) { body(base + UInt32($0), weights[$0]) }
        }
    }

    /// Calls `body` with each document that matches and weighed enough when the stretch began, ascending.
    @inline(__always)
    func forEachHopeful(from base: UInt32, _ body: (_ document: UInt32, _ weight: Double) -> Void) {
        forEachBlock(of: hopeful) { block, bits in
            Self.forEach(in: bits, ofBlock: block) { body(base + UInt32($0), weights[$0]) }
        }
    }

    /// So many documents of a stretch are cleared one by one as soon as all at once.
    private static let fewOfStretch = 64

    /// Makes room for the next stretch, after all was gathered.
    func clear(_ count: Int) {
        var counts = Eight.zero
        forEachEight { index in
            counts &+= Self.counts(Self.eight(touched, index))
            for word in 0..<count { Self.put(.zero, words + word * Self.blocks, index) }
            Self.put(.zero, hopeful, index)
        }
        if Self.sum(counts) > Self.fewOfStretch {
            forEachEight { index in
                // The C library is quickest with no more at a time.
                for half in 0..<2 {
                    let places = Self.blocksOfEight / 2 * UInt64.bitWidth
                    memset(weights + (2 * index + half) * places, 0, places * MemoryLayout<Double>.stride)
                }
            }
        } else {
            forEachEight { index in
                for block in index * Self.blocksOfEight..<(index + 1) * Self.blocksOfEight where touched[block] != 0 {
                    Self.forEach(in: touched[block], ofBlock: block) { weights[$0] = 0 }
                }
            }
        }
        last = 0
    }
}
