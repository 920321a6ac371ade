/// All tables of words as one: folded word → class, form and lemma.
///
/// Built once from the tables; open addressing over 64-bit hashes, so that a lookup hashes no string and allocates nothing.
package struct Lexicon: Sendable {
    /// What is known of a word.
    struct Entry: Sendable {
        var hash: UInt64
        /// The short hash of the lemma, the same for all its forms.
        var stem: UInt32
        var wordClass: WordClass
        var form: WordForm
        /// Its full stop may be an abbreviation's.
        var isAbbreviation: Bool
        /// It is of ``CommonTables``: with a capital it is still a name where a name may stand.
        var isCommon: Bool
    }

    /// The one lexicon.
    package static let shared = Lexicon()

    private let slots: [Entry]
    private let mask: Int

    private init() {
        var words: [Entry] = []
        var seen: Set<UInt64> = []
        var isCommon = false
        func add(_ word: some StringProtocol, _ wordClass: WordClass, _ form: WordForm, lemma: some StringProtocol) {
            let hash = WordHash.of(word.utf8)
            guard seen.insert(hash).inserted else { return }
            words.append(
                Entry(
                    hash: hash, stem: WordHash.short(WordHash.of(lemma.utf8)), wordClass: wordClass, form: form,
                    isAbbreviation: false, isCommon: isCommon))
        }
        /// A lemma with its forms; irregular ones stand behind `=`.
        func addVerb(_ entry: Substring, _ wordClass: WordClass) {
            let forms = entry.split(separator: "=")
            let lemma = String(forms[0])
            add(lemma, wordClass, .base, lemma: lemma)
            for form in forms.dropFirst() {
                let kind: WordForm = form.hasSuffix("ing") ? .ing : form.hasSuffix("s") ? .s : .past
                add(form, wordClass, kind, lemma: lemma)
            }
            if wordClass == .cueNoun || wordClass == .cueAdjective { return }
            let regular = Inflection.forms(of: lemma)
            add(regular.s, wordClass, .s, lemma: lemma)
            if forms.count == 1 { add(regular.past, wordClass, .past, lemma: lemma) }
            add(regular.ing, wordClass, .ing, lemma: lemma)
        }
        for (wordClass, list) in FunctionTables.classes {
            for word in list.split(whereSeparator: \.isWhitespace) { add(word, wordClass, .base, lemma: word) }
        }
        for (wordClass, list) in CueTables.groups {
            for entry in list.split(whereSeparator: \.isWhitespace) {
                addVerb(entry, wordClass)
            }
        }
        let persons: [(WordClass, String)] = [
            (.title, PersonTables.titles), (.role, PersonTables.roles), (.people, PersonTables.people),
            (.body, PersonTables.bodies), (.paper, PersonTables.papers),
        ]
        for (wordClass, list) in persons {
            for word in list.split(whereSeparator: \.isWhitespace) { add(word, wordClass, .base, lemma: word) }
        }
        for word in PersonTables.roles.split(whereSeparator: \.isWhitespace) {
            let lemma = String(word)
            add(Inflection.forms(of: lemma).s, .people, .base, lemma: lemma)
        }
        isCommon = true
        for word in CommonTables.nounVerbs.split(whereSeparator: \.isWhitespace) {
            let lemma = String(word)
            add(lemma, .nounVerb, .base, lemma: lemma)
            add(Inflection.forms(of: lemma).s, .nounVerb, .s, lemma: lemma)
        }
        for entry in CommonTables.verbs.split(whereSeparator: \.isWhitespace) {
            addVerb(entry, .verb)
        }
        for word in CommonTables.nounVerbs.split(whereSeparator: \.isWhitespace) { addVerb(word, .verb) }
        let open: [(WordClass, String)] = [
            (.nounForm, CommonTables.nouns), (.adjectiveForm, CommonTables.adjectives),
            (.adverb, CommonTables.adverbs), (.number, CommonTables.numbers),
        ]
        for (wordClass, list) in open {
            for word in list.split(whereSeparator: \.isWhitespace) { add(word, wordClass, .base, lemma: word) }
        }
        isCommon = false
        let abbreviated = Abbreviations.words.split(whereSeparator: \.isWhitespace)
        for word in abbreviated { add(word, .other, .base, lemma: word) }
        let abbreviations = Set(abbreviated.map { WordHash.of($0.utf8) })
        let capacity = 1 << (Int.bitWidth - (words.count * 2).leadingZeroBitCount)
        let empty = Entry(hash: 0, stem: 0, wordClass: .other, form: .base, isAbbreviation: false, isCommon: false)
        var slots = [Entry](repeating: empty, count: capacity)
        for var word in words {
            word.isAbbreviation = abbreviations.contains(word.hash)
            var slot = Self.slot(word.hash, capacity - 1)
            while slots[slot].hash != 0 { slot = (slot + 1) & (capacity - 1) }
            slots[slot] = word
        }
        self.slots = slots
        self.mask = capacity - 1
    }

    @inline(__always)
    private static func slot(_ hash: UInt64, _ mask: Int) -> Int {
        Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
    }

    /// What the tables say of the word with this hash.
    @inline(__always)
    func entry(_ hash: UInt64) -> Entry? {
        var slot = Self.slot(hash, mask)
        while true {
            let entry = slots[slot]
            if entry.hash == hash { return entry }
            if entry.hash == 0 { return nil }
            slot = (slot + 1) & mask
        }
    }
}

/// Words before whose full stop a sentence goes on, when a capital follows.
enum Abbreviations {
    static let words = """
        mr mrs ms dr prof sen sens rep reps gov govs gen lt col sgt maj capt cpl cmdr adm brig rev hon st fr jr sr vs v
        jan feb mar apr aug sept oct nov dec inc corp co ltd bros ave blvd dept est messrs mt pres supt det asst
        """
}
