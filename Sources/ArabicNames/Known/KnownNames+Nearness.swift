extension KnownNames {
    /// What comparing two forms takes of the known names that one of them may spell: not all of them, only how near the nearest is, and the
    /// nearest that the other may spell as well.
    struct Nearness {
        /// What the nearest costs; the greatest number where none is in reach.
        private(set) var nearest = Int32.max
        /// What the cheapest costs that both may spell, for both together; the greatest number where there is none.
        private(set) var shared = Int32.max

        /// Takes a name at `cost`, which is what `other` costs the other form.
        mutating func take(_ cost: Int32, other: Int32?) {
            nearest = min(nearest, cost)
            if let other { shared = min(shared, cost + other) }
        }

        /// A name that costs more than this changes nothing.
        func useful(other: Int32?) -> Int32 { max(nearest - 1, other.map { shared - 1 - $0 } ?? 0) }
    }

    /// How near a form is to known names and to those of `names`.
    ///
    /// The same as by ``matches(_:keys:weights:)``, but that most entries are left as soon as they are seen to be further than others.
    static func nearness(of form: NameForm, to names: [Match], weights: UnsafeBufferPointer<Int32>) -> Nearness {
        var nearness = Nearness()
        let reach = weights[Int(Weight.knownReach.rawValue)]
        let keys = form.script == .arabic ? [] : form.packedLookupKeys
        for place in 0..<form.ways {
            let way = form.way(place)
            let extra = weights[Int(way.cost.rawValue)]
            if form.script == .arabic {
                for name in self.names(written: form.units[way.range]) {
                    nearness.take(extra, other: names.cost(of: name))
                }
                continue
            }
            form.withSounds(way, against: .vocalised) { sounds in
                // What the other is near to is mostly the nearest, after which the rest is soon seen to be further.
                for isOther in [true, false] {
                    forEachEntry(under: keys) { name, known in
                        let other = names.cost(of: name)
                        guard (other != nil) == isOther else { return }
                        let useful = min(reach, nearness.useful(other: other) - extra)
                        guard useful >= 0 else { return }
                        let cost = distance(sounds, known, weights: weights, limit: reach, useful: useful)
                        if cost <= useful { nearness.take(cost + extra, other: other) }
                    }
                }
            }
        }
        return nearness
    }
}

extension [KnownNames.Match] {
    /// What a name costs, where it is among them.
    func cost(of name: Int32) -> Int32? { first { $0.name == name }?.cost }
}
