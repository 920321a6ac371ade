import TextAnalysis

/// Finds the quotations of a text, and who said them.
///
/// ```swift
/// let extractor = QuotationExtractor()
/// for quotation in extractor.quotations(in: text) {
///     print(quotation.speaker?.name ?? "?", quotation.kind)
/// }
/// ```
///
/// The work is linear in the length of the text. Any bytes are accepted. A text beyond a megabyte, which no article is, is read in parts,
/// so that the memory it takes is bounded; a speaker is then known within a part.
public struct QuotationExtractor: Sendable {
    private let model: Model
    private let nameKey: NameKey

    /// Makes an extractor.
    ///
    /// - Parameter nameKey: tells which spellings of a name are one name within a text.
    public init(nameKey: NameKey = .folded) {
        self.init(model: .shared, nameKey: nameKey)
    }

    package init(model: Model, nameKey: NameKey = .folded) {
        self.model = model
        self.nameKey = nameKey
    }

    /// The quotations of a text in the order in which they begin.
    public func quotations(in text: String) -> [Quotation] {
        var text = text
        return text.withUTF8 { quotations(in: $0) }
    }

    /// The quotations of UTF-8 text in the order in which they begin; offsets count its bytes.
    ///
    /// - Parameters:
    ///   - tokens: what a ``Tokenizer`` makes of the text, where that is at hand.
    ///   - excluded: ranges of bytes in which nothing is looked for, in order, such as captions and comments of
    ///     readers. A paragraph that begins in one is left out.
    public func quotations(
        in text: UnsafeBufferPointer<UInt8>, tokens: TokenBuffer? = nil, excluding excluded: [Range<Int>] = []
    ) -> [Quotation] {
        guard text.count > Self.longestPart else {
            return quotations(ofPart: text, tokens: tokens, excluding: excluded)
        }
        var found: [Quotation] = []
        var start = 0
        while start < text.count {
            let part = start..<Self.end(ofPartFrom: start, in: text)
            let inside = excluded.compactMap { range in
                let shared = range.clamped(to: part)
                return shared.isEmpty ? nil : shared.lowerBound - start..<shared.upperBound - start
            }
            found += quotations(ofPart: UnsafeBufferPointer(rebasing: text[part]), excluding: inside).map {
                $0.moved(by: start)
            }
            start = part.upperBound
        }
        return found
    }

    /// Bytes of text that are read at once.
    private static let longestPart = 1 << 20

    /// Where a part ends: behind the last line of it, or the last word, or anywhere but within a character.
    private static func end(ofPartFrom start: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
        var end = start + longestPart
        guard end < text.count else { return text.count }
        let half = text[(start + longestPart / 2)..<end]
        if let border = half.lastIndex(of: 0x0A) ?? half.lastIndex(of: 0x20) { return border + 1 }
        while end > half.startIndex, text[end] & 0xC0 == 0x80 { end -= 1 }
        return end
    }

    private func quotations(
        ofPart text: UnsafeBufferPointer<UInt8>, tokens: TokenBuffer? = nil, excluding excluded: [Range<Int>]
    ) -> [Quotation] {
        var reader = TextReader()
        reader.read(text, tokens: tokens, excluding: excluded)
        let reading = reader.reading
        return model.weights.withUnsafeBufferPointer { weights in
            var decoder = ParagraphDecoder(weights: weights)
            decoder.decode(reading, bias: model.bias)
            let findings = decoder.findings.sorted { $0.place < $1.place }
            var resolver = SpeakerResolver(text, reading, reader.tokens, key: nameKey)
            let references = resolver.resolve(findings)
            return Report(text: text, reading: reading).quotations(findings, references, resolver)
        }
    }
}
