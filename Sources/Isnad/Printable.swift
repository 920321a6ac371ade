/// Text that can be shown to people whatever it came from.
public enum Printable {
    /// `text` with its control characters, escapes and marks that change the direction of what surrounds them replaced by U+FFFD.
    public static func text(_ text: String) -> String {
        guard hasHarmful(text) else { return text }
        var clean = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { clean.append(isHarmful(scalar) ? "\u{FFFD}" : scalar) }
        return String(clean)
    }

    /// JSON in which the characters that ``text(_:)`` replaces are written as escapes; those below U+0020 are so already.
    public static func json(_ json: String) -> String {
        guard hasHarmful(json) else { return json }
        var escaped = String.UnicodeScalarView()
        for scalar in json.unicodeScalars {
            if isHarmful(scalar), scalar.value >= 0x7F {
                let digits = String(scalar.value, radix: 16)
                escaped.append(
                    contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).unicodeScalars)
            } else {
                escaped.append(scalar)
            }
        }
        return String(escaped)
    }

    /// What is shown of a text, set apart where that runs from right to left, so that it does not reorder what stands around it (Unicode Standard
    /// Annex 9).
    public static func isolated(_ shown: String, of text: String) -> String {
        hasRightToLeft(text) ? "\u{2068}" + shown + "\u{2069}" : shown
    }

    /// Whether a text has a letter of the blocks from Hebrew to Arabic, or of their forms for display.
    private static func hasRightToLeft(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            for index in bytes.indices where bytes[index] >= 0xD6 {
                switch bytes[index] {
                // U+0590 to U+08FF.
                case 0xD6: if bytes[index + 1] >= 0x90 { return true }
                case 0xD7...0xDF: return true
                case 0xE0: if bytes[index + 1] < 0xA4 { return true }
                // U+FB1D to U+FDFF, U+FE70 to U+FEFC.
                case 0xEF:
                    let low = Int(bytes[index + 1] & 0x3F) << 6 | Int(bytes[index + 2] & 0x3F)
                    if 0xB1D...0xDFF ~= low || 0xE70...0xEFC ~= low { return true }
                default: break
                }
            }
            return false
        }
    }

    private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool { isHarmful(scalar.value) }

    private static func isHarmful(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029: true
        default: false
        }
    }

    /// Whether a text has a scalar of those, by its bytes: most of what is printed has none.
    private static func hasHarmful(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            for index in bytes.indices {
                let byte = bytes[index]
                // ASCII, and what begins with C2 (to U+00BF) or E2 (U+2000 to U+2FFF).
                if byte < 0x80 {
                    if isHarmful(UInt32(byte)) { return true }
                } else if byte == 0xC2 {
                    if isHarmful(UInt32(bytes[index + 1])) { return true }
                } else if byte == 0xE2 {
                    let low = UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
                    if isHarmful(0x2000 | low) { return true }
                }
            }
            return false
        }
    }
}
