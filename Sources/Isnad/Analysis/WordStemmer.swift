import TextAnalysis

/// The stemming of each kind of word: English for the Latin script, light for the Arabic, none for numbers and addresses.
enum WordStemmer {
    /// The stem of a folded word.
    static func stem(_ word: UnsafeBufferPointer<UInt8>, _ traits: Token.Traits) -> [UInt8] {
        if traits.contains(.arabic) { return Array(word[ArabicStemmer.stem(word)]) }
        guard traits.contains(.latin), traits.isWord, word.count > 2, word.count < 40 else { return Array(word) }
        return EnglishStemmer.stem(word)
    }
}

/// The stems of ordinary words, which no capital letter makes names.
///
/// To stem them all takes longer than a search, so whoever only searches has no such table.
struct OrdinaryStems {
    private let stems: Set<[UInt8]>

    init() {
        stems = Set(
            OrdinaryWords.base.map { word in
                Array(word.utf8).withUnsafeBufferPointer { WordStemmer.stem($0, .latin) }
            })
    }

    /// Whether a stem is that of an ordinary word.
    func contains(_ stem: [UInt8]) -> Bool { stems.contains(stem) }

    /// Endings that make nouns of English words and end no names.
    private static let nounEndings = [
        "tion", "tions", "ment", "ments", "ness", "ity", "ities", "ism", "isms", "ology", "ings", "ies", "ship",
        "ships", "ics",
    ]
    .map { Array($0.utf8) }

    /// Whether a folded word is made like an English noun.
    func isMadeAsOne(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        Self.nounEndings.contains { ending in
            word.count > ending.count + 2 && word[(word.count - ending.count)...].elementsEqual(ending)
        }
    }
}
