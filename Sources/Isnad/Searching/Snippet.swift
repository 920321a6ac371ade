import TextAnalysis

/// The part of a passage that shows best why it was found, with the places of what matched.
struct Snippet: Sendable, Equatable {
    var text: String
    /// Where in `text` matches stand, in scalars, the end excluded.
    var highlights: [Range<Int>]
}

/// Makes snippets: marks what a query matches, in whatever spelling it stands, and chooses the sentences to show.
struct SnippetMaker {
    /// About so many bytes are shown.
    private static let length = 300
    private static let ellipsis = "…"

    private var tokens = TokenBuffer()
    private let tokenizer = Tokenizer()

    /// The snippet of a passage.
    mutating func snippet(of passage: String, _ patterns: HighlightPatterns) -> Snippet {
        var passage = passage
        return passage.withUTF8 { text in
            tokenizer.tokenize(text, into: &tokens)
            let matches = matches(patterns)
            let window = window(in: text, matches, patterns)
            return cut(text, window, matches)
        }
    }

    /// Where in a whole text the query matches, in scalars.
    mutating func marks(in text: String, _ patterns: HighlightPatterns) -> [Range<Int>] {
        var text = text
        return text.withUTF8 { text in
            tokenizer.tokenize(text, into: &tokens)
            var offsets = ScalarOffsets(text)
            return matches(patterns).map {
                offsets.scalarOffset(ofByte: $0.range.lowerBound)..<offsets.scalarOffset(ofByte: $0.range.upperBound)
            }
        }
    }

    /// The sentences of a text that bytes of it touch, with what the query matches in them; without words in the query, those bytes.
    mutating func context(of text: String, around bytes: Range<Int>, content: Range<Int>, _ patterns: HighlightPatterns)
        -> Snippet
    {
        var text = text
        return text.withUTF8 { text in
            var found = [Match(range: content, pattern: 0)]
            if !patterns.isEmpty {
                tokenizer.tokenize(text, into: &tokens)
                found = matches(patterns)
            }
            var window = bytes
            for paragraph in paragraphs(of: text) where paragraph.overlaps(bytes) {
                for sentence in SentenceSplitter().sentences(in: text, paragraph: paragraph)
                where sentence.overlaps(bytes) {
                    window = min(window.lowerBound, sentence.lowerBound)..<max(window.upperBound, sentence.upperBound)
                }
            }
            return cut(text, window, found)
        }
    }

    /// A match: the bytes it covers, and the pattern.
    struct Match {
        var range: Range<Int>
        var pattern: Int
        /// Where the match of the same pattern before it begins; -1 for the first.
        var previous = -1
    }

    /// The matches in a whole text, in order, none within another.
    private func matches(_ patterns: HighlightPatterns) -> [Match] {
        var matches: [Match] = []
        var previous = [Int](repeating: -1, count: patterns.patterns.count)
        var index = 0
        while index < tokens.tokens.count {
            guard patterns.mayBegin(tokens.firstByte(index)) else {
                index += 1
                continue
            }
            var longest = 0
            var best = -1
            for pattern in patterns.beginning(with: tokens.term(index)) {
                let words = patterns.patterns[pattern].words
                guard words.count > longest, index + words.count <= tokens.tokens.count else { continue }
                let fits = (1..<max(2, words.count)).allSatisfy { offset in
                    offset >= words.count || words[offset].contains(tokens.term(index + offset))
                }
                if fits { (longest, best) = (words.count, pattern) }
            }
            guard best >= 0 else {
                index += 1
                continue
            }
            let range = Int(tokens.tokens[index].start)..<Int(tokens.tokens[index + longest - 1].end)
            matches.append(Match(range: range, pattern: best, previous: previous[best]))
            previous[best] = range.lowerBound
            index += longest
        }
        return matches
    }

    /// The bytes to show: the row of sentences within the length whose matches say most, else as much around the first match.
    private func window(in text: UnsafeBufferPointer<UInt8>, _ matches: [Match], _ patterns: HighlightPatterns)
        -> Range<Int>
    {
        if text.count <= Self.length { return 0..<text.count }
        var sentences: [Range<Int>] = []
        for paragraph in paragraphs(of: text) {
            sentences += SentenceSplitter().sentences(in: text, paragraph: paragraph)
        }
        var best = 0..<0
        var bestScore = -1.0
        for first in sentences.indices {
            var last = first
            while last + 1 < sentences.count,
                sentences[last + 1].upperBound - sentences[first].lowerBound <= Self.length
            { last += 1 }
            let range = sentences[first].lowerBound..<sentences[last].upperBound
            let score = score(range, matches, patterns)
            if score > bestScore { (best, bestScore) = (range, score) }
        }
        if best.count <= Self.length * 5 / 4 { return best }
        // One long sentence: what stands around its matches.
        let inside = matches.filter { best.contains($0.range.lowerBound) }
        var start = best.lowerBound
        var bestPart = -1.0
        for match in inside {
            let from = max(best.lowerBound, match.range.lowerBound - 60)
            let score = score(from..<min(best.upperBound, from + Self.length), matches, patterns)
            if score > bestPart { (start, bestPart) = (from, score) }
        }
        return wholeWords(start..<min(best.upperBound, start + Self.length), within: best)
    }

    private func paragraphs(of text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var paragraphs: [Range<Int>] = []
        var start = 0
        while start < text.count {
            let end = text[start...].firstIndex(of: 0x0A) ?? text.count
            if end > start { paragraphs.append(start..<end) }
            start = end + 1
        }
        return paragraphs
    }

    /// Each pattern counts in full once and a little each further time.
    private func score(_ range: Range<Int>, _ matches: [Match], _ patterns: HighlightPatterns) -> Double {
        var score = 0.0
        for match in matches
        where match.range.lowerBound >= range.lowerBound && match.range.upperBound <= range.upperBound {
            let weight = patterns.patterns[match.pattern].weight
            score += match.previous < range.lowerBound ? weight : weight * 0.1
        }
        return score
    }

    /// Moves the ends to the borders of tokens.
    private func wholeWords(_ range: Range<Int>, within whole: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        for token in tokens.tokens {
            if start > whole.lowerBound, token.range.contains(start) { start = token.range.lowerBound }
            if end < whole.upperBound, token.range.lowerBound < end, token.range.upperBound > end {
                end = token.range.lowerBound
            }
        }
        if start >= end { return range }
        return start..<end
    }

    private func cut(_ text: UnsafeBufferPointer<UInt8>, _ window: Range<Int>, _ matches: [Match]) -> Snippet {
        var start = window.lowerBound
        var end = window.upperBound
        while start < end, text[start] <= 0x20 { start += 1 }
        while end > start, text[end - 1] <= 0x20 { end -= 1 }
        while end > start, end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
        while start < end, text[start] & 0xC0 == 0x80 { start += 1 }
        let isCutBefore = start > 0 && !text[..<start].allSatisfy { $0 <= 0x20 }
        let isCutAfter = end < text.count && !text[end...].allSatisfy { $0 <= 0x20 }
        // Paragraph breaks inside would tear the line on which a snippet is shown: each becomes one space.
        var shown: [UInt8] = []
        shown.reserveCapacity(end - start + 2 * Self.ellipsis.utf8.count)
        if isCutBefore { shown.append(contentsOf: Self.ellipsis.utf8) }
        let added = shown.count
        var dropped: [Int] = []
        var from = start
        while let lineEnd = text[from..<end].firstIndex(of: 0x0A) {
            shown.append(contentsOf: text[from..<lineEnd])
            if shown.count > added, shown.last == 0x20 { dropped.append(lineEnd) } else { shown.append(0x20) }
            from = lineEnd + 1
        }
        shown.append(contentsOf: text[from..<end])
        if isCutAfter { shown.append(contentsOf: Self.ellipsis.utf8) }
        return shown.withUnsafeBufferPointer { shown in
            var offsets = ScalarOffsets(shown)
            func offset(_ byte: Int) -> Int {
                offsets.scalarOffset(ofByte: byte - start - dropped.count { $0 < byte } + added)
            }
            let inside = matches.filter { $0.range.lowerBound >= start && $0.range.upperBound <= end }
            return Snippet(
                text: String(decoding: shown, as: UTF8.self),
                highlights: inside.map { offset($0.range.lowerBound)..<offset($0.range.upperBound) })
        }
    }
}
