/// Small words that stand in or before Arabic names.
enum Particles {
    /// The article alone, as it is spelled before any letter.
    static let articles: Set<String> = ["al", "el", "ul", "il", "ol", "l"]

    /// The article as it sounds before a sun letter: vowel and the letter; `as` before `s…`, `esh` before `sh…`.
    ///
    /// Is `word` the article of `next`?
    static func isArticle(_ word: String, before next: String) -> Bool {
        if articles.contains(word) { return true }
        guard (2...3).contains(word.utf8.count), let vowel = word.utf8.first, "aeiou".utf8.contains(vowel) else {
            return false
        }
        let letter = word.dropFirst()
        return sunLetters.contains(String(letter)) && next.hasPrefix(letter)
    }

    /// Spellings of the letters that the article takes the sound of.
    static let sunLetters: Set<String> = ["t", "th", "d", "dh", "r", "z", "s", "sh", "ch", "n", "j", "l"]

    /// `Abd` with or without its article, as a word of its own; the name that it serves follows.
    static func isServant(_ word: String, before next: String?) -> Bool {
        guard let next, word.hasPrefix("abd") else { return false }
        let rest = word.dropFirst(3)
        if rest.isEmpty { return true }
        let vowels = rest.prefix { "aeiou".contains($0) }
        guard !vowels.isEmpty, vowels.count <= 2 else { return false }
        let tail = rest.dropFirst(vowels.count)
        return tail == "l" || (!tail.isEmpty && sunLetters.contains(String(tail)) && next.hasPrefix(tail))
    }

    /// `Allah` as the second member of a name.
    static let allah: Set<String> = [
        "allah", "alla", "ullah", "ulla", "llah", "ellah", "ollah", "oullah", "allaah", "ullaah", "lah", "elah",
        "illah",
    ]

    /// `al-Din`, "of the faith".
    static let faith: Set<String> = [
        "din", "deen", "dine", "dien", "eddin", "eddine", "uddin", "addin", "aldin", "eldin", "uldin",
    ]

    /// Words before a personal name that are no part of it.
    static let kunyas: Set<String> = ["abu", "abou", "abo", "abi", "aboo", "aba", "umm", "um", "oum", "om", "ummu"]
    static let patronyms: Set<String> = [
        "bin", "ibn", "ben", "bint", "b", "bn", "ould", "oglu", "ibnu", "bnou", "bent", "wuld", "walad",
    ]
    static let arabicKunyas: Set<String> = ["ابو", "ابي", "ابا", "ام"]
    static let arabicPatronyms: Set<String> = ["بن", "ابن", "بنت", "ولد", "آل", "ال"]
}
