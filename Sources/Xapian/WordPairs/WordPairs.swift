/// Which words stand side by side in which documents, in a file of our own beside the rows of words: it tells of most documents that they have not the
/// words of a phrase in a row, without a look at their rows, which seldom are in a cache.
///
/// A bit-sliced signature file (Zobel, Moffat, Ramamohanarao: *Inverted files versus signature files for text indexing*, 1998). Each two words
/// that are neighbours in a document's text, or in its title, set one of ``slices`` bits; the bits of all documents at one place lie together as a slice.
/// A passage of a hundred words sets a sixth of its bits, which is how many documents pass that should not. One that has the two words always passes.
///
/// The file holds the slices, each in ``stride(_:)`` blocks of 64 bits; then for each 64 documents from the first a bit each, set for those that are told of,
/// which are numbered in their order, and how many of those are before them; then the number of those, the number of all and ``signature``. All
/// numbers take 8 bytes, the lowest first.
enum WordPairs {
    static let signature: UInt64 = 0x3153_5249_4150_5349  // "ISPAIRS1"
    /// A power of two.
    static let slices = 1 << slicesLog
    private static let slicesLog: UInt32 = 9
    /// What stands behind all else.
    static let footer = 24
    /// What is said of 64 documents takes so many bytes.
    static let entry = 16

    static func path(_ database: String) -> String { database + "/pairs" }

    /// The slice of two words, by their codes.
    @inline(__always)
    static func slice(of first: UInt32, _ second: UInt32) -> Int {
        // Multiplied by odd numbers without a pattern; the highest bits depend on all below.
        let mixed = (first &* 0x9E37_79B1 &+ second) &* 0x85EB_CA77
        return Int(((mixed ^ (mixed &>> 15)) &* 0xC2B2_AE3D) &>> (32 - slicesLog))
    }

    /// Blocks of 64 bits that so many bits take.
    static func stride(_ count: Int) -> Int { (count + 63) / 64 }

    /// The bytes of a file on `count` of so many documents.
    static func size(_ count: Int, of documents: Int) -> Int {
        8 * slices * stride(count) + entry * stride(documents) + footer
    }

    /// Calls `body` with the slices of a row of words (``WordRows``).
    @inline(__always)
    static func forEachSlice(of row: UnsafeRawBufferPointer, _ body: (_ slice: Int) -> Void) {
        var start = 0
        guard let title = row.packed(&start) else { return }
        let middle = start + min(title, row.count - start)
        for words in [start..<middle, middle..<row.count] {
            var at = words.lowerBound
            var before: UInt32?
            while at < words.upperBound {
                var code = UInt32(row[at])
                let length = code < 0x80 ? 1 : 3
                guard at + length <= words.upperBound else { break }
                if length == 3 { code = code << 16 | UInt32(row[at + 1]) << 8 | UInt32(row[at + 2]) }
                if let before { body(slice(of: before, code)) }
                before = code
                at += length
            }
        }
    }
}

/// What a row of words asks of the neighbours in a document: for each two of its words the slices of which one has to have the document.
struct SoughtPairs {
    /// The slices of all twos of words, and where in them those of each two end; some twos may be left out.
    private(set) var slices: [Int] = []
    private(set) var ends: [Int] = []
    var isEmpty: Bool { ends.isEmpty }

    /// From so many slices on most documents would pass.
    private static let mostAlternatives = 6

    /// - Parameter groups: the codes that stand for each of the words, which stand one behind the other.
    init(_ groups: [[UInt32]]) {
        for (left, right) in zip(groups, groups.dropFirst()) where left.count * right.count <= Self.mostAlternatives {
            slices += Set(left.flatMap { left in right.map { WordPairs.slice(of: left, $0) } })
            ends.append(slices.count)
        }
    }

    /// - Parameter operands: of the shim's step for rows of words (``Query/words(_:isTitle:window:isOrdered:)``); nothing is asked where the words need
    ///   not stand one behind the other.
    init(operands: [UInt8]) {
        var reader = ProgramReader(operands)
        _ = reader.integer()
        let (window, isOrdered, count) = (reader.integer(), reader.integer() != 0, reader.integer())
        let areNeighbours = isOrdered && window == count
        self.init(
            areNeighbours ? (0..<count).map { _ in (0..<reader.integer()).map { _ in UInt32(reader.integer()) } } : [])
    }
}
