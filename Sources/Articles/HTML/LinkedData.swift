/// What a page's JSON-LD says of its article, in the vocabulary of schema.org.
struct LinkedData {
    private(set) var headline: String?
    private(set) var published: String?
    private(set) var authors: [String] = []
    private(set) var publisher: String?
    private(set) var body: String?
    private(set) var summary: String?
    private(set) var language: String?
    private(set) var url: String?

    /// Types of articles, best first; what a type further down says counts where those above say nothing.
    private static let types: [Set<String>] = [
        [
            "newsarticle", "reportagenewsarticle", "opinionnewsarticle", "analysisnewsarticle", "reviewnewsarticle",
            "backgroundnewsarticle", "askpublicnewsarticle", "liveblogposting", "article", "blogposting",
            "socialmediaposting",
            "report", "scholarlyarticle", "techarticle", "advertisercontentarticle", "satiricalarticle",
            "discussionforumposting",
        ],
        [
            "webpage", "itempage", "creativework", "videoobject", "recipe", "review", "movie", "book", "event",
            "aboutpage",
        ],
    ]
    private static let mostNodes = 4_000

    init(_ scripts: [[UInt8]]) {
        var nodes: [JSONValue] = []
        for script in scripts {
            let start = script.firstIndex { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") } ?? 0
            if let value = JSONValue(script[start...]) { Self.gather(value, into: &nodes, depth: 0) }
        }
        guard !nodes.isEmpty else { return }
        var byIdentifier: [String: JSONValue] = [:]
        for node in nodes {
            if let id = node["@id"]?.text, node.members.count > 1, byIdentifier[id] == nil { byIdentifier[id] = node }
        }
        func resolved(_ value: JSONValue) -> JSONValue {
            if value.members.count <= 2, let id = value["@id"]?.text, value["name"] == nil {
                return byIdentifier[id] ?? value
            }
            return value
        }
        for types in Self.types {
            for node in nodes where Self.isOf(node, types) {
                headline =
                    headline ?? Self.line(node["headline"])
                    ?? (types.contains("article") ? Self.line(node["name"]) : nil)
                published = published ?? node["datePublished"]?.text
                if authors.isEmpty {
                    authors = (node["author"] ?? node["creator"])?.items.flatMap { Self.names(resolved($0)) } ?? []
                }
                publisher = publisher ?? node["publisher"]?.items.first.flatMap { Self.names(resolved($0)).first }
                if body == nil, let text = node["articleBody"]?.text, text.utf8.count > 200 { body = text }
                summary = summary ?? Self.line(node["description"])
                language =
                    language
                    ?? node["inLanguage"]?.items.first.flatMap {
                        $0.text ?? $0["name"]?.text ?? $0["alternateName"]?.text
                    }
                url = url ?? node["url"]?.text
            }
        }
    }

    private static func gather(_ value: JSONValue, into nodes: inout [JSONValue], depth: Int) {
        guard depth < 6, nodes.count < mostNodes else { return }
        switch value {
        case .array(let values): for value in values { gather(value, into: &nodes, depth: depth + 1) }
        case .object:
            nodes.append(value)
            for name in ["@graph", "mainEntity", "mainEntityOfPage", "itemReviewed", "author", "publisher"] {
                if let inner = value[name] {
                    switch inner {
                    case .object, .array: gather(inner, into: &nodes, depth: depth + 1)
                    default: break
                    }
                }
            }
        default: break
        }
    }

    private static func isOf(_ node: JSONValue, _ types: Set<String>) -> Bool {
        node["@type"]?.items.contains { type in
            guard let name = type.text else { return false }
            return types.contains(String(name.split(separator: "/").last ?? "").lowercased())
        } ?? false
    }

    private static func line(_ value: JSONValue?) -> String? {
        guard let text = value?.items.first?.text else { return nil }
        let line = HTMLEntities.line(text)
        return line.isEmpty ? nil : line
    }

    private static func names(_ value: JSONValue) -> [String] {
        if case .string(let text) = value { return [HTMLEntities.line(text)] }
        return (value["name"]?.items ?? []).compactMap { line($0) }
    }
}
