import ArabicNames
import TextAnalysis
import Xapian

/// Gives every word its form and its term, and remembers: a text asks for the same few thousand words again and again.
///
/// Numbers stand for forms and terms while articles are analysed; they hold until ``removeAll()`` forgets all.
struct Vocabulary {
    /// What is known of a word.
    struct Entry {
        /// The number of the form by which it is stemmed.
        var stemmed: Int32
        /// The number of the form in which it is its own stem; the same one where stemming changes nothing.
        var verbatim: Int32
        /// It is an ordinary word of the language, whether or not it is written with a capital.
        var isOrdinary: Bool
        /// It is of letters and no ordinary word of the language in this form, so it may be a name.
        var mayBeName: Bool
    }

    /// What is known of the words of a kind.
    private struct Known {
        var entries: [Entry] = []
        /// The words that ``entries`` are of, by number.
        var words = TermTable()
    }

    /// The terms by number.
    private(set) var terms = TermTable()
    /// For each form, a word by one of its stems, the number of the term under which it is indexed.
    private(set) var formTerms: [Int32] = []
    /// For each form what stands for it in a row of words.
    private(set) var formCodes: [UInt32] = []
    /// For each form the term that lists it; nil where its own is of this form alone and lists it as well.
    private(set) var listings: [[UInt8]?] = []
    /// Words of a language, and what is spelled like words but none: *I.R.S.* is no *IRS*.
    private var known = [Known(), Known()]
    private let ordinary = OrdinaryStems()

    /// Beyond so many words the memory is not worth it any more.
    static let mostWords = 150_000
    private let mostWords: Int

    /// Knows no word yet.
    init(mostWords: Int = Self.mostWords) { self.mostWords = mostWords }

    /// Whether there are so many words that it is time to forget them.
    var isFull: Bool { known.reduce(0) { $0 + $1.entries.count } > mostWords }

    /// Forgets all words. Numbers given out before are void.
    mutating func removeAll() {
        terms.removeAll()
        formTerms.removeAll()
        formCodes.removeAll()
        listings.removeAll()
        known = [Known(), Known()]
    }

    /// The entry of a folded word. It depends on the word and its traits alone, never on what was seen before: the same articles make the same index
    /// whichever worker takes which.
    mutating func entry(of word: UnsafeBufferPointer<UInt8>, traits: Token.Traits) -> Entry {
        let kind = traits.isWord ? 0 : 1
        let number = known[kind].words.number(of: UnsafeRawBufferPointer(word))
        if number < known[kind].entries.count { return known[kind].entries[number] }
        let entry = makeEntry(word, traits)
        known[kind].entries.append(entry)
        return entry
    }

    private mutating func makeEntry(_ word: UnsafeBufferPointer<UInt8>, _ traits: Token.Traits) -> Entry {
        let stem = WordStemmer.stem(word, traits)
        let mayBeName =
            word.count >= 3 && traits.isWord && !OrdinaryWordForms.contains(word)
        let verbatim = addForm(word, stem: Array(word))
        if stem.elementsEqual(word) {
            return Entry(
                stemmed: verbatim, verbatim: verbatim, isOrdinary: ordinary.contains(stem), mayBeName: mayBeName)
        }
        let isOrdinary = ordinary.contains(stem) || ordinary.isMadeAsOne(word)
        return Entry(
            stemmed: addForm(word, stem: stem), verbatim: verbatim, isOrdinary: isOrdinary, mayBeName: mayBeName)
    }

    private mutating func addForm(_ word: UnsafeBufferPointer<UInt8>, stem: [UInt8]) -> Int32 {
        let isArabic = WordTerm.isArabic(word)
        let term = isArabic ? WordTerm.spelling(word: word, stem: stem) : stem
        formTerms.append(Int32(term.withUnsafeBytes { terms.number(of: $0) }))
        formCodes.append(WordCode.code(of: word))
        listings.append(isArabic ? nil : WordTerm.form(word: word, stem: stem))
        return Int32(formTerms.count - 1)
    }
}
