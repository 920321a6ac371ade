import ArgumentParser
import Isnad
import IsnadTerminal

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
    var sort = QuotesInvocation().sort

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
        try invocation.checked()
    }

    var invocation: QuotesInvocation {
        var asked = QuotesInvocation()
        asked.words = query
        asked.speaker = speaker
        asked.kind = kind
        asked.sort = sort
        asked.without = without
        asked.exact = exact
        asked.duplicates = duplicates
        asked.cite = cite
        asked.conditions = filters.conditions
        asked.range = paging.range
        asked.form = output.form(table)
        asked.index = location.choice
        return asked
    }

    func run() throws { try invocation.runForLibrary() }
}
