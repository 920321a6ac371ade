import Isnad
import IsnadOutput

/// Quotations that were found.
struct QuotesPage: Sendable {
    var state: PageState
    var archive: ArchiveSummary
    var response: QuotationResponse
    var problems: [Problem]

    var html: HTML {
        let results = response.results.map { QuotationItem(result: $0).html }
        let next = response.nextOffset < response.total && response.nextOffset <= 10_000 ? response.nextOffset : nil
        let list: HTML =
            results.isEmpty
            ? NothingFound(
                state: state, suggestion: response.suggestion, speaker: response.suggestedSpeaker, total: response.total
            ).html
            : """
            <ol class="results quotations\(state.query.isEmpty ? " listing" : "")" start="\(state.offset + 1)">\(results)</ol>
            \(ResultParts.paging(state, next: next))
            """
        let title = [state.query, state.filters["speaker"] ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
        return Layout(title: title.isEmpty ? "Quotations" : title, tab: .quotes, state: state).html(
            """
            <h1 class="hidden">Quotations</h1>
            \(SearchForm(state: state, archive: archive).html)
            \(ResultParts.notes(response.notes, problems))
            \(results.isEmpty ? "" as HTML : ResultParts.suggestion(response.suggestion, state))
            \(Spellings(state: state, names: response.names).html)
            \(results.isEmpty ? "" as HTML : summary)
            \(list)
            """)
    }

    private var summary: HTML {
        let speaker = state.filters["speaker"].map { name -> HTML in
            "<a href=\"\(Link("/speakers", [("name", name)]))\">All about <bdi>\(name)</bdi></a> · "
        }
        let table = ResultParts.table(of: state, "/api/quotes")
        return """
            <div class="summary">\(ResultParts.count(state, shown: response.results.count, total: response.total, isExact: response.totalIsExact, "quotation", response.tookMilliseconds))<p>\(speaker)<a href="\(table)">as a table (CSV)</a></p></div>
            """
    }
}

/// A quotation with its speaker and its place.
struct QuotationItem: Sendable {
    var result: QuotationResult

    private static let kinds = ["direct": "in quotation marks", "partial": "partly in marks", "indirect": "reported"]

    var html: HTML {
        let link = Link.article(
            result.article.id, [("quote", "\(result.quote.start)")], fragment: "q\(result.quote.start)")
        let kind = Self.kinds[result.quote.kind] ?? result.quote.kind
        return """
            <li class="result quotation \(result.quote.kind)">
            <p class="speaker">\(speaker)<span class="kind">\(kind)</span></p>
            <blockquote dir="auto">\(Marking.html(result.context, result.highlights))</blockquote>
            \(copy)<p class="facts"><a href="\(link)" dir="auto"><bdi>\(result.article.title.isEmpty ? result.article.path : result.article.title)</bdi></a> · \(ResultParts.facts(result.article))</p>
            \(ResultParts.copies(result.alsoIn))
            </li>

            """
    }

    private var speaker: HTML {
        let mention = result.speaker.mention
        guard let name = result.speaker.name else {
            return mention.map { mention -> HTML in "<bdi>“\(mention)”</bdi> " } ?? "somebody "
        }
        var shown: HTML = "<a href=\"\(Link("/speakers", [("name", name)]))\"><bdi>\(name)</bdi></a>"
        if let description = result.speaker.description {
            shown += "<span class=\"description\">, <bdi>\(description)</bdi></span>"
        }
        if let mention, !name.contains(mention), !mention.contains(name) {
            shown += "<span class=\"mention\">, as <bdi>“\(mention)”</bdi></span>"
        }
        return shown + " "
    }

    /// What the button copies: it is shown by the script alone, since without one it could do nothing.
    private var copy: HTML {
        "<button type=\"button\" class=\"copy\" hidden data-copy=\"\(raw: Citation.text(of: result))\">Copy citation</button>"
    }
}
