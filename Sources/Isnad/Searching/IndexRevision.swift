/// One state of an index.
public struct IndexRevision: Sendable, Hashable {
    /// The number of the commit.
    public let generation: Int
    private let inode: UInt64
    private let changed: Int

    init(_ session: Searcher.Session) {
        generation = session.manifest.generation
        inode = session.stamp?.inode ?? 0
        changed = session.stamp?.changed ?? 0
    }
}

extension IndexRevision: CustomStringConvertible {
    /// The same for the same state, in every process.
    public var description: String { "\(generation).\(inode).\(changed)" }
}
