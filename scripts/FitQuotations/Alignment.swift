import Quotations

/// Where the annotations of an article stand in its frame.
struct Alignment {
    struct Attribution {
        /// The word that attributes, where one was found.
        var cue: Int?
        /// The sentence of the cue.
        var sentence: Int?
        /// The pieces of the content, in order.
        var content: [ClosedRange<Int>]
        var source: ClosedRange<Int>?
        var hasSource: Bool
    }

    var attributions: [Attribution] = []

    init(_ article: GoldArticle, _ reading: Reading) {
        let bytes = article.byteOffsets
        for quote in article.quotes where quote.kind != "scare" && quote.optional != true {
            var content: [ClosedRange<Int>] = []
            for span in quote.spans {
                if let range = Self.positions(bytes[span[0]]..<bytes[span[1]], reading) { content.append(range) }
            }
            guard !content.isEmpty else { continue }
            content.sort { $0.lowerBound < $1.lowerBound }
            let sources = quote.source ?? []
            let source = sources.compactMap { Self.positions(bytes[$0[0]]..<bytes[$0[1]], reading) }.first
            var attribution = Attribution(
                cue: nil, sentence: nil, content: content, source: source, hasSource: !sources.isEmpty)
            if let cue = quote.cue, let position = Self.cue(cue, content, source, reading) {
                attribution.cue = position
                attribution.sentence = reading.sentence(at: position)
            }
            attributions.append(attribution)
        }
    }

    /// The positions of the frame that bytes of the text take, without the marks at their ends.
    static func positions(_ bytes: Range<Int>, _ reading: Reading) -> ClosedRange<Int>? {
        var low = 0
        var high = reading.frame.count
        while low < high {
            let middle = (low + high) / 2
            if Int(reading.frame[middle].end) <= bytes.lowerBound { low = middle + 1 } else { high = middle }
        }
        var first = low
        var last = low - 1
        while last + 1 < reading.frame.count, Int(reading.frame[last + 1].start) < bytes.upperBound { last += 1 }
        while first <= last, reading.isMark(first) { first += 1 }
        while last >= first, reading.isMark(last) { last -= 1 }
        return first <= last ? first...last : nil
    }

    /// Which of the phrases names a source: the first within it, of several that begin there the longest; -1 for none. The phrases
    /// of an apposition come after.
    static func chosen(_ chunks: [Chunk], _ source: ClosedRange<Int>) -> Int {
        var chosen = -1
        for (number, chunk) in chunks.enumerated()
        where chunk.first <= source.upperBound && chunk.last >= source.lowerBound {
            if chosen >= 0 {
                let best = chunks[chosen]
                let isBetter =
                    chunk.last > source.upperBound
                    ? best.last > source.upperBound && chunk.last < best.last
                    : best.last > source.upperBound || (chunk.first, -chunk.last) < (best.first, -best.last)
                if !isBetter { continue }
            }
            chosen = number
        }
        return chosen
    }

    /// Where the head of a cue stands: nearest to the content, in its paragraph, outside of it.
    static func cue(
        _ cue: String, _ content: [ClosedRange<Int>], _ source: ClosedRange<Int>?, _ reading: Reading
    ) -> Int? {
        var reader = TextReader()
        var text = cue
        text.withUTF8 { reader.read($0) }
        let words = reader.reading.items.filter { !$0.wordClass.isMark }
        guard !words.isEmpty else { return nil }
        let head =
            words.firstIndex { $0.wordClass.isCue } ?? words.firstIndex { $0.wordClass == .accordingWord }
            ?? words.firstIndex { Context.mayBeCue($0.wordClass) } ?? 0
        guard let sentence = reading.sentence(at: content[0].lowerBound) else { return nil }
        let paragraph = reading.sentences[sentence].paragraph
        var best: (score: Int, position: Int)?
        var number = sentence
        while number > 0, reading.sentences[number - 1].paragraph == paragraph { number -= 1 }
        while number < reading.sentences.count, reading.sentences[number].paragraph == paragraph {
            for position in reading.sentences[number].range where reading.frame[position].word == words[head].word {
                if content.contains(where: { $0.contains(position) }) { continue }
                let distance = content.map { min(abs($0.lowerBound - position), abs($0.upperBound - position)) }.min()!
                var score = distance
                if let source { score += min(abs(source.lowerBound - position), abs(source.upperBound - position)) }
                if number != sentence { score += 20 }
                for (offset, word) in words.enumerated() where offset != head {
                    let other = position + offset - head
                    if !reading.frame.indices.contains(other) || reading.frame[other].word != word.word { score += 3 }
                }
                if score < best?.score ?? 200 { best = (score, position) }
            }
            number += 1
        }
        return best?.position
    }
}

extension Reading {
    func isMark(_ position: Int) -> Bool {
        frame[position].wordClass.isMark && frame[position].wordClass != .possessive
    }

    func sentence(at position: Int) -> Int? {
        var low = 0
        var high = sentences.count
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].range.upperBound <= position { low = middle + 1 } else { high = middle }
        }
        return low < sentences.count && sentences[low].range.contains(position) ? low : nil
    }
}
