import Quotations

extension Examples {
    /// Adds the decisions on stretches in marks that the attributions found with `weights` leave over.
    mutating func addStretches(_ article: GoldArticle, _ reading: Reading, _ weights: [Int8]) {
        let alignment = Alignment(article, reading)
        weights.withUnsafeBufferPointer { weights in
            var decoder = ParagraphDecoder(weights: weights)
            var examples = self
            decoder.decode(reading, threshold: QuotationExtractor.threshold) { stretch in
                let fate = Self.fate(stretch, alignment)
                var count = 0
                var chosen = -1
                for candidate in StretchFate.allCases where stretch.allows(candidate) {
                    var collector = FeatureCollector()
                    stretch.features(candidate, into: &collector)
                    examples.candidate(collector)
                    if candidate == fate { chosen = count }
                    count += 1
                }
                examples.finish(right: chosen < 0 ? count : chosen, hasZero: true)
                return fate
            }
            self = examples
        }
    }

    /// What became of a stretch by the annotation.
    private static func fate(_ stretch: StretchContext, _ alignment: Alignment) -> StretchFate? {
        let position = stretch.position
        guard let gold = alignment.attributions.first(where: { $0.content.contains { $0.contains(position) } }) else {
            return nil
        }
        func has(_ finding: Finding?) -> Bool {
            guard let finding else { return false }
            if let cue = gold.cue, finding.cue == cue { return true }
            return finding.pieces.contains { piece in gold.content.contains { $0.overlaps(piece) } }
        }
        if has(stretch.previous) { return .joinsPrevious }
        if has(stretch.next) { return .joinsNext }
        // Somebody else's words; of the same source it does no harm to join.
        if let source = gold.source, let previous = stretch.previous?.source,
            previous.first <= source.upperBound, previous.last >= source.lowerBound
        {
            return .joinsPrevious
        }
        return .alone
    }
}
