import Testing

@testable import ArabicNames

@Suite struct HonorificsTests {
    @Test("Each title is found in the list, which has to be in order for that")
    func found() {
        for word in Honorifics.words.words { #expect(Honorifics.contains(word.description), "\(word)") }
        #expect(!Honorifics.contains("harbour") && !Honorifics.contains("مي") && !Honorifics.contains(""))
    }
}
