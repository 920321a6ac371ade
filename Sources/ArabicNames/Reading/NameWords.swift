import TextAnalysis

/// A spelling cut into words and letters, before it is read.
///
/// The script of the first letter is the form's; letters of the other script, digits, marks without a base, controls and all that is
/// no letter are passed over.
struct NameWords {
    struct Latin {
        var letters: [LatinLetter] = []
        /// The letters in ASCII, apostrophes left out, one for each of ``letters`` with these left out.
        var plain = ""
    }

    private(set) var script = NameScript.latin
    private(set) var latin: [Latin] = []
    private(set) var arabic: [[UInt32]] = []

    /// No more of a spelling is looked at than this many bytes.
    private static let longestText = 512

    init(_ text: UnsafeBufferPointer<UInt8>) {
        var decided = false
        var word = Latin()
        var letters: [UInt32] = []
        var index = 0
        let end = min(text.count, Self.longestText)
        func isArabic(_ value: UInt32) -> Bool {
            (0x621...0x64A).contains(value) || (0x66E...0x6D5).contains(value) || (0x750...0x77F).contains(value)
                || (0xFB50...0xFDFF).contains(value) || (0xFE70...0xFEFC).contains(value)
        }
        func close() {
            if !word.plain.isEmpty { latin.append(word) }
            if !letters.isEmpty { arabic.append(letters) }
            word = Latin()
            letters = []
        }
        while index < end {
            let (value, length) = UTF8Decoding.scalar(in: text, at: index)
            index += length
            switch value {
            case 0x20, 0x2D, 0x5F, 0xA0, 0x09, 0x0A, 0x0D, 0x202F, 0x2010...0x2015, 0x3000, 0x2C, 0x2E, 0x2F:
                close()
            case 0x640, 0x64B...0x653, 0x656...0x65F, 0x670, 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xAD,
                0xFEFF:
                continue
            case 0x654, 0x655:
                if script == .arabic, !letters.isEmpty { letters.append(value) }
            case _ where isArabic(value):
                if !decided {
                    script = .arabic
                    decided = true
                }
                guard script == .arabic else { continue }
                if value >= 0xFB50 {
                    ScalarFolding.appendArabicPresentation(value, to: &letters)
                } else {
                    letters.append(value)
                }
            default:
                if let mark = LatinLetter.combining(value) {
                    if let last = word.letters.indices.last { word.letters[last].mark = mark }
                    continue
                }
                guard let (first, second) = LatinLetter.letters(value) else { continue }
                let isLetter = first.byte > LatinLetter.apostrophe
                if !decided, isLetter { decided = true }
                guard script == .latin else { continue }
                for letter in [first, second].compactMap({ $0 }) {
                    // A mark before any letter says nothing but for ʿayn.
                    if !isLetter, word.letters.isEmpty, letter.byte == LatinLetter.apostrophe { continue }
                    word.letters.append(letter)
                    word.plain.unicodeScalars.append(isLetter ? Unicode.Scalar(letter.byte) : "'")
                }
            }
        }
        close()
    }
}
