/// The ways in which mails write bytes as ASCII (RFC 2045, RFC 2047).
enum MailDecoding {
    /// Base64; what is none of its letters is passed over.
    static func base64(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for byte in bytes {
            let value: UInt32
            switch byte {
            case 0x41...0x5A: value = UInt32(byte - 0x41)
            case 0x61...0x7A: value = UInt32(byte - 0x61 + 26)
            case 0x30...0x39: value = UInt32(byte - 0x30 + 52)
            case 0x2B, 0x2D: value = 62
            case 0x2F, 0x5F: value = 63
            default: continue
            }
            bits = bits << 6 | value
            count += 1
            if count == 4 {
                output += [UInt8(bits >> 16 & 0xFF), UInt8(bits >> 8 & 0xFF), UInt8(bits & 0xFF)]
                bits = 0
                count = 0
            }
        }
        if count == 2 { output.append(UInt8(bits >> 4 & 0xFF)) }
        if count == 3 { output += [UInt8(bits >> 10 & 0xFF), UInt8(bits >> 2 & 0xFF)] }
        return output
    }

    /// Quoted-printable; in header words an underscore is a space.
    static func quotedPrintable(_ bytes: some Collection<UInt8>, inHeader: Bool = false) -> [UInt8] {
        let bytes = Array(bytes)
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var index = 0
        func digit(_ at: Int) -> UInt8? {
            guard at < bytes.count else { return nil }
            switch bytes[at] {
            case 0x30...0x39: return bytes[at] - 0x30
            case 0x41...0x46: return bytes[at] - 0x41 + 10
            case 0x61...0x66: return bytes[at] - 0x61 + 10
            default: return nil
            }
        }
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "="), let high = digit(index + 1), let low = digit(index + 2) {
                output.append(high << 4 | low)
                index += 3
            } else if byte == UInt8(ascii: "="), index + 1 < bytes.count, bytes[index + 1] == 0x0A {
                index += 2
            } else if byte == UInt8(ascii: "="), index + 2 < bytes.count, bytes[index + 1] == 0x0D,
                bytes[index + 2] == 0x0A
            {
                index += 3
            } else {
                output.append(inHeader && byte == UInt8(ascii: "_") ? 0x20 : byte)
                index += 1
            }
        }
        return output
    }

    /// A header value with its encoded words (`=?utf-8?B?…?=`) read.
    static func header(_ value: String) -> String {
        guard value.contains("=?") else { return PlainLine.text(of: Array(value.utf8)) }
        var output = ""
        var rest = value[...]
        var lastWasWord = false
        // Neighbouring words of one encoding may share a character between them, so their bytes are joined first.
        var pending: (charset: String, bytes: [UInt8])?
        func flush() {
            if let word = pending { output += text(word.bytes, charset: word.charset) }
            pending = nil
        }
        while let start = rest.range(of: "=?") {
            let between = rest[..<start.lowerBound]
            let parts = rest[start.upperBound...].split(separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
            guard parts.count >= 3 else { break }
            let tail = rest[parts[2].endIndex...]
            guard tail.hasPrefix("?=") else { break }
            if !(lastWasWord && between.allSatisfy(\.isWhitespace)) {
                flush()
                output += between
            }
            let charset = parts[0].split(separator: "*").first.map(String.init)?.lowercased() ?? "utf-8"
            let bytes =
                parts[1].lowercased() == "b" ? base64(parts[2].utf8) : quotedPrintable(parts[2].utf8, inHeader: true)
            if let word = pending, word.charset == charset {
                pending = (charset, word.bytes + bytes)
            } else {
                flush()
                pending = (charset, bytes)
            }
            rest = tail.dropFirst(2)
            lastWasWord = true
        }
        flush()
        output += rest
        return PlainLine.text(of: Array(output.utf8))
    }

    private static func text(_ bytes: [UInt8], charset: String) -> String {
        let decoded = TextDecoding.text(of: bytes, declaredAs: charset) ?? (try? TextDecoding.text(of: bytes)) ?? []
        return String(decoding: decoded, as: UTF8.self)
    }
}
