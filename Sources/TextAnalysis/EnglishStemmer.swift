/// Stemming of English words after Porter's second algorithm ("English (Porter2)" of the Snowball stemmers, in the version of 2021, whose stems
/// these are for every word), on folded words (``Tokenizer``).
///
/// A word is cut where it stands, so that nothing but the stem takes memory.
public enum EnglishStemmer {
    /// The stem of a folded word; the word itself where it has none.
    public static func stem(_ word: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: word.count) { letters, count in
            _ = letters.initialize(from: word)
            count = stem(inPlace: UnsafeMutableBufferPointer(rebasing: letters[..<word.count]))
        }
    }

    /// Cuts a folded word down to its stem, which is never longer.
    /// - Returns: how many bytes of the stem are at the beginning of the buffer.
    public static func stem(inPlace word: UnsafeMutableBufferPointer<UInt8>) -> Int {
        // No word of two letters has an ending; one of three bytes may have two letters.
        guard word.count > 2, let letters = word.baseAddress else { return word.count }
        var stem = EnglishStem(letters: letters, count: word.count)
        stem.find()
        return stem.count
    }
}

/// A word on its way to its stem.
private struct EnglishStem {
    let letters: UnsafeMutablePointer<UInt8>
    var count: Int
    /// Where the part begins that follows the first consonant behind a vowel, and the same of that part: most endings have to lie in one of them.
    var regions = (0, 0)

    mutating func find() {
        if let stem = EnglishEndings.wholeWords.first(where: { isWhole($0.ending) }) {
            return replace(count, with: stem.replacement)
        }
        guard hasThreeLetters else { return }
        dropApostrophe()
        markConsonants()
        findRegions()
        cutPlural()
        if !EnglishEndings.kept.contains(where: { isWhole($0) }) {
            cutPast()
            turnY()
            cut(EnglishEndings.second, in: regions.0)
            cut(EnglishEndings.third, in: regions.0)
            cut(EnglishEndings.fourth, in: regions.1)
            cutLast()
        }
        for place in 0..<count where letters[place] == Letter.consonantY { letters[place] = Letter.y }
    }

    // MARK: The steps

    private mutating func dropApostrophe() {
        guard letters[0] == Letter.apostrophe else { return }
        count -= 1
        for place in 0..<count { letters[place] = letters[place + 1] }
    }

    /// A y at the beginning or behind a vowel is a consonant.
    private mutating func markConsonants() {
        if count > 0, letters[0] == Letter.y { letters[0] = Letter.consonantY }
        for place in 1..<max(1, count) where letters[place] == Letter.y && Letter.isVowel(letters[place - 1]) {
            letters[place] = Letter.consonantY
        }
    }

    private mutating func findRegions() {
        let prefix = EnglishEndings.prefixes.first { begins($0) }
        let first = prefix?.utf8CodeUnitCount ?? region(from: 0)
        regions = (first, region(from: first))
    }

    /// The place behind the first consonant that follows a vowel.
    private func region(from start: Int) -> Int {
        guard let vowel = (start..<max(start, count)).first(where: { Letter.isVowel(letters[$0]) }),
            let consonant = ((vowel + 1)..<max(vowel + 1, count)).first(where: { !Letter.isVowel(letters[$0]) })
        else { return count }
        var end = consonant + 1
        while end < count, Letter.isContinuation(letters[end]) { end += 1 }
        return end
    }

    /// Takes off the ending of the genitive and that of the plural.
    private mutating func cutPlural() {
        if let genitive = EnglishEndings.genitives.first(where: { ends($0) }) { count -= genitive.utf8CodeUnitCount }
        if ends("sses") {
            count -= 2
        } else if ends("ied") || ends("ies") {
            count -= letter(before: letter(before: count - 3)) < 0 ? 1 : 2
        } else if ends("s"), !ends("us"), !ends("ss"), hasVowel(before: letter(before: count - 1)) {
            count -= 1
        }
    }

    /// Takes off the endings of the past and of the present participle.
    private mutating func cutPast() {
        guard let ending = EnglishEndings.past.first(where: { ends($0.ending) }) else { return }
        let start = count - ending.ending.utf8CodeUnitCount
        if ending.isDouble {
            if start >= regions.0 { count = start + 2 }
            return
        }
        guard hasVowel(before: start) else { return }
        count = start
        if ends("at") || ends("bl") || ends("iz") || (count == regions.0 && isShort(before: count)) {
            letters[count] = Letter.e
            count += 1
        } else if count > 1, letters[count - 1] == letters[count - 2], Letter.isDoubled(letters[count - 1]) {
            count -= 1
        }
    }

    /// A y behind a consonant that is not the first letter becomes an i.
    private mutating func turnY() {
        guard count > 0, letters[count - 1] == Letter.y || letters[count - 1] == Letter.consonantY else { return }
        let before = letter(before: count - 1)
        if before > 0, !Letter.isVowel(letters[before]) { letters[count - 1] = Letter.i }
    }

    /// Puts another ending in the place of the longest of a table that the word has, where that lies in a region and behind what it has to follow.
    private mutating func cut(_ endings: [EnglishEndings.Ending], in region: Int) {
        guard let ending = endings.first(where: { ends($0.ending) }) else { return }
        let start = count - ending.ending.utf8CodeUnitCount
        guard start >= (ending.isInSecond ? regions.1 : region) else { return }
        if let behind = ending.behind {
            guard start > 0, Letter.isOne(of: behind, letters[start - 1]) else { return }
        }
        replace(ending.ending.utf8CodeUnitCount, with: ending.replacement)
    }

    /// Takes off an e, and one of two l.
    private mutating func cutLast() {
        let start = count - 1
        if ends("e") {
            if start >= regions.1 || (start >= regions.0 && !isShort(before: start)) { count = start }
        } else if ends("ll"), start >= regions.1 {
            count = start
        }
    }

    // MARK: What a word is like

    private var hasThreeLetters: Bool {
        var found = 0
        for place in 0..<count where !Letter.isContinuation(letters[place]) { found += 1 }
        return found > 2
    }

    /// Where the letter before a place begins; below 0 where there is none.
    private func letter(before place: Int) -> Int {
        var place = place - 1
        while place > 0, Letter.isContinuation(letters[place]) { place -= 1 }
        return place
    }

    private func hasVowel(before place: Int) -> Bool {
        (0..<max(0, place)).contains { Letter.isVowel(letters[$0]) }
    }

    /// Whether the last syllable before a place is short: one vowel between consonants, of which the second is no w, x or y; or at the beginning.
    private func isShort(before place: Int) -> Bool {
        let last = letter(before: place)
        guard last > 0, !Letter.isVowel(letters[last]) else { return false }
        let vowel = letter(before: last)
        guard Letter.isVowel(letters[vowel]) else { return false }
        if vowel == 0 { return true }
        return !Letter.isVowel(letters[letter(before: vowel)]) && !Letter.isOne(of: "wxY", letters[last])
    }

    private func begins(_ prefix: StaticString) -> Bool {
        count >= prefix.utf8CodeUnitCount && isText(prefix, at: 0)
    }

    private func ends(_ ending: StaticString) -> Bool {
        let start = count - ending.utf8CodeUnitCount
        return start >= 0 && isText(ending, at: start)
    }

    private func isWhole(_ word: StaticString) -> Bool { count == word.utf8CodeUnitCount && isText(word, at: 0) }

    private func isText(_ text: StaticString, at start: Int) -> Bool {
        var place = text.utf8CodeUnitCount
        while place > 0 {
            place -= 1
            guard letters[start + place] == text.utf8Start[place] else { return false }
        }
        return true
    }

    private mutating func replace(_ length: Int, with text: StaticString) {
        count -= length
        for place in 0..<text.utf8CodeUnitCount { letters[count + place] = text.utf8Start[place] }
        count += text.utf8CodeUnitCount
    }
}

/// What the steps ask of letters, which are bytes: what is not of ASCII counts as a consonant.
private enum Letter {
    static let apostrophe = UInt8(ascii: "'")
    static let e = UInt8(ascii: "e")
    static let i = UInt8(ascii: "i")
    static let y = UInt8(ascii: "y")
    /// A y that is a consonant.
    static let consonantY = UInt8(ascii: "Y")

    static func isVowel(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "a"), e, i, UInt8(ascii: "o"), UInt8(ascii: "u"), y: true
        default: false
        }
    }

    static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

    /// Whether a letter is written twice before an ending for the sake of a short vowel alone.
    static func isDoubled(_ letter: UInt8) -> Bool { isOne(of: "bdfgmnprt", letter) }

    static func isOne(of letters: StaticString, _ letter: UInt8) -> Bool {
        UnsafeBufferPointer(start: letters.utf8Start, count: letters.utf8CodeUnitCount).contains(letter)
    }
}
