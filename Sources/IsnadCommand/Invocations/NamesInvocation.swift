import Isnad
import IsnadTerminal
import TextAnalysis

/// What `isnad names` was asked.
struct NamesInvocation: Invocation {
    var name: [String] = []
    var form = ResultForm()
    var index = IndexChoice()

    mutating func take(_ option: inout TypedOption) {
        form.take(&option)
        index.take(&option)
    }

    mutating func take(_ word: String) -> Bool {
        name.append(word)
        return true
    }

    var problem: String? {
        name.allSatisfy { $0.allSatisfy(\.isWhitespace) } ? "say which name" : form.problem
    }

    func run() throws -> Outcome {
        let report = try index.searcher().names(name.joined(with: " "))
        if try !form.printed(report, lines: report.parts) { print(report, form.style) }
        return report.isEmpty ? .nothingFound : .found
    }

    private func print(_ report: NameReport, _ style: Style) {
        if report.parts.isEmpty { Output.note("\(Printable.text(report.query)) is no name that can be read") }
        for part in report.parts {
            var heading = style.bold(style.name(part.query)) + style.dim("  key " + part.keys.joined(with: " or "))
            if !part.known.isEmpty { heading += style.dim(" · " + part.known.map(style.name).joined(with: ", ")) }
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
