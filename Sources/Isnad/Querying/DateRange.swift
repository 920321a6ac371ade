import Articles

/// Reads the days, months and years that filters are given in.
public enum DateBound {
    /// The first day that `text` (`2024`, `2024-12` or `2024-12-08`) names; nil where it is none of these.
    public static func first(_ text: some StringProtocol) -> CalendarDate? { range(text)?.first }

    /// The last day that `text` names.
    public static func last(_ text: some StringProtocol) -> CalendarDate? { range(text)?.last }

    /// The days from the first to the last that `text` names; `20241208` is read as well.
    static func range(_ text: some StringProtocol) -> (first: CalendarDate, last: CalendarDate)? {
        let digits = String(text).filter { $0 != "-" && $0 != "/" }
        guard digits.utf8.allSatisfy({ 0x30...0x39 ~= $0 }), [4, 6, 8].contains(digits.utf8.count),
            let year = Int(digits.prefix(4))
        else { return nil }
        let hasSeparators = digits.count != text.count
        if hasSeparators, text.utf8.count != digits.utf8.count + digits.utf8.count / 2 - 2 { return nil }
        let month = Int(digits.dropFirst(4).prefix(2))
        let day = Int(digits.dropFirst(6))
        let lastMonth = month ?? 12
        guard let first = CalendarDate(year: year, month: month ?? 1, day: day ?? 1),
            let last = CalendarDate(
                year: year, month: lastMonth,
                day: day ?? CalendarDate.days(inMonth: max(1, min(12, lastMonth)), ofYear: year))
        else { return nil }
        return (first, last)
    }

    /// Reads `2024-12-01..2024-12-08`, `2024-12..`, `..2024`, or one day, month or year.
    static func span(_ text: String) -> (first: CalendarDate?, last: CalendarDate?)? {
        guard let dots = text.utf8.indices.first(where: { text.utf8[$0...].starts(with: "..".utf8) }) else {
            return range(text).map { ($0.first, $0.last) }
        }
        let (left, right) = (text[..<dots], text[text.utf8.index(dots, offsetBy: 2)...])
        if left.isEmpty, right.isEmpty { return nil }
        let (first, last) = (first(left), last(right))
        if !left.isEmpty && first == nil || !right.isEmpty && last == nil { return nil }
        return (first, last)
    }
}
