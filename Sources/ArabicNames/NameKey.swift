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
            let classes = KeyClasses.alternatives(
                sound, isFirst: index == units.startIndex, isFinal: index == units.endIndex - 1)
            guard classes.count > 0 else { continue }
            next.removeAll(keepingCapacity: true)
            for key in keys {
                for place in 0..<classes.count {
                    next.append(
                        Alternative(
                            key: classes.letter(place).map(key.key.appending) ?? key.key,
                            cost: key.cost + classes.cost(place)))
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
        let row = KeyClassRow(row(sound))
        return row.count > 0 ? row.letter(0) : nil
    }

    /// The classes that another spelling of the sound may be listed under, its own first.
    static func alternatives(_ sound: Sound, isFirst: Bool, isFinal: Bool) -> KeyClassRow {
        switch sound {
        // Turkish hardens a last consonant: Ahmet, Murat.
        case .d where isFinal: KeyClassRow("D0Z2T2")
        case .t where isFinal: KeyClassRow("T0D2")
        // Salah is listed as if its h were a vowel sign.
        case .ḥ where isFinal && !isFirst: KeyClassRow("H0Q2-1")
        default: KeyClassRow(row(sound))
        }
    }

    /// Classes, `-` for none, each with what it costs that another spelling has this one instead of the first.
    private static func row(_ sound: Sound) -> StaticString {
        switch sound {
        case .b, .p: "B0F3"
        case .t: "T0"
        case .th: "T0S1Z2D3"
        case .j: "J0G1X3K3S3"
        case .d: "D0Z2"
        case .dh: "Z0D1T2"
        case .r: "R0"
        case .z: "Z0D2T2S3J3"
        case .zh: "J0Z2G3"
        case .s: "S0T2Z3"
        case .sh: "X0"
        case .gh: "G0K2J3"
        case .f: "F0B3"
        case .v: "F0-1B3"
        case .q: "K0G1"
        case .k: "K0X3Q3G3"
        case .g: "G0J1K2"
        case .l: "L0"
        case .m: "M0"
        case .n: "N0"
        case .h: "H0Q2-3"
        case .kh: "Q0H2K2X3"
        case .ch: "X0K2J3Q3"
        case .ḥ: "H0Q2"
        case .ṣ: "S0"
        case .ḍ: "D0Z1"
        case .ṭ: "T0"
        case .ẓ: "Z0D1T2"
        case .softC: "S0K2X3J3"
        case .hardC: "K0J3Q3S3"
        case .cedilla: "S0X1"
        case .waw, .w: "-0F2"
        case .abd: "10"
        case .allah: "20"
        case .din: "30"
        default: ""
        }
    }
}

/// Classes of one sound, two bytes each: nothing is built of them when a program starts.
struct KeyClassRow {
    private let pairs: UnsafePointer<UInt8>
    let count: Int

    fileprivate init(_ row: StaticString) { (pairs, count) = (row.utf8Start, row.utf8CodeUnitCount / 2) }

    /// Nil where the class is none: the sound is left out.
    func letter(_ place: Int) -> UInt8? {
        let letter = pairs[2 * place]
        return letter == UInt8(ascii: "-") ? nil : letter
    }

    func cost(_ place: Int) -> Int { Int(pairs[2 * place + 1] - UInt8(ascii: "0")) }
}
