import ArgumentParser
import FoundationEssentials
import Isnad

struct TREC: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trec", abstract: "Rank a collection's documents for its queries; prints a TREC run.")

    @Option(help: "Lines of JSON: id, title, body.")
    var docs: String

    @Option(help: "Lines of JSON: id, query.")
    var queries: String

    @Flag(help: "Add words from the best results to each query.")
    var expand = false

    @Option(help: "How many documents are given for a query.")
    var depth = 1_000

    private struct Document: Decodable {
        var id: String
        var title: String?
        var body: String
    }

    private struct Question: Decodable {
        var id: String
        var query: String
    }

    func run() throws {
        let folder = try ScratchFolder()
        let documents = try JSONLines.read(Document.self, docs).map {
            TestCollection.Document(id: $0.id, title: $0.title ?? "", body: $0.body)
        }
        let collection = try TestCollection(documents, folder: folder.path + "/index")
        for question in try JSONLines.read(Question.self, queries) {
            // The judgements' questions are plain language: their brackets and colons are no operators.
            let ranked = try collection.rank(question.query, depth: depth, expands: expand)
            var lines = ""
            for (index, result) in ranked.enumerated() {
                lines += "\(question.id) Q0 \(result.id) \(index + 1) \(ranked.count - index) isnad\n"
            }
            Standard.output(lines)
        }
    }
}
