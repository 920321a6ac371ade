import Quotations
import Testing

@Suite struct SpeakerTests {
    /// The speakers of the quotations of a text, in order.
    static func names(_ text: String) -> [String?] {
        QuotationExtractor().quotations(in: text).map { $0.speaker?.name }
    }

    @Test(arguments: [
        (
            "Transport Minister Salma Darwish spoke first. “We are ready,” she said. Nabil Haddad, a lawmaker, disagreed. "
                + "“We are not,” he said. The lawmaker said the bridge was unsafe.",
            ["Salma Darwish", "Nabil Haddad", "Nabil Haddad"]
        ),
        (
            "Prime Minister Mohammed Shia al-Rubaie spoke on Monday. “We are ready,” Rubaie said. “Go,” said al-Roubaie.",
            ["Mohammed Shia al-Rubaie", "Mohammed Shia al-Rubaie"]
        ),
        (
            "A senior official said the bridge was unsafe. “It will fall,” the official added.",
            ["A senior official", "A senior official"]
        ),
        (
            "Nabil Haddad met Salma Darwish. “The road is open,” she said.", ["Salma Darwish"]
        ),
        // The one who is spoken of is not the one who speaks.
        (
            "“The bridge that Salma Darwish built is safe,” Nabil Haddad said. “Karim Saleh knows it,” he added.",
            ["Nabil Haddad", "Nabil Haddad"]
        ),
    ])
    func resolves(_ text: String, _ expected: [String]) {
        #expect(Self.names(text).compactMap(\.self).filter { !$0.isEmpty }.suffix(expected.count) == expected[...])
    }

    @Test func describes() {
        let text = "“We are ready,” said Nabil Haddad, spokesman for the harbour board. “Soon,” Haddad added."
        for quotation in QuotationExtractor().quotations(in: text) {
            #expect(quotation.speaker?.name == "Nabil Haddad")
            #expect(quotation.speaker?.description == "spokesman for the harbour board")
            #expect(quotation.speaker?.isUnnamed == false)
        }
        let office = QuotationExtractor().quotations(
            in: "Dalmian Harbour Minister Salma Darwish said the port was open.")
        #expect(office.first?.speaker?.description == "Dalmian Harbour Minister")
    }

    @Test(arguments: ["Officials", "One adviser", "Two residents", "Analysts"])
    func unnamedSources(_ source: String) {
        let speaker = QuotationExtractor().quotations(in: "\(source) said the bridge was safe.").first?.speaker
        #expect(speaker?.name == source)
        #expect(speaker?.isUnnamed == true)
    }

    @Test func aPronounWithoutAntecedentStaysUnresolved() {
        let quotation = QuotationExtractor().quotations(in: "“The bridge is safe,” he said.").first
        #expect(quotation != nil)
        #expect(quotation?.speaker == nil)
    }

    @Test func theKeyOfNamesCanBeReplaced() {
        let text = "Nabil Haddad came late. “The road was shut,” Hadad said."
        let strict = NameKey { folded in folded.reduce(7) { $0 &* 31 &+ UInt64($1) } }
        #expect(QuotationExtractor().quotations(in: text).first?.speaker?.name == "Nabil Haddad")
        #expect(QuotationExtractor(nameKey: strict).quotations(in: text).first?.speaker?.name == "Hadad")
    }
}
