/// A form that has been read and looked up, so that comparing it with others is cheap.
public struct PreparedName: Sendable {
    /// The form as it was read.
    public let form: NameForm
    let readings: [NameReading]
    /// Known names that the form may spell, and what the nearest of them costs.
    let known: [KnownNames.Match]
    private let nearest: Int32

    /// Looks a form up among the known names.
    public init(_ form: NameForm) {
        self = Weight.fitted.withUnsafeBufferPointer { PreparedName(form, weights: $0) }
    }

    /// Nil where `text` is no spelling of a name.
    public init?(_ text: some StringProtocol) {
        guard let form = NameForm(text) else { return nil }
        self.init(form)
    }

    package init(_ form: NameForm, weights: UnsafeBufferPointer<Int32>) {
        self.form = form
        readings = form.readings
        var known: [KnownNames.Match] = []
        let keys = form.script == .arabic ? [] : form.packedLookupKeys
        for reading in readings {
            let extra = weights[Int(reading.way.cost.rawValue)]
            for match in KnownNames.matches(reading, keys: keys, weights: weights) {
                let cost = match.cost + extra
                if let index = known.firstIndex(where: { $0.name == match.name }) {
                    known[index].cost = min(known[index].cost, cost)
                } else {
                    known.append(KnownNames.Match(name: match.name, cost: cost))
                }
            }
        }
        nearest = known.map(\.cost).min() ?? 0
        self.known = known
    }

    /// How alike two spellings are: 1 the same but for marks, 0.5 as likely one name as two, 0 another name.
    ///
    /// Symmetric. O(n·m) for forms of n and m letters, some microseconds.
    public func similarity(_ other: PreparedName) -> Double {
        Weight.fitted.withUnsafeBufferPointer { similarity(other, weights: $0) }
    }

    package func similarity(_ other: PreparedName, weights: UnsafeBufferPointer<Int32>) -> Double {
        let letters = letters(other.form, weights: weights) {
            other.readings[$0].way
        } distance: { reading, place, limit, _ in
            SoundDistance.between(reading, other.readings[place], weights: weights, limit: limit)
        }
        guard let letters else { return 0 }
        return letters.similarity(known: letters.areSame ? 0 : evidence(other.nearness(to: known), weights: weights))
    }

    /// ``similarity(_:)``, nil below `threshold`: which known names a form may spell takes longer to find out than all else, and is found
    /// out only where it may matter.
    public func similarity(to other: NameForm, atLeast threshold: Double) -> Double? {
        Weight.fitted.withUnsafeBufferPointer { weights in
            let mostEvidence = known.isEmpty ? 0 : Self.mostEvidence(weights)
            let letters = letters(other, weights: weights) {
                other.way($0)
            } distance: { reading, place, limit, allowance in
                let way = other.way(place)
                // Where there are several ways, which of them is the nearest has to be known as well.
                var useful = Int32.max
                if readings.count == 1, other.ways == 1, threshold > 0 {
                    useful = Int32(Double(2 * allowance) * (1 - threshold)) + mostEvidence + 1
                }
                return reading.withSounds(against: other.script) { x in
                    other.withSounds(way, against: reading.script) { y in
                        SoundDistance.between(x, y, weights: weights, limit: limit, useful: useful)
                    }
                }
            }
            guard let letters else { return threshold <= 0 ? 0 : nil }
            var evidence: Int32 = 0
            if !known.isEmpty, !letters.areSame {
                guard letters.similarity(known: -mostEvidence) >= threshold else { return nil }
                evidence = self.evidence(
                    KnownNames.nearness(of: other, to: known, weights: weights), weights: weights)
            }
            let similarity = letters.similarity(known: evidence)
            return similarity >= threshold ? similarity : nil
        }
    }

    /// What the letters of two spellings say.
    private struct Letters {
        /// How far apart they are, in hundredths of a consonant.
        var cost: Int32
        /// At what distance they are as likely one name as two.
        var allowance: Int32
        var isCrossScript: Bool

        var areSame: Bool { cost == 0 && !isCrossScript }

        /// How alike the spellings are, with what the table of known names adds to their distance.
        func similarity(known evidence: Int32) -> Double {
            if areSame { return 1 }
            // What is known never makes two spellings the same: the nearer one stays ahead.
            let distance = max(Double(cost) / 5, Double(cost + evidence))
            return min(1, max(0, 1 - distance / Double(2 * allowance)))
        }
    }

    /// Nil where the letters are so far apart that nothing brings them together.
    ///
    /// - Parameters:
    ///   - way: the other's way of a place.
    ///   - distance: of a reading of this form and that way, up to a limit; and the allowance for the two.
    private func letters(
        _ other: NameForm, weights: UnsafeBufferPointer<Int32>, way: (_ place: Int) -> NameForm.Way,
        distance: (_ reading: NameReading, _ place: Int, _ limit: Int32, _ allowance: Int32) -> Int32
    ) -> Letters? {
        func weight(_ weight: Weight) -> Int32 { weights[Int(weight.rawValue)] }
        var best = Int32.max
        var allowed: Int32 = 1
        for a in readings {
            for place in 0..<other.ways {
                let b = way(place)
                let firm = Int32(min(a.way.firm, b.firm, 10))
                let allowance = max(
                    1,
                    weight(.allowance) + weight(.allowanceEach) * min(3, firm) + weight(.allowanceMore)
                        * max(0, firm - 3))
                let isArabicTwice = a.script == .arabic && other.script == .arabic
                let article: Weight =
                    a.way.hasArticle == b.hasArticle ? .zero : isArabicTwice ? .articleArabic : .articleMissing
                var cost = weight(a.way.cost) + weight(b.cost) + weight(article)
                // Beyond this no evidence brings the two together.
                let limit = 2 * allowance + weight(.knownAgree)
                guard cost <= limit else { continue }
                cost += distance(a, place, limit - cost, allowance)
                if best == .max || Double(cost) / Double(allowance) < Double(best) / Double(allowed) {
                    best = cost
                    allowed = allowance
                }
            }
        }
        guard best != .max else { return nil }
        let isCrossScript = form.script != other.script
        if isCrossScript { best += weight(.crossScript) }
        return Letters(cost: best, allowance: allowed, isCrossScript: isCrossScript)
    }

    /// At most so much nearer to each other two spellings come by what is known.
    private static func mostEvidence(_ weights: UnsafeBufferPointer<Int32>) -> Int32 {
        func weight(_ weight: Weight) -> Int32 { weights[Int(weight.rawValue)] }
        // A name whose reading costs something may be further from known names than they reach.
        let beyond = max(0, weight(.likelyArticle), weight(.fusedArticle))
        return max(0, weight(.knownAgree)) + beyond * max(0, weight(.knownClash)) / 100 + 1
    }

    /// How near the form is to known names, and to those that another may spell.
    private func nearness(to names: [KnownNames.Match]) -> KnownNames.Nearness {
        var nearness = KnownNames.Nearness()
        for match in known { nearness.take(match.cost, other: names.cost(of: match.name)) }
        return nearness
    }

    /// What the table of known names says: negative where both may spell one name, positive where each is nearer to another.
    private func evidence(_ other: KnownNames.Nearness, weights: UnsafeBufferPointer<Int32>) -> Int32 {
        guard !known.isEmpty, other.nearest < .max else { return 0 }
        let reach = weights[Int(Weight.knownReach.rawValue)]
        guard reach > 0 else { return 0 }
        let apart = min(nearest, other.nearest) + reach
        let own = nearest + other.nearest
        // How much dearer it is that both spell one name than that each spells the one it is nearest to.
        let gap = min(other.shared, apart) - own
        let certainty = max(0, 2 * reach - own)
        let clash =
            min(gap, weights[Int(Weight.knownClashMost.rawValue)]) * weights[Int(Weight.knownClash.rawValue)] / 100
        let agreement =
            other.shared == .max ? 0 : weights[Int(Weight.knownAgree.rawValue)] * max(0, reach - other.shared) / reach
        return clash * certainty / (2 * reach) - agreement
    }
}

/// How alike two spellings of a name are, in [0, 1]; 0 where one of them is none.
public func nameSimilarity(_ a: some StringProtocol, _ b: some StringProtocol) -> Double {
    guard let a = PreparedName(a), let b = PreparedName(b) else { return 0 }
    return a.similarity(b)
}

extension PreparedName {
    /// Whether the form may be a spelling of a known name.
    public var isKnown: Bool { !known.isEmpty }

    /// The known names that the form may be a spelling of, the nearest first, in the romanisation of ALA-LC.
    public var knownNames: [String] {
        known.sorted { ($0.cost, $0.name) < ($1.cost, $1.name) }.map { KnownNames.spelling($0.name) }
    }
}
