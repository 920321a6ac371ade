import TextAnalysis

/// Names that a user knows to be one person's.
///
/// Plain text in UTF-8, one person a line, the names separated by `=`, the one to be shown first; what follows a `#` is a remark:
///
///     Salim Haddad = Abu Nidal al-Rifi = Haddad Abu Nidal   # as the paper spells them
public struct AliasFile: Sendable, Equatable {
    /// A person, or a body.
    public struct Entry: Sendable, Equatable {
        /// The line, from 1.
        public var line: Int
        /// Two names or more, the one to be shown first.
        public var names: [String]
    }

    /// A line that could not be used.
    public struct Problem: Sendable, Equatable, CustomStringConvertible {
        /// The line, from 1.
        public var line: Int
        /// What is wrong with it.
        public var reason: String

        /// The line and the reason.
        public var description: String { "line \(line): \(reason)" }
    }

    /// The lines that could be used.
    public private(set) var entries: [Entry] = []
    /// Those that could not.
    public private(set) var problems: [Problem] = []
    /// The entries with a part of a name under each key.
    private var byKey: [[Int]] = []
    /// The keys, in the order of ``byKey``.
    private var keys = WordNumbers()
    /// No file is read beyond so many lines.
    public static let mostLines = 100_000

    /// Makes a file without entries.
    public init() {}

    /// Reads the text of a file; a line with a mistake is left out and named, the rest is used.
    public init(_ text: String) {
        var number = 0
        for line in text.split(
            omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r\n" || $0 == "\r" })
        {
            number += 1
            guard number <= Self.mostLines else {
                problems.append(
                    Problem(line: number, reason: "more than \(Self.mostLines) lines; the rest is left out"))
                return
            }
            let content = line.prefix { $0 != "#" }.drop { $0 == "\u{FEFF}" }
            let names = content.split(separator: "=", omittingEmptySubsequences: false).map { Self.trimmed($0) }
            if names.count == 1, names[0].isEmpty { continue }
            if names.count < 2 {
                problems.append(Problem(line: number, reason: "one name alone; write two or more with = between them"))
            } else if let empty = names.firstIndex(where: \.isEmpty) {
                problems.append(Problem(line: number, reason: "name \(empty + 1) is empty"))
            } else if let wrong = names.first(where: { $0.utf8.count > 200 }) {
                problems.append(Problem(line: number, reason: "no name: \(wrong.prefix(40))"))
            } else {
                let keys = names.map { FullName.keys(of: $0) }
                if let wrong = keys.firstIndex(where: \.isEmpty) {
                    problems.append(Problem(line: number, reason: "no name: \(names[wrong].prefix(40))"))
                    continue
                }
                for key in keys.reduce(into: Set(), { $0.formUnion($1) }) {
                    let number = self.keys.add(key.bytes)
                    if number == byKey.count { byKey.append([]) }
                    byKey[number].append(entries.count)
                }
                entries.append(Entry(line: number, names: names))
            }
        }
    }

    /// The entries with a name of which a part has one of the keys, in the order of the file.
    public func entries(under keys: [NameKey]) -> [Entry] {
        if entries.isEmpty { return [] }
        return Set(keys.flatMap { self.keys.number(of: $0.bytes).map { byKey[$0] } ?? [] }).sorted().map { entries[$0] }
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        var text = Substring(text)
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }
}
