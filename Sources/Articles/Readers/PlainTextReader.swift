/// Reads plain text in any usual encoding.
struct PlainTextReader: ArticleReader {
    let format = "plain text"

    func reads(head: ArraySlice<UInt8>, name: String) -> Bool { true }

    func article(from record: [UInt8], _ context: ReadingContext) throws(ReadingError) -> Article {
        var reading = TextArticle(TextLines(try TextDecoding.text(of: record)).lines, context)
        var article = try reading.article()
        article.language = LanguageGuess.language(
            of: article.paragraphs.lazy.map(\.text).prefix(12).joined(separator: " "))
        return article
    }
}
