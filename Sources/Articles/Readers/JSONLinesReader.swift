import FoundationEssentials

/// Reads lines of JSON, an article a line.
struct JSONLinesReader: ArticleReader {
    let format = "JSON lines"
    let isLineByLine = true

    func reads(head: ArraySlice<UInt8>, name: String) -> Bool {
        if name.hasSuffix(".jsonl") || name.hasSuffix(".ndjson") { return true }
        guard head.first == UInt8(ascii: "{"), !name.hasSuffix(".json"), let end = head.firstIndex(of: 0x0A) else {
            return false
        }
        return head[..<end].last { $0 > 0x20 } == UInt8(ascii: "}")
    }

    func article(from record: [UInt8], _ context: ReadingContext) throws(ReadingError) -> Article {
        try JSONArticle.article(from: record, context)
    }
}

/// Reads a file that is one article as JSON.
struct JSONReader: ArticleReader {
    let format = "JSON"
    let isLineByLine = false

    func reads(head: ArraySlice<UInt8>, name: String) -> Bool { name.hasSuffix(".json") }

    func article(from record: [UInt8], _ context: ReadingContext) throws(ReadingError) -> Article {
        if !record.contains(where: { $0 > 0x20 }) { throw .empty }
        return try JSONArticle.article(from: record, context)
    }
}

/// The fields of an article in JSON, under the names that exports of news use.
private struct JSONArticle: Decodable {
    private var strings: [String: String] = [:]
    private var lists: [String: [String]] = [:]

    private struct Key: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }
        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    /// A publisher or an author that is an object with a name.
    private struct Named: Decodable { var name: String }

    /// The fields that are looked for; others are not decoded.
    private static let known: Set<String> = Set(
        [identifiers, titles, bodies, dates, authorNames, sources, languages, addresses].flatMap(\.self))
    private static let identifiers = ["id", "guid", "_id", "uuid", "article_id"]
    private static let titles = ["title", "headline"]
    private static let bodies = [
        "body", "text", "content", "article_body", "articleBody", "maintext", "full_text", "article",
    ]
    private static let dates = [
        "date", "published", "published_at", "publishedAt", "pubDate", "datePublished", "date_publish", "publish_date",
        "date_published",
    ]
    private static let authorNames = ["authors", "author", "byline", "creator"]
    private static let sources = [
        "source", "publisher", "publication", "site_name", "outlet", "source_domain", "domain", "site",
    ]
    private static let languages = ["language", "lang"]
    private static let addresses = ["url", "link", "canonical_url"]

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        for key in fields.allKeys where Self.known.contains(key.stringValue) {
            if let text = try? fields.decode(String.self, forKey: key) {
                strings[key.stringValue] = text
            } else if let number = try? fields.decode(Int.self, forKey: key) {
                strings[key.stringValue] = String(number)
            } else if let list = try? fields.decode([String].self, forKey: key) {
                lists[key.stringValue] = list
            } else if let list = try? fields.decode([Named].self, forKey: key) {
                lists[key.stringValue] = list.map(\.name)
            } else if let named = try? fields.decode(Named.self, forKey: key) {
                strings[key.stringValue] = named.name
            }
        }
    }

    static func article(from record: [UInt8], _ context: ReadingContext) throws(ReadingError) -> Article {
        let fields: JSONArticle
        do {
            let start = record.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
            fields = try JSONDecoder().decode(JSONArticle.self, from: Data(record[start...]))
        } catch let error as DecodingError {
            throw .malformed(Self.reason(error))
        } catch {
            throw .malformed("this is not JSON")
        }
        return try fields.article(context)
    }

    private static func reason(_ error: DecodingError) -> String {
        switch error {
        case .typeMismatch: "this is JSON, but no object with the fields of an article"
        default: "this is not well-formed JSON"
        }
    }

    private func first(_ names: [String]) -> String? {
        names.lazy.compactMap { strings[$0] }.first { $0.utf8.contains { $0 > 0x20 } }
    }

    /// Without line breaks and control characters.
    private func line(_ names: [String]) -> String? { first(names).map(Self.line) }

    private static func line(_ text: String) -> String {
        String(decoding: TextDecoding.cleaned(Array(text.utf8)).map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self).trimmed
    }

    private func article(_ context: ReadingContext) throws(ReadingError) -> Article {
        let text = first(Self.bodies) ?? Self.bodies.lazy.compactMap { lists[$0] }.first?.joined(separator: "\n\n")
        guard let text else { throw .noTextField }
        var lines = TextLines(TextDecoding.cleaned(Array(text.utf8))).lines
        lines.removeAll { $0.text.isEmpty }
        var paragraphs: [Paragraph] = []
        reading: for line in lines {
            switch NonArticleLines.verdict(line.text) {
            case .article: paragraphs.append(Paragraph(line.text))
            case .end where !paragraphs.isEmpty: break reading
            default: break
            }
        }
        let title = line(Self.titles)
        if paragraphs.isEmpty, let title { paragraphs = [Paragraph(title)] }
        guard let opening = paragraphs.first else { throw .noText }
        var article = Article(title: title ?? TextArticle.derivedTitle(opening.text), paragraphs: paragraphs)
        article.titleIsDerived = title == nil
        article.identifier = line(Self.identifiers)
        article.source = line(Self.sources)
        article.url = line(Self.addresses)
        article.authors =
            Self.authorNames.lazy.compactMap { lists[$0] }.first?.map(Self.line).filter { !$0.isEmpty }
            ?? line(Self.authorNames).map { $0.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty } } ?? []
        if let text = line(Self.dates), let reading = DateParser.field(text) {
            article.date = reading.resolved(context.dateOrder)
            article.dateOrigin = .field
        }
        article.language =
            line(Self.languages).flatMap(LanguageCode.normal)
            ?? LanguageGuess.language(of: paragraphs.prefix(8).map(\.text).joined(separator: " "))
        return article
    }
}
