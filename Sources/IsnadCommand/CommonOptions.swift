import ArabicNames
import ArgumentParser
import Articles
import FoundationEssentials
import Isnad

/// Where the index is.
struct IndexLocation: ParsableArguments {
    @Option(
        name: .customLong("index"),
        help: ArgumentHelp(
            "The folder of the index, or a list of shards (default: $ISNAD_INDEX, else ./Index).", valueName: "dir"))
    var folder: String?

    @Option(
        help: ArgumentHelp(
            "A file of names that are one person's (default: $ISNAD_ALIASES, else aliases.txt in the index, or beside a list of shards).",
            valueName: "file"))
    var aliases: String?

    @Flag(help: "Go on without shards that are not there, and say which.")
    var partial = false

    /// The index, opened, with the user's aliases; lines of these that could not be used are named.
    func searcher() throws -> Searcher {
        let asked = aliases ?? Output.variable("ISNAD_ALIASES")
        var known = AliasFile()
        let folder = try IndexPlace(path).isList ? String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]) : path
        let file = asked ?? (folder.isEmpty ? "." : folder) + "/aliases.txt"
        if let data = FileManager.default.contents(atPath: file) {
            known = AliasFile(String(decoding: data, as: UTF8.self))
            for problem in known.problems { Output.note("\(Printable.text(file)), \(problem.description)") }
        } else if asked != nil {
            throw IsnadError.unreadable(path: file, reason: "it is no file of aliases that can be opened")
        }
        return try Searcher(folder: path, aliases: known, isPartial: partial) { missing in
            for shard in missing { Output.note("\(shard)") }
        }
    }

    /// The folder that is meant.
    var path: String { folder ?? Output.variable("ISNAD_INDEX") ?? "Index" }
}

/// How results are printed.
struct OutputOptions: ParsableArguments {
    @Flag(help: "Print one JSON document.")
    var json = false

    @Flag(help: "Print a JSON document a line for each result.")
    var jsonl = false

    @Option(help: "When to colour: auto, always, never.")
    var color: ColorChoice = .auto

    mutating func validate() throws {
        if json && jsonl { throw ValidationError("give --json or --jsonl, not both") }
    }

    /// Whether results are for a program rather than a person.
    var isForPrograms: Bool { json || jsonl }

    /// The styles to print with.
    var style: Style { Style(isOn: color.isOn) }
}

/// The words of a query as they were typed.
enum QueryWords {
    /// The words without the mark that ends options.
    ///
    /// A word to be left out begins with a hyphen, as options do; one with two was meant as an option.
    static func checked(_ words: [String], of command: any ParsableCommand.Type) throws -> [String] {
        if let unknown = words.first(where: { $0.hasPrefix("--") && $0.utf8.count > 2 && !$0.contains(" ") }) {
            throw Mistyped.unknownOption(unknown, of: command)
        }
        return words.filter { $0 != "--" }
    }
}

/// Results as a table.
struct TableOptions: ParsableArguments {
    @Flag(help: "Print a table of comma-separated values with a line of headings.")
    var csv = false

    /// Two forms for programs cannot share standard output.
    func validate(with output: OutputOptions) throws {
        if csv && output.isForPrograms { throw ValidationError("give one of --csv, --json and --jsonl") }
    }
}

/// Mappings of the fields of exports.
enum FieldOptions {
    /// The mapping that was typed.
    static func mapping(_ typed: [String]) throws -> FieldMapping {
        do {
            return try FieldMapping(typed)
        } catch {
            throw ValidationError("--field \(error.description)")
        }
    }
}

/// When to colour.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
    case auto
    case always
    case never

    var isOn: Bool {
        switch self {
        case .always: true
        case .never: false
        case .auto: Output.isTerminal && Output.variable("NO_COLOR") == nil && Output.variable("TERM") != "dumb"
        }
    }
}

/// Which results are shown, and in which order.
struct PagingOptions: ParsableArguments {
    @Option(help: "How many results are shown.")
    var limit = 10

    @Option(help: "How many of the first results are passed over.")
    var offset = 0

    mutating func validate() throws {
        guard limit >= 0, limit <= 1_000_000 else { throw ValidationError("--limit takes a number from 0 to 1000000") }
        guard offset >= 0, offset <= 10_000_000 else {
            throw ValidationError("--offset takes a number from 0 to 10000000")
        }
    }
}

/// Conditions on articles.
struct FilterOptions: ParsableArguments {
    @Option(
        name: [.customLong("since"), .customLong("from")],
        help: ArgumentHelp("From this day, month or year on (YYYY-MM-DD, YYYY-MM, YYYY).", valueName: "date"))
    var since: String?

    @Option(
        name: [.customLong("until"), .customLong("to")],
        help: ArgumentHelp("Up to the end of this day, month or year.", valueName: "date"))
    var until: String?

    @Option(help: ArgumentHelp("From a source whose name has these words.", valueName: "name"))
    var source: String?

    @Option(help: ArgumentHelp("In this language (en, ar, …).", valueName: "code"))
    var language: String?

    /// Puts the conditions into a request.
    func apply(to request: inout some ArticleConditions) {
        request.since = since.flatMap { DateBound.first($0) }
        request.until = until.flatMap { DateBound.last($0) }
        request.source = source
        request.language = language
    }

    mutating func validate() throws {
        if let since, DateBound.first(since) == nil {
            throw ValidationError("--since \(since): a date is YYYY-MM-DD, YYYY-MM or YYYY")
        }
        if let until, DateBound.last(until) == nil {
            throw ValidationError("--until \(until): a date is YYYY-MM-DD, YYYY-MM or YYYY")
        }
    }
}

extension SearchRequest.Order: ExpressibleByArgument {}
extension SearchRequest.Grouping: ExpressibleByArgument {}
extension DateOrder: ExpressibleByArgument {}
