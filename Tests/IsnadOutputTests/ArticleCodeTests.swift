import ArabicNames
import Foundation
import Isnad
import Synchronization
import Testing

/// Takes the place of the standard library's function, so that what the articles print can be looked at.
private final class Printer: Sendable {
    private let all = Mutex<[String]>([])
    var lines: [String] { all.withLock { $0 } }

    func callAsFunction(_ items: Any...) {
        let line = items.map { "\($0)" }.joined(separator: " ")
        all.withLock { $0.append(line) }
    }
}

/// The code of the articles in Isnad.docc: compiled and run here, and held against the articles line by line.
@Suite("The code of the documentation") final class ArticleCodeTests {
    let folder = FileManager.default.temporaryDirectory.appending(path: "isnad-docs-\(UUID().uuidString)")
    private var articles: String { folder.appending(path: "articles").path }
    private var index: String { folder.appending(path: "Index").path }

    init() throws {
        try FileManager.default.createDirectory(atPath: articles, withIntermediateDirectories: true)
        let files = [
            "one.txt":
                "Cranes at work\n\n2025-01-03\nSafir Post\n\nThe harbour was closed at dawn. “The cranes turn again,” Salim al-Haddaji said. “So it is,” said Nadia Barmaki.\n",
            "two.txt":
                "A market day\n\n2025-03-09\n\nThe harbour market was full, and Saleem Haddagi said that the cranes would come later. “Nobody sleeps,” one adviser said.\n",
        ]
        for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: "articles/" + name)) }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private func built() async throws -> Searcher {
        var options = IndexOptions()
        options.paths = [articles]
        _ = try await Indexer(folder: index).run(options)
        return try Searcher(folder: index)
    }

    @Test func overview() async throws {
        let print = Printer()
        _ = try await built()
        let searcher = try Searcher(folder: index)
        for result in try searcher.search(SearchRequest("harbour closed")).results {
            print(result.article.title, result.snippet)
        }
        #expect(print.lines.first?.hasPrefix("Cranes at work The harbour was closed at dawn.") == true)
    }

    @Test func anArchiveFromSwift() async throws {
        let print = Printer()
        var options = IndexOptions()
        options.paths = [articles]
        options.progress = { progress in
            print("\(progress.filesRead) of \(progress.files) files")
        }
        let report = try await Indexer(folder: index).run(options)
        print("\(report.added) articles added, \(report.failed) not read")
        #expect(print.lines.last == "2 articles added, 0 not read")

        let update = try await Indexer(folder: index).run(IndexOptions())
        print("\(update.updated) changed, \(update.removed) gone")
        #expect(print.lines.last == "0 changed, 0 gone")

        let searcher = try Searcher(folder: index)
        var request = SearchRequest("harbour -strike")
        request.limit = 5
        request.since = DateBound.first("2024-12")
        let response = try searcher.search(request)
        for result in response.results {
            print(result.rank, result.article.title, result.article.date ?? "undated")
            print("   ", result.snippet)
        }
        #expect(
            print.lines.contains("1 A market day 2025-03-09") || print.lines.contains("1 Cranes at work 2025-01-03"))

        func marked(_ result: SearchResult) -> String {
            let scalars = Array(result.snippet.unicodeScalars)
            var text = ""
            var last = 0
            for highlight in result.highlights {
                text += String(String.UnicodeScalarView(scalars[last..<highlight[0]]))
                text += "[" + String(String.UnicodeScalarView(scalars[highlight[0]..<highlight[1]])) + "]"
                last = highlight[1]
            }
            return text + String(String.UnicodeScalarView(scalars[last...]))
        }
        #expect(response.results.map(marked).allSatisfy { $0.contains("The [harbour] ") })

        if let first = response.results.first {
            let article = try searcher.article(first.article.id)
            print(article.text)
        }
        #expect(print.lines.last?.hasPrefix("The harbour ") == true)
    }

    @Test func namesInAnySpelling() async throws {
        let print = Printer()
        let searcher = try await built()
        let found = try searcher.search(SearchRequest("haddagi"))
        for name in found.names {
            print(name.query, "found as", name.forms.joined(separator: ", "))
        }
        #expect(print.lines.first == "haddagi found as Haddagi, al-Haddaji")

        let report = try searcher.names("haddagi")
        for part in report.parts {
            for form in part.forms where form.similarity >= 0.5 {
                print(form.form, form.similarity, form.articles)
            }
        }
        for alias in report.aliases {
            print("also", alias.alias)
        }
        #expect(print.lines.contains("Haddagi 1.0 1"))

        let aliases = AliasFile("Salim al-Haddaji = Abu Rashid\n")
        let informed = try Searcher(folder: index, aliases: aliases)
        #expect(try informed.names("Salim al-Haddaji").aliases.map(\.alias).contains("Abu Rashid"))
    }

    @Test func whoSaidWhat() async throws {
        let print = Printer()
        let searcher = try await built()
        do {
            var request = QuotationRequest("cranes")
            request.speaker = "haddagi"
            for result in try searcher.quotations(request).results {
                let speaker = result.speaker.name ?? result.speaker.mention ?? "somebody"
                print("\(speaker), \(result.quote.kind): \(result.quote.text)")
            }
        }
        #expect(print.lines.contains("Salim al-Haddaji, direct: The cranes turn again,") && print.lines.count == 2)

        var unnamed = QuotationRequest()
        unnamed.speaker = "unnamed"
        unnamed.kind = "direct"
        unnamed.findsParagraphs = true
        for result in try searcher.quotations(unnamed).results {
            print(result.speaker.mention ?? "", result.article.title, result.paragraph ?? 0)
        }
        #expect(print.lines.last == "one adviser A market day 1")

        let speakers = try searcher.speakers(nil, limit: 10)
        for speaker in speakers.speakers {
            print(speaker.quotations, speaker.name, speaker.description ?? "")
        }
        #expect(print.lines.contains("1 Nadia Barmaki "))
    }

    @Test func countsOverTime() async throws {
        let print = Printer()
        let searcher = try await built()
        var request = TimelineRequest(["harbour", "market"])
        request.unit = .month
        request.countsAll = true
        let timeline = try searcher.timeline(request)
        for series in timeline.series {
            print(series.label, series.total, "of which undated:", series.undated.total)
            for (index, period) in timeline.periods.enumerated() {
                let share = timeline.share(of: series, at: index) ?? 0
                print(period.label, series.tallies[index].total, share)
            }
        }
        #expect(
            print.lines == [
                "harbour 2 of which undated: 0", "2025-01 1 1.0", "2025-02 0 0.0", "2025-03 1 1.0",
                "market 1 of which undated: 0", "2025-01 0 0.0", "2025-02 0 0.0", "2025-03 1 1.0",
            ])

        let quoted = try searcher.timeline(TimelineRequest(speakers: ["haddagi"]))
        for (period, tally) in zip(quoted.periods, quoted.series[0].tallies) {
            print(period.label, tally.direct, tally.reported)
        }
        #expect(print.lines.suffix(3) == ["2025-01 1 0", "2025-02 0 0", "2025-03 0 1"])

        let pairs = try searcher.speakerPairs(SpeakerPairsRequest("harbour"))
        for pair in pairs.pairs {
            print(pair.first, "with", pair.second, pair.articles)
        }
        #expect(print.lines.last?.hasSuffix("with Nadia Barmaki 1") == true)
    }

    @Test("Every block of code in the articles is code of this file") func sameCode() throws {
        let here = URL(filePath: #filePath)
        let catalog = here.deletingLastPathComponent().appending(path: "../../Sources/Isnad/Isnad.docc").standardized
        func lines(_ text: some StringProtocol) -> [String] {
            text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
        }
        let tested = "\n" + lines(try String(contentsOf: here, encoding: .utf8)).joined(separator: "\n") + "\n"
        var blocks = 0
        for file in try FileManager.default.contentsOfDirectory(at: catalog, includingPropertiesForKeys: nil)
        where file.pathExtension == "md" {
            let parts = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "```")
            for block in parts.enumerated().filter({ $0.offset % 2 == 1 }).map(\.element) {
                #expect(block.hasPrefix("swift\n"))
                let code = "\n" + lines(block.dropFirst("swift".count)).joined(separator: "\n") + "\n"
                #expect(tested.contains(code), "\(file.lastPathComponent) has code that is not tested:\(code)")
                blocks += 1
            }
        }
        #expect(blocks >= 12)
    }
}
