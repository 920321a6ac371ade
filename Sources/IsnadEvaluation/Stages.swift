import ArgumentParser
import Articles
import FoundationEssentials
import Isnad
import Synchronization

struct Stages: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stages",
        abstract: "Tell what each step of indexing takes on one thread, in seconds of a clock.",
        discussion: """
            Each step is run by itself over all articles, or with and without what is measured, so no clock runs on the way of an article.
            The articles are held in memory. What is left of a whole run is inverting, up to the last article, and merging with all that
            makes the index public, after it.
            """)

    @Argument(help: "A file of articles.")
    var file: String

    @Option(help: "How often everything is done; medians are told.")
    var rounds = 1

    private struct Report: Encodable {
        var articles = 0
        var megabytes = 0.0
        var seconds: [String: Double] = [:]
    }

    func run() async throws {
        var taken: [String: [Double]] = [:]
        var report = Report()
        for _ in 0..<max(1, rounds) {
            var (read, words, names, all) = (0.0, 0.0, 0.0, 0.0)
            var articles: [Article] = []
            read = try Self.seconds { articles = try ArticleFile.articles(in: file) }
            words = try Self.seconds { try Self.analyse(articles, .words) }
            names = try Self.seconds { try Self.analyse(articles, .names) }
            all = try Self.seconds { try Self.analyse(articles, .all) }
            report.articles = articles.count
            report.megabytes = articles.reduce(0) { $0 + Double($1.text.utf8.count) } / 1e6
            articles = []
            let (building, whole) = try await Self.index(file)
            let steps = [
                "reading": read, "analysis": words, "names": names - words, "quotations": all - names,
                "inverting": building - read - all, "merging": whole - building, "whole": whole,
            ]
            for (step, seconds) in steps { taken[step, default: []].append(seconds) }
        }
        // A difference of two runs may fall below nothing where a step takes next to nothing.
        for (step, seconds) in taken {
            report.seconds[step] = max(0, (seconds.sorted()[seconds.count / 2] * 1e4).rounded() / 1e4)
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        Standard.output(String(decoding: try encoder.encode(report), as: UTF8.self) + "\n")
    }

    private static func seconds(_ body: () throws -> Void) rethrows -> Double {
        let start = ContinuousClock.now
        try body()
        return start.duration(to: .now) / .seconds(1)
    }

    private static func analyse(_ articles: [Article], _ extent: AnalysisMeasure.Extent) throws {
        var measure = AnalysisMeasure(extent)
        for article in articles { measure.analyse(article) }
    }

    /// Indexes on one thread: the seconds until the last article was in a database, and until the index was public.
    private static func index(_ file: String) async throws -> (building: Double, whole: Double) {
        let folder = try ScratchFolder()
        var options = IndexOptions()
        options.paths = [file]
        options.jobs = 1
        let start = ContinuousClock.now
        let last = Last(start)
        options.progress = { _ in last.instant.withLock { $0 = .now } }
        _ = try await Indexer(folder: folder.path + "/index").run(options)
        let whole = start.duration(to: .now) / .seconds(1)
        return (start.duration(to: last.instant.withLock { $0 }) / .seconds(1), whole)
    }

    /// When progress was last told.
    private final class Last: Sendable {
        let instant: Mutex<ContinuousClock.Instant>

        init(_ start: ContinuousClock.Instant) { instant = Mutex(start) }
    }
}
