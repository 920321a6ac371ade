import Articles

/// What is stored of an article besides its words.
struct ArticleRecord: Sendable {
    /// The identity of its content, 32 hexadecimal digits.
    var identity: String
    /// The name that people use for it.
    var identifier: String
    /// Where it was read: paths as they are shown, the first one for sure.
    var paths: [String]
    var title: String
    var titleIsDerived: Bool
    var authors: [String]
    var source: String?
    var date: CalendarDate?
    var dateOrigin: String?
    var language: String?
    var url: String?
    /// The documents behind the article's.
    var passageCount: Int
    var quotationCount: Int
    /// The scalars of its text.
    var length: Int

    var encoded: [UInt8] {
        var writer = FieldWriter()
        writer.text(identity)
        writer.text(identifier)
        writer.texts(paths)
        writer.text(title)
        writer.number(titleIsDerived ? 1 : 0)
        writer.texts(authors)
        writer.optional(source)
        writer.optional(date?.description)
        writer.optional(dateOrigin)
        writer.optional(language)
        writer.optional(url)
        writer.number(passageCount)
        writer.number(quotationCount)
        writer.number(length)
        return writer.bytes
    }

    init?(_ bytes: [UInt8]) {
        var reader = FieldReader(bytes)
        identity = reader.text()
        identifier = reader.text()
        paths = reader.texts()
        title = reader.text()
        titleIsDerived = reader.number() == 1
        authors = reader.texts()
        source = reader.optional()
        date = reader.optional().flatMap { CalendarDate(iso: $0) }
        dateOrigin = reader.optional()
        language = reader.optional()
        url = reader.optional()
        passageCount = reader.number()
        quotationCount = reader.number()
        length = reader.number()
        if reader.isBroken { return nil }
    }

    init(_ article: Article, identity: String, path: String) {
        self.identity = identity
        identifier = article.identifier ?? String(identity.prefix(12))
        paths = [path]
        title = article.title
        titleIsDerived = article.titleIsDerived
        authors = article.authors
        source = article.source
        date = article.date
        dateOrigin = article.dateOrigin?.rawValue
        language = article.language
        url = article.url
        passageCount = 0
        quotationCount = 0
        length = 0
    }
}

/// What is stored of a passage.
struct PassageRecord: Sendable {
    /// Its place among the passages of the article, from 0.
    var ordinal: Int
    /// Where it stands in the article's text, in scalars.
    var start: Int
    var end: Int
    /// What stands between the passage before it and this one.
    var gap: String
    var text: String
    /// What is shown of the article beside the passage; written with each, so that a result takes one read.
    var article: ArticleSummary

    var encoded: [UInt8] {
        var writer = FieldWriter()
        article.write(to: &writer)
        writer.number(ordinal)
        writer.number(start)
        writer.number(end)
        writer.text(gap)
        writer.text(text)
        return writer.bytes
    }

    init?(_ bytes: [UInt8]) {
        var reader = FieldReader(bytes)
        article = ArticleSummary(&reader)
        ordinal = reader.number()
        start = reader.number()
        end = reader.number()
        gap = reader.text()
        text = reader.text()
        if reader.isBroken { return nil }
    }

    init(ordinal: Int, start: Int, end: Int, gap: String, text: String, article: ArticleSummary) {
        self.article = article
        self.ordinal = ordinal
        self.start = start
        self.end = end
        self.gap = gap
        self.text = text
    }
}

/// Values that sort as bytes.
enum SortableValue {
    /// A date as four bytes.
    static func date(_ date: CalendarDate) -> [UInt8] {
        [UInt8(date.year >> 8), UInt8(date.year & 0xFF), UInt8(date.month), UInt8(date.day)]
    }

    /// The date of such bytes; nil for anything else.
    static func date(_ bytes: [UInt8]) -> CalendarDate? {
        guard bytes.count == 4 else { return nil }
        return CalendarDate(year: Int(bytes[0]) << 8 | Int(bytes[1]), month: Int(bytes[2]), day: Int(bytes[3]))
    }
}
