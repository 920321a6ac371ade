#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Makes a database of runs: their documents, in the order of the runs.
///
/// The three parts of a database do not know of each other, so they may be written side by side; ``finish(_:_:)`` makes it one that opens.
public struct DatabaseBuild: Sendable {
    /// A part that was written.
    public struct Table: Sendable {
        fileprivate let root: TableWriter.Root
    }

    /// So many runs are merged at once: each has a file open and some memory to read it into.
    public static let mostRuns = 1024
    /// What all cursors together read into.
    private static let memory = 64 << 20

    private let path: String
    private let runs: [FinishedRun]
    private let metadata: [String: [UInt8]]

    /// Makes the folder of the database.
    ///
    /// - Parameters:
    ///   - runs: at most ``mostRuns``.
    ///   - metadata: what ``Database/metadata(_:)`` finds; an empty value is none.
    public init(_ runs: [FinishedRun], metadata: [String: [UInt8]] = [:], at path: String) throws(XapianError) {
        precondition(runs.count <= Self.mostRuns, "more runs than can be merged at once")
        self.path = path
        self.runs = runs
        self.metadata = metadata.filter { !$0.value.isEmpty }
        guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw OutputFile.failure(path) }
    }

    /// Writes the table of the documents' data.
    public func writeData() throws(XapianError) -> Table {
        let table = try TableWriter(path + "/docdata.glass")
        var document: UInt32 = 0
        var data: [UInt8] = []
        var key: [UInt8] = []
        for run in runs {
            let input = try InputFile(run.dataPath, portion: 1 << 18)
            for _ in 0..<run.count {
                document += 1
                let head = try input.packed()
                try input.take(head >> 1, into: &data)
                // A document without data has no entry.
                guard !data.isEmpty else { continue }
                key.removeAll(keepingCapacity: true)
                key.appendSortable(document)
                try table.append(key, tag: data, isCompressed: head & 1 == 1)
            }
            unlink(run.dataPath)
        }
        return Table(root: try table.finish())
    }

    /// Writes the files of the rows of words and of their pairs.
    public func writeRows() throws(XapianError) {
        let rows = try WordRowsWriter(WordRows.path(path))
        var portion: [UInt8] = []
        for run in runs {
            let input = try InputFile(run.rowsPath, portion: 1 << 18)
            for _ in 0..<run.count {
                try input.take(input.packed(), into: &portion)
                try rows.append(portion, ends: [portion.count])
            }
            unlink(run.rowsPath)
        }
        try rows.finish()
        try WordPairs.merge(runs.map(\.pairsPath), into: WordPairs.path(path))
        for run in runs { unlink(run.pairsPath) }
    }

    /// Merges the lists of the runs into the table of postings.
    public func writePostings() throws(XapianError) -> Table {
        let table = try TableWriter(path + "/postlist.glass")
        let named = metadata.map { (TableKey.metadata($0), $1) }
        for (key, value) in named.sorted(by: { $0.0.lexicographicallyPrecedes($1.0) }) {
            try table.append(key, tag: value)
        }
        try writeValueBounds(to: table)
        var cursors = RunCursors()
        var base: UInt32 = 0
        let portion = min(1 << 20, max(1 << 14, Self.memory / max(1, runs.count)))
        for run in runs {
            let cursor = try RunCursor(run.listsPath, base: base, portion: portion)
            // Without its name the file is gone when it is closed.
            unlink(run.listsPath)
            base += UInt32(run.count)
            if try cursor.advance() { cursors.insert(cursor) }
        }
        var writer = ListWriter(table)
        var parts: [RunCursor] = []
        while true {
            cursors.takeFirst(into: &parts)
            if parts.isEmpty { break }
            try writer.write(parts)
            for cursor in parts where try cursor.advance() { cursors.insert(cursor) }
        }
        return Table(root: try table.finish())
    }

    private func writeValueBounds(to table: TableWriter) throws(XapianError) {
        var slots: [UInt32: FinishedRun.ValueBounds] = [:]
        for run in runs {
            for (slot, bounds) in run.values {
                guard var held = slots[slot] else {
                    slots[slot] = bounds
                    continue
                }
                held.count += bounds.count
                if bounds.lower.lexicographicallyPrecedes(held.lower) { held.lower = bounds.lower }
                if held.upper.lexicographicallyPrecedes(bounds.upper) { held.upper = bounds.upper }
                slots[slot] = held
            }
        }
        let entries = slots.map { (TableKey.valueStatistics(slot: $0), $1) }
        for (key, bounds) in entries.sorted(by: { $0.0.lexicographicallyPrecedes($1.0) }) {
            try table.append(key, tag: bounds.encoded)
        }
    }

    /// Makes the parts a database.
    public func finish(postings: Table, data: Table) throws(XapianError) {
        var statistics = VersionFile.Statistics()
        for run in runs { statistics.add(run.statistics) }
        let file = try OutputFile(path + "/iamglass")
        try file.append(VersionFile.encoded(postings: postings.root, documents: data.root, statistics))
        try file.flush()
    }

    /// Does all of it, one after the other.
    public static func build(
        _ runs: [FinishedRun], metadata: [String: [UInt8]] = [:], at path: String
    ) throws(XapianError) {
        let build = try DatabaseBuild(runs, metadata: metadata, at: path)
        let data = try build.writeData()
        try build.writeRows()
        try build.finish(postings: build.writePostings(), data: data)
    }
}
