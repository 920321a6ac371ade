import Quotations

extension Examples {
    /// What is learnt from the attributions that weights find.
    enum Lesson {
        /// Which of them are attributions.
        case acceptance
        /// What becomes of the stretches in marks that they leave over.
        case stretches
    }

    /// Adds the decisions that come after those on sentences, as they are met with these weights.
    mutating func add(_ lesson: Lesson, _ article: GoldArticle, _ reading: Reading, _ weights: [Int8]) {
        let alignment = Alignment(article, reading)
        self = weights.withUnsafeBufferPointer { weights in
            var judge = AnnotationJudge(
                examples: self, alignment: alignment, lesson: lesson, weighing: WeighingJudge(weights: weights))
            var decoder = ParagraphDecoder(weights: weights)
            decoder.decode(reading, judge: &judge)
            return judge.examples
        }
    }
}

/// Decides by the annotation, and writes down what there was to decide.
private struct AnnotationJudge: Judge {
    var examples: Examples
    let alignment: Alignment
    let lesson: Examples.Lesson
    let weighing: WeighingJudge

    mutating func acceptance(of found: Attribution, in context: Context, rivals: Int) -> Int32 {
        if lesson == .stretches { return weighing.acceptance(of: found, in: context, rivals: rivals) }
        var isRight = false
        if let gold = alignment.attributions.first(where: { $0.cue == found.cue }) {
            let words = Set(gold.content.joined())
            let taken = Set(found.content).union(found.continuation.map { Set($0) } ?? [])
            isRight = words.intersection(taken).count * 2 >= words.union(taken).count
        }
        var collector = FeatureCollector()
        context.acceptance(found, rivals: rivals, into: &collector)
        examples.candidate(collector)
        examples.finish(.acceptance, right: isRight ? 0 : 1, hasZero: true)
        return found.score
    }

    mutating func fate(of stretch: StretchContext) -> StretchFate? {
        let fate = fate(stretch)
        if lesson == .acceptance { return fate }
        var count = 0
        var chosen = -1
        for candidate in StretchFate.allCases where stretch.allows(candidate) {
            var collector = FeatureCollector()
            stretch.features(candidate, into: &collector)
            examples.candidate(collector)
            if candidate == fate { chosen = count }
            count += 1
        }
        examples.finish(.fate, right: chosen < 0 ? count : chosen, hasZero: true)
        return fate
    }

    mutating func source(of stretch: StretchContext, among candidates: [LoneSource]) -> Int? {
        guard let source = gold(stretch)?.source else { return nil }
        let chosen = Alignment.chosen(candidates.map(\.chunk), source)
        guard chosen >= 0 else { return nil }
        if lesson == .acceptance { return chosen }
        for candidate in candidates {
            var collector = FeatureCollector()
            stretch.source(candidate, into: &collector)
            examples.candidate(collector)
        }
        examples.finish(.loneSource, right: chosen, hasZero: false)
        return chosen
    }

    private func gold(_ stretch: StretchContext) -> Alignment.Attribution? {
        alignment.attributions.first { $0.content.contains { $0.contains(stretch.position) } }
    }

    /// What became of a stretch by the annotation.
    private func fate(_ stretch: StretchContext) -> StretchFate? {
        guard let gold = gold(stretch) else { return nil }
        func has(_ finding: Finding?) -> Bool {
            guard let finding else { return false }
            if let cue = gold.cue, finding.cue == cue { return true }
            return finding.pieces.contains { piece in gold.content.contains { $0.overlaps(piece) } }
        }
        if has(stretch.previous) { return .joinsPrevious }
        if has(stretch.quoted) { return .joinsQuoted }
        if has(stretch.next) { return .joinsNext }
        if has(stretch.before) { return .joinsParagraphBefore }
        // Somebody else's words; of the same source it does no harm to join.
        if let source = gold.source, let previous = stretch.previous?.source,
            previous.first <= source.upperBound, previous.last >= source.lowerBound
        {
            return .joinsPrevious
        }
        return .alone
    }
}
