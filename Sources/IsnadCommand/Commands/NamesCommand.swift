import ArgumentParser
import Isnad
import IsnadTerminal

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

    func validate() throws {
        try invocation.checked()
    }

    var invocation: NamesInvocation {
        var asked = NamesInvocation()
        asked.name = name
        asked.form = output.form()
        asked.index = location.choice
        return asked
    }

    func run() throws { try invocation.runForLibrary() }
}
