import ArgumentParser
import Isnad
import IsnadOutput

/// How much of a quotation stands in quotation marks.
enum QuotationKind: String, ExpressibleByArgument, CaseIterable {
    case direct
    case partial
    case indirect
}

struct QuotesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quotes",
        abstract: "Find quotations, by who is quoted and by words in them.",
        discussion: """
            A speaker is found by any spelling and any part of the name, by an office that an article states ("defence \
            minister"), and by other names that articles or your file of aliases state. `--speaker unnamed` finds sources \
            without a name. Words are those of `isnad search`; without any, the latest quotations come first.
            """)

    @Argument(
        parsing: .allUnrecognized,
        help: ArgumentHelp("Words of the quotation; none for all.", valueName: "query"))
    var query: [String] = []

    @Option(help: ArgumentHelp("Who is quoted: a person in any spelling, an office, or unnamed.", valueName: "name"))
    var speaker: String?

    @Option(help: "The words of the source themselves, some of them, or a report: direct, partial or indirect.")
    var kind: QuotationKind?

    @Option(help: "The order: relevance, newest or oldest.")
    var sort: SearchRequest.Order = .relevance

    @Option(
        help: ArgumentHelp(
            "Do not look for this spelling of a name; may be given several times.", valueName: "spelling"))
    var without: [String] = []

    @Flag(help: "Find just the spellings that are typed.")
    var exact = false

    @Flag(help: "List copies of an article by themselves, which are else shown as “also in”.")
    var duplicates = false

    @Flag(help: "Print each quotation as a citation, with title, source, date and paragraph.")
    var cite = false

    @OptionGroup var filters: FilterOptions
    @OptionGroup var paging: PagingOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var table: TableOptions
    @OptionGroup var location: IndexLocation

    mutating func validate() throws {
        query = try QueryWords.checked(query, of: Self.self)
        if let speaker, speaker.allSatisfy(\.isWhitespace) { throw ValidationError("--speaker takes a name") }
        try table.validate(with: output)
    }

    func run() throws {
        var request = QuotationRequest(query.joined(separator: " "))
        request.speaker = speaker
        request.kind = kind?.rawValue
        request.limit = paging.limit
        request.offset = paging.offset
        request.order = sort
        filters.apply(to: &request)
        request.isExact = exact
        request.without = without
        request.showsDuplicates = duplicates
        request.findsParagraphs = cite
        var response = try location.searcher().quotations(request)
        if cite {
            for index in response.results.indices {
                response.results[index].citation = Citation.text(of: response.results[index])
            }
        }
        for note in response.notes { Output.note(note) }
        if output.json {
            try JSONOutput.line(response)
        } else if output.jsonl {
            for result in response.results { try JSONOutput.line(result) }
        } else if table.csv {
            Output.text(CSVForm.table(of: response))
        } else if cite {
            for result in response.results { Output.line(result.citation ?? "") }
            if response.results.isEmpty { Output.note("nothing found") }
        } else {
            Mistyped.noteShortOptions(in: query)
            QuotationPage(style: output.style).print(response, request)
        }
        if response.results.isEmpty { throw ExitCode.nothingFound }
    }
}

/// Quotations for people.
struct QuotationPage {
    let style: Style

    func print(_ response: QuotationResponse, _ request: QuotationRequest) {
        for result in response.results {
            var heading =
                style.number(Style.padded(result.rank)) + " " + style.bold(style.name(speaker(result.speaker)))
            if let description = result.speaker.description { heading += style.dim(", " + style.name(description)) }
            heading += style.dim(" · " + result.quote.kind)
            Output.line(heading)
            Output.line("    " + style.marked(result.context, result.highlights))
            let article = result.article
            let facts = [article.title, article.source, article.date.map(Style.date) ?? "undated", article.path]
                .compactMap(\.self)
            Output.line("    " + style.dim(facts.map(style.name).joined(separator: " · ")))
            CopyNotes.print(result.alsoIn ?? [], style)
            Output.line()
        }
        NameNotes.print(response.names)
        let milliseconds = (response.tookMilliseconds * 10).rounded() / 10
        if response.results.isEmpty {
            Output.note(
                "nothing found"
                    + (response.total > 0 ? " beyond the \(Style.count(response.total, "quotation")) before" : ""))
        } else {
            let total = (response.totalIsExact ? "" : "about ") + Style.count(response.total, "quotation")
            var line =
                "\(request.offset + 1) to \(request.offset + response.results.count) of \(total), \(milliseconds) ms"
            if response.nextOffset < response.total {
                line += "; more with --offset \(response.nextOffset)"
            }
            Output.note(line)
        }
        SuggestionNotes.print([response.suggestion, response.suggestedSpeaker])
    }

    private func speaker(_ speaker: QuotationResult.Speaker) -> String {
        switch (speaker.name, speaker.mention) {
        case (let name?, let mention?) where !name.contains(mention) && mention != name: "\(name) (“\(mention)”)"
        case (let name?, _): name
        case (nil, let mention?): "“\(mention)”"
        case (nil, nil): "somebody"
        }
    }
}

/// Says which spellings and other names were searched for.
enum NameNotes {
    static func print(_ names: [NameForms]) {
        for name in names {
            let query = Printable.text(name.query)
            let others = name.forms.filter { $0.lowercased() != name.query.lowercased() }
            var line = others.isEmpty ? "" : "\(query) found as \(others.map(Printable.text).joined(separator: ", "))"
            if !name.aliases.isEmpty {
                line +=
                    (line.isEmpty ? query + " " : "; ")
                    + "also known as \(name.aliases.map(Printable.text).joined(separator: ", "))"
            }
            if !line.isEmpty { Output.note(line) }
        }
    }
}
