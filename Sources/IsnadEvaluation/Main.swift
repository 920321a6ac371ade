import ArgumentParser

@main
struct Main: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "isnad-eval",
        abstract: "What only evaluation needs; the library is the one that isnad uses.",
        subcommands: [ArticlesCommand.self, TREC.self, Bench.self, NamesPairs.self, NamesLookup.self, NamesFit.self])
}
