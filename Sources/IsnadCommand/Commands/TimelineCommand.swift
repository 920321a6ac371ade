import ArgumentParser
import Charts
import Isnad
import IsnadOutput

extension TimeUnit: ExpressibleByArgument {}

struct TimelineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "timeline",
        abstract: "Count over time: articles that match, quotations of a speaker, or who is quoted with whom.",
        discussion: """
            Each QUERY is counted by itself, all along the same periods; put words that belong together in one argument: \
            'border closed'. Several plain words must all stand in one passage. Articles count once, copies of one report \
            together, on the day of the earliest; articles without a date are a bar of their own.

            With --speaker the quotations of a speaker are counted, with a QUERY those that have its words: what stands in \
            quotation marks is a full bar, what is reported, wholly or in part, a light one.

            --svg, --csv and --json give the same counts as a picture, as a table and as data.
            """)

    @Argument(
        parsing: .allUnrecognized,
        help: ArgumentHelp(
            "A query in the language of `isnad search`; several are counted side by side.", valueName: "query"))
    var queries: [String] = []

    @Option(
        help: ArgumentHelp(
            "Count quotations of this person (any spelling), office, or of unnamed sources (unnamed); several side by side.",
            valueName: "name"))
    var speaker: [String] = []

    @Flag(help: "List who is quoted in the same articles as whom.")
    var together = false

    @Option(help: "The length of a period: day, week, month or year (default: month).")
    var by: TimeUnit?

    @Flag(help: "Show counts as shares of all articles, or all quotations, of the period.")
    var share = false

    @Option(
        help: ArgumentHelp(
            "Draw the bars (with --together: the graph) into this file; - is standard output.", valueName: "file"))
    var svg: String?

    @Option(help: "How many pairs --together lists.")
    var limit = 30

    @Flag(help: "Find just the spellings that are typed.")
    var exact = false

    @Flag(help: "Count copies of an article by themselves.")
    var duplicates = false

    @OptionGroup var filters: FilterOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var table: TableOptions
    @OptionGroup var location: IndexLocation

    /// More rows of bars than these nobody compares.
    private static let mostSeries = 8

    mutating func validate() throws {
        queries = try QueryWords.checked(queries, of: Self.self)
        if speaker.contains(where: { $0.allSatisfy(\.isWhitespace) }) {
            throw ValidationError("--speaker takes a name")
        }
        guard limit >= 1, limit <= 100_000 else { throw ValidationError("--limit takes a number from 1 to 100000") }
        try table.validate(with: output)
        if svg == "-", table.csv || output.isForPrograms {
            throw ValidationError("standard output takes one of --svg -, --csv, --json and --jsonl")
        }
        if together {
            if by != nil || share {
                throw ValidationError("--together counts no periods: give it without --by and --share")
            }
            if speaker.count > 1 { throw ValidationError("--together takes one --speaker") }
            return
        }
        if queries.isEmpty, speaker.isEmpty { throw ValidationError("say what to count: a query, or --speaker NAME") }
        if queries.count > 1, speaker.count > 1 {
            throw ValidationError("give several queries or several speakers, not both")
        }
        if max(queries.count, speaker.count) > Self.mostSeries {
            throw ValidationError("\(Self.mostSeries) are counted side by side at most")
        }
    }

    func run() throws {
        if together { try runTogether() } else { try runOverTime() }
    }

    private func runOverTime() throws {
        var request = TimelineRequest(queries, speakers: speaker)
        request.unit = by ?? .month
        filters.apply(to: &request)
        request.isExact = exact
        request.countsDuplicates = duplicates
        request.countsAll = share
        let timeline = try location.searcher().timeline(request)
        for note in timeline.notes { Output.note(note) }
        if let svg, !timeline.isEmpty {
            try OutputFile.write(TimelineChart.bars(timeline).svg(.standalone), to: svg)
        }
        if output.json {
            try JSONOutput.line(timeline)
        } else if output.jsonl {
            Output.text(try JSONForm.lines(of: timeline.lines))
        } else if table.csv {
            Output.text(CSVForm.table(of: timeline))
        } else {
            if svg != "-", !timeline.isEmpty { TimelinePage(style: output.style).print(timeline) }
            NameNotes.print(timeline.series.flatMap(\.names))
            Output.note(timeline.isEmpty ? "nothing found" : summary(timeline))
            SuggestionNotes.print(timeline.series.map(\.suggestion))
        }
        if timeline.isEmpty { throw ExitCode.nothingFound }
    }

    private func summary(_ timeline: Timeline) -> String {
        let milliseconds = (timeline.tookMilliseconds * 10).rounded() / 10
        return "\(Style.count(timeline.periods.count, timeline.unit.rawValue)), \(milliseconds) ms"
    }

    private func runTogether() throws {
        var request = SpeakerPairsRequest(queries.joined(separator: " "))
        request.speaker = speaker.first
        request.limit = limit
        filters.apply(to: &request)
        request.isExact = exact
        request.countsDuplicates = duplicates
        let pairs = try location.searcher().speakerPairs(request)
        for note in pairs.notes { Output.note(note) }
        if let svg, !pairs.pairs.isEmpty {
            try OutputFile.write(TimelineChart.graph(pairs).svg(.standalone), to: svg)
        }
        if output.json {
            try JSONOutput.line(pairs)
        } else if output.jsonl {
            Output.text(try JSONForm.lines(of: pairs.pairs))
        } else if table.csv {
            Output.text(CSVForm.table(of: pairs))
        } else if svg != "-" || pairs.pairs.isEmpty {
            PairsPage(style: output.style).print(pairs)
        }
        if pairs.pairs.isEmpty { throw ExitCode.nothingFound }
    }
}
