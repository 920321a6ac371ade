/// An attribution within one sentence, in positions of the frame; ends are included.
package struct Attribution: Sendable {
    package var cue: Int
    package var direction: Direction
    package var content: ClosedRange<Int>
    package var continuation: ClosedRange<Int>?
    package var source: Chunk?
    /// The score of the cue by itself.
    package var score: Int32 = 0
    /// By how much the chosen beginning, end and source beat the next best ones.
    var startMargin: Int32 = 0
    var endMargin: Int32 = 0
    var sourceMargin: Int32 = 0
    /// How it was judged as a whole.
    var acceptance: Int32 = 0

    package init(cue: Int, direction: Direction, content: ClosedRange<Int>) {
        self.cue = cue
        self.direction = direction
        self.content = content
    }
}

extension Attribution {
    /// Is the content one stretch in marks that has the capitals of a title, and nothing else?
    func isTitle(_ context: Context) -> Bool {
        guard direction == .forward, content.count == 1 else { return false }
        let item = context.items[content.lowerBound]
        return item.wordClass == .quotation && item.isTitle && item.style & 0x7F == UInt32(WordClass.other.rawValue)
            && item.style >> 8 > 1
    }

    /// Nabil Haddad, a lawmaker, agreed: is the content, before the cue, no more than the name that the source explains?
    func isOwnName(_ context: Context) -> Bool {
        guard direction == .backward, continuation == nil, let source, source.first == content.upperBound + 2 else {
            return false
        }
        return context.items[source.first].wordClass == .article && context.items[source.first - 1].wordClass == .comma
            && content.allSatisfy { context.wordClass($0) == .name || context.wordClass($0) == .title }
    }
}

/// The best of some candidates, and by how much.
struct Best {
    var score = Int32.min
    var second = Int32.min
    var position = -1

    @inline(__always)
    mutating func see(_ candidate: Int, _ score: Int32) {
        if score > self.score {
            second = self.score
            self.score = score
            position = candidate
        } else if score > second {
            second = score
        }
    }

    /// Up to a hundred; where there was no other candidate, a hundred.
    var margin: Int32 { second == .min ? 100 : min(120, score - second) }
}

extension Context {
    /// The features by which an attribution as a whole is judged to be one.
    ///
    /// - Parameter rivals: how many other words in its content may be cues.
    package func acceptance(_ found: Attribution, rivals: Int, into sink: inout some FeatureSink) {
        let t: UInt32 = 0xD0_0000 | found.direction.rawValue << 8
        let i = found.cue
        let stem = items[i].stem
        let cue = code(i)
        let score = Self.step(found.score)
        let startMargin = Self.step(found.startMargin)
        let endMargin = Self.step(found.endMargin)
        let sourceMargin = Self.step(found.sourceMargin)
        let start = found.content.lowerBound
        let end = found.content.upperBound
        let length = Self.bucket(end - start)
        let first = code(start)
        let offset = start > i ? Self.bucket(start - i) : 32 | Self.bucket(i - end)
        let head = found.source.map { code($0.last) } ?? 77
        let sourceWord = found.source.map { word($0.last) } ?? 77
        var sourcePlace: UInt32 = 0
        if let source = found.source {
            sourcePlace = source.first > i ? 1 : i - source.last < 3 ? 2 : 3
        }
        var seen = SpanState()
        for index in found.content { seen.see(items[index]) }
        let inner = seen.bits
        let isEnd: UInt32 = end == last ? 1 : 0
        let more: UInt32 = found.continuation == nil ? 0 : 1
        sink.add(t | 1, score)
        sink.add(t | 2, score, cue)
        sink.add(t | 3, stem)
        sink.add(t | 4, stem, score / 2)
        sink.add(t | 5, startMargin)
        sink.add(t | 6, startMargin, score)
        sink.add(t | 7, endMargin)
        sink.add(t | 8, endMargin, score)
        sink.add(t | 9, sourceMargin, score)
        sink.add(t | 10, startMargin, endMargin)
        sink.add(t | 11, length, score)
        sink.add(t | 12, length, first)
        sink.add(t | 13, length, cue, inner)
        sink.add(t | 14, head)
        sink.add(t | 15, head, score)
        sink.add(t | 16, head, cue)
        sink.add(t | 17, head, stem)
        sink.add(t | 18, sourceWord)
        sink.add(t | 19, sourceWord, stem)
        sink.add(t | 20, sourcePlace, head)
        sink.add(t | 21, first, code(start - 1))
        sink.add(t | 22, stem, first)
        sink.add(t | 23, stem, code(start - 1), offset)
        sink.add(t | 24, inner, score)
        sink.add(t | 25, inner, stem)
        sink.add(t | 26, inner, cue, first)
        sink.add(t | 27, isEnd, code(end + 1))
        sink.add(t | 28, isEnd, more, score)
        sink.add(t | 29, UInt32(min(rivals, 3)), score)
        sink.add(t | 30, UInt32(min(rivals, 3)), cue)
        sink.add(t | 31, offset, cue)
        sink.add(t | 32, word(start), stem)
        sink.add(t | 33, code(end), code(end + 1))
        sink.add(t | 34, sourcePlace, stem)
        // Stretches in marks: how many, and what the first and last are like.
        var stretches: UInt32 = 0
        var style: UInt32 = 0
        var inside: UInt32 = 0
        var beside: UInt32 = 0
        for index in found.content where items[index].wordClass == .quotation {
            if stretches == 0 {
                style = items[index].style
                inside = items[index].inside
                beside = code(index - 1) << 16 | code(index + 1)
            }
            stretches += 1
        }
        if stretches > 0 {
            sink.add(t | 55, inside >> 12, style)
            sink.add(t | 56, inside & 63, style, cue)
            sink.add(t | 57, inside & 0xFFF, style >> 8)
            sink.add(t | 58, beside, style >> 8)
            sink.add(t | 59, beside >> 16, inside & 63, cue)
        }
        sink.add(t | 35, min(stretches, 3), style)
        sink.add(t | 36, style, cue)
        sink.add(t | 37, style, stem)
        sink.add(t | 38, style, score)
        sink.add(t | 39, style, length)
        // How the rest of the sentence stands to it.
        let opener = opener(of: i)
        let sequel = found.direction == .forward ? sequel(of: end) : closer(of: i)
        sink.add(t | 40, opener, sequel)
        sink.add(t | 41, sequel, endMargin)
        sink.add(t | 42, opener, head)
        sink.add(t | 43, opener, stem)
        sink.add(t | 44, sequel, inner)
    }

    /// A score in steps of about half a natural logarithm.
    @inline(__always)
    private static func step(_ score: Int32) -> UInt32 {
        UInt32(bitPattern: max(-8, min(12, score / 7)) + 20)
    }
}
