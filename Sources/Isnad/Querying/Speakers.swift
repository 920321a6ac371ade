import ArabicNames
import TextAnalysis
import Xapian

/// Whom a name or an office stands for among the speakers of an index.
struct FoundSpeakers: Sendable {
    /// The names under which articles quote them, the likest first.
    var names: [String] = []
    /// Those of ``names`` that are other names of the person asked for.
    var aliases: [String] = []
    /// Words that the speaker's office, or the unnamed source, must have.
    var office: [[UInt8]] = []
    var isUnnamed = false

    /// What is quoted of them.
    func query(_ target: Target) -> Query {
        let isOfQuotation = target == .quotations
        if isUnnamed { return .term(Schema.Kind.unnamed) }
        var choices = (names + aliases).compactMap { SpeakerTerm.speaker($0, isOfQuotation: isOfQuotation) }.map {
            Query.term($0)
        }
        if !office.isEmpty { choices.append(.and(office.map { .term(SpeakerTerm.office($0)) })) }
        return choices.isEmpty ? .nothing : .or(choices)
    }
}

extension Lexicon {
    private static let mostListed = 4_000
    private static let mostSpeakers = 200
    /// So many words and parts of names are remembered.
    private static let mostWordsOfNames = 50_000

    /// The speakers that `text` stands for: a person in any spelling or by any part of the name, a body, an office, or "unnamed".
    mutating func speakers(named text: String) throws(XapianError) -> FoundSpeakers {
        var found = FoundSpeakers()
        let tokens = Tokenizer().tokens(of: text)
        if tokens.tokens.count == 1, tokens.term(0).elementsEqual("unnamed".utf8) {
            found.isUnnamed = true
            return found
        }
        let isOrdinary = tokens.tokens.indices.allSatisfy {
            OrdinaryWordForms.contains(tokens.term($0)) || Honorifics.contains(tokens.termString($0))
        }
        if isOrdinary {
            // An office, or a body of ordinary words.
            found.office = SpeakerTerm.officeWords(text)
            found.names = try bodies(with: tokens)
            return found
        }
        found.names = try names(like: FullName(text))
        for alias in try aliases(of: text) {
            for name in try names(like: FullName(alias.other))
            where !found.names.contains(name) && !found.aliases.contains(name) {
                found.aliases.append(name)
            }
        }
        if found.names.isEmpty, found.aliases.isEmpty { found.office = SpeakerTerm.officeWords(text) }
        return found
    }

    /// The names of speakers that may be `asked`, the likest first.
    mutating func names(like asked: FullName) throws(XapianError) -> [String] {
        guard let last = asked.parts.last, last.form.isComparable else { return [] }
        var graded: [(name: String, similarity: Double)] = []
        var seen: Set<String> = []
        var left = Self.mostListed
        if nameReader.count > Self.mostWordsOfNames { nameReader = NameReader() }
        var likeness = FullName.Likeness()
        for key in last.form.lookupKeys where left > 0 {
            try database.forEachTerm(prefix: SpeakerTerm.prefix(key), limit: left) { term, _ in
                left -= 1
                guard let name = SpeakerTerm.name(ofListing: term), seen.insert(name).inserted else { return }
                let similarity = asked.similarity(toSpelled: name, &nameReader, &likeness)
                if similarity >= NameLexicon.threshold { graded.append((name, similarity)) }
            }
        }
        graded.sort { ($0.similarity, $1.name) > ($1.similarity, $0.name) }
        return graded.prefix(Self.mostSpeakers).map(\.name)
    }

    /// The names of speakers that have all words of `tokens`: `foreign ministry`.
    private func bodies(with tokens: TokenBuffer) throws(XapianError) -> [String] {
        let words = tokens.tokens.indices.map { tokens.termString($0) }
        guard let last = words.last, let form = NameForm(last) else { return [] }
        var names: Set<String> = []
        for key in form.keys {
            try database.forEachTerm(prefix: SpeakerTerm.prefix(key), limit: Self.mostListed) { term, _ in
                guard let name = SpeakerTerm.name(ofListing: term) else { return }
                let own = Tokenizer().tokens(of: name)
                let ownWords = Set(own.tokens.indices.map { own.termString($0) })
                if words.allSatisfy(ownWords.contains) { names.insert(name) }
            }
        }
        return names.sorted().prefix(Self.mostSpeakers).map(\.self)
    }
}
