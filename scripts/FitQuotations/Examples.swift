import Quotations

/// Decisions to learn from: of each, the candidates by their features, and which one is right.
struct Examples {
    /// The features of all candidates, as places in the table.
    var features: [UInt32] = []
    /// Where each candidate's features end.
    var candidateEnds: [Int] = []
    /// Where each example's candidates end.
    var exampleEnds: [Int] = []
    /// The right candidate of each; equal to the number of candidates where that is the one without features, of score 0.
    var right: [Int32] = []
    /// Whether there is a candidate without features.
    var hasZero: [Bool] = []

    /// What each example decides.
    var kinds: [Kind] = []

    enum Kind: Int, CaseIterable {
        case cue, start, end, backwardEnd, backwardStart, continuation, continuationEnd, source, fate, loneSource,
            acceptance
    }

    mutating func candidate(_ collector: FeatureCollector) {
        features.append(contentsOf: collector.indices)
        candidateEnds.append(features.count)
    }

    mutating func finish(_ kind: Kind, right: Int, hasZero: Bool) {
        kinds.append(kind)
        exampleEnds.append(candidateEnds.count)
        self.right.append(Int32(right))
        self.hasZero.append(hasZero)
    }

    /// Adds what an article teaches.
    mutating func add(_ article: GoldArticle, _ reading: Reading, _ counts: inout Counts) {
        let alignment = Alignment(article, reading)
        var byCue: [Int: Alignment.Attribution] = [:]
        for attribution in alignment.attributions {
            counts.all += 1
            guard let cue = attribution.cue else { continue }
            counts.withCue += 1
            byCue[cue] = attribution
        }
        reading.frame.withUnsafeBufferPointer { frame in
            for sentence in reading.sentences {
                add(Context(items: frame, range: sentence.range), byCue, &counts)
            }
        }
    }

    private mutating func add(_ context: Context, _ byCue: [Int: Alignment.Attribution], _ counts: inout Counts) {
        var chunks: [Chunk] = []
        var hasChunks = false
        for i in context.range where context.isCueCandidate(i) {
            var direction = Direction.none
            var attribution: Alignment.Attribution?
            var content: [ClosedRange<Int>] = []
            if let found = byCue[i] {
                content = found.content.filter {
                    context.range.contains($0.lowerBound) && context.range.contains($0.upperBound)
                }
                if let first = content.first {
                    attribution = found
                    direction = first.lowerBound > i ? .forward : .backward
                }
            }
            let around = context.surroundings(of: i)
            for candidate in [Direction.forward, .backward] {
                var collector = FeatureCollector()
                context.cue(around, candidate, into: &collector)
                self.candidate(collector)
            }
            finish(.cue, right: direction == .none ? 2 : direction == .forward ? 0 : 1, hasZero: true)
            guard let attribution else { continue }
            counts.cues += 1
            if !hasChunks {
                context.chunks(into: &chunks)
                hasChunks = true
            }
            add(context, i, direction, content, attribution, chunks, &counts)
        }
    }

    private mutating func add(
        _ context: Context, _ i: Int, _ direction: Direction, _ content: [ClosedRange<Int>],
        _ attribution: Alignment.Attribution, _ chunks: [Chunk], _ counts: inout Counts
    ) {
        var found = Attribution(
            cue: i, direction: direction, content: content[0])
        if direction == .forward {
            // Pieces after the cue in one sentence are one.
            found.content = content[0].lowerBound...content.last!.upperBound
            forwardStart(context, i, found.content.lowerBound)
            forwardEnd(context, i, found.content.lowerBound, found.content.upperBound, kind: 0)
        } else {
            let before = content.filter { $0.upperBound < i }
            guard !before.isEmpty else { return }
            found.content = before[0].lowerBound...before.last!.upperBound
            backward(context, i, found.content)
            let after = content.filter { $0.lowerBound > i }
            var right: ClosedRange<Int>?
            if !after.isEmpty {
                right = after[0].lowerBound...after.last!.upperBound
                found.continuation = right
            }
            continuation(context, i, found.content.upperBound, right)
        }
        source(context, found, attribution, chunks, &counts)
    }

    private mutating func forwardStart(_ context: Context, _ i: Int, _ right: Int) {
        var chosen = -1
        var count = 0
        for s in SentenceDecoder.forwardStarts(context, i, context.last) {
            var collector = FeatureCollector()
            context.forwardStart(i, s, into: &collector)
            candidate(collector)
            if s == right { chosen = count }
            count += 1
        }
        drop(.start, chosen, count)
    }

    private mutating func forwardEnd(_ context: Context, _ i: Int, _ s: Int, _ right: Int, kind: UInt32) {
        var state = SpanState()
        let opener = context.opener(of: i) | context.subordination(of: i) << 16
        var chosen = -1
        var count = 0
        for e in s...max(s, min(context.last, s + SentenceDecoder.longestContent)) {
            state.see(context.items[e])
            guard SentenceDecoder.mayEnd(context.items[e].wordClass) else { continue }
            var collector = FeatureCollector()
            context.forwardEnd(i, s, e, state, kind: kind, opener: opener, into: &collector)
            candidate(collector)
            if e == right { chosen = count }
            count += 1
        }
        drop(kind == 0 ? .end : .continuationEnd, chosen, count)
    }

    private mutating func backward(_ context: Context, _ i: Int, _ content: ClosedRange<Int>) {
        var chosen = -1
        var count = 0
        for e in SentenceDecoder.backwardEnds(context, i, context.range.lowerBound) {
            var collector = FeatureCollector()
            context.backwardEnd(i, e, into: &collector)
            candidate(collector)
            if e == content.upperBound { chosen = count }
            count += 1
        }
        drop(.backwardEnd, chosen, count)
        chosen = -1
        count = 0
        for s in SentenceDecoder.backwardStarts(context, content.upperBound, context.range.lowerBound) {
            var collector = FeatureCollector()
            context.backwardStart(i, s, content.upperBound, into: &collector)
            candidate(collector)
            if s == content.lowerBound { chosen = count }
            count += 1
        }
        drop(.backwardStart, chosen, count)
    }

    private mutating func continuation(_ context: Context, _ i: Int, _ end: Int, _ right: ClosedRange<Int>?) {
        var collector = FeatureCollector()
        context.continuation(i, -1, end, into: &collector)
        candidate(collector)
        var chosen = right == nil ? 0 : -1
        var count = 1
        for s in SentenceDecoder.continuations(context, i, context.last) {
            var collector = FeatureCollector()
            context.continuation(i, s, end, into: &collector)
            candidate(collector)
            if s == right?.lowerBound { chosen = count }
            count += 1
        }
        drop(.continuation, chosen, count)
        if let right { forwardEnd(context, i, right.lowerBound, right.upperBound, kind: 1) }
    }

    private mutating func source(
        _ context: Context, _ found: Attribution, _ gold: Alignment.Attribution, _ chunks: [Chunk],
        _ counts: inout Counts
    ) {
        guard gold.hasSource, let source = gold.source else { return }
        let options = SentenceDecoder.candidates(context, chunks, found)
        let number = Alignment.chosen(options.map(\.chunk), source)
        let chosen = number >= 0 ? number + 1 : context.range.contains(source.lowerBound) ? -1 : 0
        var collector = FeatureCollector()
        context.source(
            found.cue, nil, between: chunks.count, found.direction, content: found.content,
            into: &collector)
        candidate(collector)
        var count = 1
        counts.sources += 1
        for option in options {
            var collector = FeatureCollector()
            context.source(
                found.cue, option.chunk, between: option.between, subjects: option.subjects, order: option.order,
                found.direction, content: found.content, into: &collector)
            candidate(collector)
            count += 1
        }
        if chosen < 0 { counts.lostSources += 1 }
        drop(.source, chosen, count)
    }

    /// Keeps the last candidates as an example if the right one is among them.
    private mutating func drop(_ kind: Kind, _ chosen: Int, _ count: Int) {
        if chosen >= 0, count > 1 {
            finish(kind, right: chosen, hasZero: false)
            return
        }
        candidateEnds.removeLast(count)
        features.removeLast(features.count - (candidateEnds.last ?? 0))
    }

    struct Counts {
        var all = 0
        var withCue = 0
        var cues = 0
        var sources = 0
        var lostSources = 0
    }
}
