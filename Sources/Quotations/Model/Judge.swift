/// Decides what is a quotation.
package protocol Judge {
    /// An attribution is one where this is above zero, the surest first.
    mutating func acceptance(of attribution: Attribution, in context: Context, rivals: Int) -> Int32
    /// What becomes of a stretch in marks that no attribution has.
    mutating func fate(of stretch: StretchContext) -> StretchFate?
    /// The number of the candidate that said it.
    mutating func source(of stretch: StretchContext, among candidates: [LoneSource]) -> Int?
}

/// Decides by the weights of features.
package struct WeighingJudge: Judge {
    /// An attribution whose cue is a statement's needs this score: somewhat less likely than not to be as the annotation has it, for
    /// those that differ from it only in extent are worth having.
    static let leastOfStatements: Int32 = -6
    /// The same where the cue is of the tables but says what one thinks or does.
    static let leastOfAttitudes: Int32 = -6
    /// The same where it is an adjective, or no table has it.
    static let leastOfOthers: Int32 = 5
    /// The same where the content is a title in marks.
    static let leastOfTitles: Int32 = 14

    /// How much less it needs where its content has words in marks that are no title: those are more often
    /// somebody's than not.
    static let quotedCredit: Int32 = 12

    /// A loose stretch is somebody's from this score on, and one of more than six words, which hardly is a name or a title, from this.
    static let leastFate: Int32 = 0
    static let leastFateOfLong: Int32 = -8

    let weights: UnsafeBufferPointer<Int8>
    /// Is taken from the acceptance of each attribution.
    let bias: Int32

    package init(weights: UnsafeBufferPointer<Int8>, bias: Int32 = 0) {
        self.weights = weights
        self.bias = bias
    }

    package func acceptance(of attribution: Attribution, in context: Context, rivals: Int) -> Int32 {
        var scorer = Scorer(weights: weights)
        context.acceptance(attribution, rivals: rivals, into: &scorer)
        let least =
            switch context.items[attribution.cue].wordClass {
            // She read “The Night of the Harbour”.
            case _ where attribution.isTitle(context): Self.leastOfTitles
            case .say, .tell, .ask, .accordingWord: Self.leastOfStatements
            case .cueAdjective: Self.leastOfOthers
            case let other where other.isCue: Self.leastOfAttitudes
            default: Self.leastOfOthers
            }
        let hasQuotation = attribution.content.contains {
            context.items[$0].wordClass == .quotation && !context.items[$0].isTitle
        }
        return scorer.sum - bias - least + (hasQuotation ? Self.quotedCredit : 0)
    }

    package func fate(of stretch: StretchContext) -> StretchFate? {
        var best = stretch.stretch.words > 6 ? Self.leastFateOfLong : Self.leastFate
        var chosen: StretchFate?
        for fate in StretchFate.allCases where stretch.allows(fate) {
            var scorer = Scorer(weights: weights)
            stretch.features(fate, into: &scorer)
            if scorer.sum > best { (best, chosen) = (scorer.sum, fate) }
        }
        return chosen
    }

    package func source(of stretch: StretchContext, among candidates: [LoneSource]) -> Int? {
        var best = Int32.min
        var chosen: Int?
        for (number, candidate) in candidates.enumerated() {
            var scorer = Scorer(weights: weights)
            stretch.source(candidate, into: &scorer)
            if scorer.sum > best { (best, chosen) = (scorer.sum, number) }
        }
        return chosen
    }
}
