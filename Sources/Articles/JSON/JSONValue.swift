/// A value of JSON, read leniently: line breaks within strings, commas too many and an end that is missing are put up with, since
/// exports and pages have them.
enum JSONValue: Sendable, Equatable {
    case null
    case bool(Bool)
    /// The digits as they stand.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([Member])

    /// A name and its value; a name that stands twice is kept twice.
    struct Member: Sendable, Equatable {
        var name: String
        var value: JSONValue
    }

    /// Values nested deeper than this are not read.
    static let deepest = 64

    /// Reads the first value in `bytes`, UTF-8; nil where there is none.
    init?(_ bytes: some Sequence<UInt8>) {
        var parser = JSONValueParser(Array(bytes))
        guard let value = parser.value(depth: 0) else { return nil }
        self = value
    }

    /// The value of a name; of a name that stands twice, the first.
    subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    /// A string or a number as text, without white space at its ends; nil for anything else and where nothing is left.
    var text: String? {
        switch self {
        case .string(let text), .number(let text):
            let trimmed = text.trimmed
            return trimmed.isEmpty ? nil : trimmed
        default: return nil
        }
    }

    /// The values of an array; any other value as an array of one, and none for null.
    var items: [JSONValue] {
        switch self {
        case .array(let values): values
        case .null: []
        default: [self]
        }
    }

    /// The members of an object, none for anything else.
    var members: [Member] {
        if case .object(let members) = self { members } else { [] }
    }
}

/// Reads values from bytes, in one pass.
struct JSONValueParser {
    private let bytes: [UInt8]
    private(set) var index = 0
    /// The end came within a value.
    private(set) var isCut = false

    init(_ bytes: [UInt8], at index: Int = 0) {
        self.bytes = bytes
        self.index = index
    }

    /// The next value; nil where none begins.
    mutating func value(depth: Int) -> JSONValue? {
        skipSpace()
        guard index < bytes.count, depth < JSONValue.deepest else {
            isCut = isCut || index >= bytes.count
            return nil
        }
        switch bytes[index] {
        case UInt8(ascii: "{"): return object(depth)
        case UInt8(ascii: "["): return array(depth)
        case UInt8(ascii: "\""): return .string(string())
        default: return scalar()
        }
    }

    private mutating func object(_ depth: Int) -> JSONValue {
        var members: [JSONValue.Member] = []
        index += 1
        while true {
            skipSpace(andCommas: true)
            guard index < bytes.count else {
                isCut = true
                break
            }
            if bytes[index] == UInt8(ascii: "}") {
                index += 1
                break
            }
            guard bytes[index] == UInt8(ascii: "\"") else { break }
            let name = string()
            skipSpace()
            guard index < bytes.count, bytes[index] == UInt8(ascii: ":") else { break }
            index += 1
            guard let value = value(depth: depth + 1) else { break }
            members.append(JSONValue.Member(name: name, value: value))
        }
        return .object(members)
    }

    private mutating func array(_ depth: Int) -> JSONValue {
        var values: [JSONValue] = []
        index += 1
        while true {
            skipSpace(andCommas: true)
            guard index < bytes.count else {
                isCut = true
                break
            }
            if bytes[index] == UInt8(ascii: "]") {
                index += 1
                break
            }
            guard let value = value(depth: depth + 1) else { break }
            values.append(value)
        }
        return .array(values)
    }

    private mutating func scalar() -> JSONValue? {
        let start = index
        while index < bytes.count {
            let byte = bytes[index]
            let isPart = byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2B || byte == 0x2D || byte == 0x2E
            if !isPart { break }
            index += 1
        }
        let word = String(decoding: bytes[start..<index], as: UTF8.self)
        switch word {
        case "true": return .bool(true)
        case "false": return .bool(false)
        case "null": return .null
        default:
            guard let first = word.utf8.first, first &- 0x30 < 10 || first == 0x2D else { return nil }
            return .number(word)
        }
    }

    private mutating func string() -> String {
        index += 1
        let start = index
        // Most strings have no escapes and are taken as they stand.
        while index < bytes.count, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "\\") { index += 1 }
        if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
            index += 1
            return String(decoding: bytes[start..<index - 1], as: UTF8.self)
        }
        var units = Array(bytes[start..<index])
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
            guard bytes[index] == UInt8(ascii: "\\") else {
                units.append(bytes[index])
                index += 1
                continue
            }
            index += 1
            guard index < bytes.count else { break }
            let byte = bytes[index]
            index += 1
            switch byte {
            case UInt8(ascii: "n"): units.append(0x0A)
            case UInt8(ascii: "t"): units.append(0x09)
            case UInt8(ascii: "r"): units.append(0x0D)
            case UInt8(ascii: "b"), UInt8(ascii: "f"): units.append(0x20)
            case UInt8(ascii: "u"): units += Array(String(escapedScalar()).utf8)
            default: units.append(byte)
            }
        }
        if index >= bytes.count { isCut = true }
        index = min(index + 1, bytes.count)
        return String(decoding: units, as: UTF8.self)
    }

    /// The character whose four digits begin at the index, with a second escape where it is half of a pair.
    private mutating func escapedScalar() -> Character {
        guard let first = unit() else { return "\u{FFFD}" }
        if 0xD800...0xDBFF ~= first, index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
            bytes[index + 1] == UInt8(ascii: "u")
        {
            let mark = index
            index += 2
            if let second = unit(), 0xDC00...0xDFFF ~= second {
                let value = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
                return Unicode.Scalar(value).map { Character($0) } ?? "\u{FFFD}"
            }
            index = mark
        }
        return Unicode.Scalar(first).map { Character($0) } ?? "\u{FFFD}"
    }

    private mutating func unit() -> UInt32? {
        guard index + 4 <= bytes.count,
            let value = UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
        else { return nil }
        index += 4
        return value
    }

    private mutating func skipSpace(andCommas: Bool = false) {
        while index < bytes.count, bytes[index] <= 0x20 || andCommas && bytes[index] == UInt8(ascii: ",") { index += 1 }
    }
}
