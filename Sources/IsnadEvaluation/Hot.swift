import ArgumentParser
import Articles
import FoundationEssentials

extension HotPath: ExpressibleByArgument {}

struct Hot: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hot",
        abstract:
            "Run one hot path so many times, for whoever counts instructions; prints the units of a pass, what they are, and a sum."
    )

    @Argument(help: "Which path.")
    var path: HotPath

    @Option(help: "How many times.")
    var `repeat` = 1

    @Option(help: "A file of articles.")
    var articles: String?

    @Option(help: "A query, a name or a speaker a line.")
    var lines: String?

    @Option(help: "The folder of an index.")
    var index: String?

    func run() throws {
        var input = HotPath.Input()
        if let articles { input.articles = try ArticleFile.articles(in: articles) }
        if let lines {
            let text = String(decoding: try Data(contentsOf: URL(filePath: lines)), as: UTF8.self)
            input.lines = text.split(separator: "\n").map(String.init)
        }
        input.index = index ?? ""
        let (work, sum) = try path.run(input, times: `repeat`)
        Standard.output("\(work.count)\t\(work.unit)\t\(sum)\n")
    }
}
