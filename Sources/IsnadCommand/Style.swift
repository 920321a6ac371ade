import Isnad
import IsnadOutput

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
        return Printable.isolated(shown, of: text)
    }

    /// A title or name of an article.
    func name(_ text: String) -> String { Printable.isolated(Printable.text(text), of: text) }

    /// A date as people write it: `8 Dec 2024`.
    static func date(_ iso: String) -> String {
        WrittenDay.text(iso, months: months)
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
