/// Letters of an Arabic spelling → sounds. Persian, Kurdish and Urdu letters are read as what they sound like.
enum ArabicSounds {
    static func sound(_ value: UInt32) -> Sound? {
        switch value {
        case 0x0627, 0x0622, 0x0671, 0x0672, 0x0673, 0x0623, 0x0625: .alif
        case 0x0628: .b
        case 0x067E: .p
        case 0x062A, 0x0679: .t
        case 0x062B: .th
        case 0x062C: .j
        case 0x0686: .ch
        case 0x062D: .ḥ
        case 0x062E: .kh
        case 0x062F, 0x0688: .d
        case 0x0630: .dh
        case 0x0631, 0x0691, 0x0695: .r
        case 0x0632: .z
        case 0x0698: .zh
        case 0x0633: .s
        case 0x0634: .sh
        case 0x0635: .ṣ
        case 0x0636: .ḍ
        case 0x0637: .ṭ
        case 0x0638: .ẓ
        case 0x0639: .ayn
        case 0x063A: .gh
        case 0x0641, 0x06A2: .f
        case 0x06A4, 0x06A8: .v
        case 0x0642: .q
        case 0x0643, 0x06A9, 0x06AA, 0x06AB: .k
        case 0x06AF, 0x06AD, 0x0762: .g
        case 0x0644, 0x06B5: .l
        case 0x0645: .m
        case 0x0646, 0x06BA: .n
        case 0x0647, 0x06BE, 0x06C1, 0x06D5: .h
        case 0x0629, 0x06C3: .taMarbuta
        case 0x0648, 0x06C4...0x06CB: .waw
        case 0x064A, 0x06CC, 0x06CE, 0x06D0, 0x06D2: .ya
        case 0x0649: .maqsura
        case 0x0621, 0x0624, 0x0626, 0x0654, 0x0655: .hamza
        default: nil
        }
    }

    static func append(_ letters: ArraySlice<UInt32>, to units: inout [UInt8]) {
        let first = units.count
        for index in letters.indices {
            guard var sound = sound(letters[index]) else { continue }
            // A hamza on its seat inside the word is a consonant; at its beginning it is how the alef is written.
            if letters[index] == 0x0623 || letters[index] == 0x0625, units.count > first { sound = .hamza }
            // تش and دج are how Arabic writes the consonants of Charles and George.
            if units.count > first {
                let previous = Sound(rawValue: units[units.count - 1] & Sound.mask)
                if sound == .sh, previous == .t {
                    units[units.count - 1] = Sound.ch.rawValue
                    continue
                }
                if sound == .j, previous == .d {
                    units[units.count - 1] = Sound.j.rawValue
                    continue
                }
                if previous == sound, sound == .maqsura || sound == .alif { continue }
            }
            units.append(sound.rawValue)
        }
    }
}
