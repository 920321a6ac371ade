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
        // Texts of one band stand side by side once they are sorted by it: a table of 32 entries a text would cost ten times as much.
        var row: [UInt64] = []
        for band in 0..<TextFingerprint.bandCount {
            row.removeAll(keepingCapacity: true)
            for (index, fingerprint) in fingerprints.enumerated() where fingerprint.runs >= TextFingerprint.fewestRuns {
                row.append(UInt64(fingerprint.value(ofBand: band)) << 32 | UInt64(index))
            }
            row.sort()
            var first = 0
            for place in row.indices {
                if row[place] >> 32 != row[first] >> 32 { first = place }
                let index = Int(row[place] & 0xFFFF_FFFF)
                for other in row[max(first, place - mostCompared)..<place] {
                    let other = Int(other & 0xFFFF_FFFF)
                    if root(index) != root(other), fingerprints[index].isNearDuplicate(of: fingerprints[other]) {
                        join(index, other)
                    }
                }
            }
        }
        var groups: [Int: [Int]] = [:]
        for index in fingerprints.indices { groups[root(index), default: []].append(index) }
        return groups.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
    }

    private static let mostCompared = 50
}
