/// Goes through the terms of one local database that begin alike, in byte order, where its table of postings lies in memory.
///
/// The first chunk of a term's list says how many documents have it and how often it stands in them (``ListWriter``): no list is gone through.
struct TermCursor {
    /// The key of the term at hand; nil behind the last.
    private(set) var key: UnsafeRawBufferPointer?
    private(set) var counts = TermCounts()

    private let prefix: [UInt8]
    /// Outlives the bytes that are read.
    private let table: MappedTable
    private(set) var place: MappedTable.Cursor

    /// From so many documents on, the chunks of a list are jumped over.
    private static let leastJumped = 4_000

    /// The first term that begins with `prefix` and is behind `after`.
    ///
    /// - Parameter near: a place of the table from which it may not be far.
    /// - Throws: ``XapianError`` where something in the table makes no sense.
    init(
        prefix: [UInt8], after: [UInt8], in table: MappedTable, near: MappedTable.Cursor
    ) throws(XapianError) {
        var encoded = prefix
        if prefix.contains(0) {
            encoded.removeAll()
            encoded.appendKey(ofTerm: prefix)
        }
        self.prefix = encoded
        self.table = table
        place = table.start
        if !after.isEmpty, !after.lexicographicallyPrecedes(prefix) {
            var behind: [UInt8] = []
            behind.appendKey(ofTerm: after)
            (_, place) = try table.seek(notAfter: behind + Self.behindChunks)
        } else if !prefix.isEmpty {
            let item: MappedTable.Item?
            (item, place) = try table.seek(notAfter: encoded, near: near)
            // A term that is the prefix itself.
            if let item, item.key.isEqual(to: encoded) {
                try take(item)
                return
            }
        }
        try advance()
    }

    /// What stands behind a term in a key that is behind those of all its chunks: numbers of documents begin with a lower byte.
    private static let behindChunks: [UInt8] = [0x00, 0xFE]

    /// Goes to the next term.
    ///
    /// - Throws: ``XapianError`` where something in the table makes no sense.
    mutating func advance() throws(XapianError) {
        if let key, counts.documents > Self.leastJumped {
            (_, place) = try table.seek(notAfter: Array(key) + Self.behindChunks)
        }
        while let item = try table.advance(&place) {
            if item.key.isEmpty || !item.isFirst || Self.isOfLaterChunk(item.key) { continue }
            guard item.key.begins(with: prefix) else {
                if item.key.lexicographicallyPrecedes(prefix) { continue }
                break
            }
            return try take(item)
        }
        key = nil
    }

    private mutating func take(_ item: MappedTable.Item) throws(XapianError) {
        counts = try TermCounts(item, in: table)
        key = item.key
    }

    /// Whether something stands behind the term.
    private static func isOfLaterChunk(_ key: UnsafeRawBufferPointer) -> Bool {
        var start = 0
        while let zero = key[start...].firstIndex(of: 0) {
            guard zero + 1 < key.count, key[zero + 1] == 0xFF else { return true }
            start = zero + 2
        }
        return false
    }

    /// Calls `body` with the term of a key; `room` is used where it differs.
    static func withTerm<Result>(
        of key: UnsafeRawBufferPointer, _ room: inout [UInt8], _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        guard key.contains(0) else { return body(key.assumingMemoryBound(to: UInt8.self)) }
        room.removeAll(keepingCapacity: true)
        var isEscaped = false
        for byte in key {
            if !isEscaped { room.append(byte) }
            isEscaped = byte == 0 && !isEscaped
        }
        return room.withUnsafeBufferPointer(body)
    }
}

/// How many documents have a term, and the sum of its frequencies over them.
struct TermCounts {
    var documents = 0
    var occurrences = 0

    init(documents: Int = 0, occurrences: Int = 0) { (self.documents, self.occurrences) = (documents, occurrences) }

    /// What the first chunk of a term's list says.
    ///
    /// - Throws: ``XapianError`` where it makes no sense.
    init(_ item: MappedTable.Item, in table: MappedTable) throws(XapianError) {
        guard item.isFirst, item.isLast, !item.isCompressed else { throw table.damaged }
        var at = 0
        guard let documents = item.bytes.packed(&at), let occurrences = item.bytes.packed(&at) else {
            throw table.damaged
        }
        (self.documents, self.occurrences) = (documents, occurrences)
    }

    mutating func add(_ other: TermCounts) {
        documents += other.documents
        occurrences += other.occurrences
    }
}
