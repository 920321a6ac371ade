/// Gathers texts that are copies of one another.
public enum NearDuplicates {
    /// The groups of two texts and more of which each is a near duplicate of another in the group.
    ///
    /// Only texts that share a band are compared. A band that very many share, as of one notice that stands in each of them, is
    /// compared along the row of its members and not each with each, so the time stays nearly linear.
    ///
    /// - Returns: the indices of `fingerprints`, each group in order, groups by their first.
    public static func groups(of fingerprints: [TextFingerprint]) -> [[Int]] {
        var members: [[UInt8]: [Int]] = [:]
        for (index, fingerprint) in fingerprints.enumerated() {
            for band in fingerprint.bands { members[band, default: []].append(index) }
        }
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
        for row in members.values where row.count > 1 {
            for (place, index) in row.enumerated() {
                for other in row[max(0, place - mostCompared)..<place] where root(index) != root(other) {
                    if fingerprints[index].isNearDuplicate(of: fingerprints[other]) { join(index, other) }
                }
            }
        }
        var groups: [Int: [Int]] = [:]
        for index in fingerprints.indices { groups[root(index), default: []].append(index) }
        return groups.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
    }

    private static let mostCompared = 50
}
