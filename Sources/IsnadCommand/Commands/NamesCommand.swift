import ArgumentParser
import Isnad

struct NamesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "names",
        abstract: "Show how a name is read: its key, the forms of it in the index, and its aliases.",
        discussion: """
            A search for a name finds all forms listed here from a likeness of 0.5 on; `=name` or --exact finds one spelling alone.

            Aliases come from what articles state (“known as”, “formerly”, “nom de guerre” and the like) and from a file of
            your own: a person a line, the names separated by =, # before a remark.
            """)

    @Argument(help: "A name, in any spelling and either script.")
    var name: [String]

    @OptionGroup var output: OutputOptions
    @OptionGroup var location: IndexLocation

    mutating func validate() throws {
        if name.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) { throw ValidationError("say which name") }
    }

    func run() throws {
        let report = try location.searcher().names(name.joined(separator: " "))
        if output.json {
            try JSONOutput.line(report)
        } else if output.jsonl {
            for part in report.parts { try JSONOutput.line(part) }
        } else {
            print(report, output.style)
        }
        if report.isEmpty { throw ExitCode.nothingFound }
    }

    private func print(_ report: NameReport, _ style: Style) {
        if report.parts.isEmpty { Output.note("\(Printable.text(report.query)) is no name that can be read") }
        for part in report.parts {
            var heading = style.bold(style.name(part.query)) + style.dim("  key " + part.keys.joined(separator: " or "))
            if !part.known.isEmpty { heading += style.dim(" · " + part.known.map(style.name).joined(separator: ", ")) }
            Output.line(heading)
            if part.isOrdinary {
                Output.line("    an ordinary word: a search looks for it as it is spelled")
            } else if part.forms.isEmpty {
                Output.line("    no form of it in the index")
            }
            for form in part.forms {
                let likeness = "\((form.similarity * 100).rounded() / 100)"
                let padded = likeness + String(repeating: " ", count: max(0, 5 - likeness.count))
                Output.line(
                    "    " + style.number(padded) + style.name(form.form)
                        + style.dim("  " + Style.count(form.articles, "article")))
            }
        }
        for alias in report.aliases {
            let origin =
                alias.line.map { "line \($0) of your aliases" } ?? Style.count(alias.articles, "article") + ", as in"
            Output.line(style.bold("also ") + style.name(alias.alias) + style.dim(" · " + origin))
            if let article = alias.article {
                Output.line("    " + style.dim(style.name(article.title) + " · " + style.name(article.path)))
            }
            if let statement = alias.statement { Output.line("    " + style.marked(statement, [])) }
        }
    }
}
