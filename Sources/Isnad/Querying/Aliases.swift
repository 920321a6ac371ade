import ArabicNames
import TextAnalysis
import Xapian

/// Terms for the aliases that articles state: a key of either name, then both names.
enum AliasTerm {
    private static let separator: UInt8 = 0x1F
    private static let between: UInt8 = 0x1E
    /// The engine below takes terms of 245 bytes; longer names are no names.
    private static let longestNames = 180

    /// The terms of a statement, one for each key of each name.
    static func terms(_ statement: AliasStatement, in text: UnsafeBufferPointer<UInt8>) -> [[UInt8]] {
        let names = [statement.name, statement.alias].map { String(decoding: text[$0], as: UTF8.self) }
        let pair = Array(names[0].utf8) + [between] + Array(names[1].utf8)
        guard pair.count <= longestNames else { return [] }
        let keys = FullName.keys(of: names[0]).union(FullName.keys(of: names[1]))
        return keys.map { prefix($0) + pair }
    }

    static func prefix(_ key: NameKey) -> [UInt8] { Schema.Prefix.alias + key.bytes + [separator] }

    /// The two names of a term.
    static func names(of term: [UInt8]) -> (String, String)? {
        guard let start = term.firstIndex(of: separator), let middle = term.firstIndex(of: between), start < middle
        else {
            return nil
        }
        return (
            String(decoding: term[(start + 1)..<middle], as: UTF8.self),
            String(decoding: term[(middle + 1)...], as: UTF8.self)
        )
    }
}

/// Another name of a person, and where that is stated.
struct FoundAlias: Sendable, Equatable {
    /// The name that was asked for, as the statement has it.
    var name: String
    var other: String
    /// The term of articles that state it; nil where the user's file does.
    var term: [UInt8]?
    /// The line of the user's file.
    var line: Int?
    /// How many articles state it.
    var articles = 0
}

extension Lexicon {
    private static let mostAliases = 8

    /// Other names of the person that `text`, one word or a whole name, names; those of the user's file first, then those that
    /// most articles state.
    mutating func aliases(of text: String) throws(XapianError) -> [FoundAlias] {
        if let known = aliasesFound[text] { return known }
        let found = try lookUpAliases(of: text)
        aliasesFound.add(found, of: text)
        return found
    }

    private mutating func lookUpAliases(of text: String) throws(XapianError) -> [FoundAlias] {
        let words = Tokenizer().tokens(of: text)
        if words.tokens.count == 1, OrdinaryWordForms.contains(words.term(0)) { return [] }
        guard words.folded.count >= 3, let last = FullName.lastForm(of: text), last.isComparable else { return [] }
        // Most words are in no statement: that is known before the name is read in full.
        let keys = lookupKeys(of: last, spelled: text)
        let entries = aliases.entries(under: keys)
        var statements: [(first: String, second: String, term: [UInt8], articles: Int)] = []
        for key in keys {
            try database.forEachTerm(prefix: AliasTerm.prefix(key), limit: 500) { term, articles in
                guard let (first, second) = AliasTerm.names(of: term) else { return }
                statements.append((first, second, term, articles))
            }
        }
        if entries.isEmpty, statements.isEmpty { return [] }
        let whole = FullName(text)
        var found: [FoundAlias] = []
        func take(_ names: [String], term: [UInt8]? = nil, line: Int? = nil, articles: Int = 0) {
            let areNamed = names.map { isNamed($0, by: whole) }
            guard let index = areNamed.firstIndex(of: true) else { return }
            for (other, name) in names.enumerated() where !areNamed[other] {
                if let known = found.firstIndex(where: { $0.other == name }) {
                    found[known].articles += articles
                } else {
                    found.append(
                        FoundAlias(name: names[index], other: name, term: term, line: line, articles: articles))
                }
            }
        }
        for entry in entries { take(entry.names, line: entry.line) }
        let stated = found.count
        for statement in statements {
            take([statement.first, statement.second], term: statement.term, articles: statement.articles)
        }
        found[stated...].sort { ($0.articles, $1.other) > ($1.articles, $0.other) }
        return Array(found.prefix(Self.mostAliases))
    }

    /// Does `name` name the person that was asked for: is one word the part by which it is cited, or do all words agree?
    private mutating func isNamed(_ name: String, by asked: FullName) -> Bool {
        if !asked.isKunya, asked.parts.count == 1 {
            guard let cited = citedForm(of: name) else { return false }
            return asked.parts[0].similarity(to: cited, atLeast: 0.6) != nil
        }
        return asked.similarity(toSpelled: name, ofParts: asked.isKunya ? 1 : 2) >= 0.6
    }

    /// The part by which `name` is cited, read once for all words that it is compared with.
    private mutating func citedForm(of name: String) -> NameForm? {
        if let known = citedForms[name] { return known }
        if citedForms.count > 20_000 { citedForms.removeAll() }
        let form = FullName.citedForm(of: name)
        citedForms[name] = .some(form)
        return form
    }
}
