/// How often each kind of decision is right.
struct Accuracy {
    private var right = [Int](repeating: 0, count: Examples.Kind.allCases.count)
    private var all = [Int](repeating: 0, count: Examples.Kind.allCases.count)
    /// Of cues: found rightly, found, there.
    private var cues = (hits: 0, found: 0, there: 0)

    mutating func add(_ set: Examples, _ weights: [Int8]) {
        var candidate = 0
        for example in set.exampleEnds.indices {
            let upper = set.exampleEnds[example]
            var best = set.hasZero[example] ? Int32(0) : .min
            var chosen = upper - candidate
            for index in candidate..<upper {
                var sum: Int32 = 0
                for place in set.range(index) { sum += Int32(weights[Int(set.features[place])]) }
                if sum > best { (best, chosen) = (sum, index - candidate) }
            }
            let none = upper - candidate
            candidate = upper
            let isRight = Int32(chosen) == set.right[example]
            if set.kinds[example] == .cue {
                if set.right[example] < none { cues.there += 1 }
                if chosen < none { cues.found += 1 }
                if isRight, chosen < none { cues.hits += 1 }
            }
            all[set.kinds[example].rawValue] += 1
            if isRight { right[set.kinds[example].rawValue] += 1 }
        }
    }

    var description: String {
        let kinds = Examples.Kind.allCases.filter { all[$0.rawValue] > 0 }.map { kind in
            "\(kind) \(right[kind.rawValue] * 1000 / all[kind.rawValue])/\(all[kind.rawValue])"
        }
        return "cues \(cues.hits) of \(cues.found) found, \(cues.there) there; " + kinds.joined(separator: ", ")
    }
}
