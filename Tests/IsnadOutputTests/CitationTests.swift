import Foundation
import Isnad
import IsnadOutput
import Testing

@Suite("Citations and other forms of answers") final class CitationTests {
    let folder = FileManager.default.temporaryDirectory.appending(path: "isnad-output-\(UUID().uuidString)")

    deinit { try? FileManager.default.removeItem(at: folder) }

    private func searcher(_ files: [String: String]) async throws -> Searcher {
        let corpus = folder.appending(path: "corpus")
        try FileManager.default.createDirectory(at: corpus, withIntermediateDirectories: true)
        for (name, text) in files { try Data(text.utf8).write(to: corpus.appending(path: name)) }
        var options = IndexOptions()
        options.paths = [corpus.path]
        let index = folder.appending(path: "index").path
        _ = try await Indexer(folder: index).run(options)
        return try Searcher(folder: index)
    }

    private static let files = [
        "one.txt":
            "Cranes at work\n\n2025-01-03\nSafir Post\n\nThe harbour was calm for once, and the ships lay at their moorings all morning long.\n\nBoats came in at noon.\n\n“The cranes turn again,” Salim al-Haddaji said.\n\nHaddaji said that wages would be paid on Sunday.\n",
        "two.txt": "Is the sea kind?\n\n“It was kind to us!” said Nadia Barmaki.\n",
        "three.txt":
            "الميناء\n\n٨ كانون الأول ٢٠٢٤\n\nوكالة الساحل\n\nقال الوزير سليم الحداجي: «الرافعات تعمل من جديد».\n",
    ]

    @Test(
        "A line that says who, what, where and when",
        arguments: [
            (
                "cranes",
                "Salim al-Haddaji, “The cranes turn again,” in “Cranes at work,” Safir Post, 3 January 2025, para. 3 (one.txt, ID)."
            ),
            (
                "wages",
                "Salim al-Haddaji, reported as saying: that wages would be paid on Sunday, in “Cranes at work,” Safir Post, 3 January 2025, para. 4 (one.txt, ID)."
            ),
            ("kind", "Nadia Barmaki, “It was kind to us!” in “Is the sea kind?” undated, para. 1 (two.txt, ID)."),
        ])
    func lines(_ row: (query: String, citation: String)) async throws {
        var request = QuotationRequest(row.query)
        request.findsParagraphs = true
        let result = try #require(try await searcher(Self.files).quotations(request).results.first)
        #expect(Citation.text(of: result) == row.citation.replacing("ID", with: result.article.id))
    }

    @Test("Right-to-left words are set apart") func arabic() async throws {
        let result = try #require(try await searcher(Self.files).quotations(QuotationRequest("الرافعات")).results.first)
        let citation = Citation.text(of: result)
        #expect(citation.contains("“\u{2068}الرافعات تعمل من جديد\u{2069},” in “\u{2068}الميناء\u{2069},”"))
        #expect(citation.contains("8 December 2024 (three.txt, "))
    }

    @Test("What an article holds never reaches the line as a command") func hostile() async throws {
        let searcher = try await searcher(["one.txt": Self.files["one.txt"] ?? ""])
        var result = try #require(try searcher.quotations(QuotationRequest("cranes")).results.first)
        result.article.title = "a\u{1B}[2Jb\nc\u{202E}"
        result.speaker.name = nil
        result.speaker.mention = nil
        let citation = Citation.text(of: result)
        #expect(citation.hasPrefix("[source not named], “"))
        #expect(citation.contains("“a\u{FFFD}[2Jb c\u{FFFD},”"))
    }

    @Test("One answer, one form: keys in order, nothing that a terminal obeys") func json() async throws {
        let searcher = try await searcher(Self.files)
        var request = TimelineRequest(["ships", "boats"])
        request.countsAll = true
        var timeline = try searcher.timeline(request)
        timeline.tookMilliseconds = 1.5
        #expect(
            try JSONForm.text(of: timeline)
                == #"{"all":[1],"all_undated":1,"counted":"articles","periods":[{"first":"2025-01-01","label":"2025-01","last":"2025-01-31"}],"series":[{"counts":[1],"label":"ships","names":[],"query":"ships","shares":[1],"speaker":null,"total":1,"undated":0,"undated_share":0},{"counts":[1],"label":"boats","names":[],"query":"boats","shares":[1],"speaker":null,"total":1,"undated":0,"undated_share":0}],"took_ms":1.5,"unit":"month"}"#
        )
        #expect(try JSONForm.text(of: ["a/b\u{9B}\u{202E}"]) == #"["a/b\u009b\u202e"]"#)
        #expect(
            CSVForm.table(of: timeline)
                == "series,period,first,last,articles,all,share\r\nships,2025-01,2025-01-01,2025-01-31,1,1,1.0\r\nboats,2025-01,2025-01-01,2025-01-31,1,1,1.0\r\n"
        )
    }

    @Test("A chart says in words what it shows") func charts() async throws {
        let searcher = try await searcher(Self.files)
        let timeline = try searcher.timeline(TimelineRequest(speakers: ["Haddaji", "Barmaki"]))
        let chart = TimelineChart.bars(timeline)
        #expect(chart.title == "Quotations by month: Haddaji, Barmaki")
        #expect(
            chart.description
                == "Bars by month from 2024-12 to 2025-01. Haddaji: 3 quotations; most in 2025-01, 2; 2 in quotation marks, 1 reported. Barmaki: 1 quotation, 1 undated; 1 in quotation marks, 0 reported."
        )
        #expect(chart.series[0].bars.map { [$0?.filled, $0?.hollow] } == [[1, 0], [1, 1]])
        #expect(chart.series[1].undated?.filled == 1 && chart.series[0].undated == nil)
        let pairs = SpeakerPairs(
            query: "", speaker: nil, articles: 2, total: 1, pairs: [.init(first: "A", second: "B", articles: 2)],
            speakers: [.init(name: "A", articles: 3), .init(name: "B", articles: 2)])
        let graph = TimelineChart.graph(pairs)
        #expect(graph.description == "A with B in 2 articles.")
        #expect(graph.nodes.map(\.weight) == [3, 2] && graph.edges.map(\.weight) == [2])
    }
}
