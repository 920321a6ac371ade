import Isnad
import IsnadOutput
import IsnadTerminal
import TextAnalysis

/// How much of a quotation stands in quotation marks.
enum QuotationKind: String, CaseIterable {
    case direct
    case partial
    case indirect
}

/// What `isnad quotes` was asked.
struct QuotesInvocation: Invocation {
    static let isQuery = true

    var words: [String] = []
    var speaker: String?
    var kind: QuotationKind?
    var sort = SearchRequest.Order.relevance
    var without: [String] = []
    var exact = false
    var duplicates = false
    var cite = false
    var conditions = Conditions()
    var range = ResultRange()
    var form = ResultForm()
    var index = IndexChoice()

    mutating func take(_ option: inout TypedOption) {
        option.text("--speaker", &speaker)
        option.choice("--kind", &kind)
        option.choice("--sort", &sort)
        option.texts("--without", &without)
        option.flag("--exact", &exact)
        option.flag("--duplicates", &duplicates)
        option.flag("--cite", &cite)
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
        if let speaker, speaker.allSatisfy(\.isWhitespace) { return "--speaker takes a name" }
        return conditions.problem ?? range.problem ?? form.problem
    }

    func run() throws -> Outcome {
        var request = QuotationRequest(words.joined(with: " "))
        request.speaker = speaker
        request.kind = kind?.rawValue
        request.limit = range.limit
        request.offset = range.offset
        request.order = sort
        conditions.apply(to: &request)
        request.isExact = exact
        request.without = without
        request.showsDuplicates = duplicates
        request.findsParagraphs = cite
        var response = try index.searcher().quotations(request)
        if cite {
            for index in response.results.indices {
                response.results[index].citation = Citation.text(of: response.results[index])
            }
        }
        let outcome = response.results.isEmpty ? Outcome.nothingFound : .found
        for note in response.notes { Output.note(note) }
        if try form.printed(response, lines: response.results, table: CSVForm.table(of: response)) { return outcome }
        if cite {
            for result in response.results { Output.line(result.citation ?? "") }
            if response.results.isEmpty { Output.note("nothing found") }
        } else {
            Mistyped.noteShortOptions(in: words)
            QuotationPage(style: form.style).print(response, request)
        }
        return outcome
    }
}

/// Quotations for people.
struct QuotationPage {
    let style: Style

    func print(_ response: QuotationResponse, _ request: QuotationRequest) {
        var page = ""
        for result in response.results {
            var heading =
                style.number(Style.padded(result.rank)) + " " + style.bold(style.name(speaker(result.speaker)))
            if let description = result.speaker.description { heading += style.dim(", " + style.name(description)) }
            heading += style.dim(" · " + result.quote.kind)
            page += heading + "\n"
            page += "    " + style.marked(result.context, result.highlights) + "\n"
            let article = result.article
            let facts = [article.title, article.source, article.date.map(Style.date) ?? "undated", article.path]
                .compactMap(\.self)
            page += "    " + style.dim(facts.map(style.name).joined(with: " · ")) + "\n"
            page += CopyNotes.line(of: result.alsoIn ?? [], style) + "\n"
        }
        Output.text(page)
        NameNotes.print(response.names)
        PageEnd(
            offset: request.offset, shown: response.results.count, next: response.nextOffset, total: response.total,
            totalIsExact: response.totalIsExact, tookMilliseconds: response.tookMilliseconds, thing: "quotation"
        ).print()
        SuggestionNotes.print([response.suggestion, response.suggestedSpeaker])
    }

    private func speaker(_ speaker: QuotationResult.Speaker) -> String {
        switch (speaker.name, speaker.mention) {
        case (let name?, let mention?) where !name.hasBytes(of: mention) && mention != name: "\(name) (“\(mention)”)"
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
            var line = others.isEmpty ? "" : "\(query) found as \(others.map(Printable.text).joined(with: ", "))"
            if !name.aliases.isEmpty {
                line +=
                    (line.isEmpty ? query + " " : "; ")
                    + "also known as \(name.aliases.map(Printable.text).joined(with: ", "))"
            }
            if !line.isEmpty { Output.note(line) }
        }
    }
}
