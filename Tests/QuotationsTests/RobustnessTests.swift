import Quotations
import Testing

@Suite struct RobustnessTests {
    /// A generator whose texts can be made again from the seed that a failure prints.
    struct Generator: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state >> 29) ^ state
        }
    }

    static let pieces = [
        "“", "”", "\"", "«", "»", "„", "‘", "’", "'", "''", "``", " ", " ", " ", "\n", "\n\n", ",", ".", "?", "!", ":",
        "—", "(", ")",
        "said", "told", "according to", "Nabil Haddad", "he", "the minister", "that", "would", "and", "urged", "A.",
        "Mr.", "U.S.",
        "al-Rubaie", "bridge", "was", "safe", "قال", "وأضاف", "الوزير", "إن", "\u{0}", "\u{7}", "\u{200F}", "\u{202E}",
        "\u{A0}", "é", "😀",
        "5", "24\"", "Haddad’s", "-", "…", "...", "\r\n", "\t",
    ]

    /// A text beyond all articles is read in parts, and each quotation stands where it says.
    @Test(arguments: ["\n", " "]) func longTextsAreReadInParts(_ border: String) {
        let sentence = "“The bridge is safe,” Nabil Haddad said on Monday.\(border)"
        let text = String(repeating: sentence, count: 22_000)
        let bytes = Array(text.utf8)
        let found = QuotationExtractor().quotations(in: text)
        #expect(found.count > 21_950 && found.count <= 22_000)
        for quotation in found {
            let shown = String(decoding: bytes[quotation.start..<quotation.end], as: UTF8.self)
            guard shown.hasPrefix("The bridge is safe") else {
                Issue.record("\(quotation)")
                break
            }
        }
        #expect(zip(found, found.dropFirst()).allSatisfy { $0.start < $1.start })
    }

    /// Whatever the text, spans are in order, lie within it and cut whole scalars.
    @Test(arguments: 0..<200) func offsetsCutWhatIsThere(_ seed: Int) {
        var generator = Generator(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1)
        var text = ""
        for _ in 0..<Int.random(in: 0...160, using: &generator) {
            text += Self.pieces.randomElement(using: &generator)!
            if Bool.random(using: &generator) { text += " " }
        }
        let bytes = Array(text.utf8)
        for quotation in QuotationExtractor().quotations(in: text) {
            var last = 0
            #expect(!quotation.spans.isEmpty)
            for span in quotation.spans {
                #expect(span.lowerBound >= last && !span.isEmpty && span.upperBound <= bytes.count)
                last = span.upperBound
            }
            for range in quotation.spans + [quotation.mention, quotation.cue].compactMap(\.self) {
                #expect(String(validating: bytes[range], as: UTF8.self) != nil, "seed \(seed)")
            }
        }
    }

    @Test func bytesThatAreNoUTF8() {
        let bytes: [UInt8] =
            Array("“The bridge ".utf8) + [0xFF, 0xC3, 0x28, 0xE2, 0x80] + Array(",” Nabil Haddad said.".utf8)
        bytes.withUnsafeBufferPointer { text in
            for quotation in QuotationExtractor().quotations(in: text) { #expect(quotation.end <= text.count) }
        }
    }

    @Test(arguments: ["“", "\"", "«", "said ", "“a” ", "\"a\" he said, ", "X said Y ", "Aa Bb "])
    func manyOfOneThing(_ piece: String) {
        let text = String(repeating: piece, count: 50_000)
        for quotation in QuotationExtractor().quotations(in: text) { #expect(quotation.end <= text.utf8.count) }
    }

    @Test func excludedParagraphsAreNotRead() {
        let text = "“The bridge is safe,” Nabil Haddad said.\n“It is not,” Karim Saleh said."
        let bytes = Array(text.utf8)
        let line = bytes.firstIndex(of: 0x0A)!
        bytes.withUnsafeBufferPointer { buffer in
            let found = QuotationExtractor().quotations(in: buffer, excluding: [line..<buffer.count])
            #expect(found.count == 1)
            #expect(found.first?.speaker?.name == "Nabil Haddad")
        }
    }
}
