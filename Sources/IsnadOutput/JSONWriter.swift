/// Writes JSON with sorted keys, as Foundation's `JSONEncoder` does (`sortedKeys`, `withoutEscapingSlashes`) but some times faster, since it
/// knows no dates, no raw data and no strategies; and with what a terminal or a page might obey as escapes.
struct JSONWriter {
    /// A value and what it consists of. Boxes are classes, since an encoder hands out containers that are filled later.
    enum Value {
        case null
        case bool(Bool)
        case text(String)
        case number(String)
        case object(Members)
        case array(Elements)
    }

    final class Members {
        var list: [(key: String, value: Value)] = []
    }

    final class Elements {
        var list: [Value] = []
    }

    /// Where an encoder puts its value.
    final class Slot {
        var value: Value?
    }

    private(set) var bytes: [UInt8] = []

    /// The JSON form of a value.
    static func text(of value: some Encodable) throws -> String {
        var writer = JSONWriter()
        writer.bytes.reserveCapacity(8_192)
        writer.write(try JSONValueEncoder.value(of: value, at: []))
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private mutating func write(_ value: Value) {
        switch value {
        case .null: bytes += "null".utf8
        case .bool(let bool): bytes += (bool ? "true" : "false").utf8
        case .number(let digits): bytes += digits.utf8
        case .text(let text): write(text)
        case .array(let elements):
            bytes.append(UInt8(ascii: "["))
            for (index, element) in elements.list.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                write(element)
            }
            bytes.append(UInt8(ascii: "]"))
        case .object(let members):
            bytes.append(UInt8(ascii: "{"))
            for (index, member) in members.list.sorted(by: { $0.key < $1.key }).enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                write(member.key)
                bytes.append(UInt8(ascii: ":"))
                write(member.value)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    private mutating func write(_ text: String) {
        var text = text
        bytes.append(UInt8(ascii: "\""))
        text.withUTF8 { text in
            var start = 0
            var index = 0
            while index < text.count {
                let length = Self.escapedLength(text, at: index)
                if length > 0 {
                    bytes += text[start..<index]
                    escape(text, at: index, length)
                    start = index + length
                }
                index += max(1, length)
            }
            bytes += text[start...]
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// How many bytes of the character at a place are written as an escape: 0 for what is written as it is.
    ///
    /// Escaped are, besides what JSON demands, U+007F to U+009F, the separators U+2028 and U+2029, and the marks of direction U+202A to
    /// U+202E and U+2066 to U+2069, as `Printable` has them.
    private static func escapedLength(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        switch text[index] {
        case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F: return 1
        case 0xC2: return text[index + 1] < 0xA0 ? 2 : 0
        case 0xE2:
            switch (text[index + 1], text[index + 2]) {
            case (0x80, 0xA8...0xAE), (0x81, 0xA6...0xA9): return 3
            default: return 0
            }
        default: return 0
        }
    }

    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>, at index: Int, _ length: Int) {
        let scalar: UInt32 =
            switch length {
            case 1: UInt32(text[index])
            case 2: UInt32(text[index] & 0x1F) << 6 | UInt32(text[index + 1] & 0x3F)
            default:
                UInt32(text[index] & 0xF) << 12 | UInt32(text[index + 1] & 0x3F) << 6 | UInt32(text[index + 2] & 0x3F)
            }
        bytes.append(UInt8(ascii: "\\"))
        switch scalar {
        case 0x22, 0x5C: bytes.append(UInt8(scalar))
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        default:
            let digits = String(scalar, radix: 16)
            bytes += ("u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8
        }
    }
}
