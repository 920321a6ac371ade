import ArgumentParser

/// Where the index is.
package struct IndexLocation: ParsableArguments {
    @Option(
        name: .customLong("index"),
        help: ArgumentHelp(
            "The folder of the index, or a list of shards (default: $ISNAD_INDEX, else ./Index).", valueName: "dir"))
    package var folder: String?

    @Option(
        help: ArgumentHelp(
            "A file of names that are one person's (default: $ISNAD_ALIASES, else aliases.txt in the index, or beside a list of shards).",
            valueName: "file"))
    package var aliases: String?

    @Flag(help: "Go on without shards that are not there, and say which.")
    package var partial = false

    package init() {}

    /// What was chosen.
    package var choice: IndexChoice {
        var choice = IndexChoice()
        choice.folder = folder
        choice.aliases = aliases
        choice.partial = partial
        return choice
    }

    /// The folder that is meant.
    package var path: String { choice.path }
}
