/// A sketch of a text of fixed size, by which copies of it are found that were cut, given another title, or put in another order.
///
/// It holds, for each of 64 orders of all runs of three words, the first run that the text has in that order (MinHash: Broder,
/// "On the resemblance and containment of documents", 1997), cut to 16 bits (Li and König, "b-bit minwise hashing", 2010). The
/// share of places in which two sketches agree estimates the share of runs that the two texts have in common, with a standard
/// error of 0.06 at most. Runs do not cross paragraphs, so the order of paragraphs does not matter.
public struct TextFingerprint: Sendable, Hashable {
    static let places = 64
    static let rowsOfBand = 2
    /// The bytes of ``bytes``.
    public static let byteCount = 4 + places * 2
    /// How many terms ``bands`` has.
    public static let bandCount = places / rowsOfBand
    /// Texts with fewer different runs are too short to be told apart.
    public static let fewestRuns = 16

    private var least: [UInt16]
    /// How many runs of words the text has, counted once each.
    public let runs: Int

    fileprivate init(least: [UInt16], runs: Int) {
        self.least = least
        self.runs = runs
    }

    /// The sketch of a text.
    public init(paragraphs: some Sequence<String>) {
        var maker = FingerprintMaker()
        for paragraph in paragraphs { maker.add(Tokenizer().tokens(of: paragraph)) }
        self = maker.fingerprint()
    }

    // MARK: Storing

    /// The sketch as ``byteCount`` bytes, the form in which it is stored.
    public var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Self.byteCount)
        let count = UInt32(clamping: runs)
        for shift in [24, 16, 8, 0] as [UInt32] { bytes.append(UInt8(truncatingIfNeeded: count >> shift)) }
        for value in least { bytes += [UInt8(value >> 8), UInt8(value & 0xFF)] }
        return bytes
    }

    /// Reads what ``bytes`` gave; nil for anything else.
    public init?(bytes: some Collection<UInt8>) {
        let bytes = Array(bytes)
        guard bytes.count == Self.byteCount else { return nil }
        runs = bytes[..<4].reduce(0) { $0 << 8 | Int($1) }
        least = stride(from: 4, to: bytes.count, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
    }

    /// Terms of five bytes under which a text is found that shares some of them: of texts that have a third of their runs in
    /// common, 97% share one or more; of texts that have nothing in common, none. Empty for texts too short to be told apart.
    public var bands: [[UInt8]] {
        guard runs >= Self.fewestRuns else { return [] }
        return (0..<Self.bandCount).map { band in
            [UInt8(band)]
                + least[band * Self.rowsOfBand..<(band + 1) * Self.rowsOfBand].flatMap {
                    [UInt8($0 >> 8), UInt8($0 & 0xFF)]
                }
        }
    }

    /// What a text shares with others under one of the ``bands``.
    func value(ofBand band: Int) -> UInt32 {
        let place = band * Self.rowsOfBand
        return UInt32(least[place]) << 16 | UInt32(least[place + 1])
    }

    // MARK: Comparing

    /// The estimated share of the runs of either text that both have, 0 to 1.
    public func resemblance(to other: TextFingerprint) -> Double {
        var same = 0
        for place in 0..<Self.places where least[place] == other.least[place] { same += 1 }
        return Double(same) / Double(Self.places)
    }

    /// The estimated share of the runs of the shorter text that the longer has too, 0 to 1.
    public func containment(in other: TextFingerprint) -> Double {
        let resemblance = resemblance(to: other)
        let shorter = Double(min(runs, other.runs))
        guard shorter > 0 else { return 0 }
        return min(1, resemblance / (1 + resemblance) * Double(runs + other.runs) / shorter)
    }

    /// Whether one text is a copy of the other, whole or in part: most of the shorter stands in the longer, and it is no mere
    /// quotation from it.
    public func isNearDuplicate(of other: TextFingerprint) -> Bool {
        guard runs >= Self.fewestRuns, other.runs >= Self.fewestRuns else { return false }
        return resemblance(to: other) >= Self.leastResemblance && containment(in: other) >= Self.leastContainment
    }

    /// Different texts of one subject have less than 0.05 in common; with the error of the sketch, less than 0.15.
    private static let leastResemblance = 0.2
    private static let leastContainment = 0.55
}

/// Makes the fingerprint of a text from its tokens, paragraph by paragraph, for callers that have cut them already.
public struct FingerprintMaker: Sendable {
    private var least = [UInt32](repeating: .max, count: TextFingerprint.places)
    private var seen = SetOfHashes()

    private static let wordsOfRun = 3
    /// Runs beyond so many are left out, so that a book costs no more than a long article.
    private static let mostRuns = 20_000

    /// Odd factors, one for each order.
    private static let factors: [UInt64] = {
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        return (0..<TextFingerprint.places).map { _ in
            state = mixed(state &+ 0x9E37_79B9_7F4A_7C15)
            return state | 1
        }
    }()

    /// Makes the fingerprint of a text without words.
    public init() {}

    /// Adds a paragraph.
    public mutating func add(_ buffer: TokenBuffer) { add(buffer, tokens: buffer.tokens.indices) }

    /// Adds the paragraph that some of the tokens of a text make up.
    public mutating func add(_ buffer: TokenBuffer, tokens: Range<Int>) {
        guard !tokens.isEmpty else { return }
        let words = buffer.folded.withUnsafeBufferPointer { folded in
            tokens.map { FNV1a.hash(UnsafeBufferPointer(rebasing: folded[buffer.termRange($0)])) }
        }
        let last = max(0, words.count - Self.wordsOfRun)
        for start in 0...last {
            var run = FNV1a.offset
            for word in words[start..<min(words.count, start + Self.wordsOfRun)] { run = Self.mixed(run ^ word) }
            add(run)
        }
    }

    private mutating func add(_ run: UInt64) {
        guard seen.count < Self.mostRuns, seen.insert(run) else { return }
        least.withUnsafeMutableBufferPointer { least in
            Self.factors.withUnsafeBufferPointer { factors in
                for place in 0..<least.count {
                    let value = UInt32(truncatingIfNeeded: (run &* factors[place]) >> 32)
                    // Seldom less: a branch is cheaper than a minimum, which the compiler would find for several places at once, by way of multiplications
                    // that the processor does not have.
                    if value < least[place] { least[place] = value }
                }
            }
        }
    }

    /// The fingerprint of what was added.
    public func fingerprint() -> TextFingerprint {
        TextFingerprint(
            // The lowest bits of a least value are as good as any; the highest are nearly always zero.
            least: least.map { UInt16(truncatingIfNeeded: $0) }, runs: seen.count)
    }

    /// The finalizer of SplitMix64.
    private static func mixed(_ value: UInt64) -> UInt64 {
        var value = value
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}
