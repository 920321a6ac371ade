/// An attribution within one sentence, in positions of the frame; ends are included.
package struct Attribution: Sendable {
    package init(
        cue: Int, direction: Direction, score: Int32, content: ClosedRange<Int>, continuation: ClosedRange<Int>? = nil,
        source: Chunk? = nil
    ) {
        self.cue = cue
        self.direction = direction
        self.score = score
        self.content = content
        self.continuation = continuation
        self.source = source
    }

    package var cue: Int
    package var direction: Direction
    package var score: Int32
    package var content: ClosedRange<Int>
    package var continuation: ClosedRange<Int>?
    package var source: Chunk?
}

/// Finds the attributions of a sentence with the weights of a ``Model``.
///
/// Each word that may be a cue is scored by itself; the best ones first choose where their content begins and ends, and take
/// those words away from all others. The work for a sentence of n words with k cues is O(n + k·w), with w the longest content.
package struct SentenceDecoder {
    /// A content is at most this many items long.
    package static let longestContent = 120
    /// A content begins at most this many items behind its cue.
    package static let farthestStart = 16
    /// An attribution stands at most this many items behind its content.
    package static let farthestEnd = 24

    let weights: UnsafeBufferPointer<Int8>
    var cues: [(index: Int, direction: Direction, score: Int32)] = []
    var chunks: [Chunk] = []
    /// For each item of the sentence, whether a content has it.
    var taken: [Bool] = []

    package init(weights: UnsafeBufferPointer<Int8>) { self.weights = weights }

    /// Appends the attributions of a sentence in the order of their cues.
    package mutating func decode(_ context: Context, threshold: Int32, into found: inout [Attribution]) {
        cues.removeAll(keepingCapacity: true)
        let base = context.range.lowerBound
        for i in context.range where context.isCueCandidate(i) {
            var best = threshold
            var direction = Direction.none
            for candidate in [Direction.forward, .backward] {
                var scorer = Scorer(weights: weights)
                context.cue(i, candidate, into: &scorer)
                if scorer.sum > best {
                    best = scorer.sum
                    direction = candidate
                }
            }
            if direction != .none { cues.append((i, direction, best)) }
        }
        guard !cues.isEmpty else { return }
        cues.sort { ($0.score, $1.index) > ($1.score, $0.index) }
        taken.removeAll(keepingCapacity: true)
        taken.append(contentsOf: repeatElement(false, count: context.range.count))
        var hasChunks = false
        let firstFound = found.count
        for cue in cues where !taken[cue.index - base] {
            // The nearest cues taken on either side bound the content.
            var lower = base
            var upper = context.last
            for other in found[firstFound...] {
                if other.cue < cue.index {
                    lower = max(lower, other.cue + 1)
                } else {
                    upper = min(upper, other.cue - 1)
                }
            }
            guard
                var attribution = cue.direction == .forward
                    ? forward(context, cue.index, upper) : backward(context, cue.index, lower, upper)
            else { continue }
            attribution.score = cue.score
            var clashes = false
            for index in attribution.content where taken[index - base] { clashes = true }
            if clashes { continue }
            if let more = attribution.continuation {
                for index in more where taken[index - base] { attribution.continuation = nil }
            }
            if !hasChunks {
                context.chunks(into: &chunks)
                hasChunks = true
            }
            attribution.source = source(context, attribution)
            for index in attribution.content { taken[index - base] = true }
            if let more = attribution.continuation { for index in more { taken[index - base] = true } }
            found.append(attribution)
        }
        found[firstFound...].sort { $0.cue < $1.cue }
    }

    private func forward(_ context: Context, _ i: Int, _ upper: Int) -> Attribution? {
        var start = -1
        var best = Int32.min
        for s in Self.forwardStarts(context, i, upper) {
            var scorer = Scorer(weights: weights)
            context.forwardStart(i, s, into: &scorer)
            if scorer.sum > best { (best, start) = (scorer.sum, s) }
        }
        guard start >= 0 else { return nil }
        let end = forwardEnd(context, i, start, upper, kind: 0)
        return Attribution(cue: i, direction: .forward, score: 0, content: start...end)
    }

    private func forwardEnd(_ context: Context, _ i: Int, _ start: Int, _ upper: Int, kind: UInt32) -> Int {
        var state = SpanState()
        var end = start
        var best = Int32.min
        for e in start...max(start, min(upper, start + Self.longestContent)) {
            state.see(context.items[e])
            guard Self.mayEnd(context.items[e].wordClass) else { continue }
            var scorer = Scorer(weights: weights)
            context.forwardEnd(i, start, e, state, kind: kind, into: &scorer)
            if scorer.sum > best { (best, end) = (scorer.sum, e) }
        }
        return end
    }

    private func backward(_ context: Context, _ i: Int, _ lower: Int, _ upper: Int) -> Attribution? {
        var end = -1
        var best = Int32.min
        for e in Self.backwardEnds(context, i, lower) {
            var scorer = Scorer(weights: weights)
            context.backwardEnd(i, e, into: &scorer)
            if scorer.sum > best { (best, end) = (scorer.sum, e) }
        }
        guard end >= 0 else { return nil }
        var start = end
        best = Int32.min
        for s in Self.backwardStarts(context, end, lower) {
            var scorer = Scorer(weights: weights)
            context.backwardStart(i, s, end, into: &scorer)
            if scorer.sum > best { (best, start) = (scorer.sum, s) }
        }
        var attribution = Attribution(cue: i, direction: .backward, score: 0, content: start...end)
        var scorer = Scorer(weights: weights)
        context.continuation(i, -1, end, into: &scorer)
        best = scorer.sum
        var more = -1
        for s in Self.continuations(context, i, upper) {
            var scorer = Scorer(weights: weights)
            context.continuation(i, s, end, into: &scorer)
            if scorer.sum > best { (best, more) = (scorer.sum, s) }
        }
        if more >= 0 {
            attribution.continuation = more...forwardEnd(context, i, more, upper, kind: 1)
        }
        return attribution
    }

    // MARK: Candidates

    /// Where the content of the cue at `i` may begin after it.
    @inline(__always)
    package static func forwardStarts(_ context: Context, _ i: Int, _ upper: Int) -> some Sequence<Int> {
        (i + 1..<max(i + 1, min(upper + 1, i + farthestStart))).lazy.filter { mayEnd(context.items[$0].wordClass) }
    }

    /// Where content before the cue at `i` may end.
    @inline(__always)
    package static func backwardEnds(_ context: Context, _ i: Int, _ lower: Int) -> some Sequence<Int> {
        (max(lower, i - farthestEnd)..<max(lower, i)).reversed().lazy.filter { mayEnd(context.items[$0].wordClass) }
    }

    /// Where content that ends with `end` may begin.
    @inline(__always)
    package static func backwardStarts(_ context: Context, _ end: Int, _ lower: Int) -> some Sequence<Int> {
        (max(lower, end - longestContent)...end).reversed().lazy.filter { mayEnd(context.items[$0].wordClass) }
    }

    /// Where content may go on behind the attribution at `i`.
    @inline(__always)
    package static func continuations(_ context: Context, _ i: Int, _ upper: Int) -> some Sequence<Int> {
        (i + 1..<max(i + 1, min(upper + 1, i + farthestEnd))).lazy.filter { mayEnd(context.items[$0].wordClass) }
    }

    /// Content begins and ends in words, or in a possessive ending.
    @inline(__always)
    package static func mayEnd(_ wordClass: WordClass) -> Bool { !wordClass.isMark || wordClass == .possessive }

    private func source(_ context: Context, _ attribution: Attribution) -> Chunk? {
        let i = attribution.cue
        var scorer = Scorer(weights: weights)
        context.source(
            i, nil, between: chunks.count, attribution.direction, content: attribution.content,
            into: &scorer)
        var best = scorer.sum
        var chosen: Chunk? = nil
        for (chunk, between) in Self.candidates(chunks, attribution) {
            var scorer = Scorer(weights: weights)
            context.source(
                i, chunk, between: between, attribution.direction, content: attribution.content,
                into: &scorer)
            if scorer.sum > best { (best, chosen) = (scorer.sum, chunk) }
        }
        return chosen
    }

    /// The chunks that may be the source, with the number of such chunks between each and the cue; at most twelve a side.
    package static func candidates(_ chunks: [Chunk], _ attribution: Attribution) -> [(Chunk, Int)] {
        let i = attribution.cue
        // Chunks are in order of their ends; the first one that ends at or after the cue.
        var low = 0
        var high = chunks.count
        while low < high {
            let middle = (low + high) / 2
            if chunks[middle].last < i { low = middle + 1 } else { high = middle }
        }
        func isContent(_ chunk: Chunk) -> Bool {
            let touches = { (range: ClosedRange<Int>) in
                chunk.first <= range.upperBound && range.lowerBound <= chunk.last
            }
            return touches(attribution.content) || (attribution.continuation.map(touches) ?? false)
        }
        var candidates: [(Chunk, Int)] = []
        var count = 0
        var index = low
        // A chunk that the cue, a noun or what looks like one, is part of: what stands before it.
        if low < chunks.count, chunks[low].first < i {
            let cut = Chunk(first: chunks[low].first, last: i - 1)
            if !isContent(cut) {
                candidates.append((cut, 0))
                count = 1
            }
            index += 1
        }
        var after = 0
        while index < chunks.count, after < 12 {
            if chunks[index].first > i, !isContent(chunks[index]) {
                candidates.append((chunks[index], after))
                after += 1
            }
            index += 1
        }
        index = low - 1
        while index >= 0, count < 12 {
            if !isContent(chunks[index]) {
                candidates.append((chunks[index], count))
                count += 1
            }
            index -= 1
        }
        return candidates
    }
}
