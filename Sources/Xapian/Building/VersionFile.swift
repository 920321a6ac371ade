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

    /// Where the trees of postings and of documents begin.
    let postings: StoredRoot
    let documents: StoredRoot
    let statistics: Statistics
    /// The highest number of a document.
    let last: UInt32

    /// Reads the file of a database.
    ///
    /// - Throws: ``XapianError`` where it is not of this version, or has other blocks.
    init(of database: String) throws(XapianError) {
        let file = try InputFile(database + "/iamglass", portion: 512)
        var bytes: [UInt8] = []
        try Self.takeHead(of: file, database, &bytes)
        _ = try file.packed()
        postings = try StoredTable(file).root
        documents = try StoredTable(file).root
        for _ in 0..<4 { _ = try StoredTable(file) }
        var statistics = Statistics()
        statistics.documents = UInt32(clamping: try file.packed())
        last = UInt32(clamping: Int(statistics.documents) + Int(UInt32(clamping: try file.packed())))
        statistics.shortest = UInt32(clamping: try file.packed())
        statistics.highestFrequency = UInt32(clamping: try file.packed())
        statistics.longest = UInt32(
            clamping: Int(statistics.highestFrequency) + Int(UInt32(clamping: try file.packed())))
        // The oldest set of changes that is kept.
        _ = try file.packed()
        statistics.totalLength = UInt64(try file.packed())
        self.statistics = statistics
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

    /// The file of a database that was written before.
    struct Stored {
        let postings: StoredRoot
        /// What stands before the tables, and each table: postings, documents, term lists, positions, spellings, synonyms.
        private let beginning: [UInt8]
        private let tables: [[UInt8]]
        private let statistics: [UInt8]

        /// Reads the file of a database.
        init(_ database: String) throws(XapianError) {
            let file = try InputFile(database + "/iamglass", portion: 1024)
            var bytes: [UInt8] = []
            // The identity of the database is its own, not that of what is made of it.
            try takeHead(of: file, database, &bytes)
            var beginning = VersionFile.head + VersionFile.makeIdentity()
            beginning.appendPacked(try file.packed())
            self.beginning = beginning
            var tables: [StoredTable] = []
            for _ in 0..<6 { tables.append(try StoredTable(file)) }
            postings = tables[0].root
            self.tables = tables.map(\.encoded)
            var statistics: [UInt8] = []
            while try !file.isAtEnd() {
                try file.take(1, into: &bytes)
                statistics += bytes
            }
            self.statistics = statistics
        }

        /// The file of a database that has other postings, and tables of values and positions besides.
        func encoded(
            postings: TableWriter.Root, values: TableWriter.Root, positions: TableWriter.Root
        ) -> [UInt8] {
            var bytes = beginning
            appendTable(postings, compressed: false, to: &bytes)
            bytes += tables[1]
            appendTable(values, compressed: true, to: &bytes)
            appendTable(positions, compressed: false, to: &bytes)
            return bytes + tables[4] + tables[5] + statistics
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
