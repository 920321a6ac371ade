/// A sound or letter of a name as one byte: what every spelling, in either script, is read into.
///
/// Latin digraphs are one unit (`sh`, `kh`, `ou`); Arabic consonants share their unit with the Latin spelling that stands for
/// them, and what only one script has (alef, ta marbuta, a written short vowel) has a unit of its own. The vowels of
/// ``KnownNames`` are units apart, since there their length is certain.
enum Sound: UInt8, CaseIterable {
    // Consonants of both scripts.
    case b, p, t, th, j, d, dh, r, z, zh, s, sh, gh, f, v, q, k, g, l, m, n, h, kh, w, y, ch
    // Emphatics and gutturals: Arabic letters and dotted Latin ones.
    case ḥ, ṣ, ḍ, ṭ, ẓ, ayn, hamza
    // Latin spellings that leave open which consonant they are: c, ç, an apostrophe.
    case softC, hardC, cedilla, mark
    // Latin vowels by quality; doubled, circumflexed or with a macron; digraphs.
    case a, e, i, o, u, aa, ee, ie, oo, ou, ü
    // Arabic letters that write vowels.
    case alif, waw, ya, maqsura, taMarbuta
    // The vowels of known names: short, long, and the feminine ending.
    case shortA, shortI, shortU, longA, longI, longU, feminine
    // Members that many names share.
    case abd, allah, din

    /// Bits of a unit beside its sound.
    static let doubled: UInt8 = 0x80
    static let lastVowel: UInt8 = 0x40
    static let mask: UInt8 = 0x3F

    var isLatinVowel: Bool { rawValue >= Sound.a.rawValue && rawValue <= Sound.ü.rawValue }
    var isArabicVowel: Bool { rawValue >= Sound.alif.rawValue && rawValue <= Sound.taMarbuta.rawValue }
    var isKnownVowel: Bool { rawValue >= Sound.shortA.rawValue && rawValue <= Sound.feminine.rawValue }
    var isVowel: Bool { rawValue >= Sound.a.rawValue && rawValue <= Sound.feminine.rawValue }
    /// The vowels that Latin script tells apart.
    enum Quality { case a, e, i, o, u }

    /// Of a Latin vowel.
    var quality: Quality? {
        switch self {
        case .a, .aa: .a
        case .e: .e
        case .i, .ee, .ie: .i
        case .o: .o
        case .u, .oo, .ou, .ü: .u
        default: nil
        }
    }

    /// Is it a letter or sound that makes a diphthong with the vowel before it?
    @inline(__always)
    static func isGlide(_ unit: UInt8) -> Bool {
        let sound = unit & mask
        return sound == Sound.w.rawValue || sound == Sound.y.rawValue || sound == Sound.waw.rawValue
            || sound == Sound.ya.rawValue
    }

    /// Sounds that a spelling may leave out without a trace.
    var isWeak: Bool {
        switch self {
        case .ayn, .hamza, .mark, .h, .w, .y: true
        default: isVowel
        }
    }
}

/// The script that a form is written in; a form with letters of both is read by its first letter.
public enum NameScript: Sendable, Equatable {
    case latin
    case arabic
    /// An entry of the table of known names, whose vowels are all there.
    case vocalised
}
