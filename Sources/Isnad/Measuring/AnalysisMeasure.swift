import Articles
import TextAnalysis
import Xapian

/// The analysis of articles by itself: documents are made and thrown away. For programs of this package that measure it.
package struct AnalysisMeasure {
    /// How much is done.
    package enum Extent: CaseIterable {
        /// Words alone.
        case words
        /// Words, the forms of names and the statements of aliases.
        case names
        /// All that is indexed.
        case all

        fileprivate var parts: ArticleAnalyser.Parts {
            switch self {
            case .words: []
            case .names: .names
            case .all: .all
            }
        }
    }

    private var analyser: ArticleAnalyser
    private var batch = DocumentBatch()
    /// So many bytes of text are a chunk, as ``Indexer`` deals them out.
    private static let chunk = 1_400_000
    private var bytes = 0

    /// Makes an analyser that has seen nothing.
    package init(_ extent: Extent = .all) { analyser = ArticleAnalyser(parts: extent.parts) }

    /// Makes the documents of an article and tells how many bytes they are.
    @discardableResult
    package mutating func analyse(_ article: Article) -> Int {
        let before = batch.size
        append(article)
        let made = batch.size - before
        for paragraph in article.paragraphs { bytes += paragraph.text.utf8.count }
        if bytes > Self.chunk {
            analyser.finish(&batch)
            bytes = 0
        }
        if bytes == 0 || batch.size > 1 << 20 { batch.removeAll() }
        return made
    }

    /// The documents of articles, as a chunk of them gives them to a segment, and the terms that they name.
    package static func documents(of articles: some Sequence<Article>) throws -> (
        batch: DocumentBatch, terms: TermTable
    ) {
        var measure = AnalysisMeasure()
        for article in articles { measure.append(article) }
        measure.analyser.finish(&measure.batch)
        return (measure.batch, measure.analyser.terms)
    }

    private mutating func append(_ article: Article) {
        let identity = ContentHash(Array(article.title.utf8)).description
        _ = analyser.append(article, identity: identity, path: "measured.jsonl", to: &batch)
    }

    /// The texts of the passages of an article, in order, as the index has them.
    package static func passages(of article: Article) -> [String] {
        var text = article.text
        return text.withUTF8 { text in
            var tokens = TokenBuffer()
            Tokenizer().tokenize(text, into: &tokens)
            let paragraphs = ArticleAnalyser.ranges(of: article.paragraphs)
            return PassageSplitter().passages(in: text, paragraphs: paragraphs, tokens: tokens).map {
                String(decoding: text[$0], as: UTF8.self)
            }
        }
    }
}
