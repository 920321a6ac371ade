import ArgumentParser
import Isnad
import IsnadTerminal

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
    var limit = TimelineInvocation().limit

    @Flag(help: "Find just the spellings that are typed.")
    var exact = false

    @Flag(help: "Count copies of an article by themselves.")
    var duplicates = false

    @OptionGroup var filters: FilterOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var table: TableOptions
    @OptionGroup var location: IndexLocation

    mutating func validate() throws {
        queries = try QueryWords.checked(queries, of: Self.self)
        try invocation.checked()
    }

    var invocation: TimelineInvocation {
        var asked = TimelineInvocation()
        asked.queries = queries
        asked.speaker = speaker
        asked.together = together
        asked.by = by
        asked.share = share
        asked.svg = svg
        asked.limit = limit
        asked.exact = exact
        asked.duplicates = duplicates
        asked.conditions = filters.conditions
        asked.form = output.form(table)
        asked.index = location.choice
        return asked
    }

    func run() throws { try invocation.runForLibrary() }
}
