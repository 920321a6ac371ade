/// Text with places in it marked.
enum Marking {
    /// A stretch of an article that is somebody's words.
    struct Quoted: Sendable {
        /// In scalars, the end excluded.
        var range: Range<Int>
        var kind: String
    }

    /// `text` with matches as `<mark>`.
    ///
    /// - Parameter highlights: pairs of scalar offsets, in order; what does not fit is left out.
    static func html(_ text: String, _ highlights: [[Int]]) -> HTML {
        let scalars = Array(text.unicodeScalars)
        let marks = highlights.compactMap { pair in
            pair.count == 2 && pair[0] < pair[1] && pair[0] >= 0 && pair[1] <= scalars.count ? pair[0]..<pair[1] : nil
        }
        return html(scalars[...], marks: marks, quotes: [])
    }

    /// A part of an article with matches as `<mark>` and quotations in spans of their kind.
    ///
    /// - Parameters:
    ///   - scalars: a part of the scalars of the article, with their indices.
    ///   - marks: in scalars of the article.
    static func html(_ scalars: ArraySlice<Unicode.Scalar>, marks: [Range<Int>], quotes: [Quoted]) -> HTML {
        var borders: Set<Int> = [scalars.startIndex, scalars.endIndex]
        let whole = scalars.startIndex..<scalars.endIndex
        let marks = marks.filter { $0.overlaps(whole) }
        let quotes = quotes.filter { $0.range.overlaps(whole) }
        for range in marks + quotes.map(\.range) {
            for border in [range.lowerBound, range.upperBound] where whole.contains(border) { borders.insert(border) }
        }
        var html: HTML = ""
        let sorted = borders.sorted()
        for (start, end) in zip(sorted, sorted.dropFirst()) where start < end {
            var part = HTML(text: String(String.UnicodeScalarView(scalars[start..<end])))
            if marks.contains(where: { $0.contains(start) }) { part = "<mark>\(part)</mark>" }
            if let quote = quotes.first(where: { $0.range.contains(start) }) {
                part = "<span class=\"said \(quote.kind)\">\(part)</span>"
            }
            html += part
        }
        return html
    }
}
