/// Gathers texts that are copies of one another.
public enum NearDuplicates {
    /// The groups of two texts and more of which each is a near duplicate of another in the group.
    ///
    /// Only texts that share a band are compared. A band that very many share, as of one notice that stands in each of them, is
    /// compared along the row of its members and not each with each, so the time stays nearly linear.
    ///
    /// - Returns: the indices of `fingerprints`, each group in order, groups by their first.
    public static func groups(of fingerprints: [TextFingerprint]) -> [[Int]] {
        var leader = Array(fingerprints.indices)
        func root(_ index: Int) -> Int {
            var index = index
            while leader[index] != index {
                leader[index] = leader[leader[index]]
                index = leader[index]
            }
            return index
        }
        func join(_ first: Int, _ second: Int) {
            let (first, second) = (root(first), root(second))
            if first == second { return }
            leader[max(first, second)] = min(first, second)
        }
        // One table for all bands, one after the other: the last text of each place, and for each text the one before it there.
        let places = fingerprints.count.nextPowerOfTwo
        var last = [Int32](repeating: -1, count: places)
        var before = [Int32](repeating: -1, count: fingerprints.count)
        for band in 0..<TextFingerprint.bandCount {
            for place in last.indices { last[place] = -1 }
            for (index, fingerprint) in fingerprints.enumerated() where fingerprint.runs >= TextFingerprint.fewestRuns {
                let value = fingerprint.value(ofBand: band)
                let place = Int((UInt64(value) &* 0x9E37_79B9_7F4A_7C15) >> 32) & (places - 1)
                var other = Int(last[place])
                var compared = 0
                while other >= 0, compared < mostCompared {
                    if fingerprints[other].value(ofBand: band) == value {
                        compared += 1
                        if root(index) != root(other), fingerprints[index].isNearDuplicate(of: fingerprints[other]) {
                            join(index, other)
                        }
                    }
                    other = Int(before[other])
                }
                before[index] = last[place]
                last[place] = Int32(index)
            }
        }
        var groups: [Int: [Int]] = [:]
        for index in fingerprints.indices { groups[root(index), default: []].append(index) }
        return groups.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
    }

    private static let mostCompared = 50
}

extension Int {
    /// The least power of two that is not less, at least 1.
    fileprivate var nextPowerOfTwo: Int {
        var power = 1
        while power < self { power *= 2 }
        return power
    }
}
