import ArgumentParser
import Isnad
import IsnadTerminal

struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Find passages.",
        discussion: """
            The query language:
              border closed          passages with either word, those with both and close together first
              "red line"             these words in this order
              -turkey  NOT turkey    without this word
              AND  OR  ( )           all, any, grouped
              border NEAR/10 camera  within ten words of each other
              fortif*  fotrify~      words that begin so; words spelled nearly so
              =minister              just this spelling
              title:  source:  speaker:  language:  date:2024-12-01..2024-12-08
            """)

    @Argument(
        parsing: .allUnrecognized,
        help: ArgumentHelp("The query; several words need no quotation marks.", valueName: "query"))
    var query: [String]

    @Option(help: "The order: relevance, newest or oldest.")
    var sort = SearchInvocation().sort

    @Option(help: "What is listed: each passage, or each article with its best one.")
    var group = SearchInvocation().group

    @Option(
        help: ArgumentHelp(
            "That quote this person (any spelling), office, or unnamed sources (unnamed).", valueName: "name"))
    var speaker: String?

    @Option(
        help: ArgumentHelp(
            "Do not look for this spelling of a name; may be given several times.", valueName: "spelling"))
    var without: [String] = []

    @Flag(help: "Find just the spellings that are typed.")
    var exact = false

    @Flag(help: "Add words from the best results to the query.")
    var expand = false

    @Flag(help: "Show how the query was read.")
    var explain = false

    @Flag(help: "List copies of an article by themselves, which are else shown as “also in”.")
    var duplicates = false

    @OptionGroup var filters: FilterOptions
    @OptionGroup var paging: PagingOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var table: TableOptions
    @OptionGroup var location: IndexLocation

    mutating func validate() throws {
        query = try QueryWords.checked(query, of: Self.self)
        try invocation.checked()
    }

    var invocation: SearchInvocation {
        var asked = SearchInvocation()
        asked.words = query
        asked.sort = sort
        asked.group = group
        asked.speaker = speaker
        asked.without = without
        asked.exact = exact
        asked.expand = expand
        asked.explain = explain
        asked.duplicates = duplicates
        asked.conditions = filters.conditions
        asked.range = paging.range
        asked.form = output.form(table)
        asked.index = location.choice
        return asked
    }

    func run() throws { try invocation.runForLibrary() }
}
