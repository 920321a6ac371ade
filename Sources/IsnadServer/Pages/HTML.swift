import Isnad

/// Markup. What stands in a literal is markup as it is; what is put into it is text, which is escaped, so nothing that came from an
/// article or a query can become markup:
///
///     let heading: HTML = "<h2>\(article.title)</h2>"
struct HTML: Sendable, ExpressibleByStringInterpolation {
    /// The markup.
    var markup: String

    init(stringLiteral value: String) { markup = value }
    init(stringInterpolation: StringInterpolation) { markup = stringInterpolation.markup }

    /// Markup of our own that was made elsewhere: a picture.
    init(trusted markup: String) { self.markup = markup }

    /// Text, escaped.
    init(text: String) { markup = Self.escaped(text) }

    struct StringInterpolation: StringInterpolationProtocol {
        var markup = ""

        init(literalCapacity: Int, interpolationCount: Int) {
            markup.reserveCapacity(literalCapacity + interpolationCount * 16)
        }

        mutating func appendLiteral(_ literal: String) { markup += literal }
        mutating func appendInterpolation(_ html: HTML) { markup += html.markup }
        mutating func appendInterpolation(_ html: HTML?) { markup += html?.markup ?? "" }
        mutating func appendInterpolation(_ parts: [HTML]) { for part in parts { markup += part.markup } }
        mutating func appendInterpolation(_ text: String) { markup += HTML.escaped(text) }
        mutating func appendInterpolation(_ text: Substring) { markup += HTML.escaped(String(text)) }
        /// Text that was made safe to show already and holds marks of direction of ours.
        mutating func appendInterpolation(raw text: String) { markup += HTML.withoutMarkup(text) }
        mutating func appendInterpolation(_ link: Link) { markup += HTML.escaped(link.description) }
        mutating func appendInterpolation(_ number: Int) { markup += "\(number)" }
    }

    static func + (left: HTML, right: HTML) -> HTML { HTML(trusted: left.markup + right.markup) }
    static func += (left: inout HTML, right: HTML) { left.markup += right.markup }

    /// Text without what a browser would read as markup, and without what a reader could not see.
    private static func escaped(_ text: String) -> String { withoutMarkup(Printable.text(text)) }

    private static func withoutMarkup(_ text: String) -> String {
        guard text.utf8.contains(where: { [0x22, 0x26, 0x27, 0x3C, 0x3E].contains($0) }) else { return text }
        var escaped: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): escaped += "&amp;".utf8
            case UInt8(ascii: "<"): escaped += "&lt;".utf8
            case UInt8(ascii: ">"): escaped += "&gt;".utf8
            case UInt8(ascii: "\""): escaped += "&quot;".utf8
            case UInt8(ascii: "'"): escaped += "&#39;".utf8
            default: escaped.append(byte)
            }
        }
        return String(decoding: escaped, as: UTF8.self)
    }
}

extension Sequence<HTML> {
    /// One after the other with `separator` between them.
    func joined(_ separator: HTML) -> HTML {
        var whole: HTML = ""
        for (index, part) in enumerated() { whole += index == 0 ? part : separator + part }
        return whole
    }
}
