import Articles

/// A query and what is to be said of how it was read.
struct ParsedQuery: Sendable {
    var node: QueryNode
    /// Sentences for the user: what was mended, ignored or cut.
    var notes: [String]
}

/// Reads the query language:
///
///     query  := words (OR words)*            OR binds loosest
///     words  := group (AND | NOT group)*     words side by side are ranked together
///     group  := item (NEAR/n item)*
///     item   := word | "phrase" | word* | word~ | =item | -item | field:item | (query)
///
/// A query that does not fit is read as plain words, and a note says so; nothing is an error.
struct QueryParser {
    /// Pieces of a query beyond this many are left out.
    static let mostTokens = 400
    /// Brackets nested deeper are read as if they were not there.
    static let deepest = 24

    private let tokens: [QueryToken]
    private var index = 0
    private var depth = 0
    private var notes: [String]
    private var isBroken = false

    /// Reads a query; `isExact` asks for the spellings as they are typed.
    static func parse(_ text: String, isExact: Bool = false) -> ParsedQuery {
        let lexer = QueryLexer(text, most: mostTokens)
        var parser = QueryParser(lexer)
        var node = parser.query()
        var notes = parser.notes
        if parser.isBroken || parser.index < parser.tokens.count {
            node = plain(lexer.tokens)
            if let node { notes.append("read as plain words: \(node)") }
        }
        let read = node ?? .any([])
        return ParsedQuery(node: isExact ? read.exact : read, notes: notes)
    }

    private init(_ lexer: QueryLexer) {
        tokens = lexer.tokens
        notes = lexer.notes
    }

    /// All words of a query that could not be read otherwise.
    private static func plain(_ tokens: [QueryToken]) -> QueryNode? {
        let nodes = tokens.compactMap { token -> QueryNode? in
            switch token {
            case .word(let text): .word(text.filter { $0 != "*" && $0 != "~" }, isExact: false)
            case .phrase(let text): .phrase(text, isExact: false)
            case .field(let name): .word(name, isExact: false)
            default: nil
            }
        }
        return nodes.isEmpty ? nil : .any(nodes)
    }

    private var next: QueryToken? { index < tokens.count ? tokens[index] : nil }

    private mutating func query() -> QueryNode? {
        var choices: [QueryNode] = []
        while true {
            if let node = conjunction() {
                choices.append(node)
            } else if next == .or || !choices.isEmpty {
                isBroken = true
            }
            guard next == .or else { break }
            index += 1
        }
        return choices.count > 1 ? .or(choices) : choices.first
    }

    private mutating func conjunction() -> QueryNode? {
        guard var left = words() else {
            // A query may consist of what it does not want.
            if next == .not { return negation(of: nil) }
            if next == .and { isBroken = true }
            return nil
        }
        var parts = [left]
        while let token = next {
            if token == .and {
                index += 1
                if next == .not {
                    left = parts.count > 1 ? .and(parts) : parts[0]
                    guard let node = negation(of: left) else { return nil }
                    parts = [node]
                    continue
                }
                guard let right = words() else {
                    isBroken = true
                    break
                }
                parts.append(right)
            } else if token == .not {
                left = parts.count > 1 ? .and(parts) : parts[0]
                guard let node = negation(of: left) else { return nil }
                parts = [node]
            } else {
                break
            }
        }
        return parts.count > 1 ? .and(parts) : parts[0]
    }

    private mutating func negation(of left: QueryNode?) -> QueryNode? {
        index += 1
        guard let excluded = words() else {
            isBroken = true
            return left
        }
        return .not(left, excluded)
    }

    /// Words side by side, with what is excluded from them and the filters that hold for them.
    private mutating func words() -> QueryNode? {
        var wanted: [QueryNode] = []
        var filters: [QueryNode] = []
        var excluded: [QueryNode] = []
        while let token = next {
            if token == .minus {
                index += 1
                if let node = item() { excluded.append(node) } else { isBroken = true }
                continue
            }
            guard let node = group() else { break }
            if case .filter = node { filters.append(node) } else { wanted.append(node) }
        }
        var node: QueryNode? = wanted.count > 1 ? .any(wanted) : wanted.first
        if !filters.isEmpty { node = .and((node.map { [$0] } ?? []) + filters) }
        if case .and(let parts) = node, parts.count == 1 { node = parts[0] }
        if excluded.isEmpty { return node }
        return .not(node, excluded.count > 1 ? .or(excluded) : excluded[0])
    }

    private mutating func group() -> QueryNode? {
        guard let first = item() else { return nil }
        var parts = [first]
        var distance = 0
        while case .near(let words) = next {
            index += 1
            guard let node = item() else {
                isBroken = true
                break
            }
            parts.append(node)
            distance = max(distance, words)
        }
        guard parts.count > 1 else { return first }
        let fits = parts.allSatisfy { part in
            switch part {
            case .word, .phrase, .prefix, .fuzzy: true
            case .or(let choices), .any(let choices): choices.allSatisfy { if case .word = $0 { true } else { false } }
            default: false
            }
        }
        if !fits {
            notes.append("NEAR takes words and phrases: read as AND")
            return .and(parts)
        }
        return .near(parts, distance: distance)
    }

    private mutating func item() -> QueryNode? {
        guard let token = next else { return nil }
        switch token {
        case .word(let text):
            index += 1
            return word(text)
        case .phrase(let text):
            index += 1
            return .phrase(text, isExact: false)
        case .exactly:
            index += 1
            return item()?.exact
        case .field(let name):
            index += 1
            return field(name)
        case .open:
            index += 1
            guard depth < Self.deepest else {
                if !notes.contains(Self.tooDeep) { notes.append(Self.tooDeep) }
                isBroken = true
                return nil
            }
            depth += 1
            let node = query()
            depth -= 1
            if next == .close { index += 1 } else { isBroken = true }
            return node
        case .near, .and, .or, .not, .minus, .close: return nil
        }
    }

    private static let tooDeep = "brackets are nested too deep"

    private mutating func word(_ text: String) -> QueryNode {
        if text.hasSuffix("*") {
            let stem = text.filter { $0 != "*" }
            if stem.unicodeScalars.count >= 2 { return .prefix(stem) }
            if !stem.isEmpty { notes.append("\(stem)* stands for too many words: \(stem) was searched for as a word") }
            return .word(stem, isExact: false)
        }
        if text.hasSuffix("~") || text.dropLast().hasSuffix("~") && text.last?.isNumber == true {
            return .fuzzy(String(text.prefix { $0 != "~" }))
        }
        return .word(text, isExact: false)
    }

    private mutating func field(_ name: String) -> QueryNode? {
        let isExact = next == .exactly
        if isExact { index += 1 }
        let value: String
        switch next {
        case .word(let text), .phrase(let text): value = text
        case .open where name == "title": return item().map { .title($0) }
        default:
            isBroken = true
            return nil
        }
        let isPhrase = if case .phrase = next { true } else { false }
        index += 1
        switch name {
        case "title":
            return .title(
                isPhrase ? .phrase(value, isExact: isExact) : isExact ? .word(value, isExact: true) : word(value))
        case "source": return .filter(.source(value))
        case "speaker": return .filter(.speaker(value))
        case "language": return .filter(.language(value.lowercased()))
        default:
            if let span = DateBound.span(value) { return .filter(.dates(span.first, span.last)) }
            notes.append(
                "\(value) is no date (YYYY-MM-DD, YYYY-MM, YYYY, or two of these with .. between): searched for as a word"
            )
            return .word(value, isExact: false)
        }
    }
}

extension QueryNode {
    /// The same query with every word asked for in just its spelling.
    var exact: QueryNode {
        switch self {
        case .word(let text, _): .word(text, isExact: true)
        case .phrase(let text, _): .phrase(text, isExact: true)
        case .prefix, .fuzzy, .filter: self
        case .title(let node): .title(node.exact)
        case .any(let nodes): .any(nodes.map(\.exact))
        case .and(let nodes): .and(nodes.map(\.exact))
        case .or(let nodes): .or(nodes.map(\.exact))
        case .not(let node, let excluded): .not(node?.exact, excluded.exact)
        case .near(let nodes, let distance): .near(nodes.map(\.exact), distance: distance)
        }
    }
}
