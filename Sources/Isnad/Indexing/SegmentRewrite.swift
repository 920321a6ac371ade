import Articles
import Xapian

/// Writes the living articles of a segment anew, from what is stored of them, so that deleted documents give their space back.
///
/// Databases without term lists, which cost a quarter of an index, cannot delete documents; analysing a text again gives the same
/// documents.
enum SegmentRewrite {
    /// So many documents are analysed before they are written out.
    private static let batchBytes = 1 << 20
    /// So many documents are held in memory inverted: a thousandth of what a segment may have.
    private static let runDocuments = 30_000

    /// Writes the articles of `source` that are not deleted into a new database at `path`, in their order.
    ///
    /// - Returns: the number of the new database's last document.
    static func rewrite(_ source: String, deleted: Set<UInt32>, into path: String) throws -> UInt32 {
        let database = try Database([Database.Part(path: source)])
        var analyser = ArticleAnalyser()
        var batch = DocumentBatch()
        var run = try DocumentRun()
        var runs: [FinishedRun] = []
        for document in try database.postings(of: Schema.Kind.article) where !deleted.contains(document) {
            let (article, record) = try article(document, database)
            _ = analyser.append(article, identity: record.identity, path: record.paths.first ?? "", to: &batch)
            if batch.size > batchBytes {
                run.add(batch, terms: analyser.terms)
                batch.removeAll()
            }
            if run.count > runDocuments {
                analyser.finish(&batch)
                run.add(batch, terms: analyser.terms)
                batch.removeAll()
                runs.append(try run.finish(path + ".run-\(runs.count)"))
            }
        }
        analyser.finish(&batch)
        run.add(batch, terms: analyser.terms)
        runs.append(try run.finish(path + ".run-\(runs.count)"))
        try DatabaseBuild.build(runs, at: path)
        return UInt32(runs.reduce(0) { $0 + $1.count })
    }

    /// An article as it was before it was analysed.
    private static func article(_ document: UInt32, _ database: Database) throws -> (Article, ArticleRecord) {
        let unreadable = XapianError(.corrupt, "document \(document) is not readable")
        guard let data = try database.data(of: [document]).first ?? nil, let record = ArticleRecord(data) else {
            throw unreadable
        }
        var text = ""
        for data in try database.data(of: (0..<record.passageCount).map { document + UInt32($0 + 1) }) {
            guard let data, let passage = PassageRecord(data) else { throw unreadable }
            text += passage.gap + passage.text
        }
        var article = Article(
            title: record.title, paragraphs: text.components(separatedBy: "\n\n").map { Paragraph($0) })
        article.identifier = record.identifier
        article.titleIsDerived = record.titleIsDerived
        article.authors = record.authors
        article.source = record.source
        article.date = record.date
        article.dateOrigin = record.dateOrigin.flatMap { Article.DateOrigin(rawValue: $0) }
        article.language = record.language
        article.url = record.url
        return (article, record)
    }
}

extension String {
    /// The parts between the occurrences of a separator of ASCII.
    fileprivate func components(separatedBy separator: String) -> [String] {
        let bytes = Array(utf8)
        let mark = Array(separator.utf8)
        var parts: [String] = []
        var start = 0
        var index = 0
        while index + mark.count <= bytes.count {
            if bytes[index] == mark[0], bytes[index..<index + mark.count].elementsEqual(mark) {
                parts.append(String(decoding: bytes[start..<index], as: UTF8.self))
                index += mark.count
                start = index
            } else {
                index += 1
            }
        }
        parts.append(String(decoding: bytes[start...], as: UTF8.self))
        return parts
    }
}
