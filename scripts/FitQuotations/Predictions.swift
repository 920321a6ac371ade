import FoundationEssentials
import Quotations

/// What an extractor finds, as the scorer reads it.
enum Predictions {
    private struct Line: Encodable {
        var id: String
        var quotes: [Quote]
    }
    private struct Quote: Encodable {
        var start: Int
        var end: Int
        var spans: [[Int]]
        var kind: String
        var speaker: String?
        var cue: String?
        var mention: Mention?
    }
    private struct Mention: Encodable {
        var text: String
        var start: Int
        var end: Int
    }

    static func line(_ article: GoldArticle, _ extractor: QuotationExtractor) throws -> String {
        let bytes = Array(article.text.utf8)
        var scalars = [Int](repeating: 0, count: bytes.count + 1)
        for index in bytes.indices { scalars[index + 1] = scalars[index] + (bytes[index] & 0xC0 != 0x80 ? 1 : 0) }
        func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        let quotes = extractor.quotations(in: article.text).map { quotation in
            Quote(
                start: scalars[quotation.start], end: scalars[quotation.end],
                spans: quotation.spans.map { [scalars[$0.lowerBound], scalars[$0.upperBound]] },
                kind: quotation.kind.rawValue, speaker: quotation.speaker?.name, cue: quotation.cue.map(text),
                mention: quotation.mention.map {
                    Mention(text: text($0), start: scalars[$0.lowerBound], end: scalars[$0.upperBound])
                })
        }
        return String(decoding: try JSONEncoder().encode(Line(id: article.id, quotes: quotes)), as: UTF8.self)
    }
}
