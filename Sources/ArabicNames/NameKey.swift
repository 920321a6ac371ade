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

    /// The key that was packed.
    init(_ packed: PackedKey) {
        var bytes: [UInt8] = []
        for place in (0..<packed.count).reversed() { bytes.append(PackedKey.letter(packed.bits >> UInt64(5 * place))) }
        self.bytes = bytes
    }
}

/// A key as a number, five bits a letter, the first the highest: what is compared and looked up without memory of its own.
struct PackedKey: Hashable {
    private(set) var bits: UInt64 = 0
    private(set) var count = 0

    /// The key of a name without a consonant that every spelling writes.
    static let none = PackedKey().appending(UInt8(ascii: "0"))

    init() {}

    /// The key with a letter more; the same where it has as many as keys have.
    func appending(_ letter: UInt8) -> PackedKey {
        var longer = self
        longer.append(letter)
        return longer
    }

    private mutating func append(_ letter: UInt8) {
        guard count < NameKey.longest else { return }
        bits = bits << 5 | UInt64(letter >= UInt8(ascii: "A") ? letter - 0x40 : letter - UInt8(ascii: "0") + 27)
        count += 1
    }

    static func letter(_ bits: UInt64) -> UInt8 {
        let code = UInt8(bits & 31)
        return code < 27 ? code + 0x40 : code - 27 + UInt8(ascii: "0")
    }
}

extension NameForm {
    /// The keys under which an index lists the form.
    public var keys: [NameKey] {
        let whole = NameKey(Self.packedKey(units[...]))
        guard articleLength > 0 else { return [whole] }
        let bare = NameKey(Self.packedKey(bare))
        if articleIsLikely { return [bare] }
        return bare == whole ? [whole] : [whole, bare]
    }

    /// The keys under which other spellings of the name may be listed, the most likely first; no more than 24.
    public var lookupKeys: [NameKey] { packedLookupKeys.map { NameKey($0) } }

    /// ``lookupKeys``, packed.
    var packedLookupKeys: [PackedKey] {
        var found: [Alternative] = []
        for reading in articleLength > 0 ? (articleIsLikely ? [bare, units[...]] : [units[...], bare]) : [units[...]] {
            for candidate in Self.alternatives(reading) where !found.contains(where: { $0.key == candidate.key }) {
                found.append(candidate)
            }
        }
        found.sort { $0.cost < $1.cost }
        return found.prefix(NameKey.mostAlternatives).map(\.key)
    }

    /// The key under which sounds are listed.
    static func packedKey(_ units: ArraySlice<UInt8>) -> PackedKey {
        var key = PackedKey()
        for index in units.indices {
            guard let sound = Sound(rawValue: units[index] & Sound.mask), !isSilent(sound, at: index, in: units) else {
                continue
            }
            if let letter = KeyClasses.own(sound) { key = key.appending(letter) }
        }
        return key.count == 0 ? .none : key
    }

    /// A ha at the end is a vowel sign.
    private static func isSilent(_ sound: Sound, at index: Int, in units: ArraySlice<UInt8>) -> Bool {
        sound == .h && index == units.endIndex - 1 && index > units.startIndex
    }

    /// A key under which the name may be listed, and what that costs.
    private struct Alternative {
        var key = PackedKey()
        var cost = 0
    }

    private static func alternatives(_ units: ArraySlice<UInt8>) -> [Alternative] {
        var keys = [Alternative()]
        var next: [Alternative] = []
        for index in units.indices {
            guard let sound = Sound(rawValue: units[index] & Sound.mask), keys[0].key.count < NameKey.longest else {
                continue
            }
            if isSilent(sound, at: index, in: units) {
                // Not so in طه, and it may write the ḥ of صلاح.
                let cost = units.count <= 3 ? 1 : 2
                keys += keys.map { Alternative(key: $0.key.appending(UInt8(ascii: "H")), cost: $0.cost + cost) }
                continue
            }
            let choices = KeyClasses.alternatives(
                sound, isFirst: index == units.startIndex, isFinal: index == units.endIndex - 1)
            guard !choices.isEmpty else { continue }
            next.removeAll(keepingCapacity: true)
            for key in keys {
                for choice in choices {
                    next.append(
                        Alternative(
                            key: choice.letter == 0 ? key.key : key.key.appending(choice.letter),
                            cost: key.cost + choice.cost))
                }
            }
            if next.count > 1 {
                next.sort { $0.cost < $1.cost }
                if next.count > 2 * NameKey.mostAlternatives {
                    next.removeLast(next.count - 2 * NameKey.mostAlternatives)
                }
            }
            swap(&keys, &next)
        }
        return keys.map { $0.key.count == 0 ? Alternative(key: .none, cost: $0.cost) : $0 }
    }
}

/// The classes of consonants in keys.
enum KeyClasses {
    /// The class under which a form is listed; nil for what keys leave out.
    static func own(_ sound: Sound) -> UInt8? {
        classes[Int(sound.rawValue)].first.flatMap { $0.letter == 0 ? nil : $0.letter }
    }

    /// The classes that another spelling of the sound may be listed under, its own first; `letter` 0 = left out.
    static func alternatives(_ sound: Sound, isFirst: Bool, isFinal: Bool) -> [(letter: UInt8, cost: Int)] {
        guard isFinal else { return classes[Int(sound.rawValue)] }
        switch sound {
        // Turkish hardens a last consonant: Ahmet, Murat.
        case .d: return finalD
        case .t: return finalT
        // Salah is listed as if its h were a vowel sign.
        case .ḥ where !isFirst: return finalḤ
        default: return classes[Int(sound.rawValue)]
        }
    }

    private static let finalD = classes[Int(Sound.d.rawValue)] + [(UInt8(ascii: "T"), 2)]
    private static let finalT = classes[Int(Sound.t.rawValue)] + [(UInt8(ascii: "D"), 2)]
    private static let finalḤ = classes[Int(Sound.ḥ.rawValue)] + [(0, 1)]

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
            for choice in text.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false) {
                let bytes = Array(choice)
                let isLetter = bytes.first.map { $0 >= UInt8(ascii: "A") } ?? false
                let cost = bytes.last.map { $0 < UInt8(ascii: "A") ? Int($0 - UInt8(ascii: "0")) : 0 } ?? 0
                row.append((isLetter ? bytes[0] : 0, cost))
            }
            classes[Int(sound.rawValue)] = row
        }
        return classes
    }()
}
