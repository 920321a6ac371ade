import Foundation
import Testing

@Suite("Counts over time, tables and citations") final class OutputTests {
    let isnad: Program

    init() throws {
        isnad = try Program()
        let articles = [
            ("a", "2024-11-05", "The harbour of Dalma was shut.", "Safir Post"),
            ("b", "2025-01-03", "The harbour was calm. “The cranes turn again,” Salim al-Haddaji said.", "Safir Post"),
            (
                "c", "2025-01-31",
                "Haste in the harbour. Saleem Haddagi said that no crane stood still. “So it was,” said Nadia Barmaki.",
                "Marhan Ledger"
            ),
            ("d", "", "The harbour was built long ago.", "Marhan Ledger"),
        ]
        try isnad.write(
            "news.jsonl",
            articles.map {
                #"{"id":"\#($0.0)","title":"=Report \#($0.0)","date":"\#($0.1)","body":"\#($0.2)","source":"\#($0.3)"}"#
            }.joined(separator: "\n") + "\n")
        _ = try isnad("index", "news.jsonl", "--quiet")
    }

    deinit { isnad.remove() }

    @Test("Bars, with gaps shown and what has no date apart", arguments: [("C.UTF-8", "█", "▌"), ("C", "#", "#")])
    func bars(_ row: (locale: String, full: String, half: String)) throws {
        let run = try isnad("timeline", "harbour", environment: ["LANG": row.locale, "COLUMNS": "40"])
        #expect(run.status == 0)
        func bar(_ length: Int) -> String { String(repeating: row.full, count: length) }
        let half = row.locale == "C" ? bar(14) : bar(13) + row.half
        let lines = run.output.split(separator: "\n").map(String.init)
        #expect(lines.count == 5)
        #expect(lines.first == "harbour · 4 articles, 1 undated")
        #expect(lines.dropFirst().first?.hasPrefix("2024-11  " + half + " ") == true)
        #expect(lines.dropFirst(2).first == "2024-12" + String(repeating: " ", count: 31) + "0")
        #expect(lines.dropFirst(3).first == "2025-01  " + bar(27) + "  2")
        #expect(lines.last?.hasPrefix("undated  " + half) == true)
        #expect(lines.dropFirst().allSatisfy { $0.count <= 40 })
        #expect(run.errors.hasPrefix("3 months, "))
    }

    @Test func aSpeakerOverTimeAndWithWhom() throws {
        let run = try isnad("timeline", "--speaker", "haddaji", "--by", "year")
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("haddaji · 2 quotations: # 1 in quotation marks, o 1 reported\n2025  ###"))
        let together = try isnad("timeline", "--together")
        #expect(together.output.hasSuffix(" with Nadia Barmaki\n") && together.output.hasPrefix("  1  Sal"))
        #expect(try isnad("timeline", "--together", "calm").status == 1)
        let shares = try isnad("timeline", "crane", "--share", "--json").json
        let series = try #require((shares["series"] as? [[String: Any]])?.first)
        #expect(series["shares"] as? [Double] == [1] && shares["all"] as? [Int] == [2])
    }

    @Test func picturesAreFiles() throws {
        let run = try isnad("timeline", "harbour", "cranes", "--svg", "out.svg")
        #expect(run.status == 0 && run.output.contains("cranes"))
        let file = isnad.folder.appending(path: "out.svg")
        #expect(try String(contentsOf: file, encoding: .utf8).contains("<desc id=\"chart-desc\">Bars by month from"))
        let graph = try isnad("timeline", "--together", "--svg", "-")
        #expect(graph.output.hasPrefix("<?xml") && graph.output.contains("with Nadia Barmaki in 1 article."))
        let failed = try isnad("timeline", "harbour", "--svg", "nowhere/out.svg")
        #expect(failed.status == 2)
        #expect(failed.errors.hasSuffix("isnad: cannot write nowhere/out.svg: no such file or directory\n"))
    }

    @Test("Tables", arguments: ["search", "quotes", "speakers", "timeline"]) func tables(_ command: String) throws {
        let words = command == "speakers" ? [] : [command == "quotes" ? "crane" : "harbour"]
        let run = try isnad([command] + words + ["--csv"])
        #expect(run.status == 0)
        let lines = run.output.components(separatedBy: "\r\n")
        #expect(lines.count > 2 && lines.last == "")
        let headings = try #require(lines.first).split(separator: ",")
        switch command {
        case "timeline":
            #expect(headings == ["series", "period", "first", "last", "articles"])
            #expect(lines.contains("harbour,2024-12,2024-12-01,2024-12-31,0") && lines.contains("harbour,undated,,,1"))
        case "speakers": #expect(headings.starts(with: ["name", "description", "quotations"]))
        default:
            #expect(headings.contains("title") && headings.contains("date"))
            #expect(run.output.contains(",'=Report "))
        }
    }

    @Test func citations() throws {
        let run = try isnad("quotes", "cranes", "--cite")
        #expect(
            run.output
                .hasPrefix(
                    "Salim al-Haddaji, “The cranes turn again,” in “=Report b,” Safir Post, 3 January 2025, para. 1 (news.jsonl, b).\n"
                ))
        let json = try isnad("quotes", "cranes", "--cite", "--json").json
        let first = try #require((json["results"] as? [[String: Any]])?.first)
        #expect(first["paragraph"] as? Int == 1 && (first["citation"] as? String)?.hasSuffix("b).") == true)
        let plain = try isnad("quotes", "cranes", "--json").json
        #expect((plain["results"] as? [[String: Any]])?.first?["citation"] == nil)
    }

    @Test(
        "Usage that cannot be meant",
        arguments: [
            "timeline", "timeline a --by fortnight", "timeline a --csv --json", "timeline --together --by month",
            "timeline a b --speaker c --speaker d", "timeline 1 2 3 4 5 6 7 8 9", "timeline a --svg - --csv",
            "timeline --together --speaker a --speaker b", "timeline a --from tomorrow", "search a --csv --jsonl",
            "quotes --csv --json", "speakers --csv --jsonl", "timeline a --nonesuch",
        ])
    func usage(_ line: String) throws {
        let run = try isnad(line.split(separator: " ").map(String.init))
        #expect(run.status == 64 && run.output.isEmpty && run.errors.hasPrefix("Error: "))
    }

    @Test func nothingFound() throws {
        let run = try isnad("timeline", "nonesuch", "--svg", "none.svg")
        #expect(run.status == 1 && run.output.isEmpty && run.errors.contains("nothing found"))
        #expect(!FileManager.default.fileExists(atPath: isnad.folder.appending(path: "none.svg").path))
        let long = try isnad("timeline", "harbour", "--by", "day", "--from", "2022-01", "--to", "2025")
        #expect(long.status == 0 && long.errors.contains("days: counted by week"))
    }

    @Test func fieldsOfExports() throws {
        try isnad.write("export.csv", "Kopf;Wort\nQuay wet;The quay was wet all day.\n")
        let failed = try isnad("index", "export.csv", "--index", "I")
        #expect(failed.status == 0 && failed.errors.contains("`--field text=NAME` names another"))
        let run = try isnad("index", "export.csv", "--index", "I", "--field", "title=Kopf", "--field", "text=Wort")
        #expect(run.errors.hasPrefix("articles: 1 added, 0 updated, 0 removed, 0 failed"))
        #expect(try isnad("search", "quay", "--index", "I").output.hasPrefix("  1 Quay wet"))
        #expect(try isnad("status", "--index", "I").output.contains("export.csv: title=Kopf, text=Wort\n"))
        let wrong = try isnad("index", "export.csv", "--field", "headline=Kopf")
        #expect(
            wrong.status == 64
                && wrong.errors.contains("there are author, date, id, language, source, text, title, url"))
        #expect(try isnad("index", "--field", "text=Wort").status == 64)

        try isnad.write("texts.jsonl", #"{"nr": 5, "doc": {"t": "“It is wet,” said Nadia Barmaki."}}"# + "\n")
        let extracted = try isnad("extract", "texts.jsonl", "--jsonl", "--field", "text=doc.t", "--field", "id=nr")
        #expect(extracted.output.hasPrefix(#"{"id":"5","quotes":[{"start":1,"#))
        #expect(extracted.json["id"] as? String == "5")
        #expect(try isnad("extract", "texts.jsonl", "--jsonl", "--field", "title=x").status == 64)
        #expect(try isnad("extract", "texts.jsonl", "--field", "text=doc.t").status == 64)
    }
}
