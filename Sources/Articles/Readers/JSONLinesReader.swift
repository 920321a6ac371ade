/// Reads lines of JSON, an article a line.
struct JSONLinesReader: ArticleReader {
    let format = "JSON lines"
    let fields: FieldMapping
    let division = Division.lines

    func reads(head: ArraySlice<UInt8>, name: String) -> Bool {
        if name.hasSuffix(".jsonl") || name.hasSuffix(".ndjson") { return true }
        guard head.first == UInt8(ascii: "{"), !name.hasSuffix(".json"), let end = head.firstIndex(of: 0x0A) else {
            return false
        }
        return head[..<end].last { $0 > 0x20 } == UInt8(ascii: "}")
    }

    func article(from record: [UInt8], _ context: ReadingContext) throws(ReadingError) -> Article {
        try JSONArticle.article(from: record, context, fields)
    }
}

/// Reads a file that is one article as JSON.
struct JSONReader: ArticleReader {
    let format = "JSON"
    let fields: FieldMapping

    func reads(head: ArraySlice<UInt8>, name: String) -> Bool { name.hasSuffix(".json") }

    func article(from record: [UInt8], _ context: ReadingContext) throws(ReadingError) -> Article {
        if !record.contains(where: { $0 > 0x20 }) { throw .empty }
        return try JSONArticle.article(from: record, context, fields)
    }
}
