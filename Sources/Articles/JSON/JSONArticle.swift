import FoundationEssentials

/// The fields of an article in JSON, under the names that exports of news use.
struct JSONArticle: Decodable {
    private var strings: [(field: Field, rank: Int, text: String)] = []
    private var lists: [(field: Field, rank: Int, texts: [String])] = []

    private struct Key: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }
        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    /// A publisher or an author that is an object with a name.
    private struct Named: Decodable { var name: String }
    /// A text in the form of WordPress.
    private struct Rendered: Decodable { var rendered: String }

    /// The names under which each field is looked for, in small letters without marks: `publishedAt` and `published_at` are one.
    private static let names: [(field: Field, names: String)] = [
        (.identifier, "id guid uuid articleid docid documentid key"),
        (.title, "title headline articletitle newstitle heading subject عنوان العنوان titre titel baslik"),
        (
            .body,
            "body text content articlebody maintext fulltext article story bodytext bodyhtml contenthtml html articletext contenttext description newstext cleanedtext rawtext texte metin icerik النص المحتوى"
        ),
        (
            .date,
            "date published publishedat pubdate datepublished datepublish publishdate publisheddate publicationdate datetime createdat created timestamp posted postdate publishedtime dategmt time webpublicationdate isodate"
        ),
        (.author, "author authors byline creator writer journalist authorname"),
        (
            .source,
            "source publisher publication sitename outlet sourcedomain domain site newspaper sourcename media feed journal"
        ),
        (.language, "language lang languagecode"),
        (.address, "url link canonicalurl weburl permalink articleurl sourceurl pageurl"),
    ]

    enum Field: Sendable {
        case identifier
        case title
        case body
        case date
        case author
        case source
        case language
        case address
    }

    /// By name: the field, and the place of the name among those of the field.
    private static let byName: [String: (field: Field, rank: Int)] = Dictionary(
        uniqueKeysWithValues: names.flatMap { row in
            row.names.split(separator: " ").enumerated().map { (String($1), (row.field, $0)) }
        })

    /// What a field of an export is, by its name; nil where the name is not known.
    static func canonicalName(_ name: String) -> Field? { known(name)?.field }

    private static func known(_ name: String) -> (field: Field, rank: Int)? {
        byName[name] ?? byName[String(name.lowercased().filter { $0.isLetter || $0.isNumber })]
    }

    /// Whether a field of the name holds the text of an article.
    static func isNameOfText(_ name: String) -> Bool { canonicalName(name) == .body }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        for key in fields.allKeys {
            guard let (field, rank) = Self.known(key.stringValue) else { continue }
            if let text = try? fields.decode(String.self, forKey: key) {
                strings.append((field, rank, text))
            } else if let number = try? fields.decode(Int.self, forKey: key) {
                strings.append((field, rank, String(number)))
            } else if let list = try? fields.decode([String].self, forKey: key) {
                lists.append((field, rank, list))
            } else if let list = try? fields.decode([Named].self, forKey: key) {
                lists.append((field, rank, list.map(\.name)))
            } else if let named = try? fields.decode(Named.self, forKey: key) {
                strings.append((field, rank, named.name))
            } else if let rendered = try? fields.decode(Rendered.self, forKey: key) {
                strings.append((field, rank, rendered.rendered))
            }
        }
        // A description is the text only where there is no other, so the first of the names comes first.
        strings.sort { $0.rank < $1.rank }
        lists.sort { $0.rank < $1.rank }
    }

    /// - Parameter mapping: goes before the names that are known by themselves.
    static func article(
        from record: [UInt8], _ context: ReadingContext, _ mapping: FieldMapping = FieldMapping()
    ) throws(ReadingError) -> Article {
        var fields: JSONArticle
        do {
            let start = record.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
            fields = try JSONDecoder().decode(JSONArticle.self, from: Data(record[start...]))
        } catch let error as DecodingError {
            throw .malformed(Self.reason(error))
        } catch {
            throw .malformed("this is not JSON")
        }
        if !mapping.isEmpty { fields.put(mapping, of: record) }
        return try fields.article(context)
    }

    /// Puts the fields that are mapped before all others.
    private mutating func put(_ mapping: FieldMapping, of record: [UInt8]) {
        guard let value = JSONValue(record.drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }) else { return }
        for target in FieldMapping.Target.allCases {
            guard let texts = mapping.texts(for: target, in: value) else { continue }
            let field = Self.field(target)
            strings.removeAll { $0.field == field }
            lists.removeAll { $0.field == field }
            // Of most things an article has one; it may have many authors and paragraphs.
            if texts.count > 1, target == .author || target == .text {
                lists.append((field, 0, texts))
            } else {
                strings.append((field, 0, texts[0]))
            }
        }
    }

    private static func field(_ target: FieldMapping.Target) -> Field {
        switch target {
        case .author: .author
        case .date: .date
        case .id: .identifier
        case .language: .language
        case .source: .source
        case .text: .body
        case .title: .title
        case .url: .address
        }
    }

    private static func reason(_ error: DecodingError) -> String {
        switch error {
        case .typeMismatch: "this is JSON, but no object with the fields of an article"
        default: "this is not well-formed JSON"
        }
    }

    private func first(_ field: Field) -> String? {
        strings.lazy.filter { $0.field == field }.map(\.text).first { $0.utf8.contains { $0 > 0x20 } }
    }

    private func list(_ field: Field) -> [String]? { lists.first { $0.field == field }?.texts }

    /// Without line breaks, entities and control characters.
    private func line(_ field: Field) -> String? {
        guard let text = first(field) else { return nil }
        let line = HTMLEntities.line(text)
        return line.isEmpty ? nil : line
    }

    private func article(_ context: ReadingContext) throws(ReadingError) -> Article {
        guard let text = first(.body) ?? list(.body)?.joined(separator: "\n\n") else { throw .noTextField }
        var paragraphs: [Paragraph] = []
        reading: for paragraph in try MarkedText.paragraphs(text) {
            switch NonArticleLines.verdict(paragraph.text) {
            case .article: paragraphs.append(paragraph)
            case .end where !paragraphs.isEmpty: break reading
            default: break
            }
        }
        let title = line(.title)
        if paragraphs.isEmpty, let title { paragraphs = [Paragraph(title)] }
        guard let opening = paragraphs.first else { throw .noText }
        var article = Article(title: title ?? TextArticle.derivedTitle(opening.text), paragraphs: paragraphs)
        article.titleIsDerived = title == nil
        article.identifier = line(.identifier)
        article.source = line(.source)
        article.url = line(.address)
        article.authors =
            list(.author)?.map(HTMLEntities.line).filter { !$0.isEmpty }
            ?? line(.author).map { $0.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty } } ?? []
        if let text = line(.date), let reading = DateParser.field(text) {
            article.date = reading.resolved(context.dateOrder)
            article.dateOrigin = .field
        }
        article.language =
            line(.language).flatMap(LanguageCode.normal)
            ?? LanguageGuess.language(of: paragraphs.prefix(8).map(\.text).joined(separator: " "))
        return article
    }
}

/// The text of a field that may hold markup, as exports and feeds write it.
enum MarkedText {
    private static let tags = [
        "</p>", "<p>", "<p ", "<br", "</div>", "</li>", "</a>", "</h2>", "</span>", "<img ",
    ].map { Array($0.utf8) }
    /// Tags that were escaped once more than needed.
    private static let escapedTags = ["&lt;p", "&lt;/p", "&lt;br", "&lt;div"].map { Array($0.utf8) }

    static func paragraphs(_ text: String) throws(ReadingError) -> [Paragraph] {
        var bytes = Array(text.utf8)
        var hasMarkup = bytes.contains(UInt8(ascii: "<")) && ByteSearch.holds(bytes[...], anyOf: tags)
        if !hasMarkup, bytes.contains(UInt8(ascii: "&")) {
            hasMarkup = ByteSearch.holds(bytes[...], anyOf: escapedTags)
            bytes = Array(HTMLEntities.decoded(text).utf8)
        }
        let cleaned = TextDecoding.cleaned(bytes)
        guard hasMarkup else {
            return TextLines(cleaned).lines.map { Paragraph(PlainLine.text(of: Array($0.text.utf8))) }
        }
        let tree = try HTMLParsing.tree(MarkupTrimmer(cleaned).markup)
        let parts = PageParts(tree)
        let blocks = PageBlocks(tree, marks: parts.marks) { parts.isLeftOut[$0] }
        return blocks.blocks.map { Paragraph(blocks.string(of: $0), kind: $0.kind) }
    }
}
