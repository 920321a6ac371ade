/// Letters of a Latin spelling → sounds.
///
/// Digraphs are those of the English, French, German and Turkish press; where the same letters stand for different Arabic
/// ones (`g`, `ch`, `th`), the unit leaves it open and the table of costs knows.
enum LatinSounds {
    /// The longest spellings first.
    private static let digraphs: [(spelling: StaticString, sound: Sound)] = [
        ("dsch", .j), ("tsch", .ch), ("sch", .sh), ("tch", .ch), ("tsh", .ch), ("dzh", .j),
        ("dge", .j), ("dgi", .j), ("wh", .w), ("dj", .j), ("zh", .zh), ("kh", .kh), ("gh", .gh), ("sh", .sh),
        ("ch", .ch), ("th", .th), ("dh", .dh), ("ph", .f),
        ("ck", .k), ("aa", .aa), ("ee", .ee), ("ii", .ee), ("oo", .oo), ("uu", .oo), ("ou", .ou),
    ]

    /// Those that begin with each letter from `a` on.
    private static let digraphsByLetter: [[(spelling: StaticString, sound: Sound)]] =
        (UInt8(ascii: "a")...UInt8(ascii: "z")).map { letter in
            digraphs.filter { $0.spelling.utf8Start.pointee == letter }
        }

    private static let letters: [(UInt8, Sound)] = [
        (UInt8(ascii: "a"), .a), (UInt8(ascii: "b"), .b), (UInt8(ascii: "d"), .d), (UInt8(ascii: "e"), .e),
        (UInt8(ascii: "f"), .f),
        (UInt8(ascii: "g"), .g), (UInt8(ascii: "h"), .h), (UInt8(ascii: "i"), .i), (UInt8(ascii: "j"), .j),
        (UInt8(ascii: "k"), .k),
        (UInt8(ascii: "l"), .l), (UInt8(ascii: "m"), .m), (UInt8(ascii: "n"), .n), (UInt8(ascii: "o"), .o),
        (UInt8(ascii: "p"), .p),
        (UInt8(ascii: "q"), .q), (UInt8(ascii: "r"), .r), (UInt8(ascii: "s"), .s), (UInt8(ascii: "t"), .t),
        (UInt8(ascii: "u"), .u),
        (UInt8(ascii: "v"), .v), (UInt8(ascii: "w"), .w), (UInt8(ascii: "z"), .z), (LatinLetter.ayn, .ayn),
        (LatinLetter.hamza, .hamza),
        (LatinLetter.apostrophe, .mark),
    ]

    /// The sound of each letter by itself; what is none where it has none.
    private static let single: [UInt8] = {
        var sounds = [UInt8](repeating: .max, count: 128)
        for (letter, sound) in letters { sounds[Int(letter)] = sound.rawValue }
        return sounds
    }()

    static func append(_ letters: UnsafeBufferPointer<LatinLetter>, to units: inout [UInt8]) {
        var index = letters.startIndex
        let first = units.count
        while index < letters.endIndex {
            let letter = letters[index]
            let next = index + 1 < letters.endIndex ? letters[index + 1] : nil
            if letter.mark != .none, let sound = marked(letter) {
                append(sound, to: &units, from: first)
                index += 1
                continue
            }
            if case (let sound, var length)? = digraph(letters, at: index) {
                // The vowel behind Bridget's dg is heard, the one at the end of Bridge is not.
                if length == 3, letter.byte == UInt8(ascii: "d"), sound == .j,
                    index + 3 < letters.endIndex || letters[index + 2].byte == UInt8(ascii: "i"),
                    letters[index + 1].byte == UInt8(ascii: "g")
                {
                    length = 2
                }
                index += length
                // Between vowels and before one at the beginning, French ou is a glide: Djaouad, Ouael.
                let isGlide =
                    sound == .ou && index < letters.endIndex && isVowelLetter(letters[index])
                    && (units.count == first || isVowel(units[units.count - 1]))
                append(isGlide ? .w : sound, to: &units, from: first)
                continue
            }
            let previousIsVowel = units.count > first && isVowel(units[units.count - 1])
            switch letter.byte {
            case UInt8(ascii: "c"):
                let soft =
                    next.map {
                        $0.byte == UInt8(ascii: "e") || $0.byte == UInt8(ascii: "i") || $0.byte == UInt8(ascii: "y")
                    } ?? false
                append(soft ? .softC : .hardC, to: &units, from: first)
            case UInt8(ascii: "x"):
                append(.k, to: &units, from: first)
                append(.s, to: &units, from: first)
            case UInt8(ascii: "y"):
                // A vowel between consonants and at the end after one: Barzany, Essid; else a glide.
                let nextIsVowel = next.map { LatinLetter.isVowel($0.byte) } ?? false
                append(nextIsVowel || previousIsVowel || units.count == first ? .y : .i, to: &units, from: first)
            case UInt8(ascii: "i"):
                if units.count > first, next?.byte == UInt8(ascii: "e"), next?.mark == LatinLetter.Mark.none,
                    index + 2 >= letters.endIndex || !isVowelLetter(letters[index + 2]), !previousIsVowel
                {
                    append(.ie, to: &units, from: first)
                    index += 1
                } else if previousIsVowel, Sound(rawValue: units[units.count - 1] & Sound.mask) != .i {
                    // The second half of a diphthong: Faisal, Leith.
                    append(.y, to: &units, from: first)
                } else {
                    append(.i, to: &units, from: first)
                }
            case UInt8(ascii: "u"):
                let previous = units.count > first ? Sound(rawValue: units[units.count - 1] & Sound.mask) : nil
                append(previous == .a || previous == .aa ? .w : .u, to: &units, from: first)
            case UInt8(ascii: "q"):
                append(.q, to: &units, from: first)
                // Farouque: at the end the u is not heard.
                if next?.byte == UInt8(ascii: "u"), index + 3 >= letters.endIndex { index += 1 }
            default:
                if let sound = Sound(rawValue: single[Int(letter.byte & 0x7F)]) {
                    append(sound, to: &units, from: first)
                }
            }
            index += 1
        }
    }

    private static func isVowel(_ unit: UInt8) -> Bool { Sound(rawValue: unit & Sound.mask)?.isLatinVowel ?? false }

    private static func isVowelLetter(_ letter: LatinLetter) -> Bool {
        LatinLetter.isVowel(letter.byte) || letter.byte == UInt8(ascii: "y")
    }

    private static func marked(_ letter: LatinLetter) -> Sound? {
        switch (letter.byte, letter.mark) {
        case (UInt8(ascii: "a"), .macron): .aa
        case (UInt8(ascii: "i"), .macron): .ee
        case (UInt8(ascii: "u"), .macron): .oo
        case (UInt8(ascii: "o"), .macron): .o
        case (UInt8(ascii: "e"), .macron): .e
        case (UInt8(ascii: "u"), .umlaut): .ü
        case (UInt8(ascii: "c"), .cedilla): .cedilla
        case (UInt8(ascii: "c"), .caron): .ch
        case (UInt8(ascii: "s"), .cedilla), (UInt8(ascii: "s"), .caron): .sh
        case (UInt8(ascii: "z"), .caron): .zh
        case (UInt8(ascii: "g"), .caron): .j
        case (UInt8(ascii: "g"), .breve), (UInt8(ascii: "g"), .dot): .gh
        case (UInt8(ascii: "h"), .dot): .ḥ
        case (UInt8(ascii: "h"), .breve): .kh
        case (UInt8(ascii: "s"), .dot): .ṣ
        case (UInt8(ascii: "d"), .dot): .ḍ
        case (UInt8(ascii: "t"), .dot): .ṭ
        case (UInt8(ascii: "z"), .dot): .ẓ
        case (UInt8(ascii: "t"), .breve): .th
        case (UInt8(ascii: "d"), .breve): .dh
        default: nil
        }
    }

    private static func digraph(_ letters: UnsafeBufferPointer<LatinLetter>, at place: Int) -> (Sound, Int)? {
        let first = letters[place].byte
        guard first >= UInt8(ascii: "a"), first <= UInt8(ascii: "z") else { return nil }
        for (spelling, sound) in digraphsByLetter[Int(first - UInt8(ascii: "a"))] {
            let length = spelling.utf8CodeUnitCount
            guard letters.count - place >= length else { continue }
            var matches = true
            for offset in 0..<length {
                let letter = letters[place + offset]
                // A dot does not part a digraph's letters (ḍh), another mark does.
                if letter.byte != spelling.utf8Start[offset] || letter.mark == .macron || letter.mark == .caron {
                    matches = false
                    break
                }
            }
            guard matches else { continue }
            // Digraphs of two words: s-h in Ishaq is written with a mark or not at all, so nothing is done about it.
            return (sound, length)
        }
        return nil
    }

    /// Appends a sound; a consonant given twice becomes one doubled unit.
    private static func append(_ sound: Sound, to units: inout [UInt8], from first: Int) {
        if units.count > first, units[units.count - 1] & Sound.mask == sound.rawValue, !sound.isVowel, sound != .mark {
            units[units.count - 1] |= Sound.doubled
            return
        }
        // -ddh- and -kkh-: the doubled half of a digraph (Fayyaddh is not seen, Qaddhafi is).
        if units.count > first {
            let previous = Sound(rawValue: units[units.count - 1] & Sound.mask)
            switch (previous, sound) {
            case (.d, .dh), (.t, .th), (.s, .sh), (.k, .kh), (.g, .gh):
                units[units.count - 1] = sound.rawValue | Sound.doubled
                return
            default: break
            }
        }
        units.append(sound.rawValue)
    }
}
