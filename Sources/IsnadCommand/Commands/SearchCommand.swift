import ArgumentParser
import Isnad
import IsnadOutput

struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Find passages.",
        discussion: """
            The query language:
              border closed          passages with either word, those with both and close together first
              "red line"             these words in this order
              -turkey  NOT turkey    without this word
              AND  OR  ( )           all, any, grouped
              border NEAR/10 camera  within ten words of each other
              fortif*  fotrify~      words that begin so; words spelled nearly so
              =minister              just this spelling
              title:  source:  speaker:  language:  date:2024-12-01..2024-12-08
            """)

    @Argument(
        parsing: .allUnrecognized,
        help: ArgumentHelp("The query; several words need no quotation marks.", valueName: "query"))
    var query: [String]

    @Option(help: "The order: relevance, newest or oldest.")
    var sort: SearchRequest.Order = .relevance

    @Option(help: "What is listed: each passage, or each article with its best one.")
    var group: SearchRequest.Grouping = .passage

    @Option(
        help: ArgumentHelp(
            "That quote this person (any spelling), office, or unnamed sources (unnamed).", valueName: "name"))
    var speaker: String?

    @Option(
        help: ArgumentHelp(
            "Do not look for this spelling of a name; may be given several times.", valueName: "spelling"))
    var without: [String] = []

    @Flag(help: "Find just the spellings that are typed.")
    var exact = false

    @Flag(help: "Add words from the best results to the query.")
    var expand = false

    @Flag(help: "Show how the query was read.")
    var explain = false

    @Flag(help: "List copies of an article by themselves, which are else shown as “also in”.")
    var duplicates = false

    @OptionGroup var filters: FilterOptions
    @OptionGroup var paging: PagingOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var table: TableOptions
    @OptionGroup var location: IndexLocation

    mutating func validate() throws {
        query = try QueryWords.checked(query, of: Self.self)
        if query.isEmpty { throw ValidationError("say what to search for") }
        try table.validate(with: output)
    }

    func run() throws {
        var request = SearchRequest(query.joined(separator: " "))
        request.limit = paging.limit
        request.offset = paging.offset
        request.order = sort
        request.grouping = group
        filters.apply(to: &request)
        request.speaker = speaker
        request.isExact = exact
        request.without = without
        request.showsDuplicates = duplicates
        request.expands = expand
        var response = try location.searcher().search(request)
        for note in response.notes { Output.note(note) }
        let explanation = response.explanation ?? []
        if !explain { response.explanation = nil }
        if output.json {
            try JSONOutput.line(response)
        } else if output.jsonl {
            for result in response.results { try JSONOutput.line(result) }
        } else if table.csv {
            Output.text(CSVForm.table(of: response))
        } else {
            Mistyped.noteShortOptions(in: query)
            if explain { for line in explanation { Output.note(line) } }
            SearchPage(style: output.style).print(response, request)
        }
        if response.results.isEmpty { throw ExitCode.nothingFound }
    }
}

/// The results of a search for people.
struct SearchPage {
    let style: Style

    func print(_ response: SearchResponse, _ request: SearchRequest) {
        for result in response.results {
            let article = result.article
            var heading = style.number(Style.padded(result.rank)) + " " + style.bold(style.name(article.title))
            let facts = [article.source.map(style.name), article.date.map(Style.date) ?? "undated"].compactMap(\.self)
            heading += style.dim(" · " + facts.joined(separator: " · "))
            Output.line(heading)
            Output.line("    " + style.marked(result.snippet, result.highlights))
            var place = "\(article.path) · passage \(result.passage.ordinal + 1)"
            if let more = result.more, more > 0 { place += " · \(more) more in this article" }
            Output.line("    " + style.dim(style.name(place)))
            CopyNotes.print(result.alsoIn ?? [], style)
            Output.line()
        }
        printEnd(response, request)
    }

    private func printEnd(_ response: SearchResponse, _ request: SearchRequest) {
        NameNotes.print(response.names)
        let thing = request.grouping == .article ? "article" : "passage"
        let milliseconds = (response.tookMilliseconds * 10).rounded() / 10
        if response.results.isEmpty {
            Output.note(
                "nothing found" + (response.total > 0 ? " beyond the \(Style.count(response.total, thing)) before" : "")
            )
        } else {
            let total = (response.totalIsExact ? "" : "about ") + Style.count(response.total, thing)
            let first = request.offset + 1
            var line = "\(first) to \(request.offset + response.results.count) of \(total), \(milliseconds) ms"
            if response.nextOffset < response.total {
                line += "; more with --offset \(response.nextOffset)"
            }
            Output.note(line)
        }
        SuggestionNotes.print([response.suggestion, response.suggestedSpeaker])
    }
}

/// Says in which other articles a result stands.
enum CopyNotes {
    static func print(_ copies: [ArticleSummary], _ style: Style) {
        if copies.isEmpty { return }
        let list = copies.prefix(5).map { copy in
            ([copy.source, copy.date.map(Style.date)].compactMap(\.self) + [copy.path]).map(style.name).joined(
                separator: " · ")
        }
        Output.line(
            "    "
                + style.dim(
                    "also in " + list.joined(separator: "; ")
                        + (copies.count > 5 ? "; and \(copies.count - 5) more" : "")))
    }
}
