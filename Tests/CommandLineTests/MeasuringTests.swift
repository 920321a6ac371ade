import Foundation
import Testing

/// What is measured is what it is said to be; how long it takes is no matter of tests.
@Suite final class MeasuringTests {
    let isnad: Program

    init() throws {
        isnad = try Program()
        let lines = (1...12).map { number in
            let body = """
                The ferry number \(number) left Port Lemna on Monday. “The sea was calm,” said Selma Qadoumi, the harbour master, \
                who had waited since dawn.\\n\\nNobody else of the crew of Ras Himma would speak of crate \(number * 7).
                """
            return #"{"title": "Ferry \#(number)", "date": "2024-03-\#(number + 9)", "body": "\#(body)"}"#
        }
        try isnad.write("ferries.jsonl", lines.joined(separator: "\n") + "\n")
        try isnad.write("lines.txt", "ferry\nQadumi\nQadoumi\nSelma Qadoumi\nHimma\n")
        _ = try isnad("index", "ferries.jsonl")
    }

    deinit { isnad.remove() }

    private static let hotPaths = [
        ("tokens", "kB"), ("name-reading", "name"), ("name-likeness", "pair"), ("quotations", "kB"),
        ("analysis", "article"), ("building", "article"), ("search", "query"), ("speaker", "query"),
        ("snippets", "passage"), ("json", "answer"),
    ]

    @Test("A hot path does the same work in each pass", arguments: hotPaths)
    func hotPath(_ path: String, _ unit: String) throws {
        func fields(_ passes: Int) throws -> [Substring] {
            let run = try isnad.evaluation(
                "hot", path, "--repeat", "\(passes)", "--articles", "ferries.jsonl", "--lines", "lines.txt",
                "--index", "Index")
            #expect(run.status == 0, "\(run.errors)")
            return run.output.split(whereSeparator: \.isWhitespace)
        }
        let (one, three) = try (fields(1), fields(3))
        try #require(one.count == 3 && three.count == 3)
        #expect(one[1] == unit && three[1] == unit)
        #expect(one[0] == three[0] && Int(one[0]) ?? 0 > 0)
        let sum = try #require(Int(one[2]))
        #expect(sum > 0 && Int(three[2]) == 3 * sum)
    }

    @Test func everyHotPathIsTried() throws {
        let words = try isnad.evaluation("hot", "--help").output.split(whereSeparator: \.isWhitespace)
        let values = words.drop { $0 != "(values:" }.dropFirst().prefix { !$0.hasPrefix("OPTIONS") }
        #expect(values.map { $0.filter { $0.isLetter || $0 == "-" } } == Self.hotPaths.map(\.0))
    }

    @Test func passagesAreThoseOfTheIndex() throws {
        let printed = try isnad.evaluation("passages", "ferries.jsonl").output.split(separator: "\n")
        #expect(printed.count == (try isnad("status", "--json").json["passages"] as? Int))
        let first = try #require(printed.first?.split(separator: "\t"))
        #expect(first.count == 2 && first[0] == "1")
        #expect(first[1].hasPrefix("The ferry number 1 left Port Lemna") && first[1].hasSuffix("of crate 7."))
        let paragraphs = try isnad.evaluation("passages", "--paragraphs", "ferries.jsonl").output
        #expect(paragraphs.split(separator: "\n").count == 24)
    }

    @Test func stagesTellWhatEachStepTakes() throws {
        let report = try isnad.evaluation("stages", "ferries.jsonl").json
        #expect(report["articles"] as? Int == 12)
        let seconds = try #require(report["seconds"] as? [String: Double])
        #expect(
            Set(seconds.keys) == ["reading", "analysis", "names", "quotations", "inverting", "merging", "whole"])
        #expect(seconds.values.allSatisfy { $0 >= 0 } && seconds["whole"] ?? 0 > 0)
    }

    @Test(arguments: [[], ["--speakers"], ["--exact"]])
    func benchTellsTheTimeOfEachQueryBehindTheFirst(_ options: [String]) throws {
        let run = try isnad.evaluation(
            ["bench", "--index", "Index", "--queries", "lines.txt", "--warm", "1", "--repeat", "2", "--times"]
                + options)
        #expect(run.status == 0)
        #expect(run.output.split(separator: "\n").compactMap { Double($0) }.count == 8)
    }

    @Test(arguments: ["hot tokens --articles", "stages", "passages"])
    func whatCannotBeReadIsNotMeasured(_ command: String) throws {
        try isnad.write("empty.jsonl", "")
        try isnad.write("broken.jsonl", "{\"title\": \"Ferry\", \"body\": \"A text.\"}\n{\"title\": \n")
        for file in ["empty.jsonl", "broken.jsonl", "missing.jsonl"] {
            let run = try isnad.evaluation(command.split(separator: " ").map(String.init) + [file])
            #expect(run.status != 0 && run.errors.contains(file), "\(file): \(run.errors)")
        }
    }
}
