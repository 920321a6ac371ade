/// Headline, authors, date, source and address of a page's article.
struct PageMetadata {
    let title: String?
    /// The element in which the headline stands.
    let headline: Int?
    let authors: [String]
    let date: (date: CalendarDate, origin: Article.DateOrigin)?
    let source: String?
    let url: String?
    let language: String?
    /// What the page gives as its description.
    let summaries: [String]

    init(_ page: HTMLPage, _ context: ReadingContext) {
        let fields = page.fields
        let linked = page.linkedData
        let address = [fields.canonical, fields.first(["og:url", "twitter:url"]), linked.url].compactMap(\.self)
            .first { $0.hasPrefix("http") }
        let siteName =
            fields.first(["og:site_name", "application-name", "publisher", "dc.publisher", "citation_journal_title"])
            ?? linked.publisher
        let headline = PageHeadline(page, siteName: siteName)
        self.headline = headline.node
        title = headline.text
        url = address
        source = siteName ?? linked.publisher ?? address.flatMap(Self.host)
        language = (page.fields.language ?? linked.language ?? fields.first(["og:locale", "language"])).flatMap(
            LanguageCode.normal)
        summaries = [
            fields.first(["og:description", "twitter:description"]), fields.first(["description"]), linked.summary,
        ].compactMap(\.self).filter { $0.utf8.count >= 30 }
        date = PageDate.find(in: page, address: address, headline: headline.node, context)
        authors = PageAuthors(page, siteName: siteName, headline: headline.node).names
    }

    /// The host of an address without `www.`.
    static func host(_ address: String) -> String? {
        guard let start = address.range(of: "://") else { return nil }
        let host = address[start.upperBound...].prefix { $0 != "/" && $0 != ":" && $0 != "?" }
        return host.isEmpty ? nil : String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
    }
}

extension StringProtocol {
    /// The first place where `other` stands, byte by byte.
    func range(of other: String) -> Range<String.Index>? {
        let (whole, part) = (Array(utf8), Array(other.utf8))
        guard !part.isEmpty, whole.count >= part.count else { return nil }
        for start in 0...whole.count - part.count where whole[start..<start + part.count].elementsEqual(part) {
            let from = utf8.index(startIndex, offsetBy: start)
            return from..<utf8.index(from, offsetBy: part.count)
        }
        return nil
    }
}
