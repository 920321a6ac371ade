/// Cuts a paragraph into sentences.
///
/// A full stop ends a sentence unless it belongs to an abbreviation, an initial or a number; words inside quotation marks
/// stay with the sentence that quotes them, as long as the marks close within ``longestQuotation`` bytes. Sentences tile
/// the paragraph: each begins where the one before it ends, white space included.
public struct SentenceSplitter: Sendable {
    /// A stretch in quotation marks longer than this many bytes is split like any other text.
    public static let longestQuotation = 1_000
    /// A sentence is cut at a space after this many bytes when nothing ends it.
    public static let longestSentence = 6_000

    /// Makes a splitter.
    public init() {}

    /// The sentences of `paragraph`, a range of byte offsets in `text`, in order; linear in its length.
    public func sentences(
        in text: UnsafeBufferPointer<UInt8>, paragraph: Range<Int>
    ) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = paragraph.lowerBound
        var index = start
        var quotationEnd = start
        while index < paragraph.upperBound {
            if index - start > Self.longestSentence, text[index] == 0x20 || text[index] == 0x0A {
                sentences.append(start..<index + 1)
                start = index + 1
            }
            let plainEnd = min(paragraph.upperBound, start + Self.longestSentence)
            while index < plainEnd, Self.isPlain(text[index]) { index += 1 }
            guard index < paragraph.upperBound else { break }
            let byte = text[index]
            if Self.isPlain(byte) {
                index += 1
                continue
            }
            switch byte {
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), 0xD8, 0xE2, 0xE3, 0xDB:
                guard let stop = Stop(in: text, at: index, limit: paragraph.upperBound) else { break }
                let end = afterClosers(in: text, from: stop.end, limit: paragraph.upperBound)
                let closesQuotation = end >= quotationEnd
                if closesQuotation || index >= quotationEnd,
                    let next = nextWord(in: text, from: end, limit: paragraph.upperBound),
                    isBoundary(stop, in: text, sentenceStart: start, hasClosers: end > stop.end, next: next)
                {
                    sentences.append(start..<next)
                    start = next
                    index = next
                    continue
                }
                index = stop.end
                continue
            default: break
            }
            if let mark = QuotationMark(in: text, at: index) {
                if index >= quotationEnd, mark.canOpen,
                    let close = closingMark(for: mark, in: text, from: index + mark.length, limit: paragraph.upperBound)
                {
                    quotationEnd = close
                }
                index += mark.length
                continue
            }
            index += 1
        }
        if start < paragraph.upperBound { sentences.append(start..<paragraph.upperBound) }
        return sentences
    }

    /// Is it an ASCII letter or sign that neither ends a sentence nor opens a quotation?
    @inline(__always)
    private static func isPlain(_ byte: UInt8) -> Bool {
        if byte &- 0x40 < 0x40 || byte == 0x20 { return true }
        return byte < 0x40 && (1 << 0x21 | 1 << 0x22 | 1 << 0x2E | 1 << 0x3F) >> UInt64(byte) & 1 == 0
    }

    /// One or more marks that may end a sentence: `.`, `...`, `?!`, `؟`, `…`, `。`, `۔`.
    private struct Stop {
        /// The byte after the last mark.
        var end: Int
        /// The first byte of the first mark.
        var start: Int
        /// It is a single full stop, which may belong to an abbreviation.
        var isSingleDot: Bool
        /// It is an ellipsis, which may stand within a sentence.
        var isEllipsis: Bool

        init?(in text: UnsafeBufferPointer<UInt8>, at index: Int, limit: Int) {
            var end = index
            var dots = 0
            var others = 0
            var ellipses = 0
            while end < limit {
                let (value, length) = UTF8Decoding.scalar(in: text, at: end)
                switch value {
                case 0x2E: dots += 1
                case 0x21, 0x3F, 0x61F, 0x6D4, 0x3002: others += 1
                case 0x2026: ellipses += 1
                default:
                    if end == index { return nil }
                    self.init(start: index, end: end, dots: dots, others: others, ellipses: ellipses)
                    return
                }
                end += length
            }
            self.init(start: index, end: end, dots: dots, others: others, ellipses: ellipses)
        }

        private init(start: Int, end: Int, dots: Int, others: Int, ellipses: Int) {
            self.start = start
            self.end = end
            isSingleDot = dots == 1 && others == 0 && ellipses == 0
            isEllipsis = others == 0 && (ellipses > 0 || dots > 1)
        }
    }

    /// Skips closing quotation marks and brackets.
    private func afterClosers(in text: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int) -> Int {
        var index = start
        while index < limit {
            let (value, length) = UTF8Decoding.scalar(in: text, at: index)
            switch value {
            case 0x22, 0x27, 0x29, 0x5D, 0x2019, 0x201D, 0xBB, 0x203A: index += length
            default: return index
            }
        }
        return index
    }

    /// The first byte that is not white space after `start`, if white space stands there at all.
    private func nextWord(in text: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int) -> Int? {
        var index = start
        while index < limit {
            let byte = text[index]
            if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) {
                index += 1
            } else if byte == 0xC2, index + 1 < limit, text[index + 1] == 0xA0 {
                index += 2
            } else {
                break
            }
        }
        return index > start && index < limit ? index : nil
    }

    private func isBoundary(
        _ stop: Stop, in text: UnsafeBufferPointer<UInt8>, sentenceStart: Int, hasClosers: Bool, next: Int
    ) -> Bool {
        var at = next
        // A sentence may begin with a quotation mark or a bracket; its first letter tells.
        while let mark = QuotationMark(in: text, at: at), at + mark.length < text.count { at += mark.length }
        if at < text.count, text[at] == UInt8(ascii: "(") || text[at] == UInt8(ascii: "[") { at += 1 }
        guard at < text.count else { return true }
        let beginsSmall = isSmallLetter(text, at)
        if beginsSmall { return false }
        if stop.isEllipsis, !isCapital(text, at) { return false }
        guard stop.isSingleDot, !hasClosers else { return true }
        return !Abbreviations.endAt(stop.start, in: text, from: sentenceStart, next: at)
    }

    private func isSmallLetter(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        let byte = text[index]
        if byte < 0x80 { return byte >= 0x61 && byte <= 0x7A }
        let value = UTF8Decoding.scalar(in: text, at: index).value
        guard value < 0x590 || value >= 0x1E00 && value < 0x2000 else { return false }
        return Unicode.Scalar(value)?.properties.isLowercase ?? false
    }

    private func isCapital(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        let byte = text[index]
        if byte < 0x80 { return byte >= 0x41 && byte <= 0x5A }
        return TokenScanner.isCapital(UTF8Decoding.scalar(in: text, at: index).value)
    }

    /// The byte after the mark that closes `mark`, looked for in the next ``longestQuotation`` bytes.
    private func closingMark(
        for mark: QuotationMark, in text: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int
    ) -> Int? {
        var index = start
        let last = min(limit, start + Self.longestQuotation)
        while index < last {
            if let other = QuotationMark(in: text, at: index) {
                if mark.isClosed(by: other) { return index + other.length }
                index += other.length
            } else {
                index += 1
            }
        }
        return nil
    }
}
