import ArgumentParser
import Isnad
import IsnadOutput

struct SpeakersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "speakers",
        abstract: "List who is quoted in the archive, how often, and under which names.",
        discussion: "With a name, in any spelling, or an office: that speaker, with every form and alias.")

    @Argument(help: "A person, body or office; none for all.")
    var name: [String] = []

    @Option(help: "How many are listed.")
    var limit = 20

    @OptionGroup var output: OutputOptions
    @OptionGroup var table: TableOptions
    @OptionGroup var location: IndexLocation

    mutating func validate() throws {
        guard limit >= 0, limit <= 1_000_000 else { throw ValidationError("--limit takes a number from 0 to 1000000") }
        try table.validate(with: output)
    }

    func run() throws {
        let asked = name.joined(separator: " ")
        let report = try location.searcher().speakers(asked.allSatisfy(\.isWhitespace) ? nil : asked, limit: limit)
        if output.json {
            try JSONOutput.line(report)
        } else if output.jsonl {
            for speaker in report.speakers { try JSONOutput.line(speaker) }
        } else if table.csv {
            Output.text(CSVForm.table(of: report))
        } else {
            print(report, output.style)
        }
        if report.speakers.isEmpty { throw ExitCode.nothingFound }
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
                let list = others.prefix(12).map { style.name($0.form) + " \($0.quotations)" }.joined(separator: ", ")
                Output.line("       " + style.dim(list + (others.count > 12 ? " and \(others.count - 12) more" : "")))
            }
            if !speaker.aliases.isEmpty {
                Output.line("       " + style.dim("also " + speaker.aliases.map(style.name).joined(separator: ", ")))
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
