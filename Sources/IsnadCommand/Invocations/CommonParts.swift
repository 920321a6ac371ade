import Isnad
import IsnadTerminal

extension IndexChoice {
    mutating func take(_ option: inout TypedOption) {
        option.text("--index", &folder)
        option.text("--aliases", &aliases)
        option.flag("--partial", &partial)
    }
}

/// How results are printed.
struct ResultForm: Equatable {
    var json = false
    var jsonl = false
    var csv = false
    var color = ColorChoice.auto

    mutating func take(_ option: inout TypedOption) {
        option.flag("--json", &json)
        option.flag("--jsonl", &jsonl)
        option.choice("--color", &color)
    }

    /// Takes the option of results that can be a table.
    mutating func takeOfTable(_ option: inout TypedOption) { option.flag("--csv", &csv) }

    /// Forms for programs cannot share standard output.
    var problem: String? {
        if json && jsonl { return "give --json or --jsonl, not both" }
        return csv && isForPrograms ? "give one of --csv, --json and --jsonl" : nil
    }

    /// Whether results are for a program rather than a person.
    var isForPrograms: Bool { json || jsonl }

    /// The styles to print with.
    var style: Style { Style(isOn: color.isOn) }
}

/// When to colour.
enum ColorChoice: String, CaseIterable {
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

/// Which results are shown.
struct ResultRange: Equatable {
    var limit = 10
    var offset = 0

    mutating func take(_ option: inout TypedOption) {
        option.number("--limit", &limit)
        option.number("--offset", &offset)
    }

    var problem: String? {
        guard limit >= 0, limit <= 1_000_000 else { return "--limit takes a number from 0 to 1000000" }
        guard offset >= 0, offset <= 10_000_000 else { return "--offset takes a number from 0 to 10000000" }
        return nil
    }
}

/// Conditions on articles, as they were typed.
struct Conditions: Equatable {
    var since: String?
    var until: String?
    var source: String?
    var language: String?

    mutating func take(_ option: inout TypedOption) {
        option.text("--since", &since)
        option.text("--from", &since)
        option.text("--until", &until)
        option.text("--to", &until)
        option.text("--source", &source)
        option.text("--language", &language)
    }

    var problem: String? {
        if let since, DateBound.first(since) == nil {
            return "--since \(since): a date is YYYY-MM-DD, YYYY-MM or YYYY"
        }
        if let until, DateBound.last(until) == nil {
            return "--until \(until): a date is YYYY-MM-DD, YYYY-MM or YYYY"
        }
        return nil
    }

    /// Puts the conditions into a request.
    func apply(to request: inout some ArticleConditions) {
        request.since = since.flatMap { DateBound.first($0) }
        request.until = until.flatMap { DateBound.last($0) }
        request.source = source
        request.language = language
    }
}
