import ArgumentParser

/// What can be said of a server: `isnad serve` takes it and has the program `isnad-serve` take it once more.
package struct ServeOptions: ParsableArguments {
    package static let abstract = "Serve a page to read on, and the answers of the other commands as JSON."
    package static let discussion = """
        The page stands at http://127.0.0.1:8080/, the interface for programs under /api; /api/openapi.json describes it. \
        Commits to the index are followed. Ctrl-C ends the server when open requests are answered.

        Whoever reaches the address may read the whole archive: there are no accounts. To serve others, put a proxy that asks \
        for a password in front of it, and name it with --allow-host.
        """

    @Option(help: ArgumentHelp("The address to listen on.", valueName: "address"))
    package var host = "127.0.0.1"

    @Option(help: "The port to listen on; 0 takes any that is free.")
    package var port = 8080

    @Option(
        help: ArgumentHelp(
            "A name under which the server may be asked, besides its address and localhost; may be given several times.",
            valueName: "name"))
    package var allowHost: [String] = []

    @Flag(help: "Do not list requests on standard error.")
    package var quiet = false

    @OptionGroup package var location: IndexLocation

    package init() {}

    package mutating func validate() throws {
        guard 0...65_535 ~= port else { throw ValidationError("--port takes a number from 0 to 65535") }
        if host.isEmpty { throw ValidationError("--host takes an address") }
    }
}
