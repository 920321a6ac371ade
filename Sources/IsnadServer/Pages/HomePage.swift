import Isnad

/// The first page: a box, and what the archive is.
struct HomePage: Sendable {
    var archive: ArchiveSummary
    var speakers: [SpeakerReport.Entry]

    var html: HTML {
        let people = speakers.map { speaker -> HTML in
            "<li><a class=\"chip\" href=\"\(Link("/speakers", [("name", speaker.name)]))\"><bdi>\(speaker.name)</bdi> <span class=\"number\">\(Facts.grouped(speaker.quotations))</span></a></li>"
        }
        let sources = archive.sources.prefix(12).map { source -> HTML in
            "<li><a class=\"chip\" href=\"\(Link("/quotes", [("source", source.name)]))\"><bdi>\(source.name)</bdi> <span class=\"number\">\(Facts.grouped(source.articles))</span></a></li>"
        }
        return Layout(title: "", tab: .search, isHome: true).html(
            """
            <h1 class="hidden">Search the archive</h1>
            \(SearchForm(state: PageState(.search), archive: archive).html)
            <p class="figures-line">\(Facts.count(archive.articles, "article")) · \(Facts.count(archive.passages, "passage")) · \(Facts.count(archive.quotations, "quotation"))</p>
            \(people.isEmpty ? "" as HTML : "<section aria-labelledby=\"quoted\"><h2 id=\"quoted\">Often quoted</h2><ul class=\"chips\">\(people)</ul></section>")
            \(sources.isEmpty ? "" as HTML : "<section aria-labelledby=\"from\"><h2 id=\"from\">Sources</h2><ul class=\"chips\">\(sources)</ul></section>")
            """)
    }
}

/// How to ask, and the keys.
struct HelpPage: Sendable {
    private static let language: [(String, String)] = [
        ("border closed", "passages with either word; with both, and close together, first"),
        ("\"red line\"", "these words in this order"),
        ("harbour -strike", "without a word"),
        ("(harbour OR quay) AND strike", "all, any, grouped"),
        ("border NEAR/10 camera", "within ten words of each other"),
        ("fortif*", "words that begin so"),
        ("camreas~", "words spelled nearly so"),
        ("=minister", "just this spelling"),
        ("title:strike", "in the title"),
        ("source:ledger  speaker:jazrawi  language:ar", "of a source, quoting somebody, in a language"),
        ("date:2024-12-01..2024-12-08", "from a day to a day; months and years do as well"),
    ]
    private static let keys: [(String, String)] = [
        ("/", "to the box"), ("j", "the next result"), ("k", "the result before"), ("Enter", "open it"),
        ("n", "more results"), ("p", "earlier results"), ("?", "this page"), ("Esc", "out of the box"),
    ]

    var html: HTML {
        let language = Self.language.map { row -> HTML in
            "<tr><td><a href=\"\(Link("/search", [("q", row.0)]))\"><code>\(row.0)</code></a></td><td>\(row.1)</td></tr>"
        }
        let keys = Self.keys.map { row -> HTML in "<tr><td><kbd>\(row.0)</kbd></td><td>\(row.1)</td></tr>" }
        return Layout(title: "Help").html(
            """
            <article class="prose">
            <h1>Help</h1>
            <h2>Names</h2>
            <p>A name finds all its spellings, in Latin and in Arabic script. What it was found as stands above the results; each spelling can be switched off by itself, and <code>=name</code> asks for one spelling alone.</p>
            <h2>Quotations</h2>
            <p>Under <a href="/quotes">Quotations</a> a speaker is found by any spelling and any part of the name, by an office, or as <code>unnamed</code>. Words are those of the quotation itself; without any, the latest come first.</p>
            <h2>Words</h2>
            <div class="scroll"><table><thead><tr><th scope="col">Query</th><th scope="col">Finds</th></tr></thead><tbody>\(language)</tbody></table></div>
            <p>A query is never an error: what cannot be read is taken as plain words, and a line says so. Articles without a date are found by every search but one with dates, which says how many it leaves out.</p>
            <h2>Keys</h2>
            <div class="scroll"><table><thead><tr><th scope="col">Key</th><th scope="col">Does</th></tr></thead><tbody>\(keys)</tbody></table></div>
            <h2>For programs</h2>
            <p>All answers are there as JSON under <code>/api</code>; <a href="/api/openapi.json">its description</a> is OpenAPI 3.1.</p>
            </article>
            """)
    }
}
