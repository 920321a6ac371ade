/// Small words that stand in or before Arabic names.
enum Particles {
    /// Is `word` the article of `next`: alone, as it is spelled before any letter, or as it sounds before a sun letter, vowel and the letter
    /// (`as` before `s…`, `esh` before `sh…`)?
    static func isArticle(_ word: UnsafeBufferPointer<UInt8>, before next: UnsafeBufferPointer<UInt8>) -> Bool {
        if word.count == 1 { return word[0] == UInt8(ascii: "l") }
        guard (2...3).contains(word.count), LatinLetter.isVowel(word[0]) else { return false }
        let letter = word[1...]
        if letter.elementsEqual("l".utf8) { return true }
        return isSunLetter(letter) && next.starts(with: letter)
    }

    /// Is it a spelling of a letter that the article takes the sound of?
    private static func isSunLetter(_ letter: Slice<UnsafeBufferPointer<UInt8>>) -> Bool { sunLetters.contains(letter) }

    private static let sunLetters = Spellings(["t", "th", "d", "dh", "r", "z", "s", "sh", "ch", "n", "j", "l"])

    /// `Abd` with or without its article, as a word of its own; the name that it serves follows.
    static func isServant(_ word: UnsafeBufferPointer<UInt8>, before next: UnsafeBufferPointer<UInt8>) -> Bool {
        guard word.count >= 3, word[0] == UInt8(ascii: "a"), word[1] == UInt8(ascii: "b"), word[2] == UInt8(ascii: "d")
        else { return false }
        let rest = word[3...]
        if rest.isEmpty { return true }
        let vowels = rest.prefix(while: LatinLetter.isVowel).count
        guard vowels > 0, vowels <= 2 else { return false }
        let tail = rest.dropFirst(vowels)
        return tail.elementsEqual("l".utf8) || (isSunLetter(tail) && next.starts(with: tail))
    }

    /// ``isServant(_:before:)`` of a word before `l…`.
    static func isServant(_ word: String) -> Bool {
        var word = word
        let next: StaticString = "l"
        return word.withUTF8 { isServant($0, before: UnsafeBufferPointer(start: next.utf8Start, count: 1)) }
    }

    /// `Allah` as the second member of a name.
    static let allah = Spellings([
        "allah", "alla", "ullah", "ulla", "llah", "ellah", "ollah", "oullah", "allaah", "ullaah", "lah", "elah",
        "illah",
    ])

    /// `al-Din`, "of the faith".
    static let faith = Spellings([
        "din", "deen", "dine", "dien", "eddin", "eddine", "uddin", "addin", "aldin", "eldin", "uldin",
    ])

    /// No particle below has more bytes.
    static let longestParticle = 8

    /// Words before a personal name that are no part of it.
    static let kunyas = Spellings([
        "abu", "abou", "abo", "abi", "aboo", "aba", "umm", "um", "oum", "om", "ummu", "ابو", "ابي", "ابا", "ام",
    ])
    static let patronyms = Spellings([
        "bin", "ibn", "ben", "bint", "b", "bn", "ould", "oglu", "ibnu", "bnou", "bent", "wuld", "walad", "بن", "ابن",
        "بنت", "ولد", "آل", "ال",
    ])
}

/// A few spellings that bytes are compared with as they are: a word is known to be none of them sooner than it were hashed.
struct Spellings: Sendable {
    private let spellings: [StaticString]

    init(_ spellings: [StaticString]) { self.spellings = spellings }

    func contains(_ word: some RandomAccessCollection<UInt8>) -> Bool {
        spellings.contains { spelling in
            spelling.utf8CodeUnitCount == word.count
                && word.elementsEqual(UnsafeBufferPointer(start: spelling.utf8Start, count: spelling.utf8CodeUnitCount))
        }
    }
}
