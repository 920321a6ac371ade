import Foundation
import Testing

@Suite final class ExtractTests {
    let isnad: Program

    init() throws { isnad = try Program() }

    deinit { isnad.remove() }

    private static let text = "😀 “The café is safe,” Nabil Haddad said. “We built it,” he added.\n"

    @Test func aPlainTextAsLines() throws {
        try isnad.write("a.txt", Self.text)
        let run = try isnad("extract", "a.txt", "--jsonl")
        #expect(run.status == 0)
        #expect(run.json["id"] as? String == "a.txt")
        let quotes = try #require(run.json["quotes"] as? [[String: Any]])
        #expect(quotes.count == 2)
        #expect(
            Set(quotes[0].keys) == ["start", "end", "spans", "text", "kind", "speaker", "mention", "cue"])
        // Offsets count scalars of the text as it came in.
        let scalars = Array(Self.text.unicodeScalars)
        for quote in quotes {
            let start = try #require(quote["start"] as? Int)
            let end = try #require(quote["end"] as? Int)
            #expect(String(String.UnicodeScalarView(scalars[start..<end])) == quote["text"] as? String)
            let mention = try #require(quote["mention"] as? [String: Any])
            let cut = scalars[(mention["start"] as? Int ?? 0)..<(mention["end"] as? Int ?? 0)]
            #expect(String(String.UnicodeScalarView(cut)) == mention["text"] as? String)
        }
        #expect(quotes[1]["speaker"] as? String == "Nabil Haddad")
        #expect((quotes[1]["mention"] as? [String: Any])?["text"] as? String == "he")
    }

    /// A text that was never read as an article has what articles are cleaned of; the document says it with escapes.
    @Test(arguments: [[], ["--jsonl"], ["--color", "always"]])
    func nothingThatATerminalObeys(_ options: [String]) throws {
        let harmful = "\u{1B}[31mred\u{7} \u{9B}2J \u{202E}exe\u{202C} \u{2066}x\u{2069} \u{7F}"
        try isnad.write("a.txt", "“The café \(harmful) is safe,” Nabil \(harmful) Haddad said.\n")
        let run = try isnad(["extract", "a.txt"] + options)
        #expect(run.status == 0)
        let shown = run.output.replacing("\u{1B}[31mred", with: "!").replacing(/\u{1B}\[[0-9;]*m/, with: "")
        let obeyed = shown.unicodeScalars.filter {
            $0 != "\n" && $0.properties.generalCategory == .control || (0x202A...0x202E).contains($0.value)
        }
        #expect(obeyed.isEmpty && !shown.contains("!"))
    }

    @Test func linesOfJSON() throws {
        try isnad.write(
            "a.jsonl",
            """
            {"id": "one", "text": "Nabil Haddad said \\"the bridge\\nis safe\\"."}

            {"id": 2, "text": "Nothing here."}

            """)
        let run = try isnad.shell("isnad extract --jsonl < a.jsonl")
        #expect(run.status == 0 && run.errors.isEmpty)
        let lines = run.output.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines[0].hasPrefix("{\"id\":\"one\",\"quotes\":[{\"start\":"))
        #expect(lines[1] == "{\"id\":\"2\",\"quotes\":[]}")
    }

    @Test func aBadLineIsReportedAndPassedOver() throws {
        try isnad.write(
            "a.jsonl", "{\"id\": \"one\", \"text\": \"x\"}\n{\"id\"\n{\"id\": \"three\", \"text\": \"y\"}\n")
        let run = try isnad("extract", "a.jsonl", "--jsonl")
        #expect(run.status == 2)
        #expect(run.errors.contains("line 2"))
        #expect(run.output.split(separator: "\n").count == 2)
    }

    @Test func forPeople() throws {
        try isnad.write("a.txt", Self.text)
        let run = try isnad.shell("isnad extract - < a.txt")
        #expect(run.status == 0)
        #expect(run.output.contains("Nabil Haddad · said · direct\n    The café is safe,"))
        #expect(run.output.contains("Nabil Haddad (he) · added · direct\n    We built it"))
    }

    @Test func nothingAndNoFile() throws {
        try isnad.write("none.txt", "No marks, no speech.\n")
        try isnad.write("empty.txt", "")
        #expect(try isnad("extract", "none.txt").status == 1)
        #expect(try isnad("extract", "empty.txt", "--jsonl").status == 1)
        let run = try isnad("extract", "missing.txt")
        #expect(run.status == 2)
        #expect(run.errors.hasPrefix("isnad: cannot read missing.txt"))
    }

    @Test func commentsOfReadersAreNoPartOfTheArticle() throws {
        let article = String(
            repeating: "The bridge over the river was closed on Monday for all cars and lorries. ", count: 6)
        try isnad.write(
            "a.txt",
            article + "“It is safe,” Nabil Haddad said.\n\n2 Comments\n\nKarim\n\n“It is not,” said my uncle.\n")
        let quotes = try isnad("extract", "a.txt", "--jsonl").json["quotes"] as? [[String: Any]]
        #expect(quotes?.map { $0["speaker"] as? String } == ["Nabil Haddad"])
    }
}
