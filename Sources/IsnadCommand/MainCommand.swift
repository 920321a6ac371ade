import ArgumentParser
import Isnad
import IsnadTerminal

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The program `isnad-engine`: all commands, with all that they need.
package struct Main: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "isnad",
        abstract: "Search an archive of news that knows Arabic names and who said what.",
        discussion: """
            Build an index of a folder of articles, then ask it:

              isnad index ~/articles
              isnad search 'border AND "thermal cameras"'
              isnad quotes --speaker 'prime minister'

            The exit status is 0 where something was found or done, 1 where nothing was found, 2 where it failed.
            """,
        version: "isnad 0.1.0",
        subcommands: [
            IndexCommand.self, SearchCommand.self, QuotesCommand.self, SpeakersCommand.self,
            NamesCommand.self, TimelineCommand.self, ShowCommand.self, ExtractCommand.self,
            StatusCommand.self, CheckCommand.self, ServeCommand.self,
            ServeShardCommand.self,
        ])

    package init() {}

    /// Runs the program to its end.
    package static func start() async {
        Output.ignoreSignalsOfWriting()
        EngineFault.listen()
        do {
            try PlainArguments.answer()
            try Mistyped.refuseUnknownCommand(CommandLine.arguments.dropFirst())
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let error as IsnadError {
            Output.complain("\(error)")
            Glibc.exit(2)
        } catch {
            let code = exitCode(for: error)
            let message = fullMessage(for: error)
            // What was typed may be a file's name that a shell put there.
            if code == .success { Output.line(message) } else if !message.isEmpty { Output.lines(message) }
            exit(withError: code)
        }
    }
}

extension ExitCode {
    /// Nothing was found.
    static let nothingFound = ExitCode(Outcome.nothingFound.rawValue)
    /// It was interrupted.
    static let interrupted = ExitCode(130)
}
