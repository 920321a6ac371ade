/// Which field of an export holds what of an article, where its names are not those that are known by themselves.
///
/// For JSON in all its forms and for tables (CSV, TSV). A name is looked for as it stands, then without regard to case, spaces and marks; dots
/// lead into nested objects, and through a list of objects into each of them (`article.meta.title`, `authors.name`). Of several fields for one
/// target, the first that holds something counts; where none does, the names that are known by themselves are looked for as ever.
public struct FieldMapping: Sendable, Hashable {
    /// What a field can be mapped to.
    public enum Target: String, Sendable, CaseIterable {
        /// The authors.
        case author
        /// The day of publication.
        case date
        /// The name by which the article is known.
        case id
        /// The language, as a name or a code.
        case language
        /// Who published it.
        case source
        /// The text.
        case text
        /// The headline.
        case title
        /// Where it stands on the web.
        case url
    }

    /// Why a mapping cannot be read.
    public struct Mistake: Error, Sendable, Equatable, CustomStringConvertible {
        /// What is wrong, and what is allowed.
        public var description: String
    }

    /// A field for a target.
    struct Entry: Sendable, Hashable {
        var target: Target
        var name: String
    }

    private(set) var entries: [Entry] = []

    /// Makes a mapping of nothing: fields are found by the names that are known by themselves.
    public init() {}

    /// Reads mappings of the form `title=Headline`; `body` is another word for `text`.
    ///
    /// - Throws: ``Mistake`` for anything else.
    public init(_ mappings: some Sequence<String>) throws(Mistake) {
        let allowed = Target.allCases.map(\.rawValue).joined(separator: ", ")
        for mapping in mappings {
            guard let sign = mapping.utf8.firstIndex(of: UInt8(ascii: "=")) else {
                throw Mistake(
                    description: "\(mapping): a field is mapped as TARGET=NAME, where TARGET is one of \(allowed)")
            }
            let word = mapping[..<sign].lowercased()
            guard let target = word == "body" ? .text : Target(rawValue: word) else {
                throw Mistake(
                    description: "\(mapping): no article has a field \(mapping[..<sign]); there are \(allowed)")
            }
            let name = String(mapping[mapping.utf8.index(after: sign)...]).trimmed
            guard !name.isEmpty else {
                throw Mistake(description: "\(mapping): say which field of the export, as \(word)=NAME")
            }
            let entry = Entry(target: target, name: name)
            if !entries.contains(entry) { entries.append(entry) }
        }
    }

    /// Whether nothing is mapped.
    public var isEmpty: Bool { entries.isEmpty }

    /// What ``init(_:)`` reads.
    public var mappings: [String] { entries.map { "\($0.target.rawValue)=\($0.name)" } }

    /// The targets that fields are mapped to.
    public var targets: Set<Target> { Set(entries.map(\.target)) }

    /// Whether a field at the top of a record, or what it holds, is mapped to a target.
    func maps(_ name: String, to target: Target? = nil) -> Bool {
        entries.contains { entry in
            (target == nil || entry.target == target)
                && (Self.isSame(entry.name, name) || Self.isSame(String(entry.name.prefix { $0 != "." }), name))
        }
    }

    /// The texts that a record has for a target, by the first field that holds any; nil where none does.
    public func texts(for target: Target, in record: some Sequence<UInt8>) -> [String]? {
        if !entries.contains(where: { $0.target == target }) { return nil }
        return JSONValue(record).flatMap { texts(for: target, in: $0) }
    }

    func texts(for target: Target, in record: JSONValue) -> [String]? {
        for entry in entries where entry.target == target {
            let texts = Self.values(at: entry.name, in: record, depth: 0).flatMap(Self.texts)
            if !texts.isEmpty { return texts }
        }
        return nil
    }

    /// The values that a path leads to: a member of that very name, else the part before a dot and what is behind it.
    private static func values(at path: String, in value: JSONValue, depth: Int) -> [JSONValue] {
        guard depth < JSONValue.deepest else { return [] }
        switch value {
        case .array(let items): return items.flatMap { values(at: path, in: $0, depth: depth + 1) }
        case .object(let members):
            if let member = members.first(where: { $0.name == path }) ?? members.first(where: { isSame($0.name, path) })
            {
                return [member.value]
            }
            // A name may have dots of its own, so the longest first part that is a member is taken.
            var end = path.endIndex
            while let dot = path[..<end].lastIndex(of: ".") {
                let first = String(path[..<dot])
                if let member = members.first(where: { $0.name == first })
                    ?? members.first(where: { isSame($0.name, first) })
                {
                    return values(at: String(path[path.index(after: dot)...]), in: member.value, depth: depth + 1)
                }
                end = dot
            }
            return []
        default: return []
        }
    }

    /// A value as text: strings, numbers, lists of these, and objects that hold a text under a usual name.
    private static func texts(of value: JSONValue) -> [String] {
        switch value {
        case .string, .number: value.text.map { [$0] } ?? []
        case .array(let items): items.flatMap(texts)
        case .object: (value["name"] ?? value["rendered"] ?? value["value"]).flatMap(\.text).map { [$0] } ?? []
        case .null, .bool: []
        }
    }

    private static func isSame(_ one: String, _ other: String) -> Bool {
        if one == other { return true }
        let (one, other) = (folded(one), folded(other))
        return one == other && !one.isEmpty
    }

    private static func folded(_ name: String) -> String {
        String(name.lowercased().filter { $0.isLetter || $0.isNumber })
    }
}
