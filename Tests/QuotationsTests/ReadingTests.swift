import Quotations
import Testing

/// A text, and of each quotation expected `kind | piece … piece | mention | cue | speaker`.
struct Example: CustomTestStringConvertible, Sendable {
    var text: String
    var expected: [String]
    init(_ text: String, _ expected: String...) {
        self.text = text
        self.expected = expected
    }
    var testDescription: String { text }

    /// What is found in the text, in the same form.
    var found: [String] {
        let bytes = Array(text.utf8)
        func cut(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        return QuotationExtractor().quotations(in: text).map { quotation in
            [
                quotation.kind.rawValue, quotation.spans.map(cut).joined(separator: " … "),
                quotation.mention.map(cut) ?? "-", quotation.cue.map(cut) ?? "-", quotation.speaker?.name ?? "-",
            ].joined(separator: " | ")
        }
    }
}

@Suite struct ReadingTests {
    @Test(arguments: [
        Example(
            "“The bridge will open in May,” Nabil Haddad said.",
            "direct | The bridge will open in May, | Nabil Haddad | said | Nabil Haddad"),
        Example(
            "\"The bridge will open in May,\" Nabil Haddad said.",
            "direct | The bridge will open in May, | Nabil Haddad | said | Nabil Haddad"),
        Example(
            "«The bridge will open in May», said Nabil Haddad.",
            "direct | The bridge will open in May | Nabil Haddad | said | Nabil Haddad"),
        Example(
            "“The bridge will open in May,\" Nabil Haddad said.",
            "direct | The bridge will open in May, | Nabil Haddad | said | Nabil Haddad"),
        Example(
            "“The bridge,” Nabil Haddad said, “will open in May.”",
            "direct | The bridge, … will open in May. | Nabil Haddad | said | Nabil Haddad"),
        Example(
            "“The bridge will open,” said Nabil Haddad, a spokesman for the ministry. “We are ready.”",
            "direct | The bridge will open, … We are ready. | Nabil Haddad | said | Nabil Haddad"),
        Example(
            "“Will the bridge open?” asked Nabil Haddad.",
            "direct | Will the bridge open? | Nabil Haddad | asked | Nabil Haddad"),
        Example("“Stop!” shouted Nabil Haddad.", "direct | Stop! | Nabil Haddad | shouted | Nabil Haddad"),
        Example(
            "“The bridge will open in May,” the ministry said in a statement.",
            "direct | The bridge will open in May, | the ministry | said | the ministry"),
        Example(
            "Nabil Haddad: “The bridge will open in May.”",
            "direct | The bridge will open in May. | Nabil Haddad | - | Nabil Haddad"),
        Example(
            "“He told me ‘the bridge is safe’ and left,” Nabil Haddad said.",
            "direct | He told me ‘the bridge is safe’ and left, | Nabil Haddad | said | Nabil Haddad"),
        Example(
            "“We came at dawn,” Nabil Haddad said.\n\n“We shall come again.\n“And we shall stay,” he added.",
            "direct | We came at dawn, … We shall come again. | Nabil Haddad | said | Nabil Haddad",
            "direct | And we shall stay, | he | added | Nabil Haddad"),
        Example(
            "“Will the bridge open?” Mr. Haddad asked.",
            "direct | Will the bridge open? | Mr. Haddad | asked | Haddad"),
        // A full stop within the marks ends the sentence: what follows speaks for itself.
        Example(
            "Nabil Haddad told workers to “leave the bridge at once.” Huda Rahal said the bridge “will be open in May.”",
            "direct | to “leave the bridge at once. | Nabil Haddad | told | Nabil Haddad",
            "partial | the bridge “will be open in May. | Huda Rahal | said | Huda Rahal"),
        Example(
            "Nabil Haddad said: \"They call it “the lost bridge” here, and they are right.\"",
            "direct | They call it “the lost bridge” here, and they are right. | Nabil Haddad | said | Nabil Haddad"),
    ])
    func direct(_ example: Example) { #expect(example.found == example.expected) }

    @Test(arguments: [
        Example(
            "Nabil Haddad called the bridge “a disgrace” on Monday.",
            "partial | the bridge “a disgrace | Nabil Haddad | called | Nabil Haddad"),
        Example(
            "Nabil Haddad said the bridge was “a disgrace” and “a danger to all.”",
            "partial | the bridge was “a disgrace” and “a danger to all. | Nabil Haddad | said | Nabil Haddad"),
    ])
    func partial(_ example: Example) { #expect(example.found == example.expected) }

    @Test(arguments: [
        Example(
            "Nabil Haddad said the bridge would open in May.",
            "indirect | the bridge would open in May | Nabil Haddad | said | Nabil Haddad"),
        Example(
            "Nabil Haddad said that the bridge would open in May.",
            "indirect | that the bridge would open in May | Nabil Haddad | said | Nabil Haddad"),
        Example(
            "The bridge would open in May, Nabil Haddad said.",
            "indirect | The bridge would open in May | Nabil Haddad | said | Nabil Haddad"),
        Example(
            "The bridge will open in May, according to the transport ministry.",
            "indirect | The bridge will open in May | the transport ministry | according | the transport ministry"),
        Example(
            "According to Nabil Haddad, the bridge will open in May.",
            "indirect | the bridge will open in May | Nabil Haddad | According | Nabil Haddad"),
        Example(
            "Nabil Haddad told reporters that the bridge would open in May.",
            "indirect | that the bridge would open in May | Nabil Haddad | told | Nabil Haddad"),
        Example(
            "Nabil Haddad was quoted as saying that the bridge would open in May.",
            "indirect | that the bridge would open in May | Nabil Haddad | quoted | Nabil Haddad"),
        Example(
            "Nabil Haddad warned of a collapse of the bridge.",
            "indirect | a collapse of the bridge | Nabil Haddad | warned | Nabil Haddad"),
        Example(
            "Nabil Haddad denied that the bridge had fallen.",
            "indirect | that the bridge had fallen | Nabil Haddad | denied | Nabil Haddad"),
        Example(
            "Nabil Haddad urged drivers to keep away from the bridge.",
            "indirect | drivers to keep away from the bridge | Nabil Haddad | urged | Nabil Haddad"),
        Example(
            "Nabil Haddad called for an inquiry into the fall of the bridge.",
            "indirect | an inquiry into the fall of the bridge | Nabil Haddad | called | Nabil Haddad"),
        Example(
            "Nabil Haddad asked whether the bridge would open in May.",
            "indirect | whether the bridge would open in May | Nabil Haddad | asked | Nabil Haddad"),
        Example(
            "Officials said the bridge was safe.", "indirect | the bridge was safe | Officials | said | Officials"),
    ])
    func indirect(_ example: Example) { #expect(example.found == example.expected) }

    @Test(arguments: [
        Example("She read “The Night of the Harbour” on the train."),
        Example("Karim “the Fox” Saleh lives near the bridge."),
        Example("The screen is 24\" wide and takes 5'6\" of room."),
        Example("The word “harbour” has two spellings."),
        Example("<a href=\"https://bridge.example/open\" title=\"The Bridge\">Read more</a> on the works."),
        Example(""),
        Example("No marks, no speech."),
    ])
    func noQuotation(_ example: Example) { #expect(example.found == []) }

    @Test(arguments: [
        Example(
            "قال وزير النقل سامي الحداد إن «الجسر سيفتح في أيار». وأضاف: «لن نتأخر».",
            "direct | الجسر سيفتح في أيار | وزير النقل سامي الحداد | قال | وزير النقل سامي الحداد",
            "direct | لن نتأخر | - | وأضاف | وزير النقل سامي الحداد"),
        Example(
            "«نريد حلا سريعا»، قالت النائبة هدى سليم خلال مؤتمر صحفي.",
            "direct | نريد حلا سريعا | النائبة هدى سليم | قالت | النائبة هدى سليم"),
        Example(
            "وأكدت مصادر في الوزارة أن “العمل انتهى تقريبا”.",
            "direct | العمل انتهى تقريبا | مصادر | وأكدت | مصادر"),
        Example("حضر فيلم «ليل الميناء» في المدينة."),
    ])
    func arabic(_ example: Example) { #expect(example.found == example.expected) }
}
