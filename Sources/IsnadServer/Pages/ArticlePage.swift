import Isnad

/// An article with the passage that was found in view and its quotations in the margin.
struct ArticlePage: Sendable {
    var article: IndexedArticle
    /// The words by which it was found, kept for the way back.
    var query: String
    /// What these words match in the text, in scalars.
    var marks: [Range<Int>]
    /// The passage in view, counted from 1.
    var passage: Int?
    /// Where the quotation in view begins.
    var quote: Int?

    private var quotes: [IndexedArticle.Quote] { article.quotes ?? [] }

    var html: HTML {
        let summary = article.article
        let title = summary.title.isEmpty ? summary.path : summary.title
        let language = summary.language.map { code -> HTML in " lang=\"\(code)\"" } ?? ""
        return Layout(title: title, state: state).html(
            """
            \(back)
            <article class="article"\(language)>
            <header>
            <h1 dir="auto"><bdi>\(title)</bdi></h1>
            <p class="facts">\(facts)</p>
            </header>
            \(passages)
            </article>
            \(quotes.isEmpty ? "" as HTML : list)
            """)
    }

    private var state: PageState {
        var state = PageState(.search)
        state.query = query
        return state
    }

    private var back: HTML {
        query.isEmpty
            ? "" : "<p class=\"back\"><a href=\"\(state.link)\">← Results for <bdi>\(query)</bdi></a></p>"
    }

    private var facts: HTML {
        var facts: [HTML] = []
        if !article.authors.isEmpty {
            facts.append(article.authors.prefix(12).map { author -> HTML in "<bdi>\(author)</bdi>" }.joined(", "))
        }
        facts.append(ResultParts.facts(article.article))
        // Only what is an address of the web becomes a link: an article may state anything.
        if let url = article.url, url.hasPrefix("https://") || url.hasPrefix("http://") {
            facts.append("<a href=\"\(url)\" rel=\"noreferrer external\">original</a>")
        }
        facts.append("<bdi class=\"path\">\(article.article.path)</bdi>")
        return facts.joined(" · ")
    }

    /// The text, passage by passage, each with the quotations that begin in it beside it.
    private var passages: HTML {
        let scalars = Array(article.text.unicodeScalars)
        let said = quotes.map {
            Marking.Quoted(range: $0.quote.start..<max($0.quote.start, $0.quote.end), kind: $0.quote.kind)
        }
        let ranges = article.passages.isEmpty ? [0..<scalars.count] : article.passages
        var whole: HTML = ""
        for (index, range) in ranges.enumerated() {
            let range = range.clamped(to: 0..<scalars.count)
            let isShown = passage == index + 1
            let own = quotes.filter { range.contains($0.quote.start) }
            let paragraphs = Self.paragraphs(range, scalars).map { paragraph -> HTML in
                "<p dir=\"auto\">\(anchors(own, paragraph))\(Marking.html(scalars[paragraph], marks: marks, quotes: said))</p>\n"
            }
            whole += """
                <section class="passage\(isShown ? " shown" : "")" id="p\(index + 1)"\(isShown ? " aria-label=\"The passage that was found\"" : "" as HTML)>
                <div class="text">\(paragraphs)</div>
                \(margin(own))
                </section>

                """
        }
        return whole
    }

    /// Places to which links to quotations lead.
    private func anchors(_ quotes: [IndexedArticle.Quote], _ paragraph: Range<Int>) -> [HTML] {
        quotes.filter { paragraph.contains($0.quote.start) }.map {
            "<span id=\"q\($0.quote.start)\" class=\"anchor\"></span>"
        }
    }

    private func margin(_ quotes: [IndexedArticle.Quote]) -> HTML {
        if quotes.isEmpty { return "" }
        let items = quotes.map { quote -> HTML in
            let isShown = self.quote == quote.quote.start
            let name = quote.speaker.name ?? quote.speaker.mention ?? "somebody"
            let speaker: HTML =
                quote.speaker.name == nil
                ? "<bdi>\(name)</bdi>" : "<a href=\"\(Link("/speakers", [("name", name)]))\"><bdi>\(name)</bdi></a>"
            let cue = quote.cue.map { cue -> HTML in " <bdi class=\"cue\">\(cue)</bdi>" }
            return """
                <li class="\(quote.quote.kind)\(isShown ? " shown" : "")">\(speaker)\(cue)</li>
                """
        }
        return "<ul class=\"margin\" aria-label=\"Quoted here\">\(items)</ul>"
    }

    /// All quotations in order, for those who look for what was said.
    private var list: HTML {
        let items = quotes.map { quote -> HTML in
            let name = quote.speaker.name ?? quote.speaker.mention ?? "somebody"
            return """
                <li class="\(quote.quote.kind)"><a href="#q\(quote.quote.start)"><bdi>\(name)</bdi></a>: <q dir="auto"><bdi>\(Self.short(quote.quote.text))</bdi></q></li>
                """
        }
        return """
            <details class="said-here"><summary>\(Facts.count(quotes.count, "quotation")) in this article</summary>
            <ol>\(items)</ol></details>
            """
    }

    private static func short(_ text: String) -> String {
        text.count <= 160 ? text : text.prefix(160).split(separator: " ").dropLast().joined(separator: " ") + "…"
    }

    /// The paragraphs of a part of the text, without the breaks between them.
    private static func paragraphs(_ range: Range<Int>, _ scalars: [Unicode.Scalar]) -> [Range<Int>] {
        var paragraphs: [Range<Int>] = []
        var start = range.lowerBound
        for index in range where scalars[index] == "\n" {
            if index > start { paragraphs.append(start..<index) }
            start = index + 1
        }
        if start < range.upperBound { paragraphs.append(start..<range.upperBound) }
        return paragraphs
    }
}

/// Several articles have the identity that was asked for.
struct AmbiguousArticlePage: Sendable {
    var id: String
    var articles: [IndexedArticle]

    var html: HTML {
        let items = articles.map { article -> HTML in
            let link = Link.article(id, [("path", article.article.path)])
            return """
                <li class="result">\(ResultParts.heading(article.article, link))<p class="facts">\(ResultParts.facts(article.article)) · <bdi>\(article.article.path)</bdi></p></li>
                """
        }
        return Layout(title: "Several articles").html(
            "<h1>Several articles are called <bdi>\(id)</bdi></h1><ol class=\"results\">\(items)</ol>")
    }
}
