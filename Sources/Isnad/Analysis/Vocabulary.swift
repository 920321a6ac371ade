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

    /// The terms by number.
    private(set) var terms = ByteStrings()
    /// For each form, a word by one of its stems, the number of the term under which it is indexed.
    private(set) var formTerms: [Int32] = []
    /// For each form what stands for it in a row of words.
    private(set) var formCodes: [UInt32] = []
    /// For each form the term that lists it; nil where its own is of this form alone and lists it as well.
    private(set) var listings: [[UInt8]?] = []
    private var termNumbers: [[UInt8]: Int32] = [:]
    private var entries: [Entry] = []
    /// The words that ``entries`` are of.
    private var words = ByteStrings()
    /// An open-addressed table of indices into ``entries``, -1 where free.
    private var slots = [Int32](repeating: -1, count: 1 << 14)
    private let stemmer: WordStemmer
    private let ordinary: OrdinaryStems

    /// Beyond so many words the memory is not worth it any more.
    private static let mostWords = 150_000

    init() throws(XapianError) {
        stemmer = try WordStemmer()
        ordinary = OrdinaryStems(stemmer)
    }

    /// Whether there are so many words that it is time to forget them.
    var isFull: Bool { entries.count > Self.mostWords }

    /// Forgets all words. Numbers given out before are void.
    mutating func removeAll() {
        terms.removeAll()
        formTerms.removeAll()
        formCodes.removeAll()
        listings.removeAll()
        termNumbers.removeAll()
        entries.removeAll()
        words.removeAll()
        slots = [Int32](repeating: -1, count: 1 << 14)
    }

    /// The entry of a folded word. Words of different kinds do not share spellings, so the kind is no part of the key.
    mutating func entry(of word: UnsafeBufferPointer<UInt8>, traits: Token.Traits) -> Entry {
        var slot = Self.hash(word) & (slots.count - 1)
        while slots[slot] >= 0 {
            let index = Int(slots[slot])
            if words.isEqual(index, word) { return entries[index] }
            slot = (slot + 1) & (slots.count - 1)
        }
        let entry = makeEntry(word, traits)
        slots[slot] = Int32(entries.count)
        entries.append(entry)
        words.append(word)
        if entries.count * 2 > slots.count { grow() }
        return entry
    }

    private mutating func makeEntry(_ word: UnsafeBufferPointer<UInt8>, _ traits: Token.Traits) -> Entry {
        let stem = stemmer.stem(word, traits)
        let mayBeName =
            word.count >= 3 && traits.isDisjoint(with: [.number, .address, .acronym])
            && !OrdinaryWordForms.contains(word)
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
        let number = termNumbers[term] ?? Int32(terms.count)
        if number == terms.count {
            terms.append(term)
            termNumbers[term] = number
        }
        formTerms.append(number)
        formCodes.append(WordCode.code(of: word))
        listings.append(isArabic ? nil : WordTerm.form(word: word, stem: stem))
        return Int32(formTerms.count - 1)
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for index in entries.indices {
            var slot = words.withBytes(index) { Self.hash($0) & (slots.count - 1) }
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(index)
        }
    }

    /// Eight bytes at a time, multiplied and folded: words are looked up more often than anything else is done.
    private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> Int {
        let bytes = UnsafeRawBufferPointer(word)
        var hash = UInt64(truncatingIfNeeded: bytes.count)
        var index = 0
        while index + 8 <= bytes.count {
            hash = (hash ^ bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 32
            index += 8
        }
        var last: UInt64 = 0
        while index < bytes.count {
            last = last << 8 | UInt64(bytes[index])
            index += 1
        }
        hash = (hash ^ last) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: (hash ^ hash >> 32) & 0x7FFF_FFFF)
    }
}
