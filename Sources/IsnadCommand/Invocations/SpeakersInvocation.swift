import Isnad
import IsnadOutput
import IsnadTerminal
import TextAnalysis

/// What `isnad speakers` was asked.
struct SpeakersInvocation: Invocation {
    var name: [String] = []
    var limit = 20
    var form = ResultForm()
    var index = IndexChoice()

    mutating func take(_ option: inout TypedOption) {
        option.number("--limit", &limit)
        form.take(&option)
        form.takeOfTable(&option)
        index.take(&option)
    }

    mutating func take(_ word: String) -> Bool {
        name.append(word)
        return true
    }

    var problem: String? {
        guard limit >= 0, limit <= 1_000_000 else { return "--limit takes a number from 0 to 1000000" }
        return form.problem
    }

    func run() throws -> Outcome {
        let asked = name.joined(with: " ")
        let report = try index.searcher().speakers(asked.allSatisfy(\.isWhitespace) ? nil : asked, limit: limit)
        if try !form.printed(report, lines: report.speakers, table: CSVForm.table(of: report)) {
            print(report, form.style)
        }
        return report.speakers.isEmpty ? .nothingFound : .found
    }

    private func print(_ report: SpeakerReport, _ style: Style) {
        for speaker in report.speakers {
            let count = "\(speaker.quotations)"
            var line =
                style.number(String(repeating: " ", count: max(0, 5 - count.count)) + count) + "  "
                + style.bold(style.name(speaker.name))
            if let description = speaker.description { line += style.dim(", " + style.name(description)) }
            Output.line(line)
            let others = speaker.forms.filter { $0.form != speaker.name }
            if !others.isEmpty {
                let list = others.prefix(12).map { style.name($0.form) + " \($0.quotations)" }.joined(with: ", ")
                Output.line("       " + style.dim(list + (others.count > 12 ? " and \(others.count - 12) more" : "")))
            }
            if !speaker.aliases.isEmpty {
                Output.line("       " + style.dim("also " + speaker.aliases.map(style.name).joined(with: ", ")))
            }
        }
        if report.speakers.isEmpty {
            Output.note("nobody of that name is quoted")
            SuggestionNotes.print([report.suggestion])
        } else {
            var line = "\(report.speakers.count) of \(Style.count(report.total, "speaker"))"
            if report.query == nil { line += "; \(Style.count(report.unnamed, "quotation")) of unnamed sources" }
            Output.note(line)
        }
    }
}
