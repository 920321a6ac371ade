import Quotations
import TextAnalysis

/// What is stored of a quotation.
///
/// Its words and what is shown of the article are not: they stand in the passage, whose document is found by ``passageDistance``.
struct QuotationRecord: Sendable {
    /// How many documents of the article stand between this one and the passage in which it begins, and how many further passages it
    /// reaches into.
    var passageDistance: Int
    var passages: Int
    /// Where the content stands in the article's text, in scalars.
    var start: Int
    var end: Int
    /// Where the whole stands, its source and cue included, in scalars.
    var wholeStart: Int
    var wholeEnd: Int
    var kind: String
    /// Whom it is ascribed to; nil where that is not certain.
    var speaker: String?
    var description: String?
    var isUnnamed: Bool
    /// The source as it stands there.
    var mention: String?
    var cue: String?

    var encoded: [UInt8] {
        var writer = FieldWriter()
        writer.number(passageDistance)
        writer.number(passages)
        writer.number(wholeStart)
        writer.number(start - wholeStart)
        writer.number(end - start)
        writer.number(wholeEnd - end)
        writer.text(kind)
        writer.optional(speaker)
        writer.optional(description)
        writer.number(isUnnamed ? 1 : 0)
        writer.optional(mention)
        writer.optional(cue)
        return writer.bytes
    }

    init?(_ bytes: [UInt8]) {
        var reader = FieldReader(bytes)
        passageDistance = reader.number()
        passages = reader.number()
        wholeStart = reader.number()
        start = wholeStart &+ reader.number()
        end = start &+ reader.number()
        wholeEnd = end &+ reader.number()
        kind = reader.text()
        speaker = reader.optional()
        description = reader.optional()
        isUnnamed = reader.number() == 1
        mention = reader.optional()
        cue = reader.optional()
        if reader.isBroken { return nil }
    }

    init(
        _ quotation: Quotation, passageDistance: Int, passages: Int, content: Range<Int>,
        whole: Range<Int>,
        in text: UnsafeBufferPointer<UInt8>
    ) {
        func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
        self.passageDistance = passageDistance
        self.passages = passages
        start = content.lowerBound
        end = content.upperBound
        wholeStart = whole.lowerBound
        wholeEnd = whole.upperBound
        kind = quotation.kind.rawValue
        speaker = quotation.speaker?.name
        description = quotation.speaker?.description
        isUnnamed = quotation.speaker?.isUnnamed ?? false
        mention = quotation.mention.map(string)
        cue = quotation.cue.map(string)
    }

    /// Its words, and where they and the whole stand in a text in bytes.
    ///
    /// - Parameters:
    ///   - offsets: of the text; quotations are best asked for in their order.
    ///   - base: the scalar of the article's text at which this one begins.
    func passage(
        in text: UnsafeBufferPointer<UInt8>, _ offsets: inout ScalarOffsets, from base: Int
    ) -> (words: String, content: Range<Int>, whole: Range<Int>) {
        func byte(_ scalar: Int) -> Int { offsets.byteOffset(ofScalar: max(0, scalar - base)) }
        let wholeStart = byte(wholeStart)
        let start = byte(start)
        let content = start..<max(start, byte(end))
        return (String(decoding: text[content], as: UTF8.self), content, wholeStart..<max(wholeStart, byte(wholeEnd)))
    }
}
