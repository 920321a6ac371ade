/// A page of the web, read: its text and what it says of itself.
struct HTMLPage {
    let tree: HTMLTree
    let parts: PageParts
    let blocks: PageBlocks
    let fields: PageFields
    let linkedData: LinkedData

    /// - Parameters:
    ///   - bytes: the page as it was saved.
    ///   - declared: the encoding that the server named.
    init(_ bytes: [UInt8], declared: String? = nil) throws(ReadingError) {
        try self.init(markup: HTMLEncoding.text(of: bytes, declared: declared))
    }

    /// - Parameter markup: clean UTF-8.
    init(markup: [UInt8]) throws(ReadingError) {
        let trimmed = MarkupTrimmer(markup)
        let tree = try HTMLParsing.tree(trimmed.markup)
        let parts = PageParts(tree)
        self.tree = tree
        self.parts = parts
        blocks = PageBlocks(tree, marks: parts.marks) { parts.isLeftOut[$0] }
        fields = PageFields(tree)
        linkedData = LinkedData(trimmed.linkedData)
    }

    private static let fewWords = 60

    private static func words(_ paragraphs: [Paragraph]) -> Int {
        paragraphs.reduce(0) { $0 + WordCount.words(in: Array($1.text.utf8)[...]).words }
    }

    /// The article of the page.
    ///
    /// - Throws: ``ReadingError/noText`` where the page has no words.
    func article(_ context: ReadingContext) throws(ReadingError) -> Article {
        let about = PageMetadata(self, context)
        var paragraphs = MainText(tree, parts, blocks, headline: about.headline).paragraphs(
            title: about.title, summaries: about.summaries, authors: about.authors)
        // Where next to nothing is left, the page uses names that mean something else here, so fewer are trusted.
        for trusted in [PartMarks([.comments, .related, .navigation, .promotion]), []]
        where Self.words(paragraphs) < Self.fewWords {
            let parts = PageParts(tree, trusting: trusted)
            let blocks = PageBlocks(tree, marks: parts.marks) { parts.isLeftOut[$0] }
            let more = MainText(tree, parts, blocks, headline: about.headline).paragraphs(
                title: about.title, summaries: about.summaries, authors: about.authors)
            if Self.words(more) > Self.words(paragraphs) * 3 { paragraphs = more }
        }
        if let other = try LinkedBody.paragraphs(linkedData.body, insteadOf: paragraphs) { paragraphs = other }
        if paragraphs.isEmpty {
            // Nothing looks like an article, so all is taken that is no link.
            paragraphs = blocks.blocks.filter { $0.linkShare < 0.5 }.map {
                Paragraph(blocks.string(of: $0), kind: $0.kind)
            }
        }
        if paragraphs.isEmpty, let title = about.title { paragraphs = [Paragraph(title)] }
        guard let opening = paragraphs.first else { throw .noText }
        var article = Article(title: about.title ?? TextArticle.derivedTitle(opening.text), paragraphs: paragraphs)
        article.titleIsDerived = about.title == nil
        article.authors = about.authors
        article.source = about.source
        article.date = about.date?.date
        article.dateOrigin = about.date?.origin
        article.url = about.url
        article.language =
            LanguageGuess.language(of: paragraphs.prefix(8).map(\.text).joined(separator: " ")) ?? about.language
        return article
    }
}

/// The text that a page's JSON-LD gives, for pages that show less than that without scripts.
enum LinkedBody {
    static func paragraphs(_ body: String?, insteadOf shown: [Paragraph]) throws(ReadingError) -> [Paragraph]? {
        guard let body else { return nil }
        let bytes = Array(body.utf8)
        let shownWords = shown.reduce(0) { $0 + WordCount.words(in: Array($1.text.utf8)[...]).words }
        guard WordCount.words(in: bytes[...]).words > max(80, shownWords * 2) else { return nil }
        let decoded = HTMLEntities.decoded(body)
        if decoded.contains("</p>") || decoded.contains("<br") || decoded.contains("</div>") {
            let tree = try HTMLParsing.tree(MarkupTrimmer(Array(decoded.utf8)).markup)
            let blocks = PageBlocks(tree, marks: [PartMarks](repeating: [], count: tree.nodes.count)) { _ in false }
            return blocks.blocks.map { Paragraph(blocks.string(of: $0), kind: $0.kind) }
        }
        return decoded.split(whereSeparator: \.isNewline).map { Paragraph(HTMLEntities.line(String($0))) }
            .filter { !$0.text.isEmpty }
    }
}
