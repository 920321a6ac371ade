/// Puts characters in the place of entities, for text that is no markup: titles in JSON-LD and feeds are often escaped once more.
enum HTMLEntities {
    /// Reads `&amp;`, `&#39;`, `&#x2019;` and named entities; what is none stays as it is.
    static func decoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        let bytes = Array(text.utf8)
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "&"),
                let end = bytes[(index + 1)...].prefix(12).firstIndex(of: UInt8(ascii: ";")),
                let scalar = scalar(bytes[(index + 1)..<end])
            else {
                output.append(bytes[index])
                index += 1
                continue
            }
            output += Array(String(Character(scalar)).utf8)
            index = end + 1
        }
        return String(decoding: output, as: UTF8.self)
    }

    private static let ofXML: Set<[UInt8]> = Set(["amp", "lt", "gt", "quot", "apos"].map { Array($0.utf8) })

    /// Puts numbers in the place of the names of HTML, of which XML knows five: feeds use the others all the same.
    static func numbered(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "&"),
                let end = bytes[(index + 1)...].prefix(12).firstIndex(of: UInt8(ascii: ";")), end > index + 1,
                bytes[index + 1] | 0x20 &- 0x61 < 26, !ofXML.contains(Array(bytes[(index + 1)..<end])),
                let scalar = HTMLParsing.entity(bytes[(index + 1)..<end])
            else {
                output.append(bytes[index])
                index += 1
                continue
            }
            output += Array("&#\(scalar.value);".utf8)
            index = end + 1
        }
        return output
    }

    private static func scalar(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
        guard name.first == UInt8(ascii: "#") else { return HTMLParsing.entity(name) }
        let digits = String(decoding: name.dropFirst(), as: UTF8.self)
        let isHex = digits.first == "x" || digits.first == "X"
        return (isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)).flatMap(Unicode.Scalar.init)
    }

    /// Words of a string that may hold entities and tags, in one line.
    static func line(_ text: String) -> String {
        var decoded = decoded(decoded(text))
        if decoded.utf8.contains(UInt8(ascii: "<")) { decoded = withoutTags(decoded) }
        return PlainLine.text(of: Array(decoded.utf8))
    }

    private static func withoutTags(_ text: String) -> String {
        var output: [UInt8] = []
        let bytes = Array(text.utf8)
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.count,
                bytes[index + 1] == UInt8(ascii: "/") || bytes[index + 1] | 0x20 &- 0x61 < 26,
                let end = bytes[index...].prefix(2_000).firstIndex(of: UInt8(ascii: ">"))
            {
                output.append(0x20)
                index = end + 1
            } else {
                output.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: output, as: UTF8.self)
    }
}
