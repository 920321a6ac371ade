/// The fields at the head of a mail, of an answer of a web server, or of a WARC record: `Name: value`, up to an empty line.
struct HeaderFields {
    private var values: [String: [String]] = [:]

    private static let mostBytes = 512_000

    /// The first value of a name in small letters.
    subscript(name: String) -> String? { values[name]?.first }

    var isEmpty: Bool { values.isEmpty }

    /// Reads the fields at the beginning of `bytes`.
    ///
    /// - Returns: the fields, and where the body begins; nil where there is no field.
    static func read(_ bytes: [UInt8], skippingFirstLine: Bool = false) -> (fields: HeaderFields, end: Int)? {
        var fields = HeaderFields()
        var name: String?
        var value: [UInt8] = []
        var index = 0
        func close() {
            if let name, fields.values.count < 1_000 {
                fields.values[name, default: []].append(Self.text(value))
            }
            name = nil
            value = []
        }
        var isFirst = skippingFirstLine
        while index < min(bytes.count, mostBytes) {
            let end = bytes[index...].firstIndex(of: 0x0A) ?? bytes.count
            var line = bytes[index..<end]
            if line.last == 0x0D { line.removeLast() }
            index = min(end + 1, bytes.count)
            if isFirst {
                isFirst = false
                continue
            }
            if line.isEmpty { break }
            if line.first == 0x20 || line.first == 0x09 {
                // A long value goes on behind white space at the beginning of a line.
                value += [0x20] + line.drop { $0 == 0x20 || $0 == 0x09 }
                continue
            }
            close()
            guard let colon = line.prefix(128).firstIndex(of: UInt8(ascii: ":")) else {
                if fields.isEmpty { return nil }
                continue
            }
            name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
            value = Array(line[(colon + 1)...].drop { $0 == 0x20 || $0 == 0x09 })
        }
        close()
        return fields.isEmpty ? nil : (fields, index)
    }

    /// Values are ASCII by the book; where they are not, they are UTF-8 or a code page. What is no text in them is gone.
    private static func text(_ bytes: [UInt8]) -> String {
        let isASCII = bytes.allSatisfy { $0 < 0x80 }
        return PlainLine.clean(isASCII ? bytes : (try? TextDecoding.text(of: bytes)) ?? []).trimmed
    }

    /// A parameter of a value, such as the `charset` of `text/html; charset=utf-8`.
    static func parameter(_ name: String, of value: String) -> String? {
        for part in value.split(separator: ";").dropFirst() {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard pair.count == 2, pair[0].trimmed.lowercased() == name else { continue }
            let text = pair[1].trimmed
            return text.hasPrefix("\"") ? String(text.dropFirst().prefix { $0 != "\"" }) : text
        }
        return nil
    }
}
