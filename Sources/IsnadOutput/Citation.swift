import Isnad

/// A quotation as it is cited, in one line of plain text:
///
///     Salim al-Haddaji, “The cranes turn again,” in “Harbour at work,” Safir Post, 3 January 2025, para. 2 (harbour.txt, 5d0c3e81f2a9).
///     Nadia Barmaki, reported as saying: that wages would be paid, in “Harbour at work,” Safir Post, undated, para. 4 (harbour.txt, 5d0c3e81f2a9).
///
/// The order is that of a note in the *Chicago Manual of Style*: who said it, the words, the title of the article, who published it, the day, the
/// place in it; and last, in brackets, the file and the id by which `isnad show` finds it. Only what stands in quotation marks in the article does so
/// here; what the article reports in its own words, or in both, is marked as reported. A speaker who is not certain is given as the source stands
/// in the article (*he*, *the adviser*), in brackets. What the article does not state is left out, but for its day: *undated*.
///
/// Right-to-left words are set apart with the marks U+2068 and U+2069, so that a line keeps its order wherever it is pasted.
public enum Citation {
    /// The citation of a quotation; with its paragraph where that was asked for (`QuotationRequest/findsParagraphs`).
    public static func text(of result: QuotationResult) -> String {
        let article = result.article
        var parts = ["in \(quoted(article.title, before: ","))"]
        if let source = article.source { parts.append(plain(source) + ",") }
        parts.append(article.date.map { WrittenDay.text($0, months: months) } ?? "undated")
        var citation = said(result) + " " + parts.joined(separator: " ")
        if let paragraph = result.paragraph { citation += ", para. \(paragraph)" }
        return citation + " (\(plain(article.path)), \(plain(article.id)))."
    }

    private static func said(_ result: QuotationResult) -> String {
        let speaker =
            result.speaker.name.map(plain) ?? result.speaker.mention.map { "[\(plain($0))]" } ?? "[source not named]"
        if result.quote.kind == "direct" { return "\(speaker), \(quoted(result.quote.text, before: ","))" }
        return "\(speaker), reported as saying: \(plain(trimmed(result.quote.text))),"
    }

    /// Words in quotation marks with a mark behind them; a full stop, question or other mark of their own takes its place.
    private static func quoted(_ text: String, before mark: String) -> String {
        var words = plain(trimmed(text))
        // The mark of a right-to-left text stands outside of what is set apart.
        let end = words.unicodeScalars.last { $0 != "\u{2069}" }
        if let end, !endings.contains(end) { words += mark }
        return "“\(words)”"
    }

    private static let endings: Set<Unicode.Scalar> = [".", "!", "?", "…", "؟", "。"]

    /// Without the space and the comma at its ends, which belong to the sentence around it.
    private static func trimmed(_ text: String) -> String {
        var scalars = Substring(text).unicodeScalars
        func isLoose(_ scalar: Unicode.Scalar) -> Bool {
            scalar.properties.isWhitespace || scalar == "," || scalar == "،"
        }
        while let first = scalars.first, isLoose(first) { scalars.removeFirst() }
        while let last = scalars.last, isLoose(last) { scalars.removeLast() }
        return String(scalars)
    }

    /// Text on one line, without what might be obeyed, set apart where it runs from right to left.
    private static func plain(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let clean = Printable.text(line)
        return Printable.isolated(clean, of: clean)
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
