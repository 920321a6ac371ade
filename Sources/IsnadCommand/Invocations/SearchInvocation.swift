import Isnad
import IsnadOutput
import IsnadTerminal
import TextAnalysis

/// What `isnad search` was asked.
struct SearchInvocation: Invocation {
    static let isQuery = true

    var words: [String] = []
    var sort = SearchRequest.Order.relevance
    var group = SearchRequest.Grouping.passage
    var speaker: String?
    var without: [String] = []
    var exact = false
    var expand = false
    var explain = false
    var duplicates = false
    var conditions = Conditions()
    var range = ResultRange()
    var form = ResultForm()
    var index = IndexChoice()

    mutating func take(_ option: inout TypedOption) {
        option.choice("--sort", &sort)
        option.choice("--group", &group)
        option.text("--speaker", &speaker)
        option.texts("--without", &without)
        option.flag("--exact", &exact)
        option.flag("--expand", &expand)
        option.flag("--explain", &explain)
        option.flag("--duplicates", &duplicates)
        conditions.take(&option)
        range.take(&option)
        form.take(&option)
        form.takeOfTable(&option)
        index.take(&option)
    }

    mutating func take(_ word: String) -> Bool {
        words.append(word)
        return true
    }

    var problem: String? {
        words.isEmpty ? "say what to search for" : conditions.problem ?? range.problem ?? form.problem
    }

    func run() throws -> Outcome {
        var request = SearchRequest(words.joined(with: " "))
        request.limit = range.limit
        request.offset = range.offset
        request.order = sort
        request.grouping = group
        conditions.apply(to: &request)
        request.speaker = speaker
        request.isExact = exact
        request.without = without
        request.showsDuplicates = duplicates
        request.expands = expand
        var response = try index.searcher().search(request)
        for note in response.notes { Output.note(note) }
        let explanation = response.explanation ?? []
        if !explain { response.explanation = nil }
        if try !form.printed(response, lines: response.results, table: CSVForm.table(of: response)) {
            Mistyped.noteShortOptions(in: words)
            if explain { for line in explanation { Output.note(line) } }
            SearchPage(style: form.style).print(response, request)
        }
        return response.results.isEmpty ? .nothingFound : .found
    }
}

/// The results of a search for people.
struct SearchPage {
    let style: Style

    func print(_ response: SearchResponse, _ request: SearchRequest) {
        // Written at once: a page is some forty lines.
        var page = ""
        for result in response.results {
            let article = result.article
            var heading = style.number(Style.padded(result.rank)) + " " + style.bold(style.name(article.title))
            let facts = [article.source.map(style.name), article.date.map(Style.date) ?? "undated"].compactMap(\.self)
            heading += style.dim(" · " + facts.joined(with: " · "))
            page += heading + "\n"
            page += "    " + style.marked(result.snippet, result.highlights) + "\n"
            var place = "\(article.path) · passage \(result.passage.ordinal + 1)"
            if let more = result.more, more > 0 { place += " · \(more) more in this article" }
            page += "    " + style.dim(style.name(place)) + "\n"
            page += CopyNotes.line(of: result.alsoIn ?? [], style) + "\n"
        }
        Output.text(page)
        NameNotes.print(response.names)
        PageEnd(
            offset: request.offset, shown: response.results.count, next: response.nextOffset, total: response.total,
            totalIsExact: response.totalIsExact, tookMilliseconds: response.tookMilliseconds,
            thing: request.grouping == .article ? "article" : "passage"
        ).print()
        SuggestionNotes.print([response.suggestion, response.suggestedSpeaker])
    }
}

/// Says in which other articles a result stands.
enum CopyNotes {
    /// A line with its end; nothing where there are no copies.
    static func line(of copies: [ArticleSummary], _ style: Style) -> String {
        if copies.isEmpty { return "" }
        let list = copies.prefix(5).map { copy in
            ([copy.source, copy.date.map(Style.date)].compactMap(\.self) + [copy.path]).map(style.name).joined(
                separator: " · ")
        }
        let more = copies.count > 5 ? "; and \(copies.count - 5) more" : ""
        return "    " + style.dim("also in " + list.joined(with: "; ") + more) + "\n"
    }
}
