import ArabicNames
import ArgumentParser
import FoundationEssentials

struct NamesPairs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "names-pairs", abstract: "Score pairs of spellings: lines `a TAB b` to `a TAB b TAB similarity`.")

    func run() {
        while let line = readLine() {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard fields.count >= 2 else { continue }
            Standard.output("\(fields[0])\t\(fields[1])\t\(nameSimilarity(fields[0], fields[1]))\n")
        }
    }
}

struct NamesLookup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "names-lookup", abstract: "For each query, the forms of a list that spell the same name.")

    @Option(help: "A form a line.")
    var forms: String

    private struct Query: Decodable { var query: String }
    private struct Answer: Encodable {
        var query: String
        var results: [String]
    }

    func run() throws {
        let list = try String(contentsOfFile: forms, encoding: .utf8)
        let lexicon = NameLexicon(list.split(separator: "\n").map(String.init))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let decoder = JSONDecoder()
        let clock = ContinuousClock()
        var took = Duration.zero
        var count = 0
        while let line = readLine() {
            guard let query = try? decoder.decode(Query.self, from: Data(line.utf8)).query else { continue }
            let start = clock.now
            let found = lexicon.forms(of: query)
            took += clock.now - start
            count += 1
            let answer = Answer(query: query, results: found.map(\.form))
            Standard.output(String(decoding: try encoder.encode(answer), as: UTF8.self) + "\n")
        }
        if count > 0 {
            let each = Double(took.components.attoseconds) / 1e15 + Double(took.components.seconds) * 1e3
            Standard.error("\(count) lookups, \(each / Double(count)) ms each")
        }
    }
}
