import ArgumentParser
import Isnad

struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show one article as it was indexed.")

    @Argument(help: ArgumentHelp("Its id, its path or the end of it, or its title.", valueName: "article"))
    var article: String

    @Flag(help: "List its quotations, too.")
    var quotes = false

    @OptionGroup var output: OutputOptions
    @OptionGroup var location: IndexLocation

    func run() throws {
        var found = try location.searcher().article(article)
        if !quotes { found.quotes = nil }
        if output.isForPrograms { return try JSONOutput.line(found) }
        let style = output.style
        Output.line(style.bold(style.name(found.article.title)))
        var facts = found.authors.map { style.name($0) }
        if let source = found.article.source { facts.append(style.name(source)) }
        facts.append(found.article.date.map(Style.date) ?? "undated")
        if let language = found.article.language { facts.append(language) }
        Output.line(style.dim(facts.joined(separator: " · ")))
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
