import TextAnalysis

/// A text as the row of its words, one code each: what tells phrases and nearness, and one spelling from others of its stem.
///
/// The engine below would keep a list of positions for each word of each passage, which took two fifths of the index and of the time to
/// build it. Here a passage has one value: frequent words of English in one byte each, all others in three, the high bit set, with 23
/// bits of a hash of the folded word. A passage that has the words of a phrase has two others in their place by chance in one case of
/// some millions.
enum WordCode {
    /// Words that take one byte: their place here, counted from 1, is their code, so the order is part of the format.
    private static let frequent = """
        the of to and in a is that for on it with as was by at he his from be are has have this an not which but said will its were \
        they who their been had or more one after would also about than other when out all new up there no we what if some two could so \
        into people can him only first over time do may many before she how her where them most should our i you between very any \
        because these those now even such my during government while against then under last year years through both state us did well \
        like being since make made just me each own same until without within yet per
        """

    /// The code of a folded word.
    static func code(of word: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var hash = FNV1a.hash(word)
        if word.count <= longest, let code = table.code(of: hash) { return code }
        // The high bits are folded in, since the low ones alone are mixed little.
        hash ^= hash >> 32
        hash ^= hash >> 23
        return UInt32(truncatingIfNeeded: hash & 0x7F_FFFF) | marked
    }

    /// The code of a folded word.
    static func code(of word: [UInt8]) -> UInt32 { word.withUnsafeBufferPointer { code(of: $0) } }

    /// Appends a code to the value of a text.
    static func append(_ code: UInt32, to value: inout [UInt8]) {
        if code & marked != 0 {
            value.append(UInt8(truncatingIfNeeded: code >> 16))
            value.append(UInt8(truncatingIfNeeded: code >> 8))
        }
        value.append(UInt8(truncatingIfNeeded: code))
    }

    private static let marked: UInt32 = 0x80_0000

    /// The frequent words have no more letters.
    private static let longest = 10
    private static let table = FrequentWords(frequent)

    /// The codes of frequent words, found by the hashes that all words have anyway: of 64 bits, so that no other word has one of them.
    private struct FrequentWords {
        private static let size = 512
        private var hashes = [UInt64](repeating: 0, count: size)
        private var codes = [UInt8](repeating: 0, count: size)

        init(_ words: String) {
            var words = words
            words.withUTF8 { bytes in
                for (index, word) in bytes.split(whereSeparator: { $0 <= 0x20 }).enumerated() {
                    precondition(index < 0x7F && word.count <= longest, "a code of one byte has seven bits")
                    let hash = FNV1a.hash(UnsafeBufferPointer(rebasing: word))
                    hashes[slot(of: hash)] = hash
                    codes[slot(of: hash)] = UInt8(index + 1)
                }
            }
        }

        /// Where a hash stands, or would.
        private func slot(of hash: UInt64) -> Int {
            var slot = Int(truncatingIfNeeded: hash) & (Self.size - 1)
            while codes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & (Self.size - 1) }
            return slot
        }

        func code(of hash: UInt64) -> UInt32? {
            let code = codes[slot(of: hash)]
            return code == 0 ? nil : UInt32(code)
        }
    }
}
