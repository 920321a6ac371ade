import Isnad
import IsnadOutput
import IsnadTerminal
import TextAnalysis

/// What `isnad show` was asked.
struct ShowInvocation: Invocation {
    var article: String?
    var quotes = false
    var form = ResultForm()
    var index = IndexChoice()

    mutating func take(_ option: inout TypedOption) {
        option.flag("--quotes", &quotes)
        form.take(&option)
        index.take(&option)
    }

    mutating func take(_ word: String) -> Bool {
        if article != nil { return false }
        article = word
        return true
    }

    var problem: String? { article == nil ? "say which article" : form.problem }

    func run() throws -> Outcome {
        var found = try index.searcher().article(article ?? "")
        if !quotes { found.quotes = nil }
        if form.isForPrograms {
            try JSONOutput.line(found)
        } else {
            print(found, form.style)
        }
        return .found
    }

    private func print(_ found: IndexedArticle, _ style: Style) {
        Output.line(style.bold(style.name(found.article.title)))
        var facts = found.authors.map { style.name($0) }
        if let source = found.article.source { facts.append(style.name(source)) }
        facts.append(found.article.date.map(Style.date) ?? "undated")
        if let language = found.article.language { facts.append(language) }
        Output.line(style.dim(facts.joined(with: " · ")))
        Output.line(style.dim(style.name(found.article.path) + " · " + found.article.id))
        if let url = found.url { Output.line(style.dim(style.name(url))) }
        for paragraph in found.text.split(separator: "\n\n") {
            Output.line()
            Output.line(style.marked(String(paragraph), []))
        }
        guard let quotes = found.quotes else { return }
        Output.line()
        Output.line(style.bold(Style.count(quotes.count, "quotation")))
        for quote in quotes {
            let speaker = quote.speaker.name ?? quote.speaker.mention.map { "“\($0)”" } ?? "somebody"
            Output.line(
                "  " + style.bold(style.name(speaker))
                    + style.dim(" · " + quote.quote.kind + (quote.cue.map { " · " + style.name($0) } ?? "")))
            Output.line("    " + style.marked(quote.quote.text, []))
        }
    }
}
