import Isnad

/// Tables for spreadsheets and scripts: comma-separated values as RFC 4180 has them, in UTF-8, with a line of headings.
///
/// Lines end with CR LF; cells with a comma, a quotation mark or a line's end stand in quotation marks. A spreadsheet takes a cell that
/// begins with `=`, `+`, `-`, `@`, a tab or a line's end for a formula, so a text that does (an article's title can) gets an apostrophe before it;
/// a text that begins with an apostrophe gets one more. So nothing is lost: whoever reads the table with a program takes one apostrophe
/// off every cell that begins with one. Numbers are written as they are. Control characters and marks of direction are replaced by
/// U+FFFD, but for line ends.
public struct CSVForm: Sendable {
    /// A cell.
    public enum Cell: Sendable {
        /// Words, of which nothing is known.
        case text(String?)
        /// Words that were made safe to show already, and hold marks of direction of ours.
        case safe(String?)
        /// A number of ours.
        case number(Int)
        /// A number with a fraction of ours; nil for none.
        case fraction(Double?)
    }

    /// The table so far.
    public private(set) var text = ""
    private let columns: Int

    /// Begins a table with its headings.
    public init(_ headings: [String]) {
        columns = headings.count
        append(headings.map { .text($0) })
    }

    /// Adds a line; there are as many cells as headings.
    public mutating func append(_ cells: [Cell]) {
        precondition(cells.count == columns, "a line of a table has a cell for each heading")
        text += cells.map(Self.cell).joined(separator: ",") + "\r\n"
    }

    private static func cell(_ cell: Cell) -> String {
        switch cell {
        case .number(let number): "\(number)"
        case .fraction(let number): number.map { "\($0)" } ?? ""
        case .safe(let text): quoted(guarded(text ?? ""))
        case .text(let text): quoted(guarded(printable(text ?? "")))
        }
    }

    /// A text that no spreadsheet takes for a formula.
    static func guarded(_ text: String) -> String {
        guard let first = text.unicodeScalars.first, formulaStarts.contains(first) else { return text }
        return "'" + text
    }

    /// What begins a formula in one spreadsheet or another, the wide forms of Chinese and Japanese keyboards included; and the apostrophe
    /// that guards from it.
    private static let formulaStarts: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "\t", "\r", "\n", "'", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
    ]

    private static func quoted(_ text: String) -> String {
        let needsMarks = text.unicodeScalars.contains { $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" }
        guard needsMarks else { return text }
        var quoted = String.UnicodeScalarView("\"".unicodeScalars)
        for scalar in text.unicodeScalars {
            if scalar == "\"" { quoted.append(scalar) }
            quoted.append(scalar)
        }
        quoted.append("\"")
        return String(quoted)
    }

    /// Text without what a terminal might obey; line ends and tabs are data.
    private static func printable(_ text: String) -> String {
        var clean = ""
        var piece = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == "\n" || scalar == "\r" || scalar == "\t" {
                clean += Printable.text(String(piece)) + String(scalar)
                piece.removeAll()
            } else {
                piece.append(scalar)
            }
        }
        return clean + Printable.text(String(piece))
    }
}
