import ArgumentParser
import Articles
import Isnad
import IsnadTerminal
import Synchronization

struct IndexCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "index",
        abstract: "Build the index, or bring it up to date.",
        discussion: """
            With PATHs, what lies under them is added or brought up to date; with none, all that the index was built from, or
            ./seeds where it was built from nothing yet. What has not changed is not read again, what is gone is taken out, and
            a file that cannot be read is reported and passed over. Ctrl-C commits what is done; the next run goes on from there.
            """)

    @Argument(help: ArgumentHelp("Files and folders of articles.", valueName: "path"))
    var paths: [String] = []

    @Option(help: ArgumentHelp("Take what came from this path out of the index.", valueName: "path"))
    var forget: [String] = []

    @Option(help: "How many articles are read side by side (default: the number of processors).")
    var jobs: Int?

    @Option(
        help: ArgumentHelp(
            "Build an index of so many shards, or bring it up to date: --index names the list of them.",
            discussion:
                "The folders of the shards lie beside the list. Later runs know their number from it; machines may share the shards (see docs/SCALING.md).",
            valueName: "number"))
    var shards: Int?

    @Flag(help: "Build the whole index anew.")
    var rebuild = false

    @Flag(help: "Say what would be done, and do nothing.")
    var dryRun = false

    @Flag(help: "Say nothing but what goes wrong.")
    var quiet = false

    @Option(help: "How 01-12-2024 is read where nothing tells: dmy or mdy.")
    var dateOrder: DateOrder?

    @Option(
        help: ArgumentHelp(
            "What a field of JSON or a column of CSV holds, as TARGET=NAME: id, title, text, date, author, source, language or url. For all under the PATHs, from now on.",
            discussion:
                "Dots lead into nested objects (text=article.body). Of several for one target the first that holds something counts. Names that exports use (headline, body, published_at …) need none.",
            valueName: "target=name"))
    var field: [String] = []

    @OptionGroup var location: IndexLocation

    mutating func validate() throws {
        _ = try FieldOptions.mapping(field)
        if !field.isEmpty, paths.isEmpty { throw ValidationError("--field goes with the paths that it is for") }
        if let shards, !(1...1_000 ~= shards) { throw ValidationError("--shards takes a number from 1 to 1000") }
        if let jobs, !(1...256 ~= jobs) { throw ValidationError("--jobs takes a number from 1 to 256") }
    }

    func run() async throws {
        var options = IndexOptions()
        options.paths = paths
        options.forgotten = forget
        options.jobs = jobs ?? Processors.count
        options.rebuild = rebuild
        options.dryRun = dryRun
        options.dateOrder = dateOrder
        options.fields = try FieldOptions.mapping(field)
        Interruption.listen()
        options.shouldStop = { Interruption.isAsked }
        let shows = Output.errorIsTerminal && !quiet
        if shows {
            options.progress = { progress in
                Output.progress(
                    "\(progress.filesRead) of \(Style.count(progress.files, "file")) read, \(Style.count(progress.articles, "article")) indexed"
                )
            }
        }
        let report =
            if try shards != nil || IndexPlace(location.path).isList {
                try await ShardedIndexer(list: location.path, shards: shards).run(options)
            } else {
                try await Indexer(folder: location.path).run(options)
            }
        if shows { Output.progress("") }
        if !quiet {
            for failure in report.failures.prefix(10) { Output.note("not read: \(failure.path): \(failure.reason)") }
            if report.failures.count > 10 {
                Output.note("and \(report.failures.count - 10) more: `isnad status --failed` lists all")
            }
            Output.note(Self.summary(report, isDryRun: dryRun))
        } else if report.failed > 0 {
            Output.note("\(Style.count(report.failed, "file or record")) not read: `isnad status --failed` lists them")
        }
        if report.wasInterrupted {
            Output.note("interrupted: what was done is committed, and the next `isnad index` goes on from there")
            throw ExitCode.interrupted
        }
    }

    private static func summary(_ report: IndexReport, isDryRun: Bool) -> String {
        let done =
            "\(report.added) added, \(report.updated) updated, \(report.removed) removed, \(report.failed) failed"
        if isDryRun { return "would be: \(done)" }
        let tenths = (report.seconds * 10).rounded() / 10
        return "articles: \(done); in the index: \(Style.count(report.articles, "article")), "
            + "\(Style.count(report.passages, "passage")), \(Style.count(report.quotations, "quotation")); \(tenths) s"
    }
}
