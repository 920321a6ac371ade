import Foundation
import Testing

/// The quick forms of what `scripts/reliability` does at length.
@Suite final class ReliabilityTests {
    let isnad: Program

    init() throws {
        isnad = try Program()
        for (number, place) in ["Safir", "Dalma", "Qarn"].enumerated() {
            try isnad.write(
                "news/\(number).txt",
                "Harbour of \(place)\n\nThe harbour of \(place) was closed on Monday, its master said.\n")
        }
        _ = try isnad("index", "news", "--quiet")
    }

    deinit { isnad.remove() }

    private func isOneLine(_ run: Program.Run) -> Bool {
        run.status == 2 && run.output.isEmpty && run.errors.hasPrefix("isnad: ") && run.errors.hasSuffix("\n")
            && run.errors.count { $0 == "\n" } == 1
    }

    // MARK: Queries

    private static func times(_ count: Int, _ text: String, by separator: String = "") -> String {
        [String](repeating: text, count: count).joined(separator: separator)
    }

    private static let wildcards: String = (0..<60).map { "ha\($0)*" }.joined(separator: " ")
    private static let misspellings: String = (0..<60).map { "harb\($0)~" }.joined(separator: " ")
    private static let everyCharacter = String(
        String.UnicodeScalarView((1...0x2FF).compactMap { Unicode.Scalar($0 as UInt32) }))

    /// A query, and part of what has to be said of how it was cut.
    struct Hostile: CustomTestStringConvertible {
        var query: String
        var note: String
        var testDescription: String { "\(query.prefix(20))…" }

        init(_ query: String, _ note: String = "") { (self.query, self.note) = (query, note) }
    }

    private static let queries: [Hostile] = [
        Hostile("h*", "h* stands for too many words: h was searched for as a word"),
        Hostile(times(10_000, "harbour", by: " "), "only the first 400 words of the query were used"),
        Hostile(times(10_000, "(") + "harbour", "brackets are nested too deep"),
        Hostile(times(300, "harbour", by: " NEAR "), "only the first 400 words"),
        Hostile(wildcards, "only the first 24 words with * or ~ were expanded"),
        Hostile(misspellings, "only the first 24 words with * or ~ were expanded"),
        Hostile(times(100_001, "\"") + "harbour", "a closing quotation mark is missing"),
        Hostile("NOT NOT harbour", "read as plain words: harbour"),
        Hostile(times(120_000, "x")),
        Hostile("\"" + times(5_000, "the of and ") + "\""),
        Hostile(everyCharacter),
    ]

    /// Each is answered, with status 0 or 1.
    @Test(arguments: queries)
    func hostileQueries(_ hostile: Hostile) throws {
        for options in [
            ["--json"], ["--expand", "--explain"], ["--group", "article", "--sort", "oldest", "--since", "1990"],
        ] {
            let run = try isnad(["search"] + options + ["--", hostile.query])
            #expect(run.status == 0 || run.status == 1)
            #expect(run.errors.contains(hostile.note) || hostile.note.isEmpty)
            let text = run.output + run.errors
            #expect(!text.unicodeScalars.contains(where: isHarmful))
        }
    }

    // MARK: Articles

    private static let harm =
        "\u{1B}[31mred\u{1B}]0;title\u{7} \u{9B}2J \u{202E}gnp.exe\u{202C} \u{2066}x\u{2069} \u{7F}\u{8}\u{2028}"

    private func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A, 0x2068, 0x2069: false
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2067, 0x2028, 0x2029: true
        default: false
        }
    }

    @Test func nothingHarmfulGetsOut() throws {
        let harm = Self.harm
        try isnad.write(
            "news/name \(harm).txt", "Title \(harm)\n\nBy Dana \(harm)\n\nThe escapeword \(harm) was seen.\n")
        try isnad.write(
            "news/md \(harm).md", "---\ntitle: \(harm)\nsource: \(harm)\n---\n# \(harm)\n\nThe escapeword \(harm).\n")
        let fields = [
            "id": harm, "title": harm, "source": harm, "url": "http://\(harm)", "body": "An escapeword \(harm).",
        ]
        let line = try JSONSerialization.data(withJSONObject: fields.merging(["authors": harm]) { old, _ in old })
        let list = try JSONSerialization.data(
            withJSONObject: (fields as [String: Any]).merging(["authors": [harm]]) { old, _ in old })
        try isnad.write(
            "news/lines.jsonl",
            [line, list].map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n") + "\n\(harm)\n")
        try isnad.write("news/empty \(harm).txt", "")
        var runs = [try isnad("index", "news"), try isnad("index", harm), try isnad("index", "news", "--forget", harm)]
        for arguments in [
            ["search", "escapeword"], ["search", "escapeword", "--color", "always", "--group", "article"],
            ["search", "escapeword", "--json"], ["search", "escapeword", "--jsonl"], ["search", harm, "--json"],
            ["search", harm, "--explain"], ["search", "source:\"\(harm)\""], ["show", "lines.jsonl"], ["show", "name"],
            ["show", "md", "--json"], ["show", harm], ["status"], ["status", "--json"], ["status", "--failed"],
            ["status", "--failed", "--json"], ["check"], ["search", "x", "--index", harm],
            ["search", "x", "--since", harm],
        ] {
            runs.append(try isnad(arguments))
        }
        #expect(runs[3].status == 0)
        for (number, run) in runs.enumerated() {
            let colours = number == 4 ? ["\u{1B}[0m", "\u{1B}[1m", "\u{1B}[2m", "\u{1B}[36m", "\u{1B}[1;33m"] : []
            let text = colours.reduce(run.output + run.errors) { $0.replacing($1, with: "") }
            #expect(!text.unicodeScalars.contains(where: isHarmful), "run \(number): \(text.debugDescription)")
        }
        let ids = try isnad("search", harm, "--json").json["query"] as? String
        #expect(ids == harm, "JSON gives back what was typed")
    }

    @Test func nothingButFilesIsOpened() throws {
        let run = try isnad.shell(
            """
            echo 'The outsideword.' > outside.txt; cd news
            mkfifo pipe.txt; ln -s . loop; ln -s ../outside.txt out.txt; ln -s /dev/zero device.txt; ln -s gone gone.txt; cd ..
            isnad index news --index Index
            """)
        #expect(run.errors.contains("pipe.txt: not a regular file") && run.errors.contains("out.txt: a link"))
        #expect(try isnad("search", "outsideword").status == 1)
    }

    @Test func whatIsTooLargeIsNamed() throws {
        let run = try isnad.shell(
            """
            cd news; (echo Title; echo; yes 'The harbour was closed.' | head -c 33000000) > huge.txt
            (echo '{"body": "The longword."}'; head -c 33000000 /dev/zero | tr '\\0' x) > long.jsonl
            cd ..; isnad index news --index Index
            """)
        #expect(run.errors.contains("huge.txt: ") && run.errors.contains("long.jsonl: line 2: "))
        #expect(try isnad("search", "longword").status == 0)
        #expect(try isnad("search", "harbour", "--json").json["total"] as? Int == 3)
    }

    // MARK: The index

    @Test func noRoomLeavesTheOldState() throws {
        let before = try isnad("search", "harbour").output
        for number in 0..<300 {
            try isnad.write("news/more \(number).txt", "Heron \(number)\n\nA heron \(number) in the harbour.\n")
        }
        for blocks in [1, 8, 24] {
            let run = try isnad.shell("ulimit -f \(blocks); isnad index news --index Index")
            #expect(isOneLine(run), "\(run)")
            #expect(try isnad("search", "harbour").output == before)
            #expect(try isnad("check").status == 0)
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: isnad.folder.appending(path: "Index").path)
        #expect(Set(names) == ["lock", "manifest", "s000001", "c000002"])
        #expect(try isnad("index", "news").status == 0)
        #expect(try isnad("search", "heron").status == 0)
    }

    /// What is done to an index, and what each command must then do about it.
    @Test(arguments: [
        "printf x | dd of=Index/s000001/postlist.glass bs=1 seek=9000 conv=notrunc",
        "truncate -s 100 Index/s000001/docdata.glass",
        ": > Index/s000001/words", "rm Index/s000001/iamglass", "rm Index/manifest",
        "printf x >> Index/manifest",
        ": > Index/manifest", "rm -r Index/s000001", "printf x | dd of=Index/c000002 bs=1 seek=30 conv=notrunc",
    ])
    func damageIsAnnounced(_ harm: String) throws {
        _ = try isnad.shell("(\(harm)) 2>/dev/null")
        for arguments in [["search", "harbour"], ["show", "0.txt"], ["check"], ["index", "news"]] {
            let run = try isnad(arguments)
            #expect(
                run.status == 2 && run.errors.hasPrefix("isnad: ") && run.errors.count { $0 == "\n" } == 1,
                "\(arguments): \(run)")
            #expect(!run.errors.contains("--index") || harm == ": > Index/manifest")
        }
        if harm == ": > Index/manifest" { _ = try isnad.shell("rm Index/manifest") }
        #expect(try isnad("index", "--rebuild", "news").status == 0)
        #expect(try isnad("search", "harbour").status == 0 && isnad("check").status == 0)
    }

    @Test func theIndexMayBeMovedAndReadOnly() throws {
        let before = try isnad("search", "harbour").output
        _ = try isnad.shell("mv Index elsewhere; cp -r elsewhere copy; chmod -R a-w copy; chmod a-w elsewhere")
        #expect(try isOneLine(isnad("search", "harbour")))
        for folder in ["elsewhere", "copy"] {
            #expect(try isnad("search", "harbour", "--index", folder).output == before)
            #expect(try isnad("check", "--index", folder).status == 0)
        }
        _ = try isnad.shell("chmod -R u+w copy elsewhere")
        #expect(try isnad("index", "--index", "elsewhere").status == 0)
    }

    @Test func theSecondWriterIsTold() throws {
        let run = try isnad.shell(
            "exec 9>Index/lock; flock 9; isnad index news --index Index; isnad search harbour --index Index")
        #expect(run.errors.hasPrefix("isnad: another isnad is writing to Index: wait until it is done"))
        #expect(run.output.contains("Harbour of Safir"))
        #expect(try isnad("index", "news").status == 0)
    }

    @Test func whatWasNoFolderOfOursStaysAsItIs() throws {
        try isnad.write("notes/manifest", "Things to do.\n")
        try isnad.write("notes/s000001", "A file of the same name.\n")
        try FileManager.default.createSymbolicLink(
            at: isnad.folder.appending(path: "gone"), withDestinationURL: URL(filePath: "/nowhere/at/all"))
        #expect(try isOneLine(isnad("index", "news", "--rebuild", "--index", "notes")))
        for command in [["index", "news"], ["search", "harbour"], ["status"], ["check"]] {
            for place in ["news/0.txt", "news/0.txt/within", "gone"] {
                #expect(try isOneLine(isnad(command + ["--index", place])), "\(command) in \(place)")
            }
        }
        #expect(FileManager.default.fileExists(atPath: isnad.folder.appending(path: "notes/s000001").path))
    }
}
