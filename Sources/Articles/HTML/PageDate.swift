/// Finds the day on which a page says that its article was published.
enum PageDate {
    private static let published = [
        "article:published_time", "article:published", "og:article:published_time", "og:published_time",
        "datepublished",
        "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "publish-date",
        "publishdate", "publish_date",
        "pubdate", "publication_date", "published_time", "published-date", "publisheddate", "date.published",
        "article.published", "originalpublicationdate", "rnews:datepublished",
        "dc.date.issued", "dcterms.issued", "dcterms.created", "dcterms.date", "dc.date", "dc.date.created",
        "citation_publication_date",
        "citation_date", "article_date_original", "article.created", "datecreated", "article:post_date", "bt:pubdate",
        "displaydate",
        "last-modified-original", "search_date", "analyticsattributes.articledate", "timestamp", "date", "og:pubdate",
        "video:release_date",
        "vr:published_time", "gentime", "buildtime", "doc_date", "iptc:date", "dc.terms.created",
    ]
    private static let changed = [
        "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "lastmod", "last-modified",
        "revised",
    ]

    static func find(
        in page: HTMLPage, address: String?, headline: Int?, _ context: ReadingContext
    ) -> (date: CalendarDate, origin: Article.DateOrigin)? {
        func field(_ text: String?) -> (date: CalendarDate, origin: Article.DateOrigin)? {
            text.flatMap { day($0, context) }.map { ($0, .field) }
        }
        if let found = field(page.linkedData.published) { return found }
        for name in published {
            if let found = field(page.fields.first([name])) { return found }
        }
        if let found = marked(in: page, headline: headline, context) { return (found, .line) }
        if let found = address.flatMap(day(inAddress:)) { return (found, .url) }
        if let found = written(in: page, headline: headline, context) { return (found, .line) }
        for name in changed {
            if let found = field(page.fields.first([name])) { return found }
        }
        return nil
    }

    /// The day of a machine's or a person's date; the zone is the page's own, so the day is taken as it is written.
    private static func day(_ text: String, _ context: ReadingContext) -> CalendarDate? {
        if let date = CalendarDate(iso: text.prefix(10)) { return plausible(date) }
        let digits = text.prefix(14).utf8.prefix { 0x30...0x39 ~= $0 }
        if digits.count >= 8, digits.count == 8 || digits.count == 14 || digits.count == 12 {
            let numbers = text.prefix(8)
            if let year = Int(numbers.prefix(4)), let month = Int(numbers.dropFirst(4).prefix(2)),
                let day = Int(numbers.dropFirst(6)), let date = CalendarDate(year: year, month: month, day: day),
                let date = plausible(date)
            {
                return date
            }
        }
        return DateParser.field(text).flatMap { plausible($0.resolved(context.dateOrder)) }
    }

    private static func plausible(_ date: CalendarDate) -> CalendarDate? { 1970...2100 ~= date.year ? date : nil }

    /// An element that is marked as the date: `itemprop`, `time`, or by its names. Those close behind the headline come first, then
    /// those within the article, then any.
    private static func marked(in page: HTMLPage, headline: Int?, _ context: ReadingContext) -> CalendarDate? {
        var best: (rank: Int, date: CalendarDate)?
        let article = page.tree.nodes.firstIndex { $0.tag == .article }
        var looked = 0
        var skipEnd = 0
        for (index, node) in page.tree.nodes.enumerated() where node.tag != .text && index >= skipEnd {
            let named = page.parts.named[index]
            if !named.isDisjoint(with: [.comments, .related]), page.parts.isLeftOut[index] {
                skipEnd = Int(node.end)
                continue
            }
            let property = page.tree.string(.itemprop, of: index)?.lowercased()
            let isPublished =
                property == "datepublished" || property == "datecreated" || page.tree.value(.pubdate, of: index) != nil
            let isTime = node.tag == .time
            guard isPublished || isTime || named.contains(.date) && property != "datemodified" else { continue }
            looked += 1
            guard looked <= 200 else { break }
            if property == "datemodified" { continue }
            let text = page.tree.line(of: index, most: 300)
            let stated =
                page.tree.string(.datetime, of: index) ?? page.tree.string(.content, of: index)
                ?? (node.tag == .abbr || node.tag == .span ? page.tree.string(.title, of: index) : nil)
            guard text.utf8.count <= 150 || isPublished else { continue }
            guard let date = stated.flatMap({ day($0, context) }) ?? (text.isEmpty ? nil : self.day(text, context))
            else { continue }
            var rank = isPublished ? 0 : isTime ? 10 : 20
            if isUpdate(text) || named.contains(.related) { rank += 40 }
            if let headline {
                // Distance in nodes from the headline; before it counts as farther.
                let distance = index > headline ? index - headline : (headline - index) * 2
                rank += min(distance / 15, 30)
            }
            if let article, !(article..<Int(page.tree.nodes[article].end)).contains(index) { rank += 6 }
            if best.map({ rank < $0.rank }) ?? true { best = (rank, date) }
        }
        return best?.date
    }

    private static let updates = [
        "updated", "modified", "aktualisiert", "mis à jour", "güncelle", "actualizado", "aggiornato", "تحديث",
    ].map { Array($0.utf8) }

    private static func isUpdate(_ text: String) -> Bool { ByteSearch.holds(Array(text.utf8)[...], anyOf: updates) }

    /// The day in an address such as `/2024/12/01/` or `-20241201`.
    static func day(inAddress address: String) -> CalendarDate? {
        let bytes = Array(address.utf8)
        var index = 0
        func number(_ from: Int, _ count: Int) -> Int? {
            guard from + count <= bytes.count else { return nil }
            var value = 0
            for byte in bytes[from..<from + count] {
                guard 0x30...0x39 ~= byte else { return nil }
                value = value * 10 + Int(byte - 0x30)
            }
            return value
        }
        func isDigit(_ at: Int) -> Bool { at >= 0 && at < bytes.count && 0x30...0x39 ~= bytes[at] }
        while index + 8 <= bytes.count {
            if !isDigit(index - 1), let year = number(index, 4), 1990...2100 ~= year {
                let mark = bytes[index + 4]
                if [0x2F, 0x2D, 0x5F].contains(mark) {
                    for width in [2, 1] {
                        let second = index + 5 + width
                        guard let month = number(index + 5, width), second < bytes.count, bytes[second] == mark else {
                            continue
                        }
                        for dayWidth in [2, 1] where !isDigit(second + 1 + dayWidth) {
                            if let day = number(second + 1, dayWidth),
                                let date = CalendarDate(year: year, month: month, day: day)
                            {
                                return date
                            }
                        }
                    }
                } else if let month = number(index + 4, 2), let day = number(index + 6, 2), !isDigit(index + 8),
                    let date = CalendarDate(year: year, month: month, day: day)
                {
                    return date
                }
            }
            index += 1
        }
        return nil
    }

    /// A date in words near the headline, on a line of its own or in a short one.
    private static func written(in page: HTMLPage, headline: Int?, _ context: ReadingContext) -> CalendarDate? {
        var sinceHeadline = 0
        var fallback: CalendarDate?
        let start = headline ?? 0
        var index = start
        while index < page.tree.nodes.count, sinceHeadline < 60 {
            let node = page.tree.nodes[index]
            if node.tag == .text {
                let bytes = page.tree.text[Int(node.contentStart)..<Int(node.contentEnd)]
                if bytes.count <= 400, bytes.contains(where: { 0x30...0x39 ~= $0 || $0 >= 0xD9 }) {
                    let line = PlainLine.text(of: bytes)
                    if line.utf8.count >= 6, line.utf8.count <= 160, !isUpdate(line) {
                        if let reading = DateParser.wholeLine(line),
                            let date = plausible(reading.resolved(context.dateOrder))
                        {
                            return date
                        }
                        if fallback == nil, line.utf8.count <= 100, let reading = DateParser.field(line) {
                            fallback = plausible(reading.resolved(context.dateOrder))
                        }
                    }
                }
                if bytes.contains(where: { $0 > 0x20 }) { sinceHeadline += 1 }
            } else if node.tag.isNeverArticle {
                index = Int(node.end)
                continue
            }
            index += 1
        }
        return fallback
    }
}
