/// The terms under which words are indexed.
///
/// A word has one posting, under its stem: what a search for all its variants walks through is one list, as short as it can be. Which variants
/// there are is listed by ``form(word:stem:)`` terms, and which of them stands where is told by the codes of the passage (``WordCode``). A
/// name is its own stem.
///
/// Words of the Arabic script are indexed by ``spelling(word:stem:)``, each variant with a posting of its own and all those of one stem
/// neighbours in the term dictionary: light stemming joins words that are none of the same, so the spelling that was typed has to weigh more.
enum WordTerm {
    static let separator: UInt8 = 0x1F
    private static let whole: UInt8 = 0x1E

    /// The term of one variant: `ministers` is `minist` + 0x1F + `ers`; a word that does not begin with its stem (`happily`, stem `happili`)
    /// is written out behind a second separator.
    static func spelling(word: some Collection<UInt8>, stem: some Collection<UInt8>) -> [UInt8] {
        var term = Array(stem)
        term.append(separator)
        if word.starts(with: stem) {
            term.append(contentsOf: word.dropFirst(stem.count))
        } else {
            term.append(whole)
            term.append(contentsOf: word)
        }
        return term
    }

    /// The term that lists a variant of a stem, on documents that stand for no article (``FormTally``).
    static func form(word: some Collection<UInt8>, stem: some Collection<UInt8>) -> [UInt8] {
        [Schema.Prefix.form] + spelling(word: word, stem: stem)
    }

    /// The beginning that the terms of a stem's variants share.
    static func group(stem: some Collection<UInt8>, isArabic: Bool) -> [UInt8] {
        (isArabic ? [] : [Schema.Prefix.form]) + Array(stem) + [separator]
    }

    /// The word and the stem of a ``spelling(word:stem:)`` or ``form(word:stem:)``; nil for a term of another kind.
    static func parts(of term: [UInt8]) -> (word: [UInt8], stem: [UInt8])? {
        let start = term.first == Schema.Prefix.form ? 1 : 0
        guard let at = term.firstIndex(of: separator) else { return nil }
        let stem = term[start..<at]
        let rest = term[(at + 1)...]
        if rest.first == whole { return (Array(rest.dropFirst()), Array(stem)) }
        return (Array(stem + rest), Array(stem))
    }

    /// Replaces `word` by the word of a term, as ``parts(of:)`` has it; false for a term of another kind.
    static func read(_ term: UnsafeBufferPointer<UInt8>, into word: inout [UInt8]) -> Bool {
        guard let at = term.firstIndex(of: separator) else { return false }
        word.removeAll(keepingCapacity: true)
        let rest = term[(at + 1)...]
        if rest.first == whole {
            word.append(contentsOf: rest.dropFirst())
        } else {
            word.append(contentsOf: term[(term.first == Schema.Prefix.form ? 1 : 0)..<at])
            word.append(contentsOf: rest)
        }
        return true
    }

    /// Whether a folded word is of the Arabic script, whose letters are written with these first bytes.
    static func isArabic(_ word: some Collection<UInt8>) -> Bool { word.first.map { 0xD8...0xDB ~= $0 } ?? false }
}
