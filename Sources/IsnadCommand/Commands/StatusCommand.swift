import ArgumentParser
import Isnad
import IsnadTerminal

struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "What the index holds, and whether it is well.")

    @Flag(help: "List the files that could not be read, with reasons.")
    var failed = false

    @OptionGroup var output: OutputOptions
    @OptionGroup var location: IndexLocation

    func run() throws {
        let status = try IndexStatus(folder: location.path)
        if failed { return try printFailures(status.failed) }
        if output.isForPrograms { return try JSONOutput.line(status) }
        Output.line(
            "\(Style.count(status.articles, "article")) (\(status.undated) undated), \(Style.count(status.passages, "passage")), \(Style.count(status.quotations, "quotation"))"
        )
        Output.line("from \(Style.count(status.files, "file")), \(status.failed.count) of which failed")
        for root in status.roots { Output.line("  \(Printable.text(root))") }
        for (path, mappings) in status.fields.sorted(by: { $0.key < $1.key }) {
            Output.line(Printable.text("fields under \(path): \(mappings.joined(separator: ", "))"))
        }
        Output.line(
            "\(Self.size(status.bytes)) in \(status.folder): "
                + status.parts.map { "\($0.name) \(Self.size($0.bytes))" }.joined(separator: ", "))
        Output.line(
            "commit \(status.generation), format \(status.format), \(Style.count(status.segments, "segment")), \(status.deleted) documents to be dropped"
        )
        for shard in status.shards ?? [] {
            Output.line(
                Printable.text("  \(shard.place): ")
                    + "\(Style.count(shard.articles, "article")), \(Style.count(shard.passages, "passage")), \(Self.size(shard.bytes)), "
                    + Printable.text(shard.health))
        }
        Output.line("health: \(Printable.text(status.health))")
    }

    private func printFailures(_ failures: [IndexStatus.Failure]) throws {
        if output.json { return try JSONOutput.line(failures) }
        for failure in failures {
            if output.jsonl {
                try JSONOutput.line(failure)
            } else {
                Output.line(Printable.text("\(failure.path): \(failure.reason)"))
            }
        }
        if failures.isEmpty {
            Output.note("no file failed")
            throw ExitCode.nothingFound
        }
    }

    private static func size(_ bytes: Int) -> String {
        switch bytes {
        case ..<10_000: "\(bytes) bytes"
        case ..<10_000_000: "\(bytes / 1_000) kB"
        default: "\(bytes / 1_000_000) MB"
        }
    }
}
