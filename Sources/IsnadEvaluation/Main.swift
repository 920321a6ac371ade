import ArgumentParser

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@main
struct Main: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "isnad-eval",
        abstract: "What only evaluation needs; the library is the one that isnad uses.",
        subcommands: [ArticlesCommand.self])
}

/// The standard streams.
enum Standard {
    /// Writes a line to standard error.
    static func error(_ line: String) {
        let bytes = Array((line + "\n").utf8)
        _ = bytes.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
    }
}
