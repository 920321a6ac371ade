/// A set of hashes whose bits are well mixed already, so that they are not hashed once more: one look at memory for most of what is asked.
struct SetOfHashes: Sendable {
    private(set) var count = 0
    /// An open-addressed table, at most half full; 0 where free.
    private var slots = [UInt64](repeating: 0, count: 512)
    private var hasZero = false

    /// Adds a hash, and tells whether it is new. Takes constant time on average.
    mutating func insert(_ hash: UInt64) -> Bool {
        if hash == 0 {
            guard !hasZero else { return false }
            hasZero = true
            count += 1
            return true
        }
        let place = place(of: hash)
        guard slots[place] == 0 else { return false }
        slots[place] = hash
        count += 1
        if count * 2 > slots.count { grow() }
        return true
    }

    private mutating func grow() {
        let held = slots
        slots = [UInt64](repeating: 0, count: held.count * 2)
        for hash in held where hash != 0 { slots[place(of: hash)] = hash }
    }

    /// Where a hash that is not 0 is, or where it would be.
    @inline(__always)
    private func place(of hash: UInt64) -> Int {
        var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[place] != 0, slots[place] != hash { place = (place + 1) & (slots.count - 1) }
        return place
    }
}
