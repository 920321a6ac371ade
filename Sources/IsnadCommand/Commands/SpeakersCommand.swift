import ArgumentParser
import Isnad
import IsnadTerminal

struct SpeakersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "speakers",
        abstract: "List who is quoted in the archive, how often, and under which names.",
        discussion: "With a name, in any spelling, or an office: that speaker, with every form and alias.")

    @Argument(help: "A person, body or office; none for all.")
    var name: [String] = []

    @Option(help: "How many are listed.")
    var limit = SpeakersInvocation().limit

    @OptionGroup var output: OutputOptions
    @OptionGroup var table: TableOptions
    @OptionGroup var location: IndexLocation

    func validate() throws {
        try invocation.checked()
    }

    var invocation: SpeakersInvocation {
        var asked = SpeakersInvocation()
        asked.name = name
        asked.limit = limit
        asked.form = output.form(table)
        asked.index = location.choice
        return asked
    }

    func run() throws { try invocation.runForLibrary() }
}
