/// Members that are written as one word with the name, in Latin script.
enum LatinCompounds {
    /// The letters of a fused `Abd al-`: Abdelkader, Abdulaziz, Abderrahmane; nil where the word has none.
    static func servantLength(_ letters: UnsafeBufferPointer<UInt8>) -> Int? {
        guard letters.count >= 6, letters[0] == UInt8(ascii: "a"), letters[1] == UInt8(ascii: "b"),
            letters[2] == UInt8(ascii: "d")
        else { return nil }
        var index = 3
        while index < letters.count, index < 5, isVowel(letters[index]) { index += 1 }
        guard index > 3, index + 2 < letters.count else { return nil }
        // Abdullah, Abdellah: the second member is read by its own rule, from its vowel on.
        let rest = UnsafeBufferPointer(rebasing: letters[3...])
        if tail(rest, isServant: true)?.length == rest.count { return 3 }
        if letters[index] == UInt8(ascii: "l"), letters.count - index >= 4 {
            return index + 1
        }
        if letters[index] == letters[index + 1], !isVowel(letters[index]) { return index + 1 }
        return nil
    }

    /// The letters of an article that may be fused with the name: two of Alsudani; of Essebsi the vowel alone, since the consonant
    /// is the name's as well.
    static func articleLength(_ letters: UnsafeBufferPointer<UInt8>) -> Int? {
        guard letters.count >= 5, letters[0] == UInt8(ascii: "a") || letters[0] == UInt8(ascii: "e") else { return nil }
        guard letters[2...].contains(where: isVowel) else { return nil }
        if letters[1] == letters[2] {
            switch letters[1] {
            case UInt8(ascii: "t"), UInt8(ascii: "d"), UInt8(ascii: "r"), UInt8(ascii: "z"), UInt8(ascii: "s"),
                UInt8(ascii: "n"), UInt8(ascii: "l"):
                return 1
            default: break
            }
        }
        if letters[1] == UInt8(ascii: "l") { return 2 }
        let (s, h) = (UInt8(ascii: "s"), UInt8(ascii: "h"))
        return letters.count >= 7 && letters[1] == s && letters[2] == h && letters[3] == s && letters[4] == h ? 1 : nil
    }

    /// A second member at the end of the word: Nasrallah, Izzuddin.
    static func tail(_ letters: UnsafeBufferPointer<UInt8>, isServant: Bool) -> (sound: Sound, length: Int)? {
        if letters.isEmpty { return nil }
        if let length = allahLength(letters, isServant: isServant) { return (.allah, length) }
        return dinLength(letters).map { (.din, $0) }
    }

    /// The letters of -ullah.
    private static func allahLength(_ letters: UnsafeBufferPointer<UInt8>, isServant: Bool) -> Int? {
        let hasH = letters[letters.count - 1] == UInt8(ascii: "h")
        let count = hasH ? letters.count - 1 : letters.count
        guard count >= 4,
            letters[count - 1] == UInt8(ascii: "a") || (hasH && letters[count - 1] == UInt8(ascii: "e"))
        else { return nil }
        let ll = count - (letters[count - 2] == UInt8(ascii: "a") ? 2 : 1)
        guard ll >= 3, letters[ll - 1] == UInt8(ascii: "l"), letters[ll - 2] == UInt8(ascii: "l") else { return nil }
        var start = ll - 2
        while start > 0, ll - 2 - start < 2, isVowel(letters[start - 1]) { start -= 1 }
        let vowel = letters[start]
        guard isVowel(vowel) else { return nil }
        let isFirm = hasH || vowel == UInt8(ascii: "a") || vowel == UInt8(ascii: "u")
        let isWhole =
            isServant
            ? start == 0 || (start == 1 && isVowel(letters[0])) : isFirm && consonants(letters[..<start]) >= 2
        return isWhole ? letters.count - start : nil
    }

    /// The letters of al-Din.
    private static func dinLength(_ letters: UnsafeBufferPointer<UInt8>) -> Int? {
        let count = letters[letters.count - 1] == UInt8(ascii: "e") ? letters.count - 1 : letters.count
        guard count >= 6, letters[count - 1] == UInt8(ascii: "n") else { return nil }
        var index = count - 1
        var vowels = 0
        while index > 0, vowels < 2, letters[index - 1] == UInt8(ascii: "i") || letters[index - 1] == UInt8(ascii: "e")
        {
            index -= 1
            vowels += 1
        }
        guard vowels > 0, index > 1, letters[index] == UInt8(ascii: "i") || vowels == 2,
            letters[index - 1] == UInt8(ascii: "d")
        else { return nil }
        var start = index - 1
        let isDoubled = letters[start - 1] == UInt8(ascii: "d") || letters[start - 1] == UInt8(ascii: "l")
        if isDoubled { start -= 1 }
        let vowelEnd = start
        while start > 0, vowelEnd - start < 2, isVowel(letters[start - 1]) { start -= 1 }
        guard start < vowelEnd, consonants(letters[..<start]) >= 2 else { return nil }
        guard isDoubled || letters[start] == UInt8(ascii: "u") || letters[start] == UInt8(ascii: "e") else {
            return nil
        }
        return letters.count - start
    }

    private static func isVowel(_ byte: UInt8) -> Bool { LatinLetter.isVowel(byte) }

    private static func consonants(_ letters: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        letters.count { !isVowel($0) && $0 != UInt8(ascii: "'") }
    }
}

/// The same in Arabic script.
enum ArabicCompounds {
    private static let alif: UInt32 = 0x0627
    private static let lam: UInt32 = 0x0644

    /// عبد as a word of its own.
    static func isServant(_ letters: ArraySlice<UInt32>) -> Bool { letters.elementsEqual([0x0639, 0x0628, 0x062F]) }

    /// عبد in one word with a name that has the article.
    static func servantLength(_ letters: ArraySlice<UInt32>) -> Int? {
        guard letters.count >= 7, isServant(letters.prefix(3)), letters.dropFirst(3).starts(with: [alif, lam]) else {
            return nil
        }
        return 3
    }

    /// The letters of ال, and of a clitic with it: وال, بال, كال, فال, لل; 0 where there is none.
    static func articleLength(_ letters: ArraySlice<UInt32>) -> Int {
        let s = letters.startIndex
        if letters.count >= 4, letters[s] == alif, letters[s + 1] == lam { return 2 }
        if letters.count >= 5, letters[s] == lam, letters[s + 1] == lam { return 2 }
        if letters.count >= 6, [0x0648, 0x0628, 0x0643, 0x0641].contains(letters[s]), letters[s + 1] == alif,
            letters[s + 2] == lam
        {
            return 3
        }
        return 0
    }

    static func isAllah(_ letters: ArraySlice<UInt32>) -> Bool {
        letters.elementsEqual([alif, lam, lam, 0x0647]) || letters.elementsEqual([lam, lam, 0x0647])
            || letters.elementsEqual([lam, 0x0647])
    }

    static func isFaith(_ letters: ArraySlice<UInt32>) -> Bool { letters.elementsEqual([0x062F, 0x064A, 0x0646]) }

    static func tail(_ letters: ArraySlice<UInt32>) -> (sound: Sound, length: Int)? {
        if letters.count >= 6, letters.suffix(4).elementsEqual([alif, lam, lam, 0x0647]) { return (.allah, 4) }
        if letters.count >= 7, letters.suffix(5).elementsEqual([alif, lam, 0x062F, 0x064A, 0x0646]) {
            return (.din, 5)
        }
        return nil
    }
}
