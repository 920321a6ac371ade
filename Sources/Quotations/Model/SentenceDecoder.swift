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
    static let leastScore: Int32 = -24

    /// From this acceptance on an attribution takes what its content holds, whatever other cues are in it.
    static let sure: Int32 = 9

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
            let around = context.surroundings(of: i)
            for direction in [Direction.forward, .backward] where direction == .backward || !context.isInverted(i) {
                var scorer = Scorer(weights: weights)
                context.cue(around, direction, into: &scorer)
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
            candidates[number].acceptance =
                candidates[number].isOwnName(context)
                ? .min
                : judge.acceptance(of: candidates[number], in: context, rivals: rivals(candidates[number]))
        }
        candidates.removeAll { $0.acceptance <= 0 }
        // What stands in the content of a sure attribution is a part of it.
        let sure = candidates.filter { $0.acceptance >= Self.sure }
        if !sure.isEmpty {
            candidates.removeAll { inner in
                sure.contains {
                    $0.cue != inner.cue && $0.content.contains(inner.cue) && !inner.content.contains($0.cue)
                }
            }
        }
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
        found.content = start.position...context.withoutDay(end.position, from: start.position)
        found.startMargin = start.margin
        found.endMargin = end.margin
        return true
    }

    private func forwardEnd(_ context: Context, _ i: Int, _ start: Int, _ upper: Int, kind: UInt32) -> Best {
        var state = SpanState()
        let opener = context.opener(of: i) | context.subordination(of: i) << 16
        var best = Best()
        best.position = start
        for e in start...max(start, min(upper, start + Self.longestContent)) {
            state.see(context.items[e])
            guard Self.mayEnd(context.items[e].wordClass) else { continue }
            var scorer = Scorer(weights: weights)
            context.forwardEnd(i, start, e, state, kind: kind, opener: opener, into: &scorer)
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
        let candidates = Self.candidates(context, chunks, found)
        for (number, candidate) in candidates.enumerated() {
            var scorer = Scorer(weights: weights)
            context.source(
                i, candidate.chunk, between: candidate.between, subjects: candidate.subjects, order: candidate.order,
                found.direction,
                content: found.content, into: &scorer)
            best.see(number, scorer.sum)
        }
        found.source = best.position >= 0 ? candidates[best.position].chunk : nil
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

    /// A phrase that may be the source of a cue.
    package struct Candidate {
        package var chunk: Chunk
        /// How many phrases stand between it and the cue, and how many of them look like the subject of a clause.
        package var between: Int
        package var subjects: Int
        /// How many such ones stand before it in the sentence.
        package var order = 0
    }

    /// The chunks that may be the source of what was found; at most twelve a side.
    package static func candidates(_ context: Context, _ chunks: [Chunk], _ found: Attribution) -> [Candidate] {
        let i = found.cue
        // Chunks are in order of their ends; the first one that ends at or after the cue.
        var low = 0
        var high = chunks.count
        while low < high {
            let middle = (low + high) / 2
            if chunks[middle].last < i { low = middle + 1 } else { high = middle }
        }
        func isContent(_ chunk: Chunk) -> Bool {
            if chunk.first <= found.content.upperBound, found.content.lowerBound <= chunk.last { return true }
            guard let more = found.continuation else { return false }
            return chunk.first <= more.upperBound && more.lowerBound <= chunk.last
        }
        var candidates: [Candidate] = []
        var count = 0
        var subjects = 0
        func add(_ chunk: Chunk) {
            // Three days earlier: a time says nothing.
            if context.wordClass(chunk.last + 1) == .day, context.speakerClass(chunk) == 0 { return }
            candidates.append(Candidate(chunk: chunk, between: count, subjects: subjects))
            count += 1
            if context.speakerClass(chunk) > 0, context.looksLikeSubject(chunk) { subjects += 1 }
        }
        var index = low
        var cut: Chunk?
        // A chunk that the cue, a noun or what looks like one, is part of: what stands before it.
        if low < chunks.count, chunks[low].first < i {
            cut = Chunk(first: chunks[low].first, last: i - 1)
            index += 1
        }
        while index < chunks.count, count < 12 {
            if chunks[index].first > i, !isContent(chunks[index]) { add(chunks[index]) }
            index += 1
        }
        count = 0
        subjects = 0
        if let cut, !isContent(cut) { add(cut) }
        index = low - 1
        while index >= 0, count < 12 {
            if !isContent(chunks[index]) { add(chunks[index]) }
            index -= 1
        }
        // From the left, those before the cue first, then those after it.
        var order = 0
        for index in candidates.indices.sorted(by: { candidates[$0].chunk.last < candidates[$1].chunk.last }) {
            candidates[index].order = order
            let chunk = candidates[index].chunk
            if context.speakerClass(chunk) > 0, context.looksLikeSubject(chunk) { order += 1 }
        }
        return candidates
    }
}
