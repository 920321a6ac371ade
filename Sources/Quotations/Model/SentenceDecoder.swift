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

    /// A word is looked at as a cue from this score on, in steps of ``Model/scale``.
    static let leastScore: Int32 = -20

    let weights: UnsafeBufferPointer<Int8>
    var candidates: [Attribution] = []
    var chunks: [Chunk] = []
    /// For each item of the sentence, whether a content has it.
    var taken: [Bool] = []

    package init(weights: UnsafeBufferPointer<Int8>) { self.weights = weights }

    /// Appends the attributions of a sentence in the order of their cues.
    package mutating func decode(_ context: Context, judge: inout some Judge, into found: inout [Attribution]) {
        candidates.removeAll(keepingCapacity: true)
        let base = context.range.lowerBound
        for i in context.range where context.isCueCandidate(i) {
            for direction in [Direction.forward, .backward] {
                var scorer = Scorer(weights: weights)
                context.cue(i, direction, into: &scorer)
                guard scorer.sum > Self.leastScore else { continue }
                var candidate = Attribution(cue: i, direction: direction, content: i...i)
                candidate.score = scorer.sum
                candidates.append(candidate)
            }
        }
        guard !candidates.isEmpty else { return }
        context.chunks(into: &chunks)
        for number in candidates.indices {
            guard analyse(context, &candidates[number], base, context.last) else {
                candidates[number].acceptance = .min
                continue
            }
            candidates[number].acceptance = judge.acceptance(
                of: candidates[number], in: context, rivals: rivals(candidates[number]))
        }
        candidates.removeAll { $0.acceptance <= 0 }
        candidates.sort { ($0.acceptance, $1.cue) > ($1.acceptance, $0.cue) }
        taken.removeAll(keepingCapacity: true)
        taken.append(contentsOf: repeatElement(false, count: context.range.count))
        let firstFound = found.count
        for var candidate in candidates where !taken[candidate.cue - base] {
            // Cues and contents taken on either side bound the content.
            var lower = base
            var upper = context.last
            var isSecond = false
            for other in found[firstFound...] {
                if other.cue == candidate.cue { isSecond = true }
                if other.cue < candidate.cue {
                    lower = max(lower, other.cue + 1)
                } else {
                    upper = min(upper, other.cue - 1)
                }
            }
            if isSecond { continue }
            if clashes(candidate, base, lower, upper) {
                guard analyse(context, &candidate, lower, upper), !clashes(candidate, base, lower, upper) else {
                    continue
                }
            }
            if let more = candidate.continuation {
                for index in more where taken[index - base] || index > upper { candidate.continuation = nil }
            }
            for index in candidate.content { taken[index - base] = true }
            if let more = candidate.continuation { for index in more { taken[index - base] = true } }
            found.append(candidate)
        }
        found[firstFound...].sort { $0.cue < $1.cue }
    }

    /// How many other words in its content may be cues.
    private func rivals(_ candidate: Attribution) -> Int {
        candidates.count { $0.cue != candidate.cue && $0.score > 0 && candidate.content.contains($0.cue) }
    }

    private func clashes(_ candidate: Attribution, _ base: Int, _ lower: Int, _ upper: Int) -> Bool {
        if candidate.content.lowerBound < lower || candidate.content.upperBound > upper { return true }
        return candidate.content.contains { taken[$0 - base] }
    }

    /// Chooses content and source; false where there can be no content.
    private func analyse(_ context: Context, _ candidate: inout Attribution, _ lower: Int, _ upper: Int) -> Bool {
        let isThere =
            candidate.direction == .forward
            ? forward(context, &candidate, upper) : backward(context, &candidate, lower, upper)
        guard isThere else { return false }
        chooseSource(context, &candidate)
        return true
    }

    private func forward(_ context: Context, _ found: inout Attribution, _ upper: Int) -> Bool {
        let i = found.cue
        var start = Best()
        for s in Self.forwardStarts(context, i, upper) {
            var scorer = Scorer(weights: weights)
            context.forwardStart(i, s, into: &scorer)
            start.see(s, scorer.sum)
        }
        guard start.position >= 0 else { return false }
        let end = forwardEnd(context, i, start.position, upper, kind: 0)
        found.content = start.position...end.position
        found.startMargin = start.margin
        found.endMargin = end.margin
        return true
    }

    private func forwardEnd(_ context: Context, _ i: Int, _ start: Int, _ upper: Int, kind: UInt32) -> Best {
        var state = SpanState()
        var best = Best()
        best.position = start
        for e in start...max(start, min(upper, start + Self.longestContent)) {
            state.see(context.items[e])
            guard Self.mayEnd(context.items[e].wordClass) else { continue }
            var scorer = Scorer(weights: weights)
            context.forwardEnd(i, start, e, state, kind: kind, into: &scorer)
            best.see(e, scorer.sum)
        }
        return best
    }

    private func backward(_ context: Context, _ found: inout Attribution, _ lower: Int, _ upper: Int) -> Bool {
        let i = found.cue
        var end = Best()
        for e in Self.backwardEnds(context, i, lower) {
            var scorer = Scorer(weights: weights)
            context.backwardEnd(i, e, into: &scorer)
            end.see(e, scorer.sum)
        }
        guard end.position >= 0 else { return false }
        var start = Best()
        for s in Self.backwardStarts(context, end.position, lower) {
            var scorer = Scorer(weights: weights)
            context.backwardStart(i, s, end.position, into: &scorer)
            start.see(s, scorer.sum)
        }
        found.content = start.position...end.position
        found.startMargin = start.margin
        found.endMargin = end.margin
        var more = Best()
        var scorer = Scorer(weights: weights)
        context.continuation(i, -1, end.position, into: &scorer)
        more.see(-1, scorer.sum)
        for s in Self.continuations(context, i, upper) {
            var scorer = Scorer(weights: weights)
            context.continuation(i, s, end.position, into: &scorer)
            more.see(s, scorer.sum)
        }
        found.continuation = nil
        if more.position >= 0 {
            found.continuation = more.position...forwardEnd(context, i, more.position, upper, kind: 1).position
        }
        return true
    }

    private func chooseSource(_ context: Context, _ found: inout Attribution) {
        let i = found.cue
        var best = Best()
        var scorer = Scorer(weights: weights)
        context.source(i, nil, between: chunks.count, found.direction, content: found.content, into: &scorer)
        best.see(-1, scorer.sum)
        let candidates = Self.candidates(chunks, found)
        for (number, (chunk, between)) in candidates.enumerated() {
            var scorer = Scorer(weights: weights)
            context.source(i, chunk, between: between, found.direction, content: found.content, into: &scorer)
            best.see(number, scorer.sum)
        }
        found.source = best.position >= 0 ? candidates[best.position].0 : nil
        found.sourceMargin = best.margin
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
