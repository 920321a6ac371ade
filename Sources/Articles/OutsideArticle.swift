import TextAnalysis

/// Finds what in a plain text is no part of the article: share bars, captions, what the site says of itself, readers' comments.
public enum OutsideArticle {
    /// A line with more bytes is prose.
    private static let longestLine = 400
    /// So much of an article must have come before a line that ends it does so.
    private static let leastArticle = 200

    /// The ranges of bytes that are not article, in order; none holds a part of a line. Linear in the length of the text.
    public static func ranges(in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        var read = 0
        while start < text.count {
            var end = start
            while end < text.count, text[end] != 0x0A { end += 1 }
            switch end - start > longestLine ? .article : verdict(text, start..<end) {
            case .article: read += end - start
            case .end where read >= leastArticle && text.count - start <= read * 3:
                ranges.append(start..<text.count)
                return ranges
            case .drop, .caption, .source, .end: ranges.append(start..<end)
            }
            start = end + 1
        }
        return ranges
    }

    private static func verdict(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> NonArticleLines.Verdict {
        var start = line.lowerBound
        var end = line.upperBound
        while start < end, text[start] <= 0x20 { start += 1 }
        while end > start, text[end - 1] <= 0x20 { end -= 1 }
        if start == end { return .article }
        return NonArticleLines.verdict(
            String(decoding: UnsafeBufferPointer(rebasing: text[start..<end]), as: UTF8.self).trimmed)
    }
}
