import Articles

/// What is to be indexed, and how.
public struct IndexOptions: Sendable {
    /// Files and folders to add or bring up to date; none: all that the index knows.
    public var paths: [String] = []
    /// Paths to take out of the index.
    public var forgotten: [String] = []
    /// How many articles are analysed side by side.
    public var jobs = 2
    /// Build the whole index anew from the files.
    public var rebuild = false
    /// Say what would be done, and do nothing.
    public var dryRun = false
    /// How `01-12-2024` is read where nothing tells.
    public var dateOrder: DateOrder?
    /// What the fields of exports under ``paths`` hold, besides what their names tell. The index remembers it with the paths; what lies there
    /// already is read again where it is new.
    public var fields = FieldMapping()
    /// Asked from time to time; true ends the run, and what is done by then is committed.
    public var shouldStop: @Sendable () -> Bool = { false }
    /// Told how far the run is: records read, and of how many files of how many.
    public var progress: @Sendable (IndexProgress) -> Void = { _ in }

    /// Makes options that bring up to date what the index knows.
    public init() {}
}

/// How far an indexing run is.
public struct IndexProgress: Sendable {
    /// Files read so far.
    public var filesRead: Int
    /// Files to be read in all.
    public var files: Int
    /// Articles analysed so far.
    public var articles: Int
}

/// What an indexing run did.
public struct IndexReport: Sendable {
    /// Articles that the index did not have.
    public var added = 0
    /// Articles whose file changed.
    public var updated = 0
    /// Articles that are gone.
    public var removed = 0
    /// Files, or records of files, that could not be read.
    public var failed = 0
    /// Articles in the index now.
    public var articles = 0
    /// Passages in the index now.
    public var passages = 0
    /// Quotations in the index now.
    public var quotations = 0
    /// How long it took.
    public var seconds = 0.0
    /// Whether it was asked to stop before the end.
    public var wasInterrupted = false
    /// The files that failed in this run, with reasons.
    public var failures: [(path: String, reason: String)] = []

    /// What ``added``, ``updated`` and ``removed`` are worked out from.
    private var changes = (arrived: 0, gone: 0, changedFiles: 0, remapped: 0)

    /// Counts articles that came, went, or were read again. Where a file changed, what left it and what came into it are one article before
    /// and after.
    mutating func count(arrived: Int, gone: Int, changedFiles: Int, remapped: Int) {
        changes = (arrived, gone, changedFiles, remapped)
        updated = changedFiles > 0 ? min(gone, arrived) : 0
        added = arrived - updated
        removed = gone - updated
        updated += remapped
    }

    /// Adds what a run did to another shard of the same index, from the same files.
    mutating func add(_ other: IndexReport) {
        count(
            arrived: changes.arrived + other.changes.arrived, gone: changes.gone + other.changes.gone,
            changedFiles: max(changes.changedFiles, other.changes.changedFiles),
            remapped: changes.remapped + other.changes.remapped)
        // A file that cannot be read at all fails in each shard.
        for failure in other.failures where !failures.contains(where: { $0 == failure }) { failures.append(failure) }
        failed = failures.count
        articles += other.articles
        passages += other.passages
        quotations += other.quotations
        seconds += other.seconds
        wasInterrupted = wasInterrupted || other.wasInterrupted
    }
}
