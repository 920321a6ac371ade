/// Reads Markdown, with or without a front matter of `key: value` lines.
struct MarkdownReader: ArticleReader {
    let format = "Markdown"

    func reads(head: ArraySlice<UInt8>, name: String) -> Bool {
        name.hasSuffix(".md") || name.hasSuffix(".markdown")
    }

    func article(from record: [UInt8], _ context: ReadingContext) throws(ReadingError) -> Article {
        let text = try TextDecoding.text(of: record)
        var lines = text.split(separator: 0x0A, omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
        let fields = FrontMatter.take(from: &lines)
        let blocks = MarkdownBlocks(lines).blocks
        var heading: String?
        var paragraphs = blocks[...]
        if let first = blocks.first, first.isTitle {
            heading = first.paragraph.text
            paragraphs = paragraphs.dropFirst()
        }
        var textLines = paragraphs.map { TextLines.Line(text: $0.paragraph.text, beginsBlock: true) }
        if let heading { textLines.insert(TextLines.Line(text: heading, beginsBlock: true), at: 0) }
        // The rules for plain text find the byline, the date line and what is not article.
        var reading = TextArticle(textLines, context)
        var article: Article
        if heading == nil, fields["title"] == nil {
            article = try reading.article()
        } else {
            textLines =
                heading == nil
                ? [TextLines.Line(text: fields["title"] ?? "", beginsBlock: true)] + textLines : textLines
            reading = TextArticle(textLines, context)
            article = try reading.article()
            article.title = fields["title"] ?? heading ?? article.title
            article.titleIsDerived = false
        }
        let kinds = Dictionary(
            blocks.map { ($0.paragraph.text, $0.paragraph.kind) }, uniquingKeysWith: { first, _ in first })
        for index in article.paragraphs.indices {
            article.paragraphs[index].kind = kinds[article.paragraphs[index].text] ?? .body
        }
        fields.apply(to: &article, context)
        if article.language == nil { article.language = LanguageGuess.language(of: article.text) }
        return article
    }
}

/// The fields between the two rules at the top of a Markdown file.
struct FrontMatter {
    private var fields: [String: String] = [:]

    subscript(name: String) -> String? { fields[name] }

    /// Takes the front matter off the lines, where there is one.
    static func take(from lines: inout [String]) -> FrontMatter {
        var matter = FrontMatter()
        guard let first = lines.first?.trimmed, first == "---" || first == "+++",
            let end = lines.dropFirst().prefix(200).firstIndex(where: { $0.trimmed == first })
        else { return matter }
        var listKey: String?
        for line in lines[1..<end] {
            if let key = listKey, line.trimmed.hasPrefix("- ") {
                let item = unquoted(line.trimmed.dropFirst(2).trimmed)
                matter.fields[key] = matter.fields[key].map { $0.isEmpty ? item : $0 + ", " + item } ?? item
                continue
            }
            guard let mark = line.firstIndex(where: { $0 == ":" || $0 == "=" }) else { continue }
            let key = line[..<mark].trimmed.lowercased()
            matter.fields[key] = unquoted(line[line.index(after: mark)...].trimmed)
            listKey = key
        }
        lines.removeSubrange(0...end)
        return matter
    }

    private static func unquoted(_ value: String) -> String {
        var value = value
        if value.hasPrefix("["), value.hasSuffix("]") {
            return value.dropFirst().dropLast().split(separator: ",").map { unquoted($0.trimmed) }.joined(
                separator: ", ")
        }
        for mark in ["\"", "'"] where value.count >= 2 && value.hasPrefix(mark) && value.hasSuffix(mark) {
            value = String(value.dropFirst().dropLast())
        }
        return value
    }

    func apply(to article: inout Article, _ context: ReadingContext) {
        func value(_ names: String...) -> String? { names.lazy.compactMap { fields[$0] }.first { !$0.isEmpty } }
        if let source = value("source", "publisher", "publication", "site") { article.source = source }
        if let names = value("author", "authors", "byline") {
            article.authors = names.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
        }
        if let text = value("date", "published", "pubdate"), let reading = DateParser.field(text) {
            article.date = reading.resolved(context.dateOrder)
            article.dateOrigin = .field
        }
        if let language = value("language", "lang") { article.language = LanguageCode.normal(language) }
        if let url = value("url", "link", "permalink") { article.url = url }
        if let id = value("id", "guid") { article.identifier = id }
    }
}

/// The forms in which files name languages.
enum LanguageCode {
    /// The two- or three-letter code in lower case: `en` of `en-GB`; nil where it is none.
    static func normal(_ text: String) -> String? {
        let code = text.lowercased().prefix { $0.isASCII && $0.isLetter }
        if 2...3 ~= code.count { return String(code) }
        return [
            "english": "en", "arabic": "ar", "french": "fr", "german": "de", "turkish": "tr", "persian": "fa",
            "farsi": "fa", "kurdish": "ku",
        ][
            String(code)]
    }
}
