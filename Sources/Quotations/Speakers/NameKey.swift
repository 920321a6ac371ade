/// Tells which spellings of one part of a name are one name.
///
/// It takes the folded part (lower case, no accents, without the article `al-`) and answers a number; two parts are one name
/// when their numbers are equal. Within one article ``NameKey/folded`` is enough; a key that knows more of romanisation can take its place.
public struct NameKey: Sendable {
    private let key: @Sendable (ArraySlice<UInt8>) -> UInt64

    /// Makes a key out of a function from folded UTF-8.
    public init(_ key: @escaping @Sendable (ArraySlice<UInt8>) -> UInt64) { self.key = key }

    /// The number of a folded part.
    func callAsFunction(_ folded: ArraySlice<UInt8>) -> UInt64 { key(folded) }

    /// Equal but for what romanisers differ in within one article: `ou` and `oo` for `u`, `ee` for `i`, double letters,
    /// `y` for `i`, a last `h` after a vowel.
    public static let folded = NameKey { folded in
        var hash = WordHash.seed
        var index = folded.startIndex
        var last: UInt8 = 0
        while index < folded.endIndex {
            var byte = folded[index]
            let next = index + 1 < folded.endIndex ? folded[index + 1] : 0
            if byte == UInt8(ascii: "o"), next == UInt8(ascii: "u") || next == byte {
                byte = UInt8(ascii: "u")
                index += 1
            } else if byte == UInt8(ascii: "e"), next == byte {
                byte = UInt8(ascii: "i")
                index += 1
            } else if byte == UInt8(ascii: "y") {
                byte = UInt8(ascii: "i")
            }
            index += 1
            if byte == last { continue }
            if byte == UInt8(ascii: "h"), index == folded.endIndex, last == UInt8(ascii: "a") { break }
            hash = WordHash.add(byte, to: hash)
            last = byte
        }
        return hash
    }
}
