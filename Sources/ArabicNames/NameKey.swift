/// What all forms of one name share, near enough: the classes of the consonants that every spelling writes.
///
/// A form has one key (two where an article may be fused with it); a name that is looked for has several, one for each way
/// in which another spelling may write its consonants. So keys stay narrow in an index, and the distance decides the rest.
public struct NameKey: Hashable, Sendable, CustomStringConvertible {
    /// Capital letters and digits of ASCII, one for each consonant; 1 is *Abd*, 2 *Allah*, 3 *al-Din*; "0" alone: no consonant.
    public let bytes: [UInt8]

    /// The key as text.
    public var description: String { String(decoding: bytes, as: UTF8.self) }

    /// More consonants than are needed to tell names apart are left out of keys.
    static let longest = 10
    /// At most so many keys are asked for.
    static let mostAlternatives = 24

    /// The key as a number, five bits a letter.
    var packed: UInt64 { Self.packed(bytes) }

    static func packed(_ bytes: [UInt8]) -> UInt64 {
        bytes.reduce(0) { $0 << 5 | UInt64($1 >= UInt8(ascii: "A") ? $1 - 0x40 : $1 - UInt8(ascii: "0") + 27) }
    }
}

extension NameForm {
    /// The keys under which an index lists the form.
    public var keys: [NameKey] {
        let whole = NameKey(bytes: Self.key(units[...]))
        guard articleLength > 0 else { return [whole] }
        let bare = NameKey(bytes: Self.key(bare))
        if articleIsLikely { return [bare] }
        return bare == whole ? [whole] : [whole, bare]
    }

    /// The keys under which other spellings of the name may be listed, the most likely first; no more than 24.
    public var lookupKeys: [NameKey] {
        var found: [(bytes: [UInt8], cost: Int)] = []
        for reading in articleLength > 0 ? (articleIsLikely ? [bare, units[...]] : [units[...], bare]) : [units[...]] {
            for candidate in Self.alternatives(reading) where !found.contains(where: { $0.bytes == candidate.bytes }) {
                found.append(candidate)
            }
        }
        found.sort { $0.cost < $1.cost }
        return found.prefix(NameKey.mostAlternatives).map { NameKey(bytes: $0.bytes) }
    }

    static func key(_ units: ArraySlice<UInt8>) -> [UInt8] {
        var key: [UInt8] = []
        for index in units.indices {
            guard key.count < NameKey.longest, let sound = Sound(rawValue: units[index] & Sound.mask) else { continue }
            if isSilent(sound, at: index, in: units) { continue }
            if let letter = KeyClasses.own(sound) { key.append(letter) }
        }
        return key.isEmpty ? [UInt8(ascii: "0")] : key
    }

    /// A ha at the end is a vowel sign.
    private static func isSilent(_ sound: Sound, at index: Int, in units: ArraySlice<UInt8>) -> Bool {
        sound == .h && index == units.endIndex - 1 && index > units.startIndex
    }

    private static func alternatives(_ units: ArraySlice<UInt8>) -> [(bytes: [UInt8], cost: Int)] {
        var keys: [(bytes: [UInt8], cost: Int)] = [([], 0)]
        for index in units.indices {
            guard let sound = Sound(rawValue: units[index] & Sound.mask), keys[0].bytes.count < NameKey.longest else {
                continue
            }
            if isSilent(sound, at: index, in: units) {
                // Not so in طه, and it may write the ḥ of صلاح.
                let cost = units.count <= 3 ? 1 : 2
                keys += keys.map { ($0.bytes + [UInt8(ascii: "H")], $0.cost + cost) }
                continue
            }
            let isFinal = index == units.endIndex - 1
            var choices = KeyClasses.alternatives(sound, isFinal: isFinal)
            // Salah is listed as if its h were a vowel sign.
            if isFinal, sound == .ḥ, index > units.startIndex { choices.append((0, 1)) }
            guard !choices.isEmpty else { continue }
            var next: [(bytes: [UInt8], cost: Int)] = []
            for key in keys {
                for choice in choices {
                    next.append((choice.letter == 0 ? key.bytes : key.bytes + [choice.letter], key.cost + choice.cost))
                }
            }
            if next.count > 1 {
                next.sort { $0.cost < $1.cost }
                if next.count > 2 * NameKey.mostAlternatives {
                    next.removeLast(next.count - 2 * NameKey.mostAlternatives)
                }
            }
            keys = next
        }
        return keys.map { ($0.bytes.isEmpty ? [UInt8(ascii: "0")] : Array($0.bytes.prefix(NameKey.longest)), $0.cost) }
    }
}

/// The classes of consonants in keys.
enum KeyClasses {
    /// The class under which a form is listed; nil for what keys leave out.
    static func own(_ sound: Sound) -> UInt8? {
        classes[Int(sound.rawValue)].first.flatMap { $0.letter == 0 ? nil : $0.letter }
    }

    /// The classes that another spelling of the sound may be listed under, its own first; `letter` 0 = left out.
    static func alternatives(_ sound: Sound, isFinal: Bool) -> [(letter: UInt8, cost: Int)] {
        let row = classes[Int(sound.rawValue)]
        // Turkish hardens a last consonant: Ahmet, Murat.
        if isFinal, sound == .d { return row + [(UInt8(ascii: "T"), 2)] }
        if isFinal, sound == .t { return row + [(UInt8(ascii: "D"), 2)] }
        return row
    }

    private static let rows: [(Sound, String)] = [
        (.b, "B F3"), (.p, "B F3"), (.t, "T"), (.th, "T S1 Z2 D3"), (.j, "J G1 X3 K3 S3"), (.d, "D Z2"),
        (.dh, "Z D1 T2"),
        (.r, "R"),
        (.z, "Z D2 T2 S3 J3"), (.zh, "J Z2 G3"), (.s, "S T2 Z3"), (.sh, "X"), (.gh, "G K2 J3"), (.f, "F B3"),
        (.v, "F 1 B3"),
        (.q, "K G1"), (.k, "K X3 Q3 G3"), (.g, "G J1 K2"), (.l, "L"), (.m, "M"), (.n, "N"), (.h, "H Q2 3"),
        (.kh, "Q H2 K2 X3"), (.ch, "X K2 J3 Q3"), (.ḥ, "H Q2"), (.ṣ, "S"), (.ḍ, "D Z1"), (.ṭ, "T"), (.ẓ, "Z D1 T2"),
        (.softC, "S K2 X3 J3"), (.hardC, "K J3 Q3 S3"), (.cedilla, "S X1"), (.waw, " F2"), (.w, " F2"),
        (.abd, "1"), (.allah, "2"), (.din, "3"),
    ]

    /// By sound: classes with what it costs that another spelling has this one instead of the first.
    private static let classes: [[(letter: UInt8, cost: Int)]] = {
        var classes = [[(letter: UInt8, cost: Int)]](repeating: [], count: 64)
        for (sound, text) in rows {
            if sound == .abd || sound == .allah || sound == .din {
                classes[Int(sound.rawValue)] = [(Array(text.utf8)[0], 0)]
                continue
            }
            var row: [(letter: UInt8, cost: Int)] = []
            for choice in text.split(separator: " ", omittingEmptySubsequences: false) {
                let bytes = Array(choice.utf8)
                let isLetter = bytes.first.map { $0 >= UInt8(ascii: "A") } ?? false
                let cost = bytes.last.map { $0 < UInt8(ascii: "A") ? Int($0 - UInt8(ascii: "0")) : 0 } ?? 0
                row.append((isLetter ? bytes[0] : 0, cost))
            }
            classes[Int(sound.rawValue)] = row
        }
        return classes
    }()
}
