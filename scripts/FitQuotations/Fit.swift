import Quotations

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Multinomial logistic regression by stochastic gradient descent with steps of Adagrad and a penalty on absolute weights.
struct Fit {
    var rate: Float = 0.15
    var penalty: Float = 1e-2
    /// What the sum of squared gradients begins with, so that the first steps are small.
    var damping: Float = 10
    var epochs = 10
    /// Features seen in fewer examples' candidates are left out.
    var rarest: Int32 = 4

    /// How many features of a hundred are left out of each example, at random, while learning: what is learnt of an example is
    /// then spread over all that tell it, and the rare ones cannot stand for the others.
    var dropout: UInt32 = 15

    /// The weights are the average of so many fits that take the examples in another order and leave out other features.
    var fits = 3

    /// Fits weights to the examples of the articles.
    func weights(_ sets: [Examples]) -> [Float] {
        var sums = [Float](repeating: 0, count: Feature.tableSize)
        for number in 0..<fits {
            let weights = weights(sets, seed: 20_151_116 + UInt64(number))
            for feature in sums.indices { sums[feature] += weights[feature] / Float(fits) }
        }
        return sums
    }

    private func weights(_ sets: [Examples], seed: UInt64) -> [Float] {
        var weights = [Float](repeating: 0, count: Feature.tableSize)
        var squares = [Float](repeating: damping, count: Feature.tableSize)
        var seen = [Int32](repeating: 0, count: Feature.tableSize)
        for set in sets { for feature in set.features { seen[Int(feature)] += 1 } }
        var order = Array(sets.indices)
        var random = Lehmer(state: seed)
        var scores: [Float] = []
        let scale = 100 / Float(100 - dropout)
        for epoch in 0..<epochs {
            order.shuffle(using: &random)
            let rate = self.rate * (1 - 0.8 * Float(epoch) / Float(epochs))
            for number in order {
                let set = sets[number]
                var candidate = 0
                for example in set.exampleEnds.indices {
                    let upper = set.exampleEnds[example]
                    defer { candidate = upper }
                    scores.removeAll(keepingCapacity: true)
                    let salt = UInt32(truncatingIfNeeded: random.next())
                    for index in candidate..<upper {
                        var sum: Float = 0
                        for place in set.range(index) where isKept(set.features[place], salt) {
                            sum += weights[Int(set.features[place])]
                        }
                        scores.append(sum * scale)
                    }
                    let zero: Float = set.hasZero[example] ? 0 : -.infinity
                    let top = max(zero, scores.max() ?? 0)
                    var total = set.hasZero[example] ? expf(zero - top) : 0
                    for index in scores.indices {
                        scores[index] = expf(scores[index] - top)
                        total += scores[index]
                    }
                    for index in scores.indices {
                        let gradient = scores[index] / total - (Int32(index) == set.right[example] ? 1 : 0)
                        if abs(gradient) < 0.004 { continue }
                        for place in set.range(candidate + index) {
                            let feature = Int(set.features[place])
                            if seen[feature] < rarest || !isKept(set.features[place], salt) { continue }
                            squares[feature] += gradient * gradient
                            let step = rate / squares[feature].squareRoot()
                            var weight = weights[feature] - step * gradient
                            let shrink = step * penalty
                            weight = weight > shrink ? weight - shrink : weight < -shrink ? weight + shrink : 0
                            weights[feature] = weight
                        }
                    }
                }
            }
        }
        return weights
    }

    @inline(__always)
    private func isKept(_ feature: UInt32, _ salt: UInt32) -> Bool {
        if dropout == 0 { return true }
        var hash = (feature ^ salt) &* 0x9E37_79B1
        hash ^= hash >> 15
        hash = hash &* 0x85EB_CA6B
        return (hash >> 8) % 100 >= dropout
    }

    /// Weights of less than so many steps are dropped.
    var least = 2

    /// Weights in steps, as the table has them.
    func quantised(_ weights: [Float]) -> [Int8] {
        weights.map { weight in
            let steps = max(-120, min(120, (weight * Float(Model.scale)).rounded()))
            return abs(steps) < Float(least) ? 0 : Int8(steps)
        }
    }
}

extension Examples {
    @inline(__always)
    func range(_ candidate: Int) -> Range<Int> {
        (candidate == 0 ? 0 : candidateEnds[candidate - 1])..<candidateEnds[candidate]
    }
}

/// A small generator of random numbers, so that a fit can be repeated.
struct Lehmer: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        var x = state
        x ^= x >> 33
        x = x &* 0xFF51_AFD7_ED55_8CCD
        return x ^ (x >> 33)
    }
}
