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

    /// The term under which it is indexed, which other forms may share.
    var term: [UInt8]
    /// The folded word.
    var word: [UInt8]
    /// How many passages have it, deleted ones included.
    var frequency: Int
    var origin: Origin
    /// How alike another spelling of a name is, in [0, 1]; 1 for all else.
    var similarity = 1.0
    /// Whether whoever wants it wants all other forms of its term as well, so that the term needs no look at the words of a passage.
    var isWhole = true
    /// How many documents have its term.
    var termFrequency = 0
    /// The sum of the term's normalised frequencies over them, as they are stored.
    var stored = 0

    /// What stands for it in a row of words.
    var code: UInt32 { WordCode.code(of: word) }
}

/// Looks up which words the index has, through the term dictionary alone, so that it works over local and remote databases.
struct Lexicon {
    /// A word is expanded to at most so many.
    static let mostForms = 120
    /// So many terms are looked at for one expansion.
    static let mostScanned = 40_000
    /// So many of them are counted.
    private static let mostCounted = 4_000
    /// A name with such a share of the passages of its term stands for all of them.
    private static let mostOfTerm = 0.8

    let database: Database
    private var variantsFound = Remembered<[WordForm]>(most: 20_000)
    /// The nearest words of words that were looked up.
    var nearFound: [NearWords.Request: [WordForm]] = [:]
    /// Words of the families of stems that were looked up.
    var kinFound: [[UInt8]: [WordForm]] = [:]
    /// The spellings of names that were looked up.
    var namesFound = Remembered<NameSpellings>(most: 5_000)
    /// The other names of persons that were looked up.
    var aliasesFound = Remembered<[FoundAlias]>(most: 5_000)
    /// The parts by which the bearers of names in statements are cited; none for what is no name.
    var citedForms: [String: NameForm?] = [:]
    /// The keys of the last word that was looked up, which is asked for its spellings and for its aliases.
    var keysFound: (word: String, keys: [NameKey]) = ("", [])
    /// The words and parts of the names of speakers that were compared.
    var nameReader = NameReader()
    /// Names that the user says are one person's.
    var aliases = AliasFile()

    init(_ database: Database) { self.database = database }

    /// Gives all that is remembered to who asks, and keeps none of it: with two holders all of it would be copied as soon as one learns something.
    mutating func take() -> Lexicon {
        var taken = Lexicon(database)
        taken.aliases = aliases
        swap(&taken, &self)
        return taken
    }

    /// The words that share a stem with a folded word, the exact spelling first, then by frequency.
    mutating func variants(of word: [UInt8], traits: Token.Traits) throws(XapianError) -> [WordForm] {
        let key =
            word + [traits.contains(.arabic) ? 1 : 0, traits.isWord ? 0 : 1]
        if let known = variantsFound[key] { return known }
        var forms: [WordForm] = []
        for stem in stems(of: word, traits) {
            forms += try group(stem: stem, isArabic: WordTerm.isArabic(word)).map { form in
                var form = form
                form.origin = form.word == word ? .exact : .inflected
                return form
            }
        }
        forms.sort { left, right in
            left.origin == .exact && right.origin != .exact
                || (left.origin == .exact) == (right.origin == .exact) && left.frequency > right.frequency
        }
        forms = try weighed(forms)
        variantsFound.add(forms, of: key)
        return forms
    }

    /// The stems under which a folded word may stand: its own, and itself where it is a name.
    func stems(of word: [UInt8], _ traits: Token.Traits) -> [[UInt8]] {
        let stem = word.withUnsafeBufferPointer { WordStemmer.stem($0, traits) }
        return stem == word ? [word] : [stem, word]
    }

    /// The forms of one stem.
    func group(stem: [UInt8], isArabic: Bool) throws(XapianError) -> [WordForm] {
        var forms: [WordForm] = []
        try database.forEachTerm(
            prefix: WordTerm.group(stem: stem, isArabic: isArabic), counting: isArabic ? .documents : .occurrences,
            limit: Self.mostForms
        ) { term, count in
            if let form = Self.form(of: term, frequency: count) { forms.append(form) }
        }
        return forms
    }

    /// The form that a term lists.
    static func form(of term: [UInt8], frequency: Int) -> WordForm? {
        guard let (word, stem) = WordTerm.parts(of: term) else { return nil }
        return WordForm(
            term: term.first == Schema.Prefix.form ? stem : term, word: word, frequency: frequency, origin: .expanded)
    }

    /// Whether each of several words stands in some title.
    func haveTitles(_ leaves: [[WordForm]]) throws(XapianError) -> Bool {
        for forms in leaves {
            let counts = try database.frequencies(of: forms.map { [Schema.Prefix.title] + $0.term })
            if counts.allSatisfy({ $0 == 0 }) { return false }
        }
        return true
    }

    /// A form of a word, and the term that lists it.
    struct Listed {
        var form: WordForm
        var listing: [UInt8]
        /// How many letters lead from the word asked for to it, where that was found out.
        var distance = 0
    }

    /// Looks up how often forms of the Latin script stand: the lists that have them tell little of it.
    func count(_ found: inout [Listed]) throws(XapianError) {
        let counts = try database.collectionFrequencies(of: found.map(\.listing))
        for index in found.indices { found[index].form.frequency = counts[index] }
    }

    /// The words that begin so, the most frequent first; `isCut` where there were more than are given.
    func words(beginning prefix: [UInt8]) throws(XapianError) -> (forms: [WordForm], isCut: Bool) {
        let isArabic = WordTerm.isArabic(prefix)
        var found: [Listed] = []
        /// For each term, how many forms it has and how many of them are taken.
        var forms: [[UInt8]: (all: Int, taken: Int)] = [:]
        var scanned = 0
        func take(_ listing: [UInt8], _ count: Int) {
            scanned += 1
            guard let form = Self.form(of: listing, frequency: count) else { return }
            if !isArabic { forms[form.term, default: (0, 0)].all += 1 }
            if form.word.starts(with: prefix) { found.append(Listed(form: form, listing: listing)) }
        }
        try database.forEachTerm(
            prefix: (isArabic ? [] : [Schema.Prefix.form]) + prefix, limit: Self.mostScanned, take)
        // A word stands under its stem, which may be shorter than what was typed.
        try prepareStems(of: prefix, isArabic: isArabic, limit: Self.mostForms * 4)
        for length in 1..<max(2, prefix.count) where length < prefix.count {
            try database.forEachTerm(
                prefix: WordTerm.group(stem: prefix[..<length], isArabic: isArabic), limit: Self.mostForms * 4, take)
        }
        if !isArabic {
            // So far each is counted by the lists that have it, which is little to go by, and enough to leave out most.
            found.sort { $0.form.frequency > $1.form.frequency }
            found.removeLast(max(0, found.count - Self.mostCounted))
            try count(&found)
        }
        found.sort { $0.form.frequency > $1.form.frequency }
        let isCut = found.count > Self.mostForms || scanned >= Self.mostScanned
        var taken = found.prefix(Self.mostForms).map(\.form)
        if !isArabic {
            for form in taken { forms[form.term]?.taken += 1 }
            for index in taken.indices {
                taken[index].isWhole = forms[taken[index].term].map { $0.all == $0.taken } ?? false
            }
        }
        return (try weighed(taken), isCut)
    }

    /// The forms in which a folded word stands: as a name, and by its stem.
    func forms(of word: [UInt8], traits: Token.Traits, origin: WordForm.Origin, similarity: Double)
        throws(XapianError) -> [WordForm]
    {
        var forms: [WordForm] = []
        for stem in stems(of: word, traits) {
            let group = try group(stem: stem, isArabic: WordTerm.isArabic(word))
            guard var form = group.first(where: { $0.word == word }) else { continue }
            form.origin = origin
            form.similarity = similarity
            // A name's few other forms are its own (*Julanis*); a look at the words of each passage would cost more than they disturb.
            let all = group.reduce(0) { $0 + $1.frequency }
            form.isWhole = WordTerm.isArabic(word) || Double(form.frequency) >= Self.mostOfTerm * Double(all)
            forms.append(form)
        }
        return forms
    }

    /// The forms that quotations have, as terms of their contents.
    func inQuotations(_ forms: [WordForm]) throws(XapianError) -> [WordForm] {
        var found = forms
        for index in found.indices { found[index].term.insert(Schema.Prefix.content, at: 0) }
        found = try weighed(found)
        for index in found.indices { found[index].frequency = min(found[index].frequency, found[index].termFrequency) }
        return found.filter { $0.termFrequency > 0 }
    }

    /// The forms with what is known of their terms.
    func weighed(_ forms: [WordForm]) throws(XapianError) -> [WordForm] {
        if forms.isEmpty { return forms }
        var weighed = forms
        var terms: [[UInt8]] = []
        var places = WordNumbers()
        for form in forms where places.add(form.term) == terms.count { terms.append(form.term) }
        let documents = try database.frequencies(of: terms)
        let stored = try database.collectionFrequencies(of: terms)
        for index in weighed.indices {
            guard let place = places.number(of: weighed[index].term) else { continue }
            weighed[index].termFrequency = documents[place]
            weighed[index].stored = stored[place]
        }
        return weighed
    }
}
