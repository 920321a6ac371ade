import TextAnalysis
import Xapian

/// Tells which of the articles found are copies of one that is shown already: one agency's report in several papers.
struct CopyFolding {
    /// Short notices share most of their words without being copies.
    static let fewestRuns = 60

    private var shown: [(document: UInt32, fingerprint: TextFingerprint?, result: Int)] = []

    /// The place of the result whose article `document` is a copy of; nil where it is none, or is that article itself.
    ///
    /// - Parameters:
    ///   - document: the number of an article's document.
    ///   - result: the place that it takes if it is shown.
    mutating func original(
        of document: UInt32, at result: Int, _ session: Searcher.Session
    ) throws(XapianError) -> (result: Int, copy: ArticleSummary)? {
        if shown.contains(where: { $0.document == document }) { return nil }
        let fingerprint = try session.fingerprint(of: document).flatMap {
            $0.runs >= Self.fewestRuns ? $0 : nil
        }
        if let fingerprint,
            let same = shown.first(where: { $0.fingerprint?.isNearDuplicate(of: fingerprint) ?? false })
        {
            guard let data = try session.database.data(of: [document]).first ?? nil, let record = ArticleRecord(data)
            else {
                throw XapianError(.corrupt, "document \(document) is not readable")
            }
            return (same.result, ArticleSummary(record))
        }
        shown.append((document, fingerprint, result))
        return nil
    }
}

extension SearchResult {
    /// Notes a copy of the article, once.
    mutating func add(_ copy: ArticleSummary) {
        if alsoIn?.contains(where: { $0.id == copy.id }) != true { alsoIn = (alsoIn ?? []) + [copy] }
    }
}

extension QuotationResult {
    /// Notes a copy of the article, once.
    mutating func add(_ copy: ArticleSummary) {
        if alsoIn?.contains(where: { $0.id == copy.id }) != true { alsoIn = (alsoIn ?? []) + [copy] }
    }
}
