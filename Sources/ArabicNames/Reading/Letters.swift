import TextAnalysis

/// A letter of a Latin form: its small ASCII letter and the marks on it that romanisations use.
struct LatinLetter {
    enum Mark: UInt8 { case none, macron, dot, cedilla, caron, breve, umlaut }
    var byte: UInt8
    var mark: Mark = .none

    /// The letter that writes ʿayn or an apostrophe of no certain kind.
    static let ayn: UInt8 = 0x01
    static let hamza: UInt8 = 0x02
    static let apostrophe: UInt8 = 0x03

    /// Is it one of a, e, i, o and u?
    @inline(__always)
    static func isVowel(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
        default: false
        }
    }

    /// A scalar as letters; nil for what is no letter of a Latin name.
    ///
    /// Macron: vowels that ALA-LC, DIN 31635 and BGN/PCGN write long. Dot: their emphatics. Cedilla, caron and breve: Turkish, Kurdish
    /// and DIN letters for consonants.
    static func letters(_ value: UInt32) -> (LatinLetter, LatinLetter?)? {
        switch value {
        case 0x61...0x7A: return (LatinLetter(byte: UInt8(value)), nil)
        case 0x41...0x5A: return (LatinLetter(byte: UInt8(value + 0x20)), nil)
        case 0x2BF, 0x2018, 0x2BB, 0x1D9C, 0x295, 0x1D25: return (LatinLetter(byte: ayn), nil)
        case 0x2BE, 0x294: return (LatinLetter(byte: hamza), nil)
        case 0x27, 0x60, 0xB4, 0x2019, 0x2BC, 0x2032, 0x201B, 0x2B9, 0xFF07: return (LatinLetter(byte: apostrophe), nil)
        case 0x101, 0x100, 0xE2, 0xC2, 0xE1, 0xC1: return (LatinLetter(byte: UInt8(ascii: "a"), mark: .macron), nil)
        case 0x12B, 0x12A, 0xEE, 0xCE, 0xED, 0xCD: return (LatinLetter(byte: UInt8(ascii: "i"), mark: .macron), nil)
        case 0x16B, 0x16A, 0xFB, 0xDB, 0xFA, 0xDA: return (LatinLetter(byte: UInt8(ascii: "u"), mark: .macron), nil)
        case 0x14D, 0x14C, 0xF4, 0xD4: return (LatinLetter(byte: UInt8(ascii: "o"), mark: .macron), nil)
        case 0x113, 0x112, 0xEA, 0xCA: return (LatinLetter(byte: UInt8(ascii: "e"), mark: .macron), nil)
        case 0x131, 0x130: return (LatinLetter(byte: UInt8(ascii: "i")), nil)
        case 0xFC, 0xDC: return (LatinLetter(byte: UInt8(ascii: "u"), mark: .umlaut), nil)
        case 0xF6, 0xD6: return (LatinLetter(byte: UInt8(ascii: "o"), mark: .umlaut), nil)
        case 0xE7, 0xC7: return (LatinLetter(byte: UInt8(ascii: "c"), mark: .cedilla), nil)
        case 0x10D, 0x10C: return (LatinLetter(byte: UInt8(ascii: "c"), mark: .caron), nil)
        case 0x15F, 0x15E, 0x161, 0x160, 0x219, 0x218: return (LatinLetter(byte: UInt8(ascii: "s"), mark: .caron), nil)
        case 0x17E, 0x17D: return (LatinLetter(byte: UInt8(ascii: "z"), mark: .caron), nil)
        case 0x1E7, 0x1E6: return (LatinLetter(byte: UInt8(ascii: "j")), nil)
        case 0x11F, 0x11E, 0x121, 0x120: return (LatinLetter(byte: UInt8(ascii: "g"), mark: .breve), nil)
        case 0x1E25, 0x1E24: return (LatinLetter(byte: UInt8(ascii: "h"), mark: .dot), nil)
        case 0x1E2B, 0x1E2A: return (LatinLetter(byte: UInt8(ascii: "h"), mark: .breve), nil)
        case 0x1E63, 0x1E62: return (LatinLetter(byte: UInt8(ascii: "s"), mark: .dot), nil)
        case 0x1E0D, 0x1E0C: return (LatinLetter(byte: UInt8(ascii: "d"), mark: .dot), nil)
        case 0x1E6D, 0x1E6C: return (LatinLetter(byte: UInt8(ascii: "t"), mark: .dot), nil)
        case 0x1E93, 0x1E92: return (LatinLetter(byte: UInt8(ascii: "z"), mark: .dot), nil)
        case 0x1E6F, 0x1E6E: return (LatinLetter(byte: UInt8(ascii: "t"), mark: .breve), nil)
        case 0x1E0F, 0x1E0E: return (LatinLetter(byte: UInt8(ascii: "d"), mark: .breve), nil)
        case 0xDF: return (LatinLetter(byte: UInt8(ascii: "s")), LatinLetter(byte: UInt8(ascii: "s")))
        case 0xE6, 0xC6: return (LatinLetter(byte: UInt8(ascii: "a")), LatinLetter(byte: UInt8(ascii: "e")))
        default:
            let folded = ScalarFolding.latin(value)
            guard folded != 0 else { return nil }
            let first = LatinLetter(byte: UInt8(folded & 0xFF))
            let second = UInt8(folded >> 8)
            return (first, second == 0 ? nil : LatinLetter(byte: second))
        }
    }

    /// The mark that a combining scalar puts on the letter before it.
    static func combining(_ value: UInt32) -> Mark? {
        switch value {
        case 0x304, 0x302, 0x301: .macron
        case 0x323: .dot
        case 0x327: .cedilla
        case 0x30C: .caron
        case 0x306, 0x331, 0x32E: .breve
        case 0x308: .umlaut
        default: nil
        }
    }
}
