/// Reads feeds of news: RSS 0.9 to 2.0 and Atom 1.0 (RFC 4287); an article for each item.
struct FeedReader: ArticleReader {
    let format = "feed"
    let division = Division.records("item")

    private static let pages = ["<html", "<!doctype html"].map { Array($0.utf8) }
    private static let feeds = ["<rss", "<rdf:rdf", "<feed", "<atom:feed"].map { Array($0.utf8) }

    func reads(head: ArraySlice<UInt8>, name: String) -> Bool {
        let bytes = head.prefix(4_096).filter { $0 != 0 }
        guard bytes.first(where: { $0 > 0x20 && $0 < 0xBB }) == UInt8(ascii: "<") else { return false }
        return !ByteSearch.holds(bytes[...], anyOf: Self.pages) && ByteSearch.holds(bytes[...], anyOf: Self.feeds)
    }

    func cutter(_ stream: ByteStream) -> any RecordCutter { FeedCutter(stream: stream) }

    func article(from record: [UInt8], _ context: ReadingContext) throws(ReadingError) -> Article {
        try JSONArticle.article(from: record, context)
    }
}

/// Cuts a feed into its items, each written as an object of the fields that articles have.
private struct FeedCutter: RecordCutter {
    let stream: ByteStream
    private var items: ReadyRecords?

    init(stream: ByteStream) { self.stream = stream }

    mutating func next() throws(ReadingError) -> Result<[UInt8], ReadingError>? {
        if items == nil {
            items = ReadyRecords(try Self.records(of: try stream.rest(most: SourceFile.mostBytesOfRecord)))
        }
        return try items?.next() ?? nil
    }

    private static func records(of bytes: [UInt8]) throws(ReadingError) -> [Result<[UInt8], ReadingError>] {
        let tree = try XMLParsing.tree(HTMLEntities.numbered(bytes))
        let items = tree.nodes.indices.filter { tree.nodes[$0].name == "item" || tree.nodes[$0].name == "entry" }
        let channel = tree.first("channel") ?? tree.first("feed")
        let feedTitle = channel.flatMap { title(of: $0, tree) }
        let language = channel.flatMap { node in
            tree.children(of: node).first { tree.nodes[$0].name == "language" }.map { tree.text(of: $0).trimmed }
                ?? tree.attribute("lang", of: node)
        }
        var records: [Result<[UInt8], ReadingError>] = items.map {
            .success(JSONText.object(fields(of: $0, tree, feedTitle: feedTitle, language: language)))
        }
        if records.isEmpty { throw .malformed(tree.isWhole ? "the feed has no items" : "this is not well-formed XML") }
        if !tree.isWhole { records.append(.failure(.malformed("the feed is not well-formed XML and is cut off here"))) }
        return records
    }

    private static func title(of node: Int, _ tree: XMLTree) -> String? {
        tree.children(of: node).first { tree.nodes[$0].name == "title" }.map { HTMLEntities.line(tree.text(of: $0)) }
    }

    private static func fields(
        of item: Int, _ tree: XMLTree, feedTitle: String?, language: String?
    ) -> [(name: String, value: String)] {
        var values: [String: String] = [:]
        var authors: [String] = []
        // The longest of what may hold the text is the text; a description beside it is a summary.
        var body = ""
        for child in tree.children(of: item) {
            let node = tree.nodes[child]
            let text = tree.text(of: child)
            switch node.name {
            case "title" where values["title"] == nil: values["title"] = HTMLEntities.line(text)
            case "encoded", "content", "description", "summary", "fulltext", "full-text":
                if node.prefix == "media" { continue }
                if text.utf8.count > body.utf8.count { body = text }
            case "link":
                let address = tree.attribute("href", of: child) ?? text.trimmed
                let relation = tree.attribute("rel", of: child) ?? "alternate"
                if relation == "alternate", !address.isEmpty { values["url"] = values["url"] ?? address }
            case "guid", "id": values["id"] = text.trimmed
            case "pubDate", "published", "issued", "date":
                values["date"] = values["date"] ?? text.trimmed
            case "updated", "modified": values["changed"] = text.trimmed
            case "creator": authors.append(HTMLEntities.line(text))
            case "author":
                let name =
                    tree.children(of: child).first { tree.nodes[$0].name == "name" }.map { tree.text(of: $0) } ?? text
                authors.append(feedAuthor(HTMLEntities.line(name)))
            case "source":
                if let name = title(of: child, tree) {
                    values["source"] = name
                } else {
                    values["source"] = text.trimmed
                }
            default: break
            }
        }
        values["date"] = values["date"] ?? values["changed"]
        values["changed"] = nil
        values["body"] = body
        values["source"] = values["source"].flatMap { $0.isEmpty ? nil : $0 } ?? feedTitle
        values["language"] = language
        authors.removeAll(where: \.isEmpty)
        if !authors.isEmpty { values["author"] = authors.joined(separator: ", ") }
        return values.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// RSS writes authors as `address (Name)`.
    private static func feedAuthor(_ text: String) -> String {
        guard text.contains("@"), let open = text.firstIndex(of: "("), text.hasSuffix(")") else {
            return text.contains("@") ? "" : text
        }
        return String(text[text.index(after: open)...].dropLast())
    }
}
