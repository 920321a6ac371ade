import Testing

@testable import TextAnalysis

@Suite struct WordNumbersTests {
    @Test("Numbers words as a dictionary does, in the order in which they were met", arguments: 0..<4)
    func asADictionary(_ seed: UInt64) {
        var random = SystemRandomNumberGenerator()
        var numbers = WordNumbers()
        var dictionary: [[UInt8]: Int] = [:]
        for _ in 0..<3_000 {
            // Few letters, so that many are met again; the empty word is one.
            let word = (0..<Int.random(in: 0...5, using: &random)).map { _ in
                UInt8.random(in: 0x60...0x60 + UInt8(1 + seed), using: &random)
            }
            #expect(numbers.number(of: word) == dictionary[word])
            let number = numbers.add(word)
            #expect(number == dictionary[word, default: dictionary.count])
            dictionary[word] = number
        }
        #expect(numbers.count == dictionary.count)
        for (word, number) in dictionary { #expect(numbers.number(of: word) == number && numbers.contains(word)) }
    }

    @Test func withoutWords() { #expect(!WordNumbers().contains([])) }
}
