import ArabicNames
import TextAnalysis
import Xapian

/// A word of the index that a word of a query stands for.
struct WordForm: Sendable, Hashable {
    /// Why the word was taken.
    enum Origin: Sendable, Hashable {
        /// It is spelled as in the query.
        case exact
        /// It has the same stem.
        case inflected
        /// It begins or is spelled as the query's wildcard asks.
        case expanded
        /// It is another spelling of the name.
        case name
        /// It is of another name of the same person.
        case alias
    }

    var term: [UInt8]
    /// The folded word.
    var word: [UInt8]
    /// How many passages have it.
    var frequency: Int
    /// The sum of its normalised frequencies over them, as they are stored.
    var stored: Int
    var origin: Origin
    /// How alike another spelling of a name is, in [0, 1]; 1 for all else.
    var similarity = 1.0
}

/// Looks up which words the index has, through the term dictionary alone, so that it works over local and remote databases.
struct Lexicon {
    /// A word is expanded to at most so many.
    static let mostForms = 120
    /// So many terms are looked at for one expansion.
    private static let mostScanned = 40_000

    let database: Database
    private let stemmer: WordStemmer
    private var cache: [[UInt8]: [WordForm]] = [:]
    /// The spellings of names that were looked up.
    var namesFound: [String: NameSpellings] = [:]
    /// Other names that were looked up.
    var aliasesFound: [String: [FoundAlias]] = [:]
    /// Names that the user says are one person's.
    var aliases = AliasFile()

    init(_ database: Database) throws(XapianError) {
        self.database = database
        stemmer = try WordStemmer()
    }

    /// The words that share a stem with a folded word, the exact spelling first, then by frequency.
    mutating func variants(of word: [UInt8], traits: Token.Traits) throws(XapianError) -> [WordForm] {
        let key =
            word + [traits.contains(.arabic) ? 1 : 0, traits.isDisjoint(with: [.number, .address, .acronym]) ? 0 : 1]
        if let known = cache[key] { return known }
        let stem = word.withUnsafeBufferPointer { stemmer.stem($0, traits) }
        var forms: [WordForm] = []
        for group in stem == word ? [word] : [stem, word] {
            try database.forEachTerm(prefix: WordTerm.group(stem: group), limit: Self.mostForms) { term, frequency in
                guard let found = WordTerm.word(of: term) else { return }
                forms.append(
                    WordForm(
                        term: term, word: Array(found), frequency: frequency, stored: 0,
                        origin: found.elementsEqual(word) ? .exact : .inflected))
            }
        }
        forms.sort { left, right in
            left.origin == .exact && right.origin != .exact
                || (left.origin == .exact) == (right.origin == .exact) && left.frequency > right.frequency
        }
        forms = try weighed(forms)
        if cache.count > 20_000 { cache.removeAll() }
        cache[key] = forms
        return forms
    }

    /// Whether each of several words stands in some title.
    func haveTitles(_ leaves: [[WordForm]]) throws(XapianError) -> Bool {
        for forms in leaves {
            let counts = try database.frequencies(of: forms.map { [Schema.Prefix.title] + $0.term })
            if counts.allSatisfy({ $0 == 0 }) { return false }
        }
        return true
    }

    /// The words that begin so, the most frequent first; `isCut` where there were more than are given.
    func words(beginning prefix: [UInt8]) throws(XapianError) -> (forms: [WordForm], isCut: Bool) {
        var forms: [WordForm] = []
        var scanned = 0
        func take(_ term: [UInt8], _ frequency: Int) {
            scanned += 1
            guard let word = WordTerm.word(of: term), word.starts(with: prefix) else { return }
            forms.append(WordForm(term: term, word: Array(word), frequency: frequency, stored: 0, origin: .expanded))
        }
        try database.forEachTerm(prefix: prefix, limit: Self.mostScanned, take)
        // A word stands under its stem, which may be shorter than what was typed.
        for length in 1..<max(2, prefix.count) where length < prefix.count {
            try database.forEachTerm(prefix: WordTerm.group(stem: prefix[..<length]), limit: Self.mostForms * 4, take)
        }
        forms.sort { $0.frequency > $1.frequency }
        let isCut = forms.count > Self.mostForms || scanned >= Self.mostScanned
        return (try weighed(Array(forms.prefix(Self.mostForms))), isCut)
    }

    /// The words nearest to a folded word that the index has, nearest and most frequent first.
    ///
    /// Words are looked for among those that begin with the same letter, and with the second letter in its place.
    func words(near word: [UInt8], distance: Int, limit: Int = 40) throws(XapianError) -> [WordForm] {
        let target = Array(String(decoding: word, as: UTF8.self).unicodeScalars)
        guard target.count >= 3 else { return [] }
        var found: [(form: WordForm, distance: Int)] = []
        var beginnings = [target[0]]
        if target[1] != target[0] { beginnings.append(target[1]) }
        for first in beginnings {
            try database.forEachTerm(prefix: Array(String(first).utf8), limit: Self.mostScanned) { term, frequency in
                guard let candidate = WordTerm.word(of: term), abs(candidate.count - word.count) <= distance * 2 else {
                    return
                }
                let scalars = Array(String(decoding: candidate, as: UTF8.self).unicodeScalars)
                guard let steps = EditDistance.distance(target, scalars, most: distance) else { return }
                let form = WordForm(
                    term: term, word: Array(candidate), frequency: frequency, stored: 0,
                    origin: steps == 0 ? .exact : .expanded)
                found.append((form, steps))
            }
        }
        found.sort { ($0.distance, -$0.form.frequency) < ($1.distance, -$1.form.frequency) }
        return try weighed(found.prefix(limit).map(\.form))
    }

    /// The terms under which a folded word may stand: as a name, and by its stem.
    func terms(of word: [UInt8], traits: Token.Traits) -> [[UInt8]] {
        let stem = word.withUnsafeBufferPointer { stemmer.stem($0, traits) }
        let verbatim = WordTerm.term(word: word, stem: word)
        return stem == word ? [verbatim] : [verbatim, WordTerm.term(word: word, stem: stem)]
    }

    /// The forms that quotations have, as terms of their contents.
    func inQuotations(_ forms: [WordForm]) throws(XapianError) -> [WordForm] {
        var found = forms
        for index in found.indices { found[index].term.insert(Schema.Prefix.content, at: 0) }
        for (index, count) in try database.frequencies(of: found.map(\.term)).enumerated() {
            found[index].frequency = count
        }
        return try weighed(found.filter { $0.frequency > 0 })
    }

    /// The forms with the sums of their frequencies.
    func weighed(_ forms: [WordForm]) throws(XapianError) -> [WordForm] {
        if forms.isEmpty { return forms }
        var weighed = forms
        for (index, stored) in try database.collectionFrequencies(of: forms.map(\.term)).enumerated() {
            weighed[index].stored = stored
        }
        return weighed
    }
}
