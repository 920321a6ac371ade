import ArabicNames
import TextAnalysis
import Xapian

/// The spellings of one name that the index has.
struct NameSpellings: Sendable {
    /// A spelling as it stands in articles.
    struct Spelling: Sendable {
        var form: String
        /// How alike it is to what was asked for, in [0, 1].
        var similarity: Double
        /// How many articles have it.
        var articles: Int
        /// Its folded words; the article of a Latin form is left out.
        var words: [[UInt8]]
    }

    /// The likest first.
    var spellings: [Spelling] = []
    /// Words of the index for the spellings of one word.
    var forms: [WordForm] = []
}

extension Lexicon {
    /// A name is expanded to at most so many forms.
    private static let mostSpellings = 20
    /// So many forms are compared with one name.
    private static let mostCompared = 3_000

    /// The spellings of a name in the index; empty where `text` is an ordinary word or no name.
    ///
    /// A spelling of the other script or another one in Latin script is taken from a similarity of one half; one Arabic spelling
    /// stands for another only where no more than the seats of hamza and the like differ, since Arabic spells a name in one way.
    mutating func spellings(of text: String) throws(XapianError) -> NameSpellings {
        if let known = namesFound[text] { return known }
        var found = NameSpellings()
        defer { namesFound.add(found, of: text) }
        let words = Tokenizer().tokens(of: text)
        guard words.folded.count >= 3, words.folded.count <= 60, let form = NameForm(text), form.isComparable else {
            return found
        }
        if words.tokens.count == 1, OrdinaryWordForms.contains(words.term(0)) { return found }
        if words.tokens.contains(where: { !$0.traits.isWord }) { return found }
        let name = PreparedName(form)
        // A word in capitals is an abbreviation, unless it is known as a name.
        if words.tokens.contains(where: { $0.traits.contains(.allCapitals) }),
            !name.isKnown || words.folded.count < 4
        {
            return found
        }
        var compared = 0
        var seen = WordNumbers()
        for key in lookupKeys(of: form, spelled: text) where compared < Self.mostCompared {
            let prefix = NameFormGatherer.prefix(key)
            try database.forEachTerm(prefix: prefix, limit: Self.mostCompared - compared) { term, articles in
                compared += 1
                let spelling = Array(term.dropFirst(prefix.count))
                let before = seen.count
                guard seen.add(spelling) == before,
                    let other = spelling.withUnsafeBufferPointer({ NameForm(utf8: $0) }),
                    let similarity = name.similarity(
                        to: other, atLeast: Self.leastSimilarity(of: form, other, isKnown: name.isKnown))
                else { return }
                let text = String(decoding: spelling, as: UTF8.self)
                found.spellings.append(
                    NameSpellings.Spelling(
                        form: text, similarity: similarity, articles: articles, words: Self.words(of: text)))
            }
        }
        found.spellings.sort { ($0.similarity, $0.articles, $1.form) > ($1.similarity, $1.articles, $0.form) }
        if found.spellings.count > Self.mostSpellings {
            found.spellings.removeLast(found.spellings.count - Self.mostSpellings)
        }
        try addForms(to: &found)
        return found
    }

    /// The keys under which other spellings of a word may be listed.
    mutating func lookupKeys(of form: NameForm, spelled text: String) -> [NameKey] {
        if keysFound.word != text { keysFound = (text, form.lookupKeys) }
        return keysFound.keys
    }

    /// From which similarity on a form is taken for another spelling.
    ///
    /// Across scripts, a word that is no known name is as likely to be an ordinary one that the tables lack; a word of Arabic script
    /// then has to look like a family name, which ends in ya.
    private static func leastSimilarity(of form: NameForm, _ other: NameForm, isKnown: Bool) -> Double {
        if form.script == other.script { return form.script == .arabic ? 0.85 : NameLexicon.threshold }
        if isKnown { return NameLexicon.threshold }
        if form.script == .latin { return 0.6 }
        return form.isNisba ? 0.6 : 0.9
    }

    /// Looks up the words of the spellings.
    private func addForms(to found: inout NameSpellings) throws(XapianError) {
        try prepare(found.spellings)
        var forms: [WordForm] = []
        for spelling in found.spellings where spelling.words.count == 1 {
            let word = spelling.words[0]
            let traits: Token.Traits = WordTerm.isArabic(word) ? .arabic : .latin
            forms += try self.forms(of: word, traits: traits, origin: .name, similarity: spelling.similarity).filter {
                new in !forms.contains { $0.term == new.term && $0.word == new.word }
            }
        }
        found.forms = try weighed(forms)
    }

    /// The folded words of a form without the article.
    static func words(of form: String) -> [[UInt8]] {
        let buffer = Tokenizer().tokens(of: form)
        var words: [[UInt8]] = []
        for index in buffer.tokens.indices {
            let isArticle =
                index + 1 < buffer.tokens.count && QueryPlanner.articles.contains(buffer.termString(index))
            if !isArticle { words.append(Array(buffer.term(index))) }
        }
        return words
    }
}
