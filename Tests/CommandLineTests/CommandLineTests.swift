import Foundation
import Testing

@Suite final class CommandLineTests {
    let isnad: Program

    init() throws {
        isnad = try Program()
        try isnad.write(
            "news/a.txt",
            "Harbour closed\n\n2024-12-08\nSafir Post\n\nThe harbour of Safir was closed on Monday, its master said. \u{1B}[31mRed\u{1B}[0m flags flew.\n"
        )
        try isnad.write(
            "news/b.txt", "Harbour open\n\nThe harbour of Dalma was open all day, and ships came in from the bay.\n")
        try isnad.write(
            "news/ar.txt", "الميناء\n\n٨ كانون الأول ٢٠٢٤\n\nقال الوزير إن الميناء مفتوح اليوم أمام كل السفن.\n")
    }

    deinit { isnad.remove() }

    @Test func theMainJob() throws {
        let built = try isnad("index", "news")
        #expect(built.status == 0)
        #expect(built.output.isEmpty)
        #expect(
            built.errors.hasPrefix(
                "articles: 3 added, 0 updated, 0 removed, 0 failed; in the index: 3 articles, 3 passages, 1 quotation; "
            ))
        #expect(FileManager.default.fileExists(atPath: isnad.folder.appending(path: "Index/manifest").path))

        let found = try isnad("search", "harbour", "closed")
        #expect(found.status == 0)
        #expect(
            found.output.hasPrefix("  1 Harbour closed · Safir Post · 8 Dec 2024\n    The harbour of Safir was closed"))
        #expect(found.output.contains("a.txt · passage 1"))
        #expect(found.output.contains("  2 Harbour open · undated"))
        #expect(found.errors.hasPrefix("1 to 2 of 2 passages, "))
        #expect(!found.output.contains("\u{1B}"))

        let shown = try isnad("show", "a.txt")
        #expect(shown.output.hasPrefix("Harbour closed\nSafir Post · 8 Dec 2024 · en\na.txt · "))
        #expect(try isnad("check").status == 0)
        #expect(try isnad("status").output.contains("3 articles (1 undated)"))
    }

    @Test func jsonIsAsTheContractSays() throws {
        _ = try isnad("index", "news")
        let json = try isnad("search", "closed", "--json").json
        #expect(Set(json.keys) == ["query", "total", "total_is_exact", "took_ms", "names", "suggestion", "results"])
        #expect(json["suggestion"] is NSNull)
        let result = try #require((json["results"] as? [[String: Any]])?.first)
        #expect(Set(result.keys) == ["rank", "score", "article", "passage", "snippet", "highlights"])
        let article = try #require(result["article"] as? [String: Any])
        #expect(Set(article.keys) == ["id", "path", "title", "source", "date", "language"])
        #expect(article["date"] as? String == "2024-12-08")
        let passage = try #require(result["passage"] as? [String: Any])
        #expect(Set(passage.keys) == ["ordinal", "start", "end", "text"])
        #expect(result["highlights"] as? [[Int]] == [[25, 31]])
        let lines = try isnad("search", "harbour", "--jsonl").output.split(separator: "\n")
        #expect(lines.count == 2)
        let status = try isnad("status", "--json").json
        #expect(status["articles"] as? Int == 3 && status["health"] as? String == "good")
    }

    @Test func exitCodesAndOneLineOfComplaint() throws {
        let early = try isnad("search", "x")
        #expect(early.status == 2 && early.output.isEmpty)
        #expect(
            early.errors
                == "isnad: there is no index in Index: build one with `isnad index PATH`, or say where it is with --index\n"
        )
        #expect(try isnad("check").status == 1)
        #expect(try isnad("index", "nowhere").errors == "isnad: cannot read nowhere: no such file or directory\n")
        #expect(try isnad("index", "nowhere").status == 2)
        try FileManager.default.createDirectory(
            at: isnad.folder.appending(path: "hollow"), withIntermediateDirectories: true)
        #expect(try isnad("index", "hollow").status == 2)
        _ = try isnad("index", "news", "--quiet")
        #expect(try isnad("search", "nonesuch").status == 1)
        #expect(try isnad("search", "harbour", "--limt", "3").status == 64)
        #expect(try isnad("search").status == 64)
        #expect(try isnad("search", "x", "--since", "tomorrow").status == 64)
        #expect(try isnad("show", "nonesuch").status == 2)
        #expect(try isnad("--version").output.hasPrefix("isnad "))
        #expect(try isnad("search", "--help").status == 0)
    }

    @Test(
        "What is no file of aliases is refused in one line, without end or not",
        arguments: [
            ("/dev/zero", "it has more than 64 MB"), ("news", "is a directory"),
            ("nowhere", "no such file or directory"), ("pipe", "nobody writes into this pipe"),
        ])
    func aliases(_ row: (file: String, reason: String)) throws {
        #expect(try isnad("index", "news", "--quiet").status == 0)
        #expect(try isnad.shell("mkfifo pipe").status == 0)
        let run = try isnad("names", "Samir", "--aliases", row.file)
        #expect(run.status == 2 && run.output.isEmpty)
        #expect(run.errors == "isnad: cannot read \(row.file): \(row.reason)\n")
    }

    @Test(
        "A command that there is not names the nearest",
        arguments: [
            ("serch", "did you mean: isnad search"), ("Quote", "did you mean: isnad quotes"),
            ("time", "did you mean: isnad timeline"), ("serve-shrad", "did you mean: isnad serve-shard"),
            ("nonesuch", "isnad --help lists the commands, isnad search looks for words"),
            ("se", "isnad --help lists the commands, isnad search looks for words"),
        ])
    func commands(_ row: (typed: String, advice: String)) throws {
        for arguments in [[row.typed], [row.typed, "harbour", "--json"], ["help", row.typed]] {
            let run = try isnad(arguments)
            #expect(run.status == 64 && run.output.isEmpty)
            #expect(run.errors == "isnad: there is no command “\(row.typed)”; \(row.advice)\n")
        }
    }

    @Test(
        "An option that there is not names the nearest",
        arguments: [
            (["search", "x", "--speker", "y"], "'--speker'. Did you mean '--speaker'?"),
            (["quotes", "--speker=y"], "'--speker'. Did you mean '--speaker'?"),
            (["search", "--colour", "never", "x"], "'--colour'. Did you mean '--color'?"),
            (["search", "x", "--form", "2024"], "'--form'. Did you mean '--from'?"),
            (["timeline", "x", "--togehter"], "'--togehter'. Did you mean '--together'?"),
            (["speakers", "--limt", "3"], "'--limt'. Did you mean '--limit'?"),
            (["search", "x", "--nonesuch"], "'--nonesuch'"),
        ])
    func options(_ row: (arguments: [String], said: String)) throws {
        let run = try isnad(row.arguments)
        #expect(run.status == 64 && run.output.isEmpty)
        #expect(run.errors.hasPrefix("Error: Unknown option \(row.said)\n"))
    }

    @Test func queriesAsTheyAreTyped() throws {
        _ = try isnad("index", "news", "--quiet")
        #expect(try isnad("search", "harbour", "-closed").output.contains("Harbour open"))
        #expect(try !isnad("search", "harbour", "-closed").output.contains("Harbour closed"))
        let mended = try isnad("search", "harbour AND")
        #expect(mended.status == 0 && mended.errors.hasPrefix("read as plain words: harbour\n"))
        #expect(try isnad("search", "harbor").errors.contains("did you mean: harbour"))
        #expect(
            try isnad("search", "harbour", "--since", "2024-12").errors.contains(
                "1 matching passage has no date and is left out by the date filter"))
        let arabic = try isnad("search", "ميناء")
        #expect(arabic.output.contains("\u{2068}") && arabic.output.contains("\u{2069}"))
        #expect(try isnad("search", "harbour", "--explain").errors.contains("harbour: harbour (2)"))
        #expect(try isnad("search", "harbour", "--color", "always").output.contains("\u{1B}[1;33mharbour\u{1B}[0m"))
        #expect(
            try isnad("search", "harbour", "--group", "article", "--sort", "newest").output.hasPrefix(
                "  1 Harbour closed"))
    }

    @Test func speakersWhomNobodyIsAreMended() throws {
        try isnad.write(
            "news/weir.txt",
            "The weir\n\nThe lake minister, Tariq al-Bahrani, opened the weir. \"The weir holds,\" al-Bahrani said.\n")
        _ = try isnad("index", "news", "--quiet")
        for arguments in [
            ["quotes", "--speaker", "lake minster"], ["search", "weir", "--speaker", "lake minster"],
            ["speakers", "lake", "minster"], ["timeline", "--speaker", "lake minster"],
            ["timeline", "--together", "--speaker", "lake minster"],
        ] {
            let run = try isnad(arguments)
            #expect(run.status == 1 && run.output.isEmpty)
            #expect(run.errors.hasSuffix("\ndid you mean: lake minister\n"), "\(arguments)")
        }
        #expect(
            try isnad("search", "speaker:\"lake minster\" weir").errors.contains(
                "did you mean: speaker:\"lake minister\" weir\n"))
        let quotes = try isnad("quotes", "--speaker", "lake minster", "--json").json
        #expect(quotes["suggestion"] as? String == "lake minister")
        #expect(quotes["suggested_speaker"] as? String == "lake minister")
        #expect(try isnad("speakers", "lake minster", "--json").json["suggestion"] as? String == "lake minister")
        let found = try isnad("quotes", "--speaker", "lake minister", "--json").json
        #expect(found["suggestion"] is NSNull && found["suggested_speaker"] == nil)
        #expect(try !isnad("quotes", "nonesuch", "--speaker", "lake minister").errors.contains("did you mean"))
    }

    @Test func shortOptionsAreWordsToLeaveOut() throws {
        _ = try isnad("index", "news", "--quiet")
        let note = "-n leaves out the word “n”; for the number of results say --limit 5\n"
        let search = try isnad("search", "-n", "5", "harbour")
        #expect(search.errors.hasPrefix(note) && search.output.contains("Harbour open"))
        #expect(search.output == (try isnad("search", "harbour", "5", "-n").output))
        #expect(try isnad("quotes", "-n", "5", "closed").errors.hasPrefix(note))
        for arguments in [
            ["search", "harbour", "-n"], ["search", "harbour", "-open", "5"], ["search", "-n 5 harbour"],
            ["search", "-n", "5", "harbour", "--json"], ["search", "harbour", "-n", "5th"],
        ] {
            #expect(try !isnad(arguments).errors.contains("--limit"), "\(arguments)")
        }
    }

    @Test func theIndexIsWhereItIsSaid() throws {
        #expect(try isnad("index", "news", "--quiet", environment: ["ISNAD_INDEX": "elsewhere"]).status == 0)
        #expect(try isnad("search", "harbour", environment: ["ISNAD_INDEX": "elsewhere"]).status == 0)
        #expect(try isnad("search", "harbour", "--index", "elsewhere").status == 0)
        #expect(try isnad("search", "harbour").status == 2)
    }

    @Test func failuresAreNamedAndNothingElseIsLost() throws {
        try isnad.write("news/bad \u{1B}[2J\u{202E}name.txt", "")
        try isnad.write("news/page.rtf", "{\\rtf1 x}")
        let built = try isnad("index", "news")
        #expect(built.status == 0)
        #expect(built.errors.contains("not read: bad \u{FFFD}[2J\u{FFFD}name.txt: the file is empty"))
        #expect(!built.errors.contains("\u{1B}"))
        let failed = try isnad("status", "--failed").output
        #expect(failed.contains("the file is empty") && failed.contains("RTF is not read"))
        #expect(!failed.contains("\u{1B}"))
        #expect(try isnad("search", "harbour").output.contains("Harbour open"))
    }

    @Test func aPipeThatCloses() throws {
        _ = try isnad("index", "news", "--quiet")
        let run = try isnad.shell("isnad search harbour --jsonl | head -c 1 >/dev/null; echo ${PIPESTATUS[0]}")
        #expect(run.output == "0\n" && run.errors.isEmpty)
    }

    @Test func anInterruptionCommitsWhatIsDone() throws {
        for number in 0..<1_500 {
            try isnad.write(
                "many/\(number).txt",
                "Report \(number)\n\n" + (0..<300).map { "word\($0 &* (number + 1) % 5_000)" }.joined(separator: " ")
                    + ".\n")
        }
        let run = try isnad.shell("isnad index many & p=$!; sleep 0.2; kill -INT $p; wait $p; echo $?")
        let status = run.output.split(separator: "\n").last
        // A fast machine may be done before the signal comes.
        #expect(status == "130" || status == "0")
        if status == "130" { #expect(run.errors.contains("goes on from there")) }
        #expect(try isnad("index", "many").status == 0)
        #expect(try isnad("status", "--json").json["articles"] as? Int == 1_500)
        #expect(try isnad("check").status == 0)
    }
}
