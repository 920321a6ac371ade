/// Cuts an article's text into passages, the unit that is ranked and shown.
///
/// A passage is a paragraph, or a few short ones, or whole sentences of a long one; about 40 to 200 words.
public struct PassageSplitter: Sendable {
    /// Short paragraphs are gathered until a passage has this many words.
    public var enough: Int
    /// Nothing is added to a passage beyond this many words.
    public var most: Int

    /// Makes a splitter.
    ///
    /// - Parameters:
    ///   - enough: gather short paragraphs up to this many words.
    ///   - most: a paragraph with more words is cut between sentences.
    public init(enough: Int = 80, most: Int = 160) {
        self.enough = enough
        self.most = most
    }

    /// The passages of `text` as byte ranges, in order; white space between passages belongs to none.
    ///
    /// - Parameters:
    ///   - paragraphs: byte ranges of the paragraphs, in order.
    ///   - tokens: the tokens of `text`.
    public func passages(
        in text: UnsafeBufferPointer<UInt8>, paragraphs: [Range<Int>], tokens: TokenBuffer
    ) -> [Range<Int>] {
        var counter = WordCounter(tokens: tokens)
        var passages: [Range<Int>] = []
        var open: (range: Range<Int>, words: Int)?
        for paragraph in paragraphs where !paragraph.isEmpty {
            let words = counter.words(in: paragraph)
            if let current = open {
                if current.words < enough && current.words + words <= most {
                    open = (current.range.lowerBound..<paragraph.upperBound, current.words + words)
                    continue
                }
                passages.append(current.range)
                open = nil
            }
            if words > most {
                let pieces = pieces(of: paragraph, words: words, in: text, tokens: tokens)
                passages.append(contentsOf: pieces)
            } else {
                open = (paragraph, words)
            }
        }
        if let current = open {
            // A short end goes to the passage before it where there is room.
            if current.words < enough / 2, let last = passages.last {
                let words = counter.recount(last)
                if words + current.words <= most * 5 / 4 {
                    passages[passages.count - 1] = last.lowerBound..<current.range.upperBound
                    return passages
                }
            }
            passages.append(current.range)
        }
        return passages
    }

    /// Cuts a long paragraph between sentences into pieces of about the same number of words.
    private func pieces(
        of paragraph: Range<Int>, words: Int, in text: UnsafeBufferPointer<UInt8>, tokens: TokenBuffer
    ) -> [Range<Int>] {
        let target = words / ((words + most - 1) / most) + 1
        var counter = WordCounter(tokens: tokens, from: paragraph.lowerBound)
        var pieces: [Range<Int>] = []
        var start = paragraph.lowerBound
        var gathered = 0
        for sentence in SentenceSplitter().sentences(in: text, paragraph: paragraph) {
            let more = counter.words(in: sentence)
            if gathered > 0, gathered + more / 2 > target {
                pieces.append(trimmed(start..<sentence.lowerBound, in: text))
                start = sentence.lowerBound
                gathered = 0
            }
            gathered += more
        }
        let last = trimmed(start..<paragraph.upperBound, in: text)
        if gathered < enough / 2, let before = pieces.last, gathered + target <= most * 5 / 4 {
            pieces[pieces.count - 1] = before.lowerBound..<last.upperBound
        } else {
            pieces.append(last)
        }
        return pieces
    }

    private func trimmed(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound, text[end - 1] <= 0x20 { end -= 1 }
        return range.lowerBound..<end
    }
}

/// Counts the tokens of ranges that come in the order of the text.
private struct WordCounter {
    private let tokens: [Token]
    private var next = 0

    init(tokens: TokenBuffer, from offset: Int = 0) {
        self.tokens = tokens.tokens
        next = firstToken(from: offset)
    }

    mutating func words(in range: Range<Int>) -> Int {
        while next < tokens.count, Int(tokens[next].start) < range.lowerBound { next += 1 }
        let first = next
        while next < tokens.count, Int(tokens[next].start) < range.upperBound { next += 1 }
        return next - first
    }

    /// The words of a range that was passed already.
    func recount(_ range: Range<Int>) -> Int {
        firstToken(from: range.upperBound) - firstToken(from: range.lowerBound)
    }

    private func firstToken(from offset: Int) -> Int {
        var low = 0
        var high = tokens.count
        while low < high {
            let middle = (low + high) / 2
            if Int(tokens[middle].start) < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
