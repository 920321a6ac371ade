import Testing

@testable import Articles

private func read(_ page: String) throws -> Article { try read(Array(page.utf8)) }
private func read(_ bytes: [UInt8]) throws -> Article {
    try ArticleReaders.reader(head: bytes.prefix(4_096), name: "a.html").article(
        from: bytes, ReadingContext(fileName: "a.html"))
}

/// Running text for pages of all forms; made-up people in a made-up town.
private let paragraphs = [
    "The harbour of Dalma opened again on Sunday after a strike of three weeks, and the first boats left before noon.",
    "Lena Harrak of the port authority said that forty ships were waiting outside, and that none would wait longer than two days.",
    "The dockers had asked for a second crane on the outer quay, where two men were hurt in the spring, and it is to come in May.",
    "A vote on the agreement is set for Thursday; the union counts nine hundred members, of whom most work on the eastern side.",
]
private let text = paragraphs.joined(separator: "\n\n")
private let body = paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n")

private func page(head: String = "", _ content: String) -> String {
    "<!DOCTYPE html><html><head><title>Harbour opens again | Safir Post</title>\(head)</head><body>\(content)</body></html>"
}

@Suite struct MainTextTests {
    private static let menu =
        "<ul>" + (1...12).map { "<li><a href=\"/s\($0)\">Section \($0)</a></li>" }.joined() + "</ul>"
    private static let teasers = (1...6).map {
        "<div><a href=\"/t\($0)\">Another story \($0) of the day</a><p>In short: what happened in story \($0) of the day, told at some length here.</p></div>"
    }.joined()
    private static let comments = (1...9).map {
        "<div class=\"comment-body\"><p>I have lived here for \($0) years and have never seen the harbour as busy as it was on that Sunday.</p></div>"
    }.joined()

    /// Each page holds the same article; what stands around it differs.
    static let pages: [(String, String)] = [
        ("nothing but the text", "<h1>Harbour opens again</h1>\(body)"),
        ("a menu of links", "<div>\(menu)</div><h1>Harbour opens again</h1><div>\(body)</div><div>\(menu)</div>"),
        (
            "elements of HTML 5",
            "<nav>\(menu)</nav><main><article><h1>Harbour opens again</h1>\(body)</article><aside>\(teasers)</aside></main><footer><p>Safir Post is a paper of Dalma, and was founded in the year of the great flood.</p></footer>"
        ),
        (
            "named parts",
            "<div class=\"siteHeader\">\(menu)</div><div id=\"content\"><h1>Harbour opens again</h1><div class=\"article__body\">\(body)</div><div class=\"relatedPosts\">\(teasers)</div></div>"
        ),
        (
            "more comments than text",
            "<article><h1>Harbour opens again</h1><div class=\"entry-content\">\(body)</div></article><section id=\"comments\">\(comments)</section>"
        ),
        (
            "a page in a form",
            "<form action=\"/\"><h1>Harbour opens again</h1><div>\(body)</div><div class=\"sidebar\">\(menu)</div></form>"
        ),
        (
            "a page laid out with tables",
            "<table><tr><td>\(menu)</td><td><h1>Harbour opens again</h1>\(body)</td></tr></table>"
        ),
        (
            "the body named beside the article",
            "<div class=\"content-with-sidebar has-comments\"><h1>Harbour opens again</h1>\(body)</div>"
        ),
        (
            "lines broken twice in place of paragraphs",
            "<div><h1>Harbour opens again</h1><div>\(paragraphs.joined(separator: "<br><br>\n"))</div></div>"
        ),
        (
            "scripts, styles and comments",
            "<script>var a = '<p>no</p>';</script><style>p { color: red }</style><!-- <p>no</p> --><h1>Harbour opens again</h1>\(body)<noscript><p>Please switch scripts on, they are needed here.</p></noscript>"
        ),
        (
            "hidden parts",
            "<h1>Harbour opens again</h1>\(body)<div style=\"display: none\"><p>A window that asks for consent to many things which nobody has read.</p></div>"
        ),
        (
            "a line that ends the article",
            "<h1>Harbour opens again</h1><div>\(body)<h3>Related articles</h3><p>Another story of the day in a sentence or so.</p></div>"
        ),
        (
            "a caption and its credit",
            "<h1>Harbour opens again</h1><div>\(body)<figure><img src=a.png><figcaption>The outer quay on Sunday.</figcaption></figure><p>Ships wait outside the harbour on Saturday (Photo: N. Aziz)</p></div>"
        ),
        (
            "byline, date and share bar in the text",
            "<h1>Harbour opens again</h1><div><p>By Lena Harrak</p><p>8 December 2024</p><div>Share</div>\(body)</div>"
        ),
        (
            "markup that is never closed",
            "<div><div><h1>Harbour opens again</h1><p>\(paragraphs.joined(separator: "<p>"))"
        ),
    ]

    @Test(arguments: pages) func theTextAndNothingElse(_ what: String, _ content: String) throws {
        let article = try read(page(content))
        #expect(article.text == text, "\(what)")
        #expect(article.title == "Harbour opens again", "\(what)")
    }

    @Test func kindsOfParagraphs() throws {
        let article = try read(
            page(
                "<article><h1>Harbour opens again</h1>\(body)<h2>What follows</h2><ul><li>A crane will be built in May.</li></ul><blockquote><p>We are content, he said.</p></blockquote><p>\(paragraphs[0]) It is so.</p></article>"
            ))
        #expect(article.paragraphs.map(\.kind) == [.body, .body, .body, .body, .heading, .listItem, .quotation, .body])
    }

    @Test func theStandfirstIsText() throws {
        let summary = "After three weeks the dockers and the port of Dalma have come to terms"
        let article = try read(
            page(
                "<h1>Harbour opens again</h1><p class=\"standfirst\">\(summary)</p><div class=\"article-body\">\(body)</div>"
            ))
        #expect(article.text == summary + "\n\n" + text)
    }

    @Test func theArticleOfTheHeadlineIsTaken() throws {
        let other = body.replacing("harbour", with: "market").replacing("Dalma", with: "Nasra")
        let article = try read(
            page(
                "<article><h1>Harbour opens again</h1><div class=\"story\">\(body)</div></article><article><h1>Market moves</h1><div class=\"story\">\(other)\(other)</div></article>"
            ))
        #expect(article.text == text)
    }

    @Test func theWholeTextOnceMoreIsLeftOut() throws {
        let long = (1...6).map { "<p>\(paragraphs[0]) This was said \($0) times; \(paragraphs[$0 % 3 + 1])</p>" }
        let again = long.joined(separator: " ").replacing("<p>", with: "").replacing("</p>", with: " ")
        let article = try read(
            page("<h1>Harbour opens again</h1><div>\(long.joined())<div>\(again)\(again)</div></div>"))
        #expect(article.paragraphs.count == 6)
    }

    @Test func textThatScriptsWouldShow() throws {
        let data =
            "{\"@type\": \"NewsArticle\", \"headline\": \"Harbour opens again\", \"articleBody\": \"\(String(repeating: paragraphs.joined(separator: "\\n") + "\\n", count: 1))\"}"
        let article = try read(
            page(
                head: "<script type=\"application/ld+json\">\(data)</script>",
                "<h1>Harbour opens again</h1><div id=\"root\"></div>"))
        #expect(article.text == text)
    }
}

@Suite struct PageMetadataTests {
    static let dates: [(String, String, String?)] = [
        (
            "<script type='application/ld+json'>{\"@graph\": [{\"@type\": [\"NewsArticle\"], \"datePublished\": \"2024-12-08T23:30:00+03:00\", \"dateModified\": \"2025-01-01\"}]}</script>",
            "", "2024-12-08"
        ),
        (
            "<meta property='article:published_time' content='2024-12-08T10:00:00Z'><meta property='article:modified_time' content='2025-01-01'>",
            "", "2024-12-08"
        ),
        ("<meta name='date' content='20241208'>", "", "2024-12-08"),
        ("", "<time datetime='2024-12-08'>on Sunday</time>", "2024-12-08"),
        ("", "<span class='post-date'>8 décembre 2024</span>", "2024-12-08"),
        ("", "<div>الأحد 8 كانون الأول 2024</div>", "2024-12-08"),
        ("<link rel='canonical' href='https://safir.example/2024/12/08/harbour'>", "", "2024-12-08"),
        ("", "<p>Updated on 9 December 2024</p>", nil),
        ("", "<div class='comment'><time datetime='2020-01-01'>then</time></div>", nil),
    ]

    @Test(arguments: dates) func datePublished(head: String, byline: String, date: String?) throws {
        let article = try read(page(head: head, "<h1>Harbour opens again</h1>\(byline)<div>\(body)</div>"))
        #expect(article.date?.description == date)
    }

    static let authors: [(String, String, [String])] = [
        (
            "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"author\": [{\"name\": \"Lena Harrak\"}, {\"name\": \"Omar Noor\"}]}</script>",
            "", ["Lena Harrak", "Omar Noor"]
        ),
        (
            "<script type='application/ld+json'>{\"@graph\": [{\"@type\": \"Article\", \"author\": {\"@id\": \"#a\"}}, {\"@type\": \"Person\", \"@id\": \"#a\", \"name\": \"Lena Harrak\"}]}</script>",
            "", ["Lena Harrak"]
        ),
        ("<meta name='author' content='By Lena Harrak and Omar Noor'>", "", ["Lena Harrak", "Omar Noor"]),
        (
            "<meta name='author' content='Safir Post'><meta property='og:site_name' content='Safir Post'>",
            "<a rel='author' href='/a'>Lena Harrak</a>", ["Lena Harrak"]
        ),
        ("", "<div class='byline'>By <a href='/author/lena'>Lena Harrak</a></div>", ["Lena Harrak"]),
        ("", "<p>By Lena Harrak, Dalma</p>", ["Lena Harrak"]),
    ]

    @Test(arguments: authors) func whoWroteIt(head: String, byline: String, names: [String]) throws {
        #expect(try read(page(head: head, "<h1>Harbour opens again</h1>\(byline)<div>\(body)</div>")).authors == names)
    }

    static let titles: [(String, String, String)] = [
        (
            "<meta property='og:title' content='Harbour opens again'>",
            "<h1>Safir Post</h1><h2>Harbour opens again</h2>", "Harbour opens again"
        ),
        (
            "<meta property='og:title' content='Harbour: first boats leave'>",
            "<h1>Harbour opens again after strike</h1>", "Harbour opens again after strike"
        ),
        ("<meta property='og:title' content='Harbour opens &amp;amp; boats leave'>", "", "Harbour opens & boats leave"),
        ("", "<h1><a href='/'>The paper</a></h1>", "Harbour opens again"),
    ]

    @Test(arguments: titles) func headline(head: String, headings: String, title: String) throws {
        #expect(try read(page(head: head, "\(headings)<div>\(body)</div>")).title == title)
    }

    @Test func sourceAddressAndLanguage() throws {
        let article = try read(
            page(
                head:
                    "<meta property='og:site_name' content='Safir Post'><link rel='canonical' href='https://www.safir.example/1'>",
                "<h1>Harbour opens again</h1>\(body)"))
        #expect(
            article.source == "Safir Post" && article.url == "https://www.safir.example/1" && article.language == "en")
        #expect(
            try read(page(head: "<link rel='canonical' href='https://www.safir.example/1'>", body)).source
                == "safir.example")
    }
}

@Suite struct PageEncodingTests {
    private static let arabic = "قال رئيس الميناء إن السفن عادت إلى العمل يوم الأحد بعد إضراب استمر ثلاثة أسابيع."
    /// Windows-1256 for the letters of the sentence.
    private static let windows1256: [UInt8] = [
        0xDE, 0xC7, 0xE1, 0x20, 0xC7, 0xE1, 0xE6, 0xD2, 0xED, 0xD1, 0x20, 0xC5, 0xE4, 0x20, 0xC7, 0xE1, 0xE3, 0xED,
        0xE4, 0xC7, 0xC1, 0x20, 0xDA, 0xC7,
        0xCF, 0x20, 0xC5, 0xE1, 0xEC, 0x20, 0xC7, 0xE1, 0xDA, 0xE3, 0xE1, 0x2E,
    ]

    @Test(arguments: [
        "<meta charset=\"windows-1256\">", "<meta http-equiv='Content-Type' content='text/html; charset=Windows-1256'>",
        "",
    ])
    func declaredAndDetected(_ declaration: String) throws {
        let bytes =
            Array("<html><head>\(declaration)</head><body><p>".utf8) + Self.windows1256
            + Array("</p></body></html>".utf8)
        #expect(try read(bytes).text == "قال الوزير إن الميناء عاد إلى العمل.")
    }

    @Test func aWrongDeclarationDoesNotHideUTF8() throws {
        let article = try read(
            "<html><head><meta charset=\"iso-8859-1\"></head><body><p>\(Self.arabic)</p></body></html>")
        #expect(article.text == Self.arabic && article.language == "ar")
    }

    @Test func utf16AndEntities() throws {
        let page = "<html><body><p>The caf&eacute; &#8212; it is &#x201C;open&rdquo; &amp; well.</p></body></html>"
        #expect(
            try read([0xFF, 0xFE] + page.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }).text
                == "The café — it is “open” & well.")
    }
}

@Suite struct HostilePageTests {
    @Test(arguments: [
        String(repeating: "<div>", count: 200_000), String(repeating: "<a href=x", count: 50_000),
        String(repeating: "<!--", count: 50_000),
        String(repeating: "<table><tr><td>", count: 30_000), String(repeating: "<script>", count: 50_000),
        String(repeating: "<p class='", count: 50_000),
        String(repeating: "&amp;lt;", count: 100_000), String(repeating: "</p>", count: 100_000),
        "<script type='application/ld+json'>" + String(repeating: "[", count: 200_000),
    ])
    func boundedInDepthAndTime(_ opening: String) throws {
        // An answer or a reason, and no crash; the test run itself has a limit of time.
        _ = try? read("<html><body>\(opening)\(body)")
    }

    @Test(arguments: 0..<40 as Range<UInt64>) func damagedPages(seed: UInt64) {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        func next() -> UInt64 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return state
        }
        var bytes = Array(page("<article><h1>Harbour opens again</h1>\(body)</article>").utf8)
        for _ in 0..<30 { bytes[Int(next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: next()) }
        bytes.removeLast(Int(next() % 200))
        if let article = try? read(bytes) {
            #expect(article.text.utf8.allSatisfy { $0 >= 0x20 || $0 == 0x0A })
            #expect(!article.paragraphs.isEmpty)
        }
    }
}
