import Testing

@testable import TextAnalysis

@Suite struct SentenceTests {
    /// Sentences are given with a bar where one ends.
    @Test(arguments: [
        "The border is closed. |It opened in May.",
        "Maj. Gen. Omar Noor of the U.S. Army met Dr. Salem in No. 5 Harbour St. yesterday. |He left.",
        "It was the U.S. |The army left.",
        "The U.S. Army left.",
        "Is it safe? |Nobody knows! |We wait.",
        "“We closed it. We had to. They came,” he said. |He left.",
        "“We closed it.” |The minister left.",
        "He said: “We closed it. They came.” |Then he left.",
        "\"We closed it. They came,\" she said. |\"Who knows?\"",
        "“An open mark. |It never closes. |Not here.",
        "Prices rose 3.5 per cent. |Wages fell.",
        "They came at 5 p.m. and left. |All was quiet at 6 a.m. |The town slept.",
        "Martin K. Saleh spoke. |Acme Inc. was sold. |Acme Inc. |The rest failed.",
        "He waited … and waited. |Then… |Nothing.",
        "قال الوزير إن الحدود مغلقة. |وأضاف أن الوضع آمن؟ |نعم.",
        "One (see p. 5.) |Two.",
        "No stop at the end",
    ])
    func boundaries(_ marked: String) {
        let text = marked.filter { $0 != "|" }
        let bytes = Array(text.utf8)
        let sentences = bytes.withUnsafeBufferPointer {
            SentenceSplitter().sentences(in: $0, paragraph: 0..<bytes.count)
        }
        let joined = sentences.map { String(decoding: bytes[$0], as: UTF8.self) }.joined(separator: "|")
        #expect(joined == marked)
    }

    @Test(arguments: 0..<30 as Range<UInt64>)
    func sentencesTileTheParagraph(seed: UInt64) {
        var generator = SplitMix(seed: seed)
        let pieces = ["Mr. ", "a ", "“", "”", "\"", ". ", "? ", "U.S. ", "Noor ", "…", "ا ", "\u{0}", "é"]
        let text = (0..<300).map { _ in pieces.randomElement(using: &generator)! }.joined()
        let bytes = Array(text.utf8)
        let sentences = bytes.withUnsafeBufferPointer {
            SentenceSplitter().sentences(in: $0, paragraph: 0..<bytes.count)
        }
        #expect(sentences.map(\.lowerBound) == [0] + sentences.dropLast().map(\.upperBound), "seed \(seed)")
        #expect(sentences.last?.upperBound == bytes.count)
    }

    @Test func hostileLengthsStayLinear() {
        let text = String(repeating: "“", count: 50_000) + "x" + String(repeating: "word ", count: 400_000)
        let bytes = Array(text.utf8)
        let sentences = bytes.withUnsafeBufferPointer {
            SentenceSplitter().sentences(in: $0, paragraph: 0..<bytes.count)
        }
        #expect(sentences.allSatisfy { $0.count <= SentenceSplitter.longestSentence * 2 || $0.lowerBound == 0 })
    }
}
