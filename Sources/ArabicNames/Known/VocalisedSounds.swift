import TextAnalysis

/// A name in the romanisation of ALA-LC → sounds with certain vowels, and from these the letters that Arabic writes.
enum VocalisedSounds {
    /// Appends the sounds of a word.
    static func append(_ word: UnsafeBufferPointer<UInt8>, to units: inout [UInt8]) {
        let first = units.count
        var index = 0
        func append(_ sound: Sound) {
            if units.count > first, units[units.count - 1] & Sound.mask == sound.rawValue, !sound.isVowel {
                units[units.count - 1] |= Sound.doubled
            } else {
                units.append(sound.rawValue)
            }
        }
        while index < word.count {
            let (value, length) = UTF8Decoding.scalar(in: word, at: index)
            index += length
            let isBeforeH = index < word.count && word[index] == UInt8(ascii: "h")
            // The feminine ending at the end of the word.
            if value == 0x61, isBeforeH, index + 1 == word.count {
                append(.feminine)
                index += 1
            } else if isBeforeH, let sound = digraph(value) {
                append(sound)
                index += 1
            } else if let sound = letter(value) {
                append(sound)
            }
        }
    }

    private static func digraph(_ value: UInt32) -> Sound? {
        switch Unicode.Scalar(value) {
        case "s": .sh
        case "k": .kh
        case "g": .gh
        case "t": .th
        case "d": .dh
        case "c": .ch
        case "z": .zh
        default: nil
        }
    }

    private static func letter(_ value: UInt32) -> Sound? {
        switch Unicode.Scalar(value) {
        case "a": .shortA
        case "i", "e", "ı": .shortI
        case "u", "o", "ü", "ö": .shortU
        case "ā", "á": .longA
        case "ī": .longI
        case "ū", "ō": .longU
        case "ʿ": .ayn
        case "ʾ": .hamza
        case "b": .b
        case "p": .p
        case "t": .t
        case "j", "c": .j
        case "d": .d
        case "r": .r
        case "z": .z
        case "s": .s
        case "f": .f
        case "v": .v
        case "q": .q
        case "k": .k
        case "g": .g
        case "ğ", "ǧ": .gh
        case "l": .l
        case "m": .m
        case "n": .n
        case "h": .h
        case "w": .w
        case "y": .y
        case "ḥ": .ḥ
        case "ṣ": .ṣ
        case "ḍ": .ḍ
        case "ṭ": .ṭ
        case "ẓ": .ẓ
        default: nil
        }
    }

    /// The letters of an Arabic spelling, or those that Arabic writes for certain sounds: hamza and its seats, ta marbuta and
    /// alef maqsura as the press mixes them up, short vowels left out.
    static func arabic(_ units: [UInt8]) -> [UInt8] {
        var letters: [UInt8] = []
        for (index, unit) in units.enumerated() {
            guard let sound = Sound(rawValue: unit & Sound.mask) else { continue }
            switch sound {
            case .shortA, .shortI, .shortU: if index == 0 { letters.append(Sound.alif.rawValue) }
            case .longA: letters.append(Sound.alif.rawValue)
            case .longI, .y, .ya: letters.append(Sound.ya.rawValue)
            case .maqsura: letters.append(Sound.alif.rawValue)
            case .longU, .w, .waw: letters.append(Sound.waw.rawValue)
            case .feminine, .taMarbuta: letters.append(Sound.h.rawValue)
            case .hamza, .mark: continue
            default: letters.append(sound.rawValue)
            }
        }
        return letters
    }
}
