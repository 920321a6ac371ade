import ArgumentParser
import Isnad
import IsnadTerminal

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

struct ServeShardCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve-shard",
        abstract: "Serve the index to other machines, as a shard of their lists.",
        discussion: """
            Publishes the index for Xapian's own servers, now and at each commit from now on, and becomes xapian-tcpsrv (of the Debian package \
            xapian-tools), read-only. Other machines write HOST:PORT into the list of shards that they give to --index.

            The protocol knows neither passwords nor encryption: whoever reaches the port may read the whole index. Listen on a private \
            interface; or open no port, publish with --publish, and write ssh://USER@HOST/PATH-OF-THE-INDEX into the list.
            """)

    @Option(help: "The port to listen on.")
    var port = 7_700

    @Option(help: ArgumentHelp("The address to listen on.", valueName: "address"))
    var interface = "127.0.0.1"

    @Flag(help: "Publish, print the command that serves, and end.")
    var publish = false

    @OptionGroup var location: IndexLocation

    mutating func validate() throws {
        guard 1...65_535 ~= port else { throw ValidationError("--port takes a number from 1 to 65535") }
        if interface.isEmpty { throw ValidationError("--interface takes an address") }
    }

    func run() throws {
        let folder = try IndexPlace(location.path).folder(toDo: "serving a shard")
        let published = try PublishedShard.publish(folder: folder)
        // Half a minute without a question is no reason to hang up on a searcher that waits for the next.
        let arguments = [
            "xapian-tcpsrv", "--port", "\(port)", "--interface", interface, "--idle-timeout", "3600000", "--quiet",
            published,
        ]
        if publish { return Output.line(arguments.joined(separator: " ")) }
        Output.note("isnad serves the shard \(folder) at \(interface):\(port); Ctrl-C ends it")
        var terminated = arguments.map { strdup($0) } + [nil]
        signal(SIGPIPE, SIG_DFL)
        for fault in [SIGSEGV, SIGBUS, SIGFPE, SIGABRT] { signal(fault, SIG_DFL) }
        execvp("xapian-tcpsrv", &terminated)
        throw IsnadError.system(
            "cannot start xapian-tcpsrv (\(String(cString: strerror(errno)).lowercased())): install the package xapian-tools"
        )
    }
}
