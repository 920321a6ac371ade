import ArgumentParser
import FoundationEssentials
import Isnad

struct Bench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench", abstract: "Time searches in one process, ten results with snippets each.")

    @Option(help: "The folder of the index.")
    var index: String

    @Option(help: "A query a line.")
    var queries: String

    @Option(help: "How often the whole set is asked; the first time counts as well.")
    var `repeat` = 3

    @Option(help: "So many lines at the beginning of the file are asked once, and not timed.")
    var warm = 0

    @Flag(help: "Ask for the very spellings.")
    var exact = false

    @Flag(help: "The lines are speakers whose quotations are asked for.")
    var speakers = false

    @Flag(help: "Print the milliseconds of each query, a line each, in place of the summary.")
    var times = false

    private struct Report: Encodable {
        var queries: Int
        var p50Milliseconds: Double
        var p95Milliseconds: Double
        var p99Milliseconds: Double
        enum CodingKeys: String, CodingKey {
            case queries
            case p50Milliseconds = "p50_ms"
            case p95Milliseconds = "p95_ms"
            case p99Milliseconds = "p99_ms"
        }
    }

    func run() throws {
        let searcher = try Searcher(folder: index)
        // As the server does.
        searcher.preload()
        let text = String(decoding: try Data(contentsOf: URL(filePath: queries)), as: UTF8.self)
        let lines = text.split(separator: "\n").map(String.init)
        for line in lines.prefix(warm) { try ask(searcher, line) }
        var times: [Double] = []
        for _ in 0..<`repeat` {
            for line in lines.dropFirst(warm) {
                let start = ContinuousClock.now
                try ask(searcher, line)
                times.append(start.duration(to: .now) / .milliseconds(1))
            }
        }
        if self.times {
            Standard.output(times.map { "\(Self.rounded($0))\n" }.joined())
            return
        }
        times.sort()
        func at(_ share: Double) -> Double {
            times.isEmpty ? 0 : Self.rounded(times[min(times.count - 1, Int(share * Double(times.count)))])
        }
        let report = Report(
            queries: times.count, p50Milliseconds: at(0.5), p95Milliseconds: at(0.95), p99Milliseconds: at(0.99))
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        Standard.output(String(decoding: try encoder.encode(report), as: UTF8.self) + "\n")
    }

    private func ask(_ searcher: Searcher, _ line: String) throws {
        if speakers {
            var request = QuotationRequest()
            request.speaker = line
            request.isExact = exact
            _ = try searcher.quotations(request)
        } else {
            var request = SearchRequest(line)
            request.isExact = exact
            _ = try searcher.search(request)
        }
    }

    private static func rounded(_ milliseconds: Double) -> Double { (milliseconds * 1e4).rounded() / 1e4 }
}
