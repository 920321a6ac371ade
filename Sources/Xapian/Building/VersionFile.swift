/// The file `iamglass` of a database, which says where its tables begin and what is known of all its documents
/// (`backends/glass/glass_version.cc` of Xapian 1.4).
struct VersionFile {
    /// What holds for all documents.
    struct Statistics {
        var documents: UInt32 = 0
        var totalLength: UInt64 = 0
        /// The smallest length that is not 0.
        var shortest: UInt32 = 0
        var longest: UInt32 = 0
        /// The highest frequency of a term in a document.
        var highestFrequency: UInt32 = 0

        mutating func addDocument(length: UInt64) {
            let length = UInt32(clamping: length)
            documents += 1
            totalLength += UInt64(length)
            longest = max(longest, length)
            if length > 0 { shortest = shortest == 0 ? length : min(shortest, length) }
        }

        mutating func add(_ other: Statistics) {
            documents += other.documents
            totalLength += other.totalLength
            longest = max(longest, other.longest)
            highestFrequency = max(highestFrequency, other.highestFrequency)
            if other.shortest > 0 { shortest = shortest == 0 ? other.shortest : min(shortest, other.shortest) }
        }
    }

    /// Tables are written at once, so all is of the first revision.
    static let revision: UInt32 = 1
    /// Tags of more than so many bytes may be compressed.
    static let leastCompressed = 18

    private static let signature: [UInt8] = [0x0F, 0x0D] + Array("Xapian Glass".utf8)
    /// The 14th of March 2016, the date of the format: years since 2014, month, day.
    private static let format: UInt16 = (2016 - 2014) << 9 | 3 << 5 | 14

    /// What the file begins with.
    static let head = signature + [UInt8(format >> 8), UInt8(truncatingIfNeeded: format)]

    /// A random identity, of the kind that says so (RFC 9562, version 4).
    private static func makeIdentity() -> [UInt8] {
        var identity = (0..<16).map { _ in UInt8.random(in: 0...255) }
        identity[6] = identity[6] & 0x0F | 0x40
        identity[8] = identity[8] & 0x3F | 0x80
        return identity
    }

    /// The bytes of the file.
    static func encoded(postings: TableWriter.Root, documents: TableWriter.Root, _ statistics: Statistics) -> [UInt8] {
        var bytes = head + makeIdentity()
        bytes.appendPacked(revision)
        appendTable(postings, compressed: false, to: &bytes)
        appendTable(documents, compressed: true, to: &bytes)
        // Terms of documents, positions, spellings and synonyms, of which there are none.
        for compressed in [true, false, true, true] {
            appendTable(TableWriter.Root(), compressed: compressed, to: &bytes)
        }
        bytes.appendPacked(statistics.documents)
        // The last document's number less the number of documents.
        bytes.appendPacked(0)
        bytes.appendPacked(statistics.shortest)
        bytes.appendPacked(statistics.highestFrequency)
        bytes.appendPacked(statistics.longest - statistics.highestFrequency)
        bytes.appendPacked(0)
        bytes.appendPacked(statistics.totalLength)
        bytes.appendPacked(0)
        return bytes
    }

    /// Where the tree of a table begins.
    struct StoredRoot {
        var block: Int
        var level: Int
        var isEmpty: Bool
    }

    /// Each table: postings, documents, term lists, positions, spellings, synonyms.
    private let tables: [StoredTable]
    let statistics: Statistics
    /// The highest number of a document.
    let last: UInt32
    private let revision: Int
    /// The bytes of what is known of all documents.
    private let encodedStatistics: [UInt8]

    /// Where the trees of postings and of documents begin.
    var postings: StoredRoot { tables[0].root }
    var documents: StoredRoot { tables[1].root }

    /// Reads the file of a database.
    ///
    /// - Throws: ``XapianError`` where it is not of this version, or has other blocks.
    init(of database: String) throws(XapianError) {
        let file = try InputFile(database + "/iamglass", portion: 1024)
        var bytes: [UInt8] = []
        try Self.takeHead(of: file, database, &bytes)
        revision = try file.packed()
        var tables: [StoredTable] = []
        for _ in 0..<6 { tables.append(try StoredTable(file)) }
        self.tables = tables
        var encoded: [UInt8] = []
        while try !file.isAtEnd() {
            try file.take(1, into: &bytes)
            encoded += bytes
        }
        encodedStatistics = encoded
        guard let known = encoded.withUnsafeBytes(Self.statistics) else {
            throw XapianError(.corrupt, "\(database)/iamglass is cut")
        }
        (statistics, last) = known
    }

    /// What is known of all documents, and the highest number of one; nil where the bytes are cut.
    private static func statistics(in bytes: UnsafeRawBufferPointer) -> (Statistics, last: UInt32)? {
        var at = 0
        var statistics = Statistics()
        // The oldest set of changes that is kept stands before the length.
        guard let documents = bytes.packed(&at), let unused = bytes.packed(&at), let shortest = bytes.packed(&at),
            let highest = bytes.packed(&at), let more = bytes.packed(&at), bytes.packed(&at) != nil,
            let length = bytes.packed(&at)
        else { return nil }
        statistics.documents = UInt32(clamping: documents)
        statistics.shortest = UInt32(clamping: shortest)
        statistics.highestFrequency = UInt32(clamping: highest)
        statistics.longest = sum(highest, more)
        statistics.totalLength = UInt64(length)
        return (statistics, sum(documents, unused))
    }

    private static func sum(_ one: Int, _ other: Int) -> UInt32 {
        UInt32(clamping: Int(UInt32(clamping: one)) + Int(UInt32(clamping: other)))
    }

    /// The file of a database that has other postings, and tables of values and positions besides; its identity is its own.
    func encoded(
        postings: TableWriter.Root, values: TableWriter.Root, positions: TableWriter.Root
    ) -> [UInt8] {
        var bytes = Self.head + Self.makeIdentity()
        bytes.appendPacked(revision)
        Self.appendTable(postings, compressed: false, to: &bytes)
        bytes += tables[1].encoded
        Self.appendTable(values, compressed: true, to: &bytes)
        Self.appendTable(positions, compressed: false, to: &bytes)
        return bytes + tables[4].encoded + tables[5].encoded + encodedStatistics
    }

    /// Reads up to the revision; the identity is in `identity`.
    private static func takeHead(of file: InputFile, _ database: String, _ identity: inout [UInt8]) throws(XapianError)
    {
        try file.take(head.count, into: &identity)
        guard identity == head else { throw XapianError(.version, "\(database) is of another version") }
        try file.take(16, into: &identity)
    }

    /// What the file says of a table.
    private struct StoredTable {
        var root: StoredRoot
        /// The bytes that say it.
        var encoded: [UInt8] = []

        /// Reads what comes next of a file.
        init(_ file: InputFile) throws(XapianError) {
            let (block, shape) = (try file.packed(), try file.packed())
            root = StoredRoot(block: block, level: shape >> 2, isEmpty: shape & 1 == 1)
            let (entries, size, least, free) = (
                try file.packed(), try file.packed(), try file.packed(), try file.packed()
            )
            guard size << 11 == TableWriter.blockSize else {
                throw XapianError(.version, "a table has blocks of another size")
            }
            for number in [block, shape, entries, size, least, free] { encoded.appendPacked(number) }
            var bytes: [UInt8] = []
            try file.take(free, into: &bytes)
            encoded += bytes
        }
    }

    private static func appendTable(_ root: TableWriter.Root, compressed: Bool, to bytes: inout [UInt8]) {
        bytes.appendPacked(root.block)
        // Written in order; empty.
        bytes.appendPacked(root.level << 2 | 0x02 | (root.isEmpty ? 0x01 : 0))
        bytes.appendPacked(root.entries)
        bytes.appendPacked(TableWriter.blockSize >> 11)
        bytes.appendPacked(compressed ? leastCompressed : 0)
        var free: [UInt8] = []
        if !root.isEmpty {
            // The list of free blocks: none up to the end of the file.
            for number in [Int(revision), root.blocks, 0, 0, 0, 0] { free.appendPacked(number) }
        }
        bytes.appendPacked(free.count)
        bytes += free
    }
}
