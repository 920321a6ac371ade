/// The regular inflected forms of English verbs.
enum Inflection {
    /// Verbs of more than one syllable that double their last consonant, being stressed there.
    private static let doubling: Set<String> = ["admit", "commit", "compel", "rebut", "refer", "repel", "submit"]

    /// The forms of a lemma: third person, past, and -ing form.
    static func forms(of lemma: String) -> (s: String, past: String, ing: String) {
        let letters = Array(lemma.utf8)
        guard let last = letters.last, letters.count > 2 else { return (lemma + "s", lemma + "ed", lemma + "ing") }
        let before = letters[letters.count - 2]
        if last == UInt8(ascii: "e") {
            let stem = before == UInt8(ascii: "e") ? lemma : String(lemma.dropLast())
            return (lemma + "s", lemma + "d", stem + "ing")
        }
        if last == UInt8(ascii: "y"), !isVowel(before) {
            let stem = lemma.dropLast()
            return (stem + "ies", stem + "ied", lemma + "ing")
        }
        let hisses =
            last == UInt8(ascii: "s") || last == UInt8(ascii: "x") || last == UInt8(ascii: "z")
            || last == UInt8(ascii: "h") && (before == UInt8(ascii: "s") || before == UInt8(ascii: "c"))
        let doubled = doubles(lemma, letters) ? lemma + lemma.suffix(1) : lemma
        return (lemma + (hisses ? "es" : "s"), doubled + "ed", doubled + "ing")
    }

    private static func doubles(_ lemma: String, _ letters: [UInt8]) -> Bool {
        if doubling.contains(lemma) { return true }
        let count = letters.count
        guard count >= 3, !isVowel(letters[count - 1]), isVowel(letters[count - 2]), !isVowel(letters[count - 3]),
            letters[count - 1] != UInt8(ascii: "w"), letters[count - 1] != UInt8(ascii: "y")
        else { return false }
        // One syllable: no other vowel; the u of qu counts as a consonant.
        return !letters[..<(count - 2)].contains(where: isVowel) || lemma.hasPrefix("qu")
    }

    private static func isVowel(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
        default: false
        }
    }
}
