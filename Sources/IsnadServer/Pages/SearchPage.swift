import Isnad

/// Passages that were found.
struct SearchPage: Sendable {
    var state: PageState
    var archive: ArchiveSummary
    var response: SearchResponse
    var problems: [Problem]
    var isByArticle: Bool

    var html: HTML {
        let results = response.results.map(result)
        let next = response.nextOffset < response.total && response.nextOffset <= 10_000 ? response.nextOffset : nil
        let list: HTML =
            results.isEmpty
            ? NothingFound(
                state: state, suggestion: response.suggestion, speaker: response.suggestedSpeaker, total: response.total
            ).html
            : """
            <ol class="results" start="\(state.offset + 1)">\(results)</ol>
            \(ResultParts.paging(state, next: next))
            """
        return Layout(title: state.query, tab: .search, state: state).html(
            """
            <h1 class="hidden">Passages</h1>
            \(SearchForm(state: state, archive: archive).html)
            \(ResultParts.notes(response.notes, problems))
            \(results.isEmpty ? "" as HTML : ResultParts.suggestion(response.suggestion, state))
            \(Spellings(state: state, names: response.names).html)
            \(results.isEmpty ? "" as HTML : summary)
            \(list)
            """)
    }

    private var summary: HTML {
        """
        <div class="summary">\(ResultParts.count(state, shown: response.results.count, total: response.total, isExact: response.totalIsExact, isByArticle ? "article" : "passage", response.tookMilliseconds))
        <p><a href="\(timeline)">Over time</a> · <a href="\(table)">as a table (CSV)</a></p></div>
        """
    }

    private var table: Link { ResultParts.table(of: state, "/api/search") }

    private var timeline: Link {
        Link(
            "/timeline",
            [("q", state.query)]
                + ["since", "until", "source", "language", "exact"].map { ($0, state.filters[$0] ?? state.choices[$0]) }
        )
    }

    private func result(_ result: SearchResult) -> HTML {
        let number = result.passage.ordinal + 1
        let link = Link.article(
            result.article.id, [("q", state.query), ("passage", "\(number)")], fragment: "p\(number)")
        let more = (result.more ?? 0) > 0 ? " · \(result.more ?? 0) more here" : ""
        return """
            <li class="result">
            \(ResultParts.heading(result.article, link))
            <p class="facts">\(ResultParts.facts(result.article)) · passage \(number)\(more)</p>
            <p class="snippet" dir="auto"\(language(result.article))>\(Marking.html(result.snippet, result.highlights))</p>
            \(ResultParts.copies(result.alsoIn))
            </li>

            """
    }

    private func language(_ article: ArticleSummary) -> HTML {
        article.language.map { code -> HTML in " lang=\"\(code)\"" } ?? ""
    }
}
