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
    ///   - passage: that of one of its passages, which was read.
    ///   - result: the place that it takes if it is shown.
    mutating func original(
        of document: UInt32, read passage: UInt32, at result: Int, _ session: Searcher.Session
    ) throws(XapianError) -> Int? {
        if shown.contains(where: { $0.document == document }) { return nil }
        let fingerprint = try session.fingerprint(of: document, read: passage).flatMap {
            $0.runs >= Self.fewestRuns ? $0 : nil
        }
        if let fingerprint,
            let same = shown.first(where: { $0.fingerprint?.isNearDuplicate(of: fingerprint) ?? false })
        {
            return same.result
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
