import TextAnalysis

/// A spelling cut into words and letters, before it is read.
///
/// The script of the first letter is the form's; letters of the other script, digits, marks without a base, controls and all that is
/// no letter are passed over.
struct NameWords {
    private(set) var script = NameScript.latin
    /// The letters of all words in Latin script, one word after the other.
    private(set) var letters: [LatinLetter] = []
    /// The same in ASCII, without their marks and with an apostrophe for each of its kinds.
    private(set) var plain: [UInt8] = []
    /// Which of them each word has.
    private(set) var latin: [Range<Int>] = []
    private(set) var arabic: [[UInt32]] = []

    /// No more of a spelling is looked at than this many bytes.
    private static let longestText = 512

    init(_ text: UnsafeBufferPointer<UInt8>) {
        var decided = false
        /// Where the word in Latin script that is being read begins.
        var start = 0
        /// The word in Arabic script that is being read.
        var word: [UInt32] = []
        var index = 0
        let end = min(text.count, Self.longestText)
        func isArabic(_ value: UInt32) -> Bool {
            (0x621...0x64A).contains(value) || (0x66E...0x6D5).contains(value) || (0x750...0x77F).contains(value)
                || (0xFB50...0xFDFF).contains(value) || (0xFE70...0xFEFC).contains(value)
        }
        func close() {
            if letters.count > start { latin.append(start..<letters.count) }
            start = letters.count
            if !word.isEmpty { arabic.append(word) }
            word = []
        }
        while index < end {
            let byte = text[index] | 0x20
            if byte >= UInt8(ascii: "a"), byte <= UInt8(ascii: "z") {
                index += 1
                decided = true
                if script == .latin { append(LatinLetter(byte: byte), left: end - index) }
                continue
            }
            let (value, length) = UTF8Decoding.scalar(in: text, at: index)
            index += length
            switch value {
            case 0x20, 0x2D, 0x5F, 0xA0, 0x09, 0x0A, 0x0D, 0x202F, 0x2010...0x2015, 0x3000, 0x2C, 0x2E, 0x2F:
                close()
            case 0x640, 0x64B...0x653, 0x656...0x65F, 0x670, 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xAD,
                0xFEFF:
                continue
            case 0x654, 0x655:
                if script == .arabic, !word.isEmpty { word.append(value) }
            case _ where isArabic(value):
                if !decided {
                    script = .arabic
                    decided = true
                }
                guard script == .arabic else { continue }
                if value >= 0xFB50 {
                    ScalarFolding.appendArabicPresentation(value, to: &word)
                } else {
                    word.append(value)
                }
            default:
                if let mark = LatinLetter.combining(value) {
                    if letters.count > start { letters[letters.count - 1].mark = mark }
                    continue
                }
                guard let (first, second) = LatinLetter.letters(value) else { continue }
                let isLetter = first.byte > LatinLetter.apostrophe
                if isLetter { decided = true }
                guard script == .latin else { continue }
                // A mark before any letter says nothing but for ʿayn.
                if letters.count == start, first.byte == LatinLetter.apostrophe { continue }
                append(first, left: end - index)
                if let second { append(second, left: end - index) }
            }
        }
        close()
    }

    /// - Parameter left: how many bytes of the text are left to read.
    private mutating func append(_ letter: LatinLetter, left: Int) {
        if letters.isEmpty {
            letters.reserveCapacity(left + 2)
            plain.reserveCapacity(left + 2)
        }
        letters.append(letter)
        plain.append(letter.byte > LatinLetter.apostrophe ? letter.byte : UInt8(ascii: "'"))
    }
}
