import Isnad

/// What pages of passages and of quotations have in common.
enum ResultParts {
    /// Title of an article, linked to the place that was found.
    static func heading(_ article: ArticleSummary, _ link: Link) -> HTML {
        let title = article.title.isEmpty ? article.path : article.title
        return "<h2><a href=\"\(link)\" dir=\"auto\"><bdi>\(title)</bdi></a></h2>"
    }

    /// Source and date.
    static func facts(_ article: ArticleSummary) -> HTML {
        let source = article.source.map { source -> HTML in "<bdi>\(source)</bdi>" }
        return [source, Facts.date(article.date)].compactMap(\.self).joined(" · ")
    }

    /// Other articles with the same text.
    static func copies(_ copies: [ArticleSummary]?) -> HTML {
        guard let copies, !copies.isEmpty else { return "" }
        let items = copies.prefix(40).map { copy -> HTML in
            let name = copy.source ?? copy.path
            return """
                <li><a href="\(Link.article(copy.id))"><bdi>\(name)</bdi></a>, \(Facts.date(copy.date))</li>
                """
        }
        return """
            <details class="copies"><summary>also in \(Facts.count(copies.count, "other article"))</summary><ul>\(items)</ul></details>
            """
    }

    /// Sentences about how the query was read.
    static func notes(_ notes: [String], _ problems: [Problem]) -> HTML {
        let sentences = problems.map(\.detail) + notes
        if sentences.isEmpty { return "" }
        let items = sentences.prefix(8).map { sentence -> HTML in "<li>\(sentence)</li>" }
        return "<ul class=\"notes\" role=\"status\">\(items)</ul>"
    }

    /// "Did you mean".
    static func suggestion(_ suggestion: String?, _ state: PageState) -> HTML {
        guard let suggestion else { return "" }
        return """
            <p class="suggestion">Did you mean <a href="\(state.with { $0.query = suggestion }.link)"><bdi>\(suggestion)</bdi></a>?</p>
            """
    }

    /// The first hundred results as a table.
    static func table(of state: PageState, _ path: String) -> Link {
        var link = state.with { _ in }.link
        link.path = path
        link.parameters += [("limit", "100"), ("csv", "true")]
        return link
    }

    /// Where the page stands among all results.
    static func count(
        _ state: PageState, shown: Int, total: Int, isExact: Bool, _ thing: String, _ milliseconds: Double
    )
        -> HTML
    {
        let tenths = Int((milliseconds * 10).rounded())
        let all = (isExact ? "" : "about ") + Facts.count(total, thing)
        let first = state.offset + 1
        let range = shown == total && first == 1 ? "" : "\(first) to \(state.offset + shown) of "
        return "<p class=\"count\">\(range)\(all) <span class=\"took\">· \(tenths / 10).\(tenths % 10) ms</span></p>"
    }

    /// Links to the pages before and behind.
    static func paging(_ state: PageState, next: Int?) -> HTML {
        let previous = state.previous.map { before -> HTML in
            "<a rel=\"prev\" href=\"\(before.link)\">← Earlier results</a>"
        }
        let following = next.map { offset -> HTML in
            "<a rel=\"next\" href=\"\(state.next(offset).link)\">More results →</a>"
        }
        if previous == nil, following == nil { return "" }
        return "<nav class=\"paging\" aria-label=\"Pages of results\">\(previous)\(following)</nav>"
    }
}
