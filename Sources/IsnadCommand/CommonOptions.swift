import ArgumentParser
import Articles
import Isnad

/// How results are printed.
struct OutputOptions: ParsableArguments {
    @Flag(help: "Print one JSON document.")
    var json = false

    @Flag(help: "Print a JSON document a line for each result.")
    var jsonl = false

    @Option(help: "When to colour: auto, always, never.")
    var color = ResultForm().color

    mutating func validate() throws {
        if let problem = form().problem { throw ValidationError(problem) }
    }

    /// The form, with the one that only lists of results have.
    func form(_ table: TableOptions? = nil) -> ResultForm {
        var form = ResultForm()
        form.json = json
        form.jsonl = jsonl
        form.csv = table?.csv ?? form.csv
        form.color = color
        return form
    }

    /// Whether results are for a program rather than a person.
    var isForPrograms: Bool { form().isForPrograms }
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

/// Which results are shown.
struct PagingOptions: ParsableArguments {
    @Option(help: "How many results are shown.")
    var limit = ResultRange().limit

    @Option(help: "How many of the first results are passed over.")
    var offset = ResultRange().offset

    mutating func validate() throws {
        if let problem = range.problem { throw ValidationError(problem) }
    }

    var range: ResultRange { ResultRange(limit: limit, offset: offset) }
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

    mutating func validate() throws {
        if let problem = conditions.problem { throw ValidationError(problem) }
    }

    var conditions: Conditions {
        Conditions(since: since, until: until, source: source, language: language)
    }
}

extension Invocation {
    /// Throws what is the matter with it, as the library says such things.
    func checked() throws {
        if let problem { throw ValidationError(problem) }
    }

    /// Does what is asked; where nothing is found, throws the status that says so.
    func runForLibrary() throws {
        if try run() == .nothingFound { throw ExitCode.nothingFound }
    }
}

extension ColorChoice: ExpressibleByArgument {}
extension QuotationKind: ExpressibleByArgument {}
extension TimeUnit: ExpressibleByArgument {}
extension SearchRequest.Order: ExpressibleByArgument {}
extension SearchRequest.Grouping: ExpressibleByArgument {}
extension DateOrder: ExpressibleByArgument {}
