import ArgumentParser
import Isnad
import IsnadServer
import IsnadTerminal

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The program that `isnad serve` becomes.
@main
struct Main: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "isnad-serve", abstract: ServeOptions.abstract, discussion: ServeOptions.discussion)

    @OptionGroup var options: ServeOptions

    func run() async throws {
        Output.ignoreSignalsOfWriting()
        EngineFault.listen()
        do {
            var settings = ServerSettings()
            settings.host = options.host
            settings.port = options.port
            settings.allowedHosts = options.allowHost
            settings.workers = Processors.count
            let location = options.location
            let server = try Server(settings: settings, logsRequests: !options.quiet, open: location.choice.searcher)
            try await server.run { address in
                Output.note("isnad serves \(location.path) at \(address); Ctrl-C ends it")
            }
        } catch let error as IsnadError {
            Output.complain("\(error)")
            Glibc.exit(2)
        }
    }
}
