import CXapian

/// What is done to whole databases.
public enum Databases {
    /// Whether the program is linked with libxapian. One that isn't reads local databases, and fails with ``XapianError/Kind-swift.enum/noEngine`` where
    /// that is not enough.
    public static var hasEngine: Bool { cxapian_version() != nil }

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
            guard let words = try MappedWordRows(source) else {
                throw XapianError(.notFound, "\(WordRows.path(source)) is missing")
            }
            try rows.append(words.rows, ends: words.ends)
        }
        try rows.finish()
        // Databases that were built before there were pairs have none: theirs are read without.
        let pairs = sources.map(WordPairs.path)
        if pairs.allSatisfy({ MappedWordPairs($0) != nil }) {
            try WordPairs.merge(pairs, into: WordPairs.path(destination))
        }
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
}
