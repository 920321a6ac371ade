import ArgumentParser
import IsnadTerminal

/// The server is a program of its own, which this process becomes: with all that a server is made of, every search would start later.
struct ServeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: ServeOptions.abstract, discussion: ServeOptions.discussion)

    @OptionGroup var options: ServeOptions

    func run() throws {
        // The command's name is the first argument; what follows was found good for the same options.
        try ProgramFolder.become("isnad-serve", ["isnad-serve"] + CommandLine.arguments.dropFirst(2))
    }
}
