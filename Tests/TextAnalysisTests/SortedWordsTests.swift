import Testing

@testable import TextAnalysis

@Suite struct SortedWordsTests {
    private static let words = SortedWords(["a", "ab", "abc", "b", "el", "zu", "ال", "بن"])

    private static func contains(_ word: String) -> Bool {
        var word = word
        return word.withUTF8 { words.contains($0) }
    }

    @Test("Each word is found, what begins or goes on like one is not")
    func found() {
        for word in Self.words.words { #expect(Self.contains(word.description)) }
        for word in ["", "abcd", "e", "ell", "z", "zz", "ا", "بنت", "A"] { #expect(!Self.contains(word), "\(word)") }
    }

    @Test func withoutWords() { #expect(!SortedWords([]).contains(UnsafeBufferPointer(start: nil, count: 0))) }
}
