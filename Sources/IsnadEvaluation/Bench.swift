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

    @Flag(help: "Ask for the very spellings.")
    var exact = false

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
        let text = String(decoding: try Data(contentsOf: URL(filePath: queries)), as: UTF8.self)
        let lines = text.split(separator: "\n").map(String.init)
        var times: [Double] = []
        for _ in 0..<`repeat` {
            for line in lines {
                var request = SearchRequest(line)
                request.isExact = exact
                let start = ContinuousClock.now
                _ = try searcher.search(request)
                let elapsed = start.duration(to: .now).components
                times.append(Double(elapsed.seconds) * 1e3 + Double(elapsed.attoseconds) * 1e-15)
            }
        }
        times.sort()
        func at(_ share: Double) -> Double {
            times.isEmpty ? 0 : (times[min(times.count - 1, Int(share * Double(times.count)))] * 1e4).rounded() / 1e4
        }
        let report = Report(
            queries: times.count, p50Milliseconds: at(0.5), p95Milliseconds: at(0.95), p99Milliseconds: at(0.99))
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        Standard.output(String(decoding: try encoder.encode(report), as: UTF8.self) + "\n")
    }
}
