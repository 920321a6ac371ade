import Isnad

/// Colours and marks of direction for people who read on a terminal.
struct Style {
    let isOn: Bool

    func bold(_ text: String) -> String { wrap(text, "1") }
    func dim(_ text: String) -> String { wrap(text, "2") }
    func match(_ text: String) -> String { wrap(text, "1;33") }
    func number(_ text: String) -> String { wrap(text, "36") }

    private func wrap(_ text: String, _ code: String) -> String {
        isOn && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }

    /// Text of an article with its matches marked: in colour, or between stars where there is none.
    ///
    /// - Parameter highlights: pairs of scalar offsets, in order.
    func marked(_ text: String, _ highlights: [[Int]]) -> String {
        let scalars = text.unicodeScalars
        var shown = ""
        var (place, offset) = (scalars.startIndex, 0)
        for range in highlights where range.count == 2 && offset <= range[0] && range[0] <= range[1] {
            guard let start = scalars.index(place, offsetBy: range[0] - offset, limitedBy: scalars.endIndex),
                let end = scalars.index(start, offsetBy: range[1] - range[0], limitedBy: scalars.endIndex)
            else { continue }
            shown += Printable.text(String(text[place..<start]))
            let word = Printable.text(String(text[start..<end]))
            shown += isOn ? match(word) : word
            (place, offset) = (end, range[1])
        }
        shown += Printable.text(String(text[place...]))
        return Self.isolated(shown, of: text)
    }

    /// Right-to-left text is set apart, so that it does not reorder what stands around it (Unicode Standard Annex 9).
    private static func isolated(_ shown: String, of text: String) -> String {
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

    /// A title or name of an article.
    func name(_ text: String) -> String { Self.isolated(Printable.text(text), of: text) }

    /// A date as people write it: `8 Dec 2024`.
    static func date(_ iso: String) -> String {
        var fields = (0, 0, 0)
        var count = 1
        for byte in iso.utf8 {
            switch byte {
            case UInt8(ascii: "-"):
                fields = (fields.1, fields.2, 0)
                count += 1
            case UInt8(ascii: "0")...UInt8(ascii: "9") where fields.2 < 10_000:
                fields.2 = 10 * fields.2 + Int(byte - UInt8(ascii: "0"))
            default: return iso
            }
        }
        let (year, month, day) = fields
        guard count == 3, 1...12 ~= month else { return iso }
        return "\(day) \(months[month - 1]) \(year)"
    }

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// A rank in three places.
    static func padded(_ rank: Int) -> String {
        let number = "\(rank)"
        return String(repeating: " ", count: max(0, 3 - number.count)) + number
    }

    /// A number of things: `1 article`, `2 articles`.
    static func count(_ number: Int, _ thing: String) -> String { "\(number) \(thing)\(number == 1 ? "" : "s")" }
}
