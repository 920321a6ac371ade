import ArgumentParser
import Articles
import FoundationEssentials

struct ArticlesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "articles", abstract: "Print what is read out of files, one article a line.")

    @Argument(help: "Files of any format that is read.")
    var files: [String]

    private struct Row: Encodable {
        var id: String
        var path: String
        var title: String
        var date: String?
        var dateOrigin: String?
        var authors: [String]
        var source: String?
        var language: String?
        var text: String
    }

    /// A file is known by its name without the endings of its format and its packing.
    private static func identifier(_ name: String) -> String {
        let name = name.hasSuffix(".gz") ? name.dropLast(3) : name[...]
        return String(name.lastIndex(of: ".").map { name[..<$0] } ?? name)
    }

    func run() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        for path in files {
            do {
                try ArticleFile.forEach(in: path, failed: { Standard.error("\(path): \($0)") }) { article in
                    let row = Row(
                        id: Self.identifier(ArticleFile.name(of: path)), path: path, title: article.title,
                        date: article.date?.description, dateOrigin: article.dateOrigin?.rawValue,
                        authors: article.authors, source: article.source, language: article.language,
                        text: article.text)
                    Standard.output(String(decoding: try encoder.encode(row), as: UTF8.self) + "\n")
                }
            } catch {
                Standard.error("\(path): \(error)")
            }
        }
    }
}
