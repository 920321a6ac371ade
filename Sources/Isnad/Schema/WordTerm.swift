/// The form in which words are indexed: the stem, a separator, and what leads from the stem to the word.
///
/// All words of one stem are neighbours in the term dictionary, so that one look at it lists the variants of a word with their
/// frequencies, while each word has just one posting: searching by stem, for one spelling alone, and by the beginning of a
/// word all use the same terms. `ministers` is `minist` + 0x1F + `ers`; a word that does not begin with its stem (`happily`,
/// stem `happili`) is written out behind a second separator.
enum WordTerm {
    static let separator: UInt8 = 0x1F
    private static let whole: UInt8 = 0x1E

    /// Appends the term of a word.
    static func append(word: some Collection<UInt8>, stem: some Collection<UInt8>, to term: inout [UInt8]) {
        term.append(contentsOf: stem)
        term.append(separator)
        if word.starts(with: stem) {
            term.append(contentsOf: word.dropFirst(stem.count))
        } else {
            term.append(whole)
            term.append(contentsOf: word)
        }
    }

    /// The term of a word.
    static func term(word: some Collection<UInt8>, stem: some Collection<UInt8>) -> [UInt8] {
        var term: [UInt8] = []
        append(word: word, stem: stem, to: &term)
        return term
    }

    /// The beginning that the terms of a stem share.
    static func group(stem: some Collection<UInt8>) -> [UInt8] { Array(stem) + [separator] }

    /// The word of a term; nil for a term of another kind.
    static func word(of term: [UInt8]) -> ArraySlice<UInt8>? {
        guard let at = term.firstIndex(of: separator) else { return nil }
        let rest = term[(at + 1)...]
        if rest.first == whole { return rest.dropFirst() }
        if rest.isEmpty { return term[..<at] }
        return (term[..<at] + rest)[...]
    }
}
