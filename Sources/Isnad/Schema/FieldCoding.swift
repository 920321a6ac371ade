/// Writes the fields of a document's data: numbers as varints, text with its length before it.
struct FieldWriter {
    private(set) var bytes: [UInt8] = []

    mutating func number(_ value: Int) {
        var rest = UInt64(bitPattern: Int64(value))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    mutating func bytes(_ value: some Collection<UInt8>) {
        number(value.count)
        bytes.append(contentsOf: value)
    }

    mutating func text(_ value: String) { bytes(value.utf8) }

    mutating func texts(_ values: [String]) {
        number(values.count)
        for value in values { text(value) }
    }

    mutating func optional(_ value: String?) { text(value ?? "") }
}

/// Reads what ``FieldWriter`` wrote. Damaged bytes give empty fields and set ``isBroken``; nothing is read beyond the end.
struct FieldReader {
    private let bytes: [UInt8]
    private var offset = 0
    private(set) var isBroken = false

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func number() -> Int {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while offset < bytes.count, shift < 64 {
            let byte = bytes[offset]
            offset += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return Int(truncatingIfNeeded: value) }
            shift += 7
        }
        isBroken = true
        return 0
    }

    mutating func field() -> ArraySlice<UInt8> {
        let count = number()
        guard count >= 0, count <= bytes.count - offset else {
            isBroken = true
            offset = bytes.count
            return []
        }
        defer { offset += count }
        return bytes[offset..<offset + count]
    }

    mutating func text() -> String { String(decoding: field(), as: UTF8.self) }

    mutating func texts() -> [String] {
        let count = number()
        guard count >= 0, count <= bytes.count - offset else {
            isBroken = true
            return []
        }
        return (0..<count).map { _ in text() }
    }

    mutating func optional() -> String? {
        let value = text()
        return value.isEmpty ? nil : value
    }
}
