/// What it costs to leave out each sound of a form, against a form of the same and of each other script.
enum SkipCosts {
    /// The weight for leaving out `units[index]` where the other form has script `other`.
    static func weight(_ units: some SoundCollection, _ index: Int, script: NameScript, other: NameScript) -> Weight {
        guard let sound = Sound(rawValue: units[index] & Sound.mask) else { return .zero }
        let isInitial = index == units.startIndex
        let isFinal = index == units.endIndex - 1
        let next = isFinal ? nil : Sound(rawValue: units[index + 1] & Sound.mask)
        let previous = isInitial ? nil : Sound(rawValue: units[index - 1] & Sound.mask)
        let touchesVowel = (next?.isVowel ?? false) || (previous?.isVowel ?? false)
        switch sound {
        case .mark: return .dropMark
        case .hamza: return .dropHamza
        case .ayn:
            if script == .arabic {
                return isInitial
                    ? (next?.isArabicVowel ?? false ? .dropInitialAyn : .dropInitialAynFirm) : .dropAynArabic
            }
            return other == .arabic && !isInitial ? .dropAynArabic : .dropAyn
        case .h, .ḥ:
            if isFinal {
                // In Arabic script it is a ta marbuta without its dots.
                if script == .arabic, sound == .h { return .dropTaMarbuta }
                // After a and e a Latin h only closes the vowel; after others it is ḥ or h: Samih.
                let isOpen = previous?.quality == nil || previous?.quality == .a || previous?.quality == .e
                return sound != .h ? .dropCodaH : isOpen ? .dropFinalH : .dropH
            }
            if next?.isVowel ?? false { return isInitial ? .dropInitialH : .dropH }
            if script == .arabic { return .dropArabicH }
            return other == .arabic ? .dropCodaH : .dropCodaHLatin
        case .y:
            guard touchesVowel else { return .dropConsonant }
            return glides(previous, next, .i, .e) || script == .vocalised ? .dropGlideY : .dropFirmY
        case .w:
            guard touchesVowel else { return .dropConsonant }
            // Of a diphthong Arabic writes the one letter or the other: Aloui, Gaudino.
            if other == .arabic, previous?.quality == .a, !(next?.isVowel ?? false) { return .dropGlideW }
            return glides(previous, next, .u, .o) || script == .vocalised
                ? .dropGlideW : other == .arabic || script == .arabic ? .dropFirmW : .dropFirmWLatin
        case .alif:
            // Before waw and ya an alef at the beginning only carries the vowel that they write.
            if isInitial, next == .waw || next == .ya { return .dropCarrier }
            if isInitial { return .dropInitialAlif }
            return isFinal ? .dropFinalAlif : isApart(previous, next) ? .dropAlifApart : .dropAlif
        case .waw:
            if isInitial { return .dropInitialWaw }
            guard isApart(previous, next) || next == .alif else { return .dropWaw }
            return isFinal ? .dropFinalWaw : .dropWawApart
        case .ya:
            if isInitial { return .dropInitialWaw }
            guard isApart(previous, next) || next == .alif else { return .dropYa }
            return isFinal ? .dropFinalYa : .dropYaApart
        case .maqsura: return .dropMaqsura
        case .taMarbuta: return .dropTaMarbuta
        case .shortA, .shortI, .shortU:
            return isInitial ? (isOpen(units) ? .knownDropInitialOpen : .knownDropInitial) : .knownDropShort
        case .longA, .longI, .longU, .feminine: return .knownDropLong
        case _ where sound.isLatinVowel:
            let isLast = units[index] & Sound.lastVowel != 0
            switch other {
            case .arabic:
                if isInitial { return isOpen(units) ? .unwrittenInitialOpen : .unwrittenInitial }
                if isFinal { return sound == .e ? .unwrittenFinalE : .unwrittenFinal }
                switch sound {
                case .aa, .ee, .oo, .ie: return .unwrittenLong
                default: return .unwritten
                }
            case .vocalised:
                if isInitial { return isOpen(units) ? .knownDropInitialOpen : .knownDropInitial }
                if isFinal { return sound == .e ? .dropFinalE : .unwrittenFinal }
                return .knownExtra
            case .latin:
                if isInitial { return isOpen(units) ? .dropInitialOpen : .dropInitial }
                if isFinal {
                    switch sound {
                    case .a, .aa: return .dropFinalA
                    case .e: return .dropFinalE
                    default: return .dropFinalIU
                    }
                }
                // One vowel written as two (Saad, Sa'ad), or two vowels for one (Ismaiel).
                if isEcho(units, index) { return .dropBetween }
                if previous?.isVowel ?? false || next?.isVowel ?? false { return .dropHiatus }
                switch sound {
                case .aa, .ee, .oo, .ie: return .dropLong
                default: return isLast ? .dropLast : .dropEarly
                }
            }
        default: return previous == sound ? .dropDouble : .dropConsonant
        }
    }

    /// Is a glide what is heard anyway beside a vowel of its own quality: Diya, Dia?
    private static func glides(_ previous: Sound?, _ next: Sound?, _ x: Sound.Quality, _ y: Sound.Quality) -> Bool {
        for neighbour in [previous, next] {
            if let quality = neighbour?.quality, quality == x || quality == y { return true }
            if neighbour?.isArabicVowel ?? false { return true }
        }
        return false
    }

    /// Has an Arabic vowel letter no other beside it that could stand for the same vowel?
    private static func isApart(_ previous: Sound?, _ next: Sound?) -> Bool {
        for neighbour in [previous, next] {
            guard let neighbour else { continue }
            if neighbour.isArabicVowel || neighbour == .hamza || neighbour == .ayn { return false }
        }
        return true
    }

    /// Is the first vowel before one consonant with a vowel (Asaad), where no form of the name leaves it out, as some do before two
    /// (Ismail, Smail)?
    private static func isOpen(_ units: some SoundCollection) -> Bool {
        let first = units.startIndex
        guard units.count > 2, units[first + 1] & Sound.doubled == 0 else { return false }
        return Sound(rawValue: units[first + 2] & Sound.mask)?.isVowel ?? false
    }

    /// Is the same vowel next to it, or across a mark?
    private static func isEcho(_ units: some SoundCollection, _ index: Int) -> Bool {
        for step in [-1, 1] {
            var other = index + step
            guard units.indices.contains(other), var sound = Sound(rawValue: units[other] & Sound.mask) else {
                continue
            }
            if sound == .mark || sound == .ayn || sound == .hamza {
                other += step
                guard units.indices.contains(other), let beyond = Sound(rawValue: units[other] & Sound.mask) else {
                    continue
                }
                sound = beyond
            }
            if sound.quality != nil, sound.quality == Sound(rawValue: units[index] & Sound.mask)?.quality {
                return true
            }
        }
        return false
    }
}

/// The sounds of a form in one piece.
protocol SoundCollection: RandomAccessCollection where Element == UInt8, Index == Int, Indices == Range<Int> {}

extension ArraySlice<UInt8>: SoundCollection {}
extension UnsafeBufferPointer<UInt8>: SoundCollection {}
