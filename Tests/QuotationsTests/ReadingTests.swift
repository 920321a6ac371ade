import Quotations
import Testing

/// A text, and of each quotation expected its kind, content, mention and cue.
struct Reading: CustomTestStringConvertible {
    var text: String
    var expected: [String]
    var testDescription: String { text }
}

@Suite struct ReadingTests {
    /// `kind | piece … piece | mention | cue` for each quotation.
    static func lines(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        func cut(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        return QuotationExtractor().quotations(in: text).map { quotation in
            [
                quotation.kind.rawValue, quotation.spans.map(cut).joined(separator: " … "),
                quotation.mention.map(cut) ?? "-", quotation.cue.map(cut) ?? "-",
            ].joined(separator: " | ")
        }
    }

    @Test(arguments: [
        Reading(
            text: "“The bridge will open in May,” Nabil Haddad said.",
            expected: ["direct | The bridge will open in May, | Nabil Haddad | said"]),
        Reading(
            text: "Nabil Haddad said the bridge would open in May.",
            expected: ["indirect | the bridge would open in May | Nabil Haddad | said"]),
    ])
    func reads(_ reading: Reading) {
        #expect(Self.lines(reading.text) == reading.expected)
    }
}
