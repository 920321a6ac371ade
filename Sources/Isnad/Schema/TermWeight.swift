import Xapian

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What a word of a query weighs in a passage.
///
/// The weighting is IneB2, a divergence from randomness (Amati and van Rijsbergen, ACM TOIS 20, 2002):
///
///     w = (F + 1) / n · log2((N + 1) / (e + 1/2)) · tfn / (tfn + 1)
///     tfn = tf · log2(1 + c · L / length),   e = N · (1 - ((N - 1) / N)^F)
///
/// with n of N passages having the word, F times in all. The engine below has it, but looks up the length of every passage that it
/// weighs, which takes four fifths of the time of a search. So the normalised frequency tfn, which depends on the passage alone once a usual
/// length stands for the mean L, is stored in place of the frequency; its BM25 without lengths (b = 0) then saturates it as IneB2 does; and what
/// is left, which depends on the index alone, is a factor of the query that also takes out BM25's own. Every stock server of the
/// engine below runs such a query, and the variants of a word are summed before they saturate.
enum TermWeight {
    /// The number stored for a normalised frequency of one.
    static let unit = 8.0
    /// c · L, in words: how much the words of short passages count for more.
    static let pull = 200.0
    /// log2(1 + c · L / L'), for passages of the usual length L': what leads back from a normalised frequency to a frequency.
    private static let usualNormalisation = log2(1 + 1.5)

    /// How much it says that a word stands often where it stands at all; 1 in IneB2, more was better on three collections.
    private static let burstinessPower = 1.25

    /// How matches are weighted below.
    static let weighting = Weighting.bm25(k1: unit, b: 0)

    /// What a frequency in a passage of the length is multiplied with.
    static func normalisation(length: Int) -> Double { log2(1 + pull / Double(max(1, length))) }

    /// The number that is stored for a word, at least 1.
    static func stored(frequency: Int, normalisation: Double) -> Int {
        max(1, Int((Double(frequency) * normalisation * unit).rounded()))
    }

    /// The factor of a word of a query.
    ///
    /// - Parameters:
    ///   - terms: for each of its terms, how many passages have it, the sum of the stored numbers over them, and how many the engine
    ///     below takes to have it.
    ///   - documents: how many documents the database has, of all kinds.
    ///   - passages: how many of them are passages.
    static func factor(
        _ terms: [(passages: Int, stored: Int, estimated: Int)], documents: Int, passages: Int
    ) -> Double {
        // As if the collection were half as large again: common words keep some weight (better on three collections).
        let all = 1.5 * Double(max(passages, 1))
        // The engine's estimate of how many documents have any of several terms takes them for independent.
        let whole = Double(max(documents, 1))
        let absent = terms.reduce(1.0) { $0 * (1 - min(1, Double($1.estimated) / whole)) }
        let estimated = (whole * (1 - absent)).rounded()
        let sum = Double(terms.reduce(0) { $0 + $1.passages })
        let count = max(1, min(sum, all))
        let mean = Double(terms.reduce(0) { $0 + $1.stored }) / unit / max(1, sum)
        let frequency = count * max(1, mean / usualNormalisation)
        let expected = all * (1 - pow((all - 1) / all, frequency))
        let burstiness = pow((frequency + 1) / count, burstinessPower)
        let wanted = burstiness * max(0, log2((all + 1) / (expected + 0.5)))
        return wanted / bm25(estimated, of: whole)
    }

    /// What takes out of the engine's weight of a term that some documents stand for no article.
    ///
    /// There is one for each small database that was merged, so how many there are depends on how an index was built.
    static func correction(_ count: Int, documents: Int, ofArticles: Int) -> Double {
        bm25(Double(count), of: Double(max(ofArticles, 1))) / bm25(Double(count), of: Double(max(documents, 1)))
    }

    /// What BM25 of the engine below multiplies a saturated frequency with.
    private static func bm25(_ count: Double, of documents: Double) -> Double {
        var odds = (documents - count + 0.5) / (count + 0.5)
        if odds < 2 { odds = odds * 0.5 + 1 }
        return max(1e-6, log(odds) * (unit + 1))
    }

    /// What brings weights that no factor was worked out for, as those of phrases, to the same scale.
    ///
    /// The engine below weighs them against documents of all kinds; what a row of words of middling rarity weighs among articles and
    /// passages alone is what settings were chosen by.
    static func usualFactor(documents: Int, passages: Int) -> Double {
        let middling = Double(max(passages, 2)).squareRoot()
        let usual = log(2 * Double(max(passages, 2)) / middling)
        return 1.5 / (unit + 1) * min(1, usual / log(max(Double(documents), 4) / middling))
    }
}
