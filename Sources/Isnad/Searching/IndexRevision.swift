/// One state of an index.
public struct IndexRevision: Sendable, Hashable {
    /// The number of the commit; of a list of shards, the sum of theirs.
    public let generation: Int
    /// Changes with every commit, also where the generation does not.
    private let stamp: UInt64

    init(_ session: Searcher.Session) {
        generation = session.generation
        // FNV-1a.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        func add(_ number: Int) { hash = (hash ^ UInt64(bitPattern: Int64(number))) &* 0x100_0000_01B3 }
        add(Int(bitPattern: UInt(session.listStamp?.inode ?? 0)))
        add(session.listStamp?.changed ?? 0)
        for shard in session.shards {
            add(shard.manifest.generation)
            add(shard.manifest.time)
            add(Int(bitPattern: UInt(shard.stamp?.inode ?? 0)))
            add(shard.stamp?.changed ?? 0)
        }
        stamp = hash
    }
}

extension IndexRevision: CustomStringConvertible {
    /// The same for the same state, in every process.
    public var description: String { "\(generation).\(stamp)" }
}
