import ArgumentParser
import Articles

/// The articles of a file.
enum ArticleFile {
    /// Calls `body` with each article that can be read, in order.
    ///
    /// - Parameter failed: told which record cannot be read and why; it is passed over.
    /// - Throws: where the file itself cannot be read, and what `failed` and `body` throw.
    static func forEach(
        in path: String, failed: (String) throws -> Void, _ body: (Article) throws -> Void
    ) throws {
        let name = name(of: path)
        let file = try SourceFile(path: Array(path.utf8), followLinks: true)
        var records = try RecordStream(try ByteStream(file), name: name)
        let context = ReadingContext(fileName: name)
        while let record = try records.next() {
            func fail(_ reason: some CustomStringConvertible) throws {
                try failed("\(records.reader.recordName) \(record.number): \(reason)")
            }
            if let failure = record.failure {
                try fail(failure)
                continue
            }
            let article: Article
            do {
                article = try records.reader.article(from: record.bytes, context)
            } catch {
                try fail(error)
                continue
            }
            try body(article)
        }
    }

    /// Calls `body` with each article, for what measures them.
    ///
    /// - Throws: where a record cannot be read, or there is none: figures would be those of something else.
    static func forEach(in path: String, _ body: (Article) throws -> Void) throws {
        var isEmpty = true
        do {
            try forEach(in: path, failed: { throw ValidationError("\(path): \($0)") }) { article in
                isEmpty = false
                try body(article)
            }
        } catch let error as ReadingError {
            throw ValidationError("\(path): \(error)")
        }
        if isEmpty { throw ValidationError("\(path): there is no article in it") }
    }

    /// All articles, for what measures them; throws as ``forEach(in:_:)`` does.
    static func articles(in path: String) throws -> [Article] {
        var articles: [Article] = []
        try forEach(in: path) { articles.append($0) }
        return articles
    }

    /// The last component of a path.
    static func name(of path: String) -> String { String(path.split(separator: "/").last ?? "") }
}
