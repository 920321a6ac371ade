/// A name in the romanisation of ALA-LC → sounds with certain vowels, and from these the letters that Arabic writes.
enum VocalisedSounds {
    static func read(_ word: some StringProtocol) -> [UInt8] {
        var units: [UInt8] = []
        let scalars = Array(word.unicodeScalars)
        var index = 0
        func append(_ sound: Sound) {
            if let last = units.last, last & Sound.mask == sound.rawValue, !sound.isVowel {
                units[units.count - 1] |= Sound.doubled
            } else {
                units.append(sound.rawValue)
            }
        }
        while index < scalars.count {
            let scalar = scalars[index]
            let next = index + 1 < scalars.count ? scalars[index + 1] : nil
            index += 1
            switch scalar {
            case "a":
                // The feminine ending at the end of the word.
                if next == "h", index + 1 == scalars.count {
                    append(.feminine)
                    index += 1
                } else {
                    append(.shortA)
                }
            case "i", "e", "ı": append(.shortI)
            case "u", "o", "ü", "ö": append(.shortU)
            case "ā", "á": append(.longA)
            case "ī": append(.longI)
            case "ū", "ō": append(.longU)
            case "ʿ": append(.ayn)
            case "ʾ": append(.hamza)
            case "-": continue
            default:
                if next == "h", let sound = digraphs[scalar] {
                    append(sound)
                    index += 1
                } else if let sound = letters[scalar] {
                    append(sound)
                }
            }
        }
        return units
    }

    private static let digraphs: [Unicode.Scalar: Sound] = [
        "s": .sh, "k": .kh, "g": .gh, "t": .th, "d": .dh, "c": .ch, "z": .zh,
    ]

    private static let letters: [Unicode.Scalar: Sound] = [
        "b": .b, "p": .p, "t": .t, "j": .j, "d": .d, "r": .r, "z": .z, "s": .s, "f": .f, "v": .v, "q": .q, "k": .k, "g": .g,
        "ğ": .gh, "ǧ": .gh, "l": .l, "m": .m, "n": .n, "h": .h, "w": .w, "y": .y, "c": .j, "ḥ": .ḥ, "ṣ": .ṣ, "ḍ": .ḍ, "ṭ": .ṭ, "ẓ": .ẓ,
    ]

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
