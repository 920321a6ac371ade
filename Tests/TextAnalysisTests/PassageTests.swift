import Testing

@testable import TextAnalysis

@Suite struct PassageTests {
    /// Paragraphs of the given numbers of words, and the numbers of words of the passages they become.
    @Test(arguments: [
        ([100], [100]),
        ([20, 20, 50, 90], [90, 90]),
        ([30, 30, 30, 30], [120]),
        ([90, 30], [120]),
        ([150, 10], [160]),
        ([10], [10]),
        ([70, 100, 30], [70, 130]),
        ([400], [136, 136, 128]),
        ([], []),
    ])
    func sizes(paragraphs: [Int], expected: [Int]) {
        var text = ""
        var ranges: [Range<Int>] = []
        for words in paragraphs {
            if !text.isEmpty { text += "\n\n" }
            let start = text.utf8.count
            // Sentences of eight words.
            let sentences = stride(from: 0, to: words, by: 8).map { first in
                (first..<min(first + 8, words)).map { $0 == first ? "Word" : "word" }.joined(separator: " ") + "."
            }
            text += sentences.joined(separator: " ")
            ranges.append(start..<text.utf8.count)
        }
        let buffer = Tokenizer().tokens(of: text)
        let bytes = Array(text.utf8)
        let passages = bytes.withUnsafeBufferPointer {
            PassageSplitter().passages(in: $0, paragraphs: ranges, tokens: buffer)
        }
        let sizes = passages.map { range in buffer.tokens.count { range.contains(Int($0.start)) } }
        #expect(sizes == expected)
        #expect(sizes.reduce(0, +) == buffer.tokens.count)
        for range in passages {
            #expect(bytes[range.lowerBound] == UInt8(ascii: "W"))
            #expect(bytes[range.upperBound - 1] == UInt8(ascii: "."))
        }
    }

    @Test func scalarOffsetsCountScalars() {
        let text = "aé“ا😀z"
        let bytes = Array(text.utf8)
        bytes.withUnsafeBufferPointer { buffer in
            var offsets = ScalarOffsets(buffer)
            var byte = 0
            for (index, scalar) in text.unicodeScalars.enumerated() {
                #expect(offsets.scalarOffset(ofByte: byte) == index)
                byte += String(scalar).utf8.count
            }
            #expect(offsets.scalarOffset(ofByte: 1) == 1)
            #expect(ScalarCount.of(buffer) == 6)
        }
    }
}
