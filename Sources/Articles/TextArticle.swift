/// Makes an article out of the lines of a text: headline, byline, date and source near the top, what is not article left out.
struct TextArticle {
    private let lines: [TextLines.Line]
    private let context: ReadingContext
    private var next = 0
    private var title: String?
    private var titleIsDerived = false
    private var authors: [String] = []
    private var source: String?
    private var date: CalendarDate?
    private var dateOrigin: Article.DateOrigin?
    private var paragraphs: [Paragraph] = []

    /// How many lines after the headline may speak of the article rather than be it.
    private static let headerLines = 8
    /// A line with so many bytes or more is a paragraph and no headline.
    private static let longestHeadline = 220

    init(_ lines: [TextLines.Line], _ context: ReadingContext) {
        self.lines = lines
        self.context = context
    }

    /// Reads the lines.
    ///
    /// - Throws: ``ReadingError/noText`` where no word of an article is left.
    mutating func article() throws(ReadingError) -> Article {
        readHeadline()
        readHeader()
        readBody()
        if paragraphs.isEmpty, let title { paragraphs = [Paragraph(title)] }
        guard !paragraphs.isEmpty else { throw .noText }
        var article = Article(title: title ?? Self.derivedTitle(paragraphs[0].text), paragraphs: paragraphs)
        article.titleIsDerived = title == nil
        article.authors = authors
        article.source = source.map(Self.withoutHostPrefix)
        article.date = date
        article.dateOrigin = dateOrigin
        return article
    }

    /// A site is known by its name without the `www.` of its address.
    private static func withoutHostPrefix(_ source: String) -> String {
        source.lowercased().hasPrefix("www.") && !source.contains(" ") ? String(source.dropFirst(4)) : source
    }

    // MARK: Headline

    private mutating func readHeadline() {
        var index = 0
        // Dates and labels may stand above the headline.
        while index < min(lines.count, 4) {
            let line = lines[index].text
            if let reading = DateParser.wholeLine(line) {
                takeDate(reading)
                index += 1
                continue
            }
            switch NonArticleLines.verdict(line) {
            case .drop, .caption, .end:
                index += 1
                continue
            case .source(let name):
                source = source ?? name
                index += 1
                continue
            case .article: break
            }
            break
        }
        guard index < lines.count else {
            next = index
            return
        }
        let line = lines[index].text
        if isHeadline(line, isOnlyLine: index + 1 == lines.count) {
            title = line
            index += 1
            while index < lines.count, lines[index].text == line { index += 1 }
        }
        next = index
    }

    private func isHeadline(_ line: String, isOnlyLine: Bool) -> Bool {
        guard line.utf8.count < Self.longestHeadline, !isOnlyLine else { return false }
        // A sentence that ends as one is the beginning of the text, unless it is short enough for a headline that asks or exclaims.
        if line.hasSuffix(".") && !line.hasSuffix("...") {
            return line.utf8.count < 60 && !line.dropLast().contains(". ")
        }
        return true
    }

    /// The first sentence of a text without a headline, cut at a word where it is long.
    static func derivedTitle(_ text: String) -> String {
        var words = 0
        var end = text.startIndex
        var index = text.startIndex
        while index < text.endIndex {
            if text[index] == " " {
                words += 1
                end = index
                if words == 14 { return String(text[..<end]) + "…" }
            } else if text[index] == ".", words >= 3,
                text.index(after: index) == text.endIndex || text[text.index(after: index)] == " "
            {
                return String(text[..<index])
            }
            index = text.index(after: index)
            if text.utf8.distance(from: text.startIndex, to: index) > 160 {
                return String(text[..<(words > 0 ? end : index)]) + "…"
            }
        }
        return text
    }

    // MARK: Header

    private mutating func readHeader() {
        let start = next
        while next < lines.count, next - start < Self.headerLines {
            let line = lines[next].text
            if let reading = DateParser.wholeLine(line) {
                takeDate(reading)
            } else if let names = Byline.authors(in: line) {
                if authors.isEmpty { authors = names }
            } else if isSourceLine(line, at: next, from: start) {
                source = line
            } else {
                switch NonArticleLines.verdict(line) {
                case .drop, .caption: break
                case .source(let name): source = source ?? name
                case .article, .end: return
                }
            }
            next += 1
        }
    }

    /// A few capitalised words on a line of their own beside the date.
    private func isSourceLine(_ line: String, at index: Int, from start: Int) -> Bool {
        guard source == nil, line.utf8.count <= 50, !line.hasSuffix("."), !line.hasSuffix(":") else { return false }
        let words = line.split(separator: " ")
        guard words.count <= 5, let first = line.unicodeScalars.first else { return false }
        let isArabic = 0x600...0x6FF ~= first.value
        guard isArabic || first.properties.isUppercase else { return false }
        if NonArticleLines.verdict(line) != .article { return false }
        let followsDate = index > 0 && DateParser.wholeLine(lines[index - 1].text) != nil
        let precedesDate = index + 1 < lines.count && DateParser.wholeLine(lines[index + 1].text) != nil
        return followsDate || precedesDate
    }

    private mutating func takeDate(_ reading: DateParser.Reading) {
        if date != nil { return }
        date = reading.resolved(context.dateOrder)
        dateOrigin = .line
    }

    // MARK: Body

    private mutating func readBody() {
        var wordsBytes = 0
        reading: while next < lines.count {
            let line = lines[next].text
            switch NonArticleLines.verdict(line) {
            case .article:
                if let names = Byline.authors(in: line), authors.isEmpty, line.utf8.count < 80 {
                    authors = names
                } else {
                    paragraphs.append(Paragraph(line, kind: isHeading(line, at: next) ? .heading : .body))
                    wordsBytes += line.utf8.count
                }
            case .drop:
                if isTailRule(line, read: wordsBytes) { break reading }
            case .caption: break
            case .source(let name): source = source ?? name
            case .end:
                if !paragraphs.isEmpty { break reading }
            }
            next += 1
        }
        dropLooseEnd()
        if next < lines.count { readTail() }
        // The name of the paper, alone on a line, which nothing around it had told to be one.
        if let source { paragraphs.removeAll { $0.text == source && $0.kind != .listItem } }
    }

    /// A long rule behind which what is left is short beside what came: the site speaking of itself.
    private func isTailRule(_ line: String, read: Int) -> Bool {
        guard NonArticleLines.isRule(line), line.utf8.count >= 10 else { return false }
        var left = 0
        for line in lines[(next + 1)...] {
            if NonArticleLines.verdict(line.text) == .end { return read > 200 && left < read }
            left += line.text.utf8.count
        }
        return left * 4 < read
    }

    /// The name of the source, where the tail of the page gives it alone on a line.
    private mutating func readTail() {
        for line in lines[next...].suffix(8) {
            if source == nil, case .source(let name) = NonArticleLines.verdict(line.text) { source = name }
        }
        guard source == nil else { return }
        for line in lines[next...].prefix(20) where line.text.utf8.count <= 40 && !line.text.contains(" ") {
            let buffer = tokens(of: line.text)
            if buffer.tokens.count == 1, buffer.tokens[0].traits.contains(.address) {
                source = buffer.termString(0)
                return
            }
        }
    }

    /// A last paragraph of one or two words is a leftover of the page.
    private mutating func dropLooseEnd() {
        while paragraphs.count > 1, let last = paragraphs.last, last.text.utf8.count < 24,
            !last.text.contains(where: { ".!?”\"»؟".contains($0) })
        {
            paragraphs.removeLast()
        }
    }

    private func isHeading(_ line: String, at index: Int) -> Bool {
        guard line.utf8.count <= 80, lines[index].beginsBlock, index + 1 < lines.count, lines[index + 1].beginsBlock
        else {
            return false
        }
        return !".!?:;,”\"".contains(line.last ?? ".")
    }
}
