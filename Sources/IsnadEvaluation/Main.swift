import ArgumentParser

@main
struct Main: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "isnad-eval",
        abstract: "What only evaluation needs; the library is the one that isnad uses.",
        subcommands: [
            ArticlesCommand.self, TREC.self, NamesPairs.self, NamesLookup.self, NamesFit.self, NamesTable.self,
            Bench.self, Passages.self, Stages.self, Hot.self,
        ])
}
