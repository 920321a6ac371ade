import Articles
import Xapian

/// A collection of documents to measure ranking on: built in a folder of its own, one passage a document, searched with the
/// settings of ``Searcher``.
public struct TestCollection: ~Copyable {
    /// A document of a collection.
    public struct Document: Sendable {
        /// Its name in judgements.
        public var id: String
        /// Its title, which may be empty.
        public var title: String
        /// Its text.
        public var body: String

        /// Makes a document.
        public init(id: String, title: String, body: String) {
            self.id = id
            self.title = title
            self.body = body
        }
    }

    private let searcher: Searcher

    /// Indexes documents in `folder`, which must not hold an index.
    public init(_ documents: [Document], folder path: String) throws(IsnadError) {
        let folder = IndexFolder(path: path)
        try FileSystem.makeFolder(path)
        do throws(XapianError) {
            var analyser = ArticleAnalyser()
            var run = try DocumentRun()
            var batch = DocumentBatch()
            for document in documents {
                let text = document.body.isEmpty ? document.title : document.body
                var article = Article(title: document.title, paragraphs: [Paragraph(text)])
                article.identifier = document.id
                _ = analyser.append(
                    article, identity: ContentHash(Array(document.id.utf8)).description, path: document.id,
                    asOnePassage: true, to: &batch)
            }
            analyser.finish(&batch)
            run.add(batch, terms: analyser.terms)
            let segment = folder.path(of: "s000001")
            try DatabaseBuild.build([run.finish(segment + ".run")], at: segment)
        } catch {
            throw IsnadError(error, folder: path)
        }
        var manifest = Manifest()
        manifest.generation = 1
        manifest.segments = [
            Manifest.Segment(
                name: "s000001", articles: documents.count, passages: documents.count, quotations: 0,
                documents: documents.count * 2)
        ]
        try FileSystem.writeAtomically(manifest.encoded, to: folder.manifestPath)
        searcher = try Searcher(folder: path)
    }

    /// The documents found for a query, best first, with their weights.
    public func rank(_ query: String, depth: Int, expands: Bool) throws(IsnadError) -> [(id: String, score: Double)] {
        var request = SearchRequest(query)
        request.limit = depth
        request.expands = expands
        // Judgements know each document by itself.
        request.showsDuplicates = true
        return try searcher.search(request).results.map { ($0.article.id, $0.score) }
    }
}
