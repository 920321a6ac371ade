import ArgumentParser
import Isnad
import IsnadTerminal

struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show one article as it was indexed.")

    @Argument(help: ArgumentHelp("Its id, its path or the end of it, or its title.", valueName: "article"))
    var article: String

    @Flag(help: "List its quotations, too.")
    var quotes = false

    @OptionGroup var output: OutputOptions
    @OptionGroup var location: IndexLocation

    var invocation: ShowInvocation {
        var asked = ShowInvocation()
        asked.article = article
        asked.quotes = quotes
        asked.form = output.form()
        asked.index = location.choice
        return asked
    }

    func run() throws { try invocation.runForLibrary() }
}
