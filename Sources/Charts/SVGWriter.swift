/// Writes the elements of a picture, with everything that could end an attribute or an element escaped.
struct SVGWriter {
    private(set) var text = ""
    private var open: [String] = []

    /// Begins an element; what is written next stands in it until ``end()``.
    mutating func begin(_ name: String, _ attributes: KeyValuePairs<String, String>) {
        tag(name, attributes)
        text += ">"
        open.append(name)
    }

    /// Ends the element that was begun last.
    mutating func end() {
        guard let name = open.popLast() else { return }
        text += "</\(name)>"
    }

    /// Writes an element that holds nothing, or text.
    mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String>, text content: String? = nil) {
        tag(name, attributes)
        guard let content else {
            text += "/>"
            return
        }
        text += ">" + Self.escaped(content) + "</\(name)>"
    }

    /// Writes an element with a title that is shown where the pointer rests on it.
    mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String>, title: String) {
        begin(name, attributes)
        element("title", [:], text: title)
        end()
    }

    /// Writes a style sheet, which is ours and holds nothing of an article's.
    mutating func style(_ rules: String) { text += "<style>\(rules)</style>" }

    private mutating func tag(_ name: String, _ attributes: KeyValuePairs<String, String>) {
        text += "<" + name
        for (key, value) in attributes { text += " \(key)=\"\(Self.escaped(value))\"" }
    }

    /// Text as XML has it. What XML does not allow, other controls, and marks that change the direction of what surrounds them, are
    /// replaced by U+FFFD.
    static func escaped(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
            case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
            case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
            case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
            case "\t", "\n", "\r": escaped.append(" ")
            default: escaped.append(isForbidden(scalar) ? "\u{FFFD}" : scalar)
            }
        }
        return String(escaped)
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case ..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    /// A length or place, to a tenth.
    static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        let sign = tenths < 0 ? "-" : ""
        let rest = abs(tenths) % 10
        return sign + "\(abs(tenths) / 10)" + (rest == 0 ? "" : ".\(rest)")
    }

    /// A name or query as a part of a line, set apart so that right-to-left words do not reorder what stands around them (Unicode
    /// Standard Annex 9), and cut where it is long.
    static func label(_ text: String, most: Int) -> String {
        var scalars = Array(text.unicodeScalars.filter { !(0x2066...0x2069 ~= $0.value) })
        if scalars.count > most {
            scalars = Array(scalars[..<max(1, most - 1)])
            scalars.append("…")
        }
        return "\u{2068}" + String(String.UnicodeScalarView(scalars)) + "\u{2069}"
    }
}
