import TextAnalysis

/// Reads texts one after the other into a ``Reading``, in storage that is used again.
package struct TextReader {
    private(set) var tokens = TokenBuffer()
    private let tokenizer = Tokenizer()
    package var reading = Reading()

    package init() {}

    /// Reads a text but for the paragraphs that begin in one of the ranges; linear in its length.
    ///
    /// - Parameters:
    ///   - known: the tokens of the text, where they are at hand.
    ///   - excluded: ranges of bytes, in order.
    package mutating func read(
        _ text: UnsafeBufferPointer<UInt8>, tokens known: TokenBuffer? = nil, excluding excluded: [Range<Int>] = []
    ) {
        if let known { tokens = known } else { tokenizer.tokenize(text, into: &tokens) }
        let scanner = ItemScanner(text: text, lexicon: .shared)
        scanner.scan(tokens, items: &reading.items, paragraphs: &reading.paragraphs)
        if !excluded.isEmpty {
            var next = 0
            reading.paragraphs.removeAll { paragraph in
                let start = Int(reading.items[paragraph.lowerBound].start)
                while next < excluded.count, excluded[next].upperBound <= start { next += 1 }
                return next < excluded.count && excluded[next].contains(start)
            }
        }
        FrameBuilder.build(&reading)
    }
}
