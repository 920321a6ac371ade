import ArgumentParser
import Articles
import Isnad

struct Passages: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "passages",
        abstract:
            "Print the passages of articles as the index has them, so that others can be measured on the same: `ID TAB TEXT`."
    )

    @Argument(help: "A file of articles.")
    var file: String

    @Flag(help: "Paragraphs in place of passages.")
    var paragraphs = false

    func run() throws {
        var number = 0
        var lines = ""
        try ArticleFile.forEach(in: file) { article in
            number += 1
            let texts = paragraphs ? article.paragraphs.map(\.text) : AnalysisMeasure.passages(of: article)
            for text in texts where !text.isEmpty {
                lines += "\(number)\t"
                lines.unicodeScalars.append(
                    contentsOf: text.unicodeScalars.map { $0 == "\n" || $0 == "\t" || $0 == "\r" ? " " : $0 })
                lines += "\n"
            }
            if lines.utf8.count > 1 << 20 {
                Standard.output(lines)
                lines = ""
            }
        }
        Standard.output(lines)
    }
}
