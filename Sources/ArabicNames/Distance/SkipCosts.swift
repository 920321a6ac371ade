/// What it costs to leave out each sound of a form, against a form of the same and of each other script.
enum SkipCosts {
    /// The weight for leaving out `units[index]` where the other form has script `other`.
    static func weight(_ units: ArraySlice<UInt8>, _ index: Int, script: NameScript, other: NameScript) -> Weight {
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
            if script == .arabic { return isInitial ? .dropInitialAyn : .dropAynArabic }
            return other == .arabic && !isInitial ? .dropAynArabic : .dropAyn
        case .h, .ḥ:
            if isFinal {
                // In Arabic script it is a ta marbuta without its dots.
                if script == .arabic, sound == .h { return .dropTaMarbuta }
                // After a and e a Latin h only closes the vowel; after others it is ḥ or h: Samih.
                let isOpen = previous?.quality == nil || previous?.quality == "a" || previous?.quality == "e"
                return sound != .h ? .dropCodaH : isOpen ? .dropFinalH : .dropH
            }
            return next?.isVowel ?? false ? .dropH : .dropCodaH
        case .y: return touchesVowel ? .dropGlideY : .dropConsonant
        case .w: return touchesVowel ? .dropGlideW : .dropConsonant
        case .alif:
            // Before waw and ya an alef at the beginning only carries the vowel that they write.
            if isInitial, next == .waw || next == .ya { return .dropCarrier }
            return isInitial ? .dropInitialAlif : isFinal ? .dropFinalAlif : .dropAlif
        case .waw: return .dropWaw
        case .ya: return .dropYa
        case .maqsura: return .dropMaqsura
        case .taMarbuta: return .dropTaMarbuta
        case .shortA, .shortI, .shortU: return isInitial ? .knownDropInitial : .knownDropShort
        case .longA, .longI, .longU, .feminine: return .knownDropLong
        case _ where sound.isLatinVowel:
            let isLast = units[index] & Sound.lastVowel != 0
            switch other {
            case .arabic:
                if isInitial { return .unwrittenInitial }
                if isFinal { return sound == .e ? .unwrittenFinalE : .unwrittenFinal }
                switch sound {
                case .aa, .ee, .oo, .ie: return .unwrittenLong
                default: return .unwritten
                }
            case .vocalised:
                if isInitial { return .knownDropInitial }
                if isFinal { return sound == .e ? .dropFinalE : .unwrittenFinal }
                return .knownExtra
            case .latin:
                if isInitial { return .dropInitial }
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

    /// Is the same vowel next to it, or across a mark?
    private static func isEcho(_ units: ArraySlice<UInt8>, _ index: Int) -> Bool {
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
