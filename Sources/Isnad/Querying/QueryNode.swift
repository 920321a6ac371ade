import Articles

/// A query as it was read.
indirect enum QueryNode: Sendable, Hashable {
    /// A word, or several that a hyphen or an apostrophe joins.
    case word(String, isExact: Bool)
    /// Words in this order, one after the other.
    case phrase(String, isExact: Bool)
    /// Words that begin so.
    case prefix(String)
    /// Words spelled nearly so.
    case fuzzy(String)
    /// In the title alone.
    case title(QueryNode)
    /// Plain words: not all need match, those that match more and closer rank higher.
    case any([QueryNode])
    case and([QueryNode])
    case or([QueryNode])
    /// The first without the second; a nil first means everything.
    case not(QueryNode?, QueryNode)
    /// All within so many words of each other.
    case near([QueryNode], distance: Int)
    /// A condition that does not weigh.
    case filter(QueryFilter)
}

/// A condition on articles.
enum QueryFilter: Sendable, Hashable {
    case source(String)
    case language(String)
    /// Passages, or quotations, that quote whom this names: a person in any spelling, an office, "unnamed".
    case speaker(String)
    /// Quotations of a kind.
    case kind(String)
    /// From the first to the last day, both included; nil is open.
    case dates(CalendarDate?, CalendarDate?)
}

extension QueryNode: CustomStringConvertible {
    /// The query in the words of the query language.
    var description: String {
        switch self {
        case .word(let text, let isExact): (isExact ? "=" : "") + text
        case .phrase(let text, let isExact): (isExact ? "=" : "") + "\"\(text)\""
        case .prefix(let text): text + "*"
        case .fuzzy(let text): text + "~"
        case .title(let node): "title:" + node.grouped
        case .any(let nodes): nodes.map(\.grouped).joined(separator: " ")
        case .and(let nodes): nodes.map(\.grouped).joined(separator: " AND ")
        case .or(let nodes): nodes.map(\.grouped).joined(separator: " OR ")
        case .not(let node, let excluded): (node.map { $0.grouped + " " } ?? "") + "-" + excluded.grouped
        case .near(let nodes, let distance): nodes.map(\.grouped).joined(separator: " NEAR/\(distance) ")
        case .filter(let filter): filter.description
        }
    }

    private var grouped: String {
        switch self {
        case .any(let nodes) where nodes.count > 1, .and(let nodes) where nodes.count > 1,
            .or(let nodes) where nodes.count > 1:
            "(\(description))"
        case .near, .not: "(\(description))"
        default: description
        }
    }
}

extension QueryFilter: CustomStringConvertible {
    var description: String {
        switch self {
        case .source(let name): "source:\"\(name)\""
        case .language(let code): "language:\(code)"
        case .speaker(let name): "speaker:\"\(name)\""
        case .kind(let kind): "kind:\(kind)"
        case .dates(let first, let last): "date:\(first?.description ?? "")..\(last?.description ?? "")"
        }
    }
}
