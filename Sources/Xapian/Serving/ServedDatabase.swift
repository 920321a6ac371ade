#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Makes of a database one that a server of the engine's own can answer with: its rows of words become positions, and documents bring values
/// with them.
///
/// The table of postings is copied entry by entry with the lists of the new terms and values between; that of the documents' data is linked.
/// A server asks the table of term lists which values a document has, so there is one with nothing else in it. Memory is bounded: rows are
/// inverted in runs, which are merged.
public struct ServedDatabase {
    /// What is shown of a document besides what its database has.
    public struct Document {
        /// Whether its row is of words.
        public var hasWords: Bool
        /// By slot, ascending, of slots that the database has none in.
        public var values: [(slot: UInt32, value: [UInt8])]

        /// Describes a document.
        public init(hasWords: Bool = false, values: [(slot: UInt32, value: [UInt8])] = []) {
            (self.hasWords, self.values) = (hasWords, values)
        }
    }

    private let source: String
    private let path: String
    private var bounds: [UInt32: FinishedRun.ValueBounds] = [:]
    private var bases: [UInt32] = []

    /// Makes the database at `path`, which must not exist, of the one at `source`, whose table of documents' data is linked as `link` says.
    ///
    /// - Parameters:
    ///   - link: where the table is, as seen from the folder at `path`.
    ///   - describe: told each document in order: its number, from 1, and its row.
    public static func build(
        of source: String, at path: String, link: String,
        describe: (_ document: UInt32, _ row: UnsafeRawBufferPointer) throws(XapianError) -> Document
    ) throws(XapianError) {
        try build(of: source, at: path, link: link, wordsInRun: nil, describe: describe)
    }

    /// - Parameter wordsInRun: how many words are inverted at once; nil for as many as are best.
    static func build(
        of source: String, at path: String, link: String, wordsInRun: Int?,
        describe: (_ document: UInt32, _ row: UnsafeRawBufferPointer) throws(XapianError) -> Document
    ) throws(XapianError) {
        guard mkdir(path, 0o777) == 0 else { throw OutputFile.failure(path) }
        guard symlink(link, path + "/docdata.glass") == 0 else { throw OutputFile.failure(path) }
        var build = ServedDatabase(source: source, path: path)
        let values = try build.writeRuns(wordsInRun, describe)
        let stored = try VersionFile(of: source)
        let (postings, positions) = try build.merge(stored)
        let file = try OutputFile(path + "/iamglass")
        try file.append(stored.encoded(postings: postings, values: values, positions: positions))
        try file.flush()
    }

    private init(source: String, path: String) {
        self.source = source
        self.path = path
    }

    private func runPath(_ number: Int) -> String { path + "/run\(number)" }

    /// Inverts all documents, and writes the table that tells which values they have.
    private mutating func writeRuns(
        _ wordsInRun: Int?,
        _ describe: (_ document: UInt32, _ row: UnsafeRawBufferPointer) throws(XapianError) -> Document
    ) throws(XapianError) -> TableWriter.Root {
        guard let rows = try MappedWordRows(source) else {
            throw XapianError(.notFound, "\(WordRows.path(source)) is missing")
        }
        let table = try TableWriter(path + "/termlist.glass")
        let mostWords = wordsInRun ?? ServedRun.words(ofRows: rows.rows.count)
        var run = ServedRun(mostWords: mostWords)
        var base = 0
        var start = 0
        for (index, end) in rows.ends.enumerated() {
            guard start <= end, end <= rows.rows.endIndex else {
                throw XapianError(.corrupt, "a row of words lies outside its file")
            }
            let row = UnsafeRawBufferPointer(rebasing: rows.bytes[start..<end])
            start = end
            let document = try describe(UInt32(index + 1), row)
            run.append(row: document.hasWords ? row : nil, values: document.values)
            if !document.values.isEmpty { try note(document.values, of: UInt32(index + 1), in: table) }
            if run.isFull || index + 1 == rows.count {
                try run.write(runPath(bases.count))
                bases.append(UInt32(base))
                base += run.count
                run = ServedRun(mostWords: mostWords)
            }
        }
        return try table.finish()
    }

    /// Writes which slots a document has values in, and keeps what the values of each slot are between.
    private mutating func note(
        _ values: [(slot: UInt32, value: [UInt8])], of document: UInt32, in table: TableWriter
    ) throws(XapianError) {
        var tag: [UInt8] = []
        var next: UInt32 = 0
        for (slot, value) in values {
            tag.appendPacked(slot - next)
            next = slot + 1
            guard var held = bounds[slot] else {
                bounds[slot] = FinishedRun.ValueBounds(count: 1, lower: value, upper: value)
                continue
            }
            held.count += 1
            if value.lexicographicallyPrecedes(held.lower) { held.lower = value }
            if held.upper.lexicographicallyPrecedes(value) { held.upper = value }
            bounds[slot] = held
        }
        var key: [UInt8] = []
        key.appendSortable(document)
        key.append(0)
        try table.append(key, tag: tag)
    }

    /// Writes the table of postings, of the entries that are there and the lists of all runs, and that of positions.
    private func merge(
        _ stored: VersionFile
    ) throws(XapianError) -> (postings: TableWriter.Root, positions: TableWriter.Root) {
        let entries = try TableReader(source + "/postlist.glass", stored.postings)
        let postings = try TableWriter(path + "/postlist.glass")
        let positions = try TableWriter(path + "/position.glass")
        var hasEntry = try entries.advance()
        func copy(before key: [UInt8]?) throws(XapianError) {
            while hasEntry, key.map({ entries.key.lexicographicallyPrecedes($0) }) ?? true {
                try postings.append(entries.key, tag: entries.tag, isCompressed: entries.isCompressed)
                hasEntry = try entries.advance()
            }
        }
        let statistics = bounds.map { (key: TableKey.valueStatistics(slot: $0), bounds: $1) }
        for (key, bounds) in statistics.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
            try copy(before: key)
            try postings.append(key, tag: bounds.encoded)
        }
        var cursors = RunCursors()
        var places: [UInt32: InputFile] = [:]
        // Each run has two files open.
        let portion = min(1 << 20, max(1 << 14, (64 << 20) / max(1, 2 * bases.count)))
        for (number, base) in bases.enumerated() {
            let (lists, positions) = (ServedRun.listsPath(runPath(number)), ServedRun.positionsPath(runPath(number)))
            let cursor = try RunCursor(lists, base: base, portion: portion)
            places[base] = try InputFile(positions, portion: portion)
            // Without their names the files are gone when they are closed.
            unlink(lists)
            unlink(positions)
            if try cursor.advance() { cursors.insert(cursor) }
        }
        var writer = ListWriter(postings)
        var parts: [RunCursor] = []
        var tag: [UInt8] = []
        while true {
            cursors.takeFirst(into: &parts)
            guard let first = parts.first else { break }
            try copy(before: first.key)
            guard !hasEntry || entries.key != first.key else {
                throw XapianError(.other, "\(source) has lists of what is made for servers alone")
            }
            try writer.write(parts)
            for cursor in parts where !TableKey.isOfValues(first.key) {
                guard let input = places[cursor.base] else { continue }
                for _ in 0..<cursor.count {
                    var key = first.key
                    key.append(0)
                    key.appendSortable(cursor.base + 1 + UInt32(clamping: try input.packed()))
                    try input.take(input.packed(), into: &tag)
                    try positions.append(key, tag: tag)
                }
            }
            for cursor in parts where try cursor.advance() { cursors.insert(cursor) }
        }
        try copy(before: nil)
        return (try postings.finish(), try positions.finish())
    }
}
