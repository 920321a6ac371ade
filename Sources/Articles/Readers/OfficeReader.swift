/// Reads documents of word processors: Word since 2007 (DOCX) and OpenDocument (ODT).
struct OfficeReader: ArticleReader {
    let format = "office document"

    /// The most bytes that the text of a document may unpack to.
    private static let mostBytes = 64_000_000

    func reads(head: ArraySlice<UInt8>, name: String) -> Bool {
        guard head.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return false }
        if [".docx", ".odt", ".docm", ".dotx", ".ott", ".fodt"].contains(where: name.hasSuffix) { return true }
        // An OpenDocument file names its type in its first entry; Word's first entries are its list of contents and relations.
        let text = String(decoding: head.prefix(4_096), as: UTF8.self)
        return text.contains("mimetypeapplication/vnd.oasis.opendocument.text") || text.contains("[Content_Types].xml")
            || text.contains("word/document.xml")
    }

    func article(from record: [UInt8], _ context: ReadingContext) throws(ReadingError) -> Article {
        let archive = try ZipArchive(record)
        let text: OfficeText
        var about: XMLTree?
        if let document = try archive.contents(of: "word/document.xml", most: Self.mostBytes) {
            text = OfficeText(word: try XMLParsing.tree(document))
            about = try? archive.contents(of: "docProps/core.xml", most: 1_000_000).map { bytes throws(ReadingError) in
                try XMLParsing.tree(bytes)
            }
        } else if let content = try archive.contents(of: "content.xml", most: Self.mostBytes) {
            text = OfficeText(openDocument: try XMLParsing.tree(content))
            about = try? archive.contents(of: "meta.xml", most: 1_000_000).map { bytes throws(ReadingError) in
                try XMLParsing.tree(bytes)
            }
        } else {
            throw .unsupported(format: "an archive that is no text document")
        }
        guard !text.lines.isEmpty || text.title != nil else { throw .noText }
        // The rules for plain text find the headline, the byline, the date line and what is not article.
        let titleLine = text.title.map { [TextLines.Line(text: $0, beginsBlock: true)] } ?? []
        var reading = TextArticle(
            titleLine + text.lines.map { TextLines.Line(text: $0.text, beginsBlock: true) }, context)
        var article = try reading.article()
        if let title = text.title {
            article.title = title
            article.titleIsDerived = false
        }
        let kinds = Dictionary(text.lines.map { ($0.text, $0.kind) }, uniquingKeysWith: { first, _ in first })
        for index in article.paragraphs.indices {
            article.paragraphs[index].kind = kinds[article.paragraphs[index].text] ?? .body
        }
        if article.titleIsDerived, let about, let node = about.first("title") {
            let title = PlainLine.text(of: Array(about.text(of: node).utf8))
            if !title.isEmpty {
                article.title = title
                article.titleIsDerived = false
            }
        }
        article.language = LanguageGuess.language(of: article.paragraphs.prefix(12).map(\.text).joined(separator: " "))
        return article
    }
}
