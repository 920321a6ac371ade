import CXapian

/// A database opened for writing. Used by one task at a time, to which it may be sent.
public final class Writer {
    /// How careful a commit is.
    public enum Durability: Sendable {
        /// What was committed is on the disk.
        case durable
        /// For a database that is thrown away if anything goes wrong.
        case scratch
    }

    private let handle: OpaquePointer
    private let path: String
    private var rows: WordRowsWriter?

    /// Opens the database at `path`, and makes it where there is none.
    public init(path: String, durability: Durability) throws(XapianError) {
        var error = cxapian_error()
        let mode = durability == .durable ? CXAPIAN_DURABLE : CXAPIAN_SCRATCH
        guard let handle = cxapian_writer_open(path, 1, mode, &error) else { throw XapianError(error) }
        self.handle = handle
        self.path = path
    }

    /// Closes the database; what was not committed is dropped.
    deinit { cxapian_writer_free(handle) }

    /// Adds the documents of a batch and returns the number of the first.
    @discardableResult
    public func add(_ batch: DocumentBatch) throws(XapianError) -> UInt32 {
        if rows == nil { rows = try beginRows() }
        try rows?.append(batch.rows, ends: batch.rowEnds)
        var first: UInt32 = 0
        try XapianError.check { cxapian_writer_add(handle, batch.bytes, batch.bytes.count, &first, $0) }
        return first
    }

    /// Begins the file of words that takes the place of the one that is there.
    private func beginRows() throws(XapianError) -> WordRowsWriter {
        let writer = try WordRowsWriter(WordRows.path(path))
        if let old = try MappedWordRows(WordRows.path(path)) { try writer.append(old.rows, ends: old.ends) }
        return writer
    }

    /// Sets metadata.
    public func setMetadata(_ key: String, _ value: [UInt8]) throws(XapianError) {
        let key = Array(key.utf8)
        try XapianError.check { cxapian_writer_set_metadata(handle, key, key.count, value, value.count, $0) }
    }

    /// Makes what was done part of the database, all or nothing.
    public func commit() throws(XapianError) {
        try rows?.finish()
        rows = nil
        try XapianError.check { cxapian_writer_commit(handle, $0) }
    }
}

/// What is done to whole databases.
public enum Databases {
    /// Merges databases into a new one; documents keep their order, those of a later source come after.
    public static func merge(_ sources: [String], into destination: String) throws(XapianError) {
        let owned = sources.map { source in
            let path = UnsafeMutablePointer<CChar>.allocate(capacity: source.utf8.count + 1)
            for (index, byte) in source.utf8.enumerated() { path[index] = CChar(bitPattern: byte) }
            path[source.utf8.count] = 0
            return path
        }
        defer { for path in owned { path.deallocate() } }
        let pointers = owned.map { UnsafePointer($0) as UnsafePointer<CChar>? }
        try XapianError.check { cxapian_compact(pointers, pointers.count, destination, $0) }
        let rows = try WordRowsWriter(WordRows.path(destination))
        for source in sources {
            guard let words = try MappedWordRows(WordRows.path(source)) else {
                throw XapianError(.notFound, "\(WordRows.path(source)) is missing")
            }
            try rows.append(words.rows, ends: words.ends)
        }
        try rows.finish()
    }

    /// Checks the structure of a database.
    ///
    /// - Returns: what is wrong, empty where all is well.
    public static func problems(at path: String) throws(XapianError) -> String {
        var problems: UInt32 = 0
        var blob = cxapian_blob()
        try XapianError.check { cxapian_check(path, &problems, &blob, $0) }
        var reader = BlobReader(blob)
        let report = String(decoding: reader.rest(), as: UTF8.self)
        return problems == 0 ? "" : report
    }

    /// The version of the engine below.
    public static var version: String { String(cString: cxapian_version()) }
}
