import CXapian

/// One or more databases, opened for reading as one.
///
/// Not safe to use from two threads at the same time; whoever shares one guards it.
public final class Database {
    /// One of the databases that are read as one.
    public struct Part: Sendable, Hashable {
        /// A folder, or a host where `port` is not 0.
        public var path: String
        /// The port of a remote part, 0 for a local one.
        public var port: UInt32 = 0
        /// What the program at ``path`` is given that speaks as xapian-progsrv does; nil where there is none.
        public var arguments: String?
        /// Milliseconds after which a remote part is given up.
        public var timeout: UInt32 = 2_000
        /// The numbers of documents within the part that count as deleted, ascending.
        public var deleted: [UInt32] = []

        /// Makes a local part.
        public init(path: String, deleted: [UInt32] = []) {
            self.path = path
            self.deleted = deleted
        }

        /// Makes a part that is served by xapian-tcpsrv on a host.
        public init(host: String, port: Int, timeout: UInt32) {
            (path, self.port, self.timeout) = (host, UInt32(port), timeout)
        }

        /// Makes a part that a program serves on its standard input and output. The shell reads program and arguments.
        public init(program: String, arguments: String, timeout: UInt32) {
            (path, self.arguments, self.timeout) = (program, arguments, timeout)
        }

        fileprivate var isRemote: Bool { port != 0 || arguments != nil }
    }

    /// A document found and its rank.
    public struct Match: Sendable, Equatable {
        /// The number of the document.
        public var document: UInt32
        /// Its weight.
        public var weight: Double
        /// How many others of the same value were collapsed into it, at least.
        public var collapsed: Int
        /// What it was sorted by before its weight; not where ``SearchOptions/ties`` are put in order.
        public var key: UInt64 = 0
        /// The value that was asked for with ``SearchOptions/told``; empty where there is none.
        public var told: [UInt8] = []
    }

    /// What a search found.
    public struct Found: Sendable {
        /// The documents asked for, best first.
        public var matches: [Match]
        /// About how many documents match in all.
        public var estimated: Int
        /// The number of matches lies between these.
        public var bounds: ClosedRange<Int>
        /// Whether the time limit ended the search before all was matched.
        public var wasCut: Bool

        /// Makes what a search found of its parts.
        public init(matches: [Match], estimated: Int, bounds: ClosedRange<Int>, wasCut: Bool) {
            (self.matches, self.estimated, self.bounds, self.wasCut) = (matches, estimated, bounds, wasCut)
        }
    }

    /// The number of parts, at least 1.
    private let partCount: Int
    /// How many segments each part consists of: more than one where a server joins them.
    private let segmentCounts: [Int]
    /// For each part, the number of segments in those before it.
    private let firstSegments: [Int]
    /// Whether documents of some local part are masked as deleted.
    public let hasDeleted: Bool
    /// Whether a server runs each part.
    private let isRemote: [Bool]
    /// Whether a server runs some part: then rows of words are not known of all documents.
    public let hasRemote: Bool
    /// Whether some part is local.
    public var hasLocal: Bool { isRemote.contains(false) }
    /// What the engine reads, once it is needed: without a server a program that asks nothing of the engine need not load it.
    private var opened: OpaquePointer?
    /// What the engine is to open.
    private let parts: [Part]
    /// The rows of words of each part.
    let words: [MappedWordRows?]
    /// What is read without the engine; nil where a server runs the part, or the engine is to say what is wrong with it.
    let tables: [LocalTables?]
    /// ``tables`` where all are there: then what they answer needs no engine.
    let localTables: [LocalTables]?
    /// For each part, the numbers of the documents within it that are masked as deleted, ascending.
    let deleted: [[UInt32]]
    /// Where terms that begin alike were looked for last in each part: who asks for some often asks for others near them.
    lazy var nearTerms = tables.map { _ in MappedTable.Cursor() }
    /// Where documents are weighed; made when first needed.
    lazy var window = MatchWindow()

    /// Opens the parts.
    ///
    /// - Throws: ``XapianError`` where one is missing, damaged, of another version, or does not answer.
    public convenience init(_ parts: [Part]) throws(XapianError) { try self.init(parts, mapsTables: true) }

    /// - Parameter mapsTables: read what can be without the engine; tests compare both.
    init(_ parts: [Part], mapsTables: Bool) throws(XapianError) {
        self.parts = parts
        words = try parts.map { (part) throws(XapianError) in
            part.isRemote ? nil : try MappedWordRows(part.path)
        }
        tables = parts.map { !mapsTables || $0.isRemote ? nil : LocalTables($0.path) }
        localTables = Self.all(of: tables)
        deleted = parts.map(\.deleted)
        partCount = max(1, parts.count)
        segmentCounts = [Int](repeating: 1, count: partCount)
        firstSegments = Array(0..<partCount)
        hasDeleted = parts.contains { !$0.deleted.isEmpty }
        isRemote = parts.map(\.isRemote)
        hasRemote = isRemote.contains(true)
        // The engine says what is wrong.
        if localTables == nil { _ = try handle() }
    }

    private static func all(of tables: [LocalTables?]) -> [LocalTables]? {
        tables.contains { $0 == nil } ? nil : tables.compactMap(\.self)
    }

    /// What the engine reads; it opens the parts when first asked.
    ///
    /// - Throws: ``XapianError`` where it can't.
    func handle() throws(XapianError) -> OpaquePointer {
        if let opened { return opened }
        let handle = try Self.open(parts, words)
        opened = handle
        return handle
    }

    private static func open(_ parts: [Part], _ words: [MappedWordRows?]) throws(XapianError) -> OpaquePointer {
        // The C strings and arrays must outlive the call, hence one allocation for each.
        var strings: [UnsafeMutablePointer<CChar>] = []
        var lists: [UnsafeMutableBufferPointer<UInt32>] = []
        defer {
            for string in strings { string.deallocate() }
            for list in lists { list.deallocate() }
        }
        func copy(_ string: String) -> UnsafeMutablePointer<CChar> {
            let copy = UnsafeMutablePointer<CChar>.allocate(capacity: string.utf8.count + 1)
            for (index, byte) in string.utf8.enumerated() { copy[index] = CChar(bitPattern: byte) }
            copy[string.utf8.count] = 0
            strings.append(copy)
            return copy
        }
        var encoded: [cxapian_part] = []
        for (part, rows) in zip(parts, words) {
            let list = UnsafeMutableBufferPointer<UInt32>.allocate(capacity: part.deleted.count)
            _ = list.initialize(from: part.deleted)
            lists.append(list)
            encoded.append(
                cxapian_part(
                    path: copy(part.path), port: part.port, arguments: part.arguments.map(copy), timeout: part.timeout,
                    deleted: list.baseAddress, deleted_count: list.count, words: rows?.bytes.baseAddress,
                    words_length: rows?.bytes.count ?? 0))
        }
        var error = cxapian_error()
        guard let handle = cxapian_database_open(encoded, encoded.count, &error) else { throw XapianError(error) }
        return handle
    }

    /// Joins databases that are open. A server may have joined several in each: as many as `segments` says.
    public init(joining databases: [(database: Database, segments: Int)]) throws(XapianError) {
        var handles: [OpaquePointer?] = []
        for (database, _) in databases { handles.append(try database.handle()) }
        var error = cxapian_error()
        guard let handle = cxapian_database_join(handles, handles.count, &error) else { throw XapianError(error) }
        opened = handle
        parts = databases.flatMap(\.database.parts)
        words = databases.flatMap(\.database.words)
        tables = databases.flatMap(\.database.tables)
        localTables = Self.all(of: tables)
        deleted = databases.flatMap(\.database.deleted)
        isRemote = databases.flatMap(\.database.isRemote)
        hasRemote = isRemote.contains(true)
        hasDeleted = databases.contains { $0.database.hasDeleted }
        var counts: [Int] = []
        for (database, segments) in databases {
            counts += database.hasRemote ? [max(1, segments)] : database.words.map { _ in 1 }
        }
        if counts.isEmpty { counts = [1] }
        partCount = counts.count
        segmentCounts = counts
        firstSegments = counts.indices.map { counts[..<$0].reduce(0, +) }
    }

    deinit { if let opened { cxapian_database_free(opened) } }

    /// What servers said (`Database+Remote.swift`).
    var fetched: [UInt32: Fetched] = [:]
    var knownCounts: [[UInt8]: RemoteCounts] = [:]
    var keptTerms = 0
    var knownTerms: [RemoteList: [(term: [UInt8], count: Int)]] = [:]

    /// The number of documents, masked ones included, the highest number in use, and the mean length in words.
    public func size() throws(XapianError) -> (documents: Int, last: UInt32, meanLength: Double) {
        if let localTables { return Self.size(of: localTables) }
        let handle = try handle()
        var (documents, last, mean): (UInt32, UInt32, Double) = (0, 0, 0)
        try XapianError.check { cxapian_database_size(handle, &documents, &last, &mean, $0) }
        return (Int(documents), last, mean)
    }

    /// What is counted of a term.
    public enum TermCount: Sendable {
        /// The documents that have it.
        case documents
        /// The sum of its frequencies over them.
        case occurrences
    }

    /// Calls `body` with each term that begins with `prefix` and its count, in byte order.
    ///
    /// - Parameters:
    ///   - counting: what to count; occurrences cost a look more for each term.
    ///   - after: start behind this term.
    ///   - limit: call it so many times at most.
    public func forEachTerm(
        prefix: [UInt8], after: [UInt8] = [], counting: TermCount = .documents, limit: Int = .max,
        _ body: (_ term: [UInt8], _ count: Int) -> Void
    ) throws(XapianError) {
        try forEachTermInPlace(prefix: prefix, after: after, counting: counting, limit: limit) { body(Array($0), $1) }
    }

    /// ``forEachTerm(prefix:after:counting:limit:_:)`` with terms that are not copied: they stand until `body` returns.
    public func forEachTermInPlace(
        prefix: [UInt8], after: [UInt8] = [], counting: TermCount = .documents, limit: Int = .max,
        _ body: (_ term: UnsafeBufferPointer<UInt8>, _ count: Int) -> Void
    ) throws(XapianError) {
        if hasRemote, after.isEmpty {
            for (term, count) in try remoteTerms(prefix, counting, limit: limit).prefix(limit) {
                term.withUnsafeBufferPointer { body($0, count) }
            }
            return
        }
        if let localTables {
            return try forEachLocalTerm(prefix: prefix, after: after, limit: limit, in: localTables) {
                body($0, counting == .documents ? $1.documents : $1.occurrences)
            }
        }
        let handle = try handle()
        var blob = cxapian_blob()
        try XapianError.check {
            cxapian_terms(
                handle, prefix, prefix.count, after, after.count, limit, counting == .occurrences ? 1 : 0, &blob, $0)
        }
        var reader = BlobReader(blob)
        while !reader.isAtEnd {
            let term = reader.buffer(Int(reader.integer()))
            body(term, Int(reader.integer()))
        }
    }

    /// The number of documents of each of `terms`.
    public func frequencies(of terms: [[UInt8]]) throws(XapianError) -> [Int] {
        if let localTables { return try Self.counts(of: terms, in: localTables).map(\.documents) }
        if hasRemote { return try remoteCounts(of: terms).map(\.documents) }
        let handle = try handle()
        var encoded: [UInt8] = []
        for term in terms { encoded.appendField(term) }
        var counts = [UInt32](repeating: 0, count: terms.count)
        try XapianError.check { cxapian_frequencies(handle, encoded, encoded.count, &counts, $0) }
        return counts.map(Int.init)
    }

    /// The sum of the frequencies of each of `terms` over all documents.
    public func collectionFrequencies(of terms: [[UInt8]]) throws(XapianError) -> [Int] {
        if let localTables { return try Self.counts(of: terms, in: localTables).map(\.occurrences) }
        if hasRemote { return try remoteCounts(of: terms).map(\.occurrences) }
        let handle = try handle()
        var encoded: [UInt8] = []
        for term in terms { encoded.appendField(term) }
        var counts = [UInt64](repeating: 0, count: terms.count)
        try XapianError.check { cxapian_collection_frequencies(handle, encoded, encoded.count, &counts, $0) }
        return counts.map(Int.init)
    }

    /// The documents with a term, ascending, `limit` at most.
    public func postings(of term: [UInt8], limit: Int = .max) throws(XapianError) -> [UInt32] {
        if !term.isEmpty, let localTables { return try Self.documents(with: term, limit: limit, in: localTables) }
        let handle = try handle()
        var blob = cxapian_blob()
        try XapianError.check { cxapian_postings(handle, term, term.count, limit, &blob, $0) }
        var reader = BlobReader(blob)
        var documents: [UInt32] = []
        while !reader.isAtEnd { documents.append(reader.integer()) }
        return documents
    }

    /// The data of documents, in the order asked for; nil for one that is not there.
    public func data(of documents: [UInt32]) throws(XapianError) -> [[UInt8]?] {
        var reader = DocumentReader()
        var data = documents.map { document -> [UInt8]? in
            guard let (part, number) = part(of: document), let table = tables[part]?.documents else { return nil }
            return reader.data(of: number, in: table)
        }
        var missing = data.indices.filter { data[$0] == nil }
        guard !missing.isEmpty else { return data }
        if hasRemote {
            try fetch(missing.map { documents[$0] })
            for place in missing where isRemote(documents[place]) { data[place] = fetched[documents[place]]?.data }
            missing.removeAll { isRemote(documents[$0]) }
            guard !missing.isEmpty else { return data }
        }
        // Not there or not readable: the engine knows.
        let handle = try handle()
        var blob = cxapian_blob()
        let asked = missing.map { documents[$0] }
        try XapianError.check { cxapian_documents(handle, asked, asked.count, &blob, $0) }
        for (place, found) in zip(missing, fields(blob)) { data[place] = found }
        return data
    }

    /// A value of documents, in the order asked for; nil for a document that is not there.
    public func values(of documents: [UInt32], slot: UInt32) throws(XapianError) -> [[UInt8]?] {
        let handle = try handle()
        var blob = cxapian_blob()
        try XapianError.check { cxapian_values(handle, documents, documents.count, slot, &blob, $0) }
        return fields(blob)
    }

    /// The number of segments: of databases that no server or other joining lies between.
    public var segmentCount: Int { (firstSegments.last ?? 0) + (segmentCounts.last ?? 1) }

    /// The segment that a document is in, and its number there, from 1.
    public func place(of document: UInt32) -> (segment: Int, number: UInt32) {
        let part = Int(document - 1) % partCount
        let inPart = (document - 1) / UInt32(partCount)
        let segments = segmentCounts[part]
        if segments == 1 { return (firstSegments[part], inPart + 1) }
        return (firstSegments[part] + Int(inPart) % segments, inPart / UInt32(segments) + 1)
    }

    /// How far apart the numbers of neighbours in the segment of a document are.
    public func step(of document: UInt32) -> UInt32 {
        UInt32(partCount * segmentCounts[Int(document - 1) % partCount])
    }

    /// Whether a server runs the part of a document.
    public func isRemote(_ document: UInt32) -> Bool {
        hasRemote && document > 0 && isRemote[Int(document - 1) % partCount]
    }

    /// The row of a document in the file beside the engine's tables; nil where it has none, or its part is remote.
    public func row(of document: UInt32) -> [UInt8]? {
        guard let (part, number) = part(of: document) else { return nil }
        guard let rows = words[part], let row = rows.row(Int(number) - 1, by: rows.descriptor(forMore: 1)) else {
            return nil
        }
        let bytes = row.bytes
        return bytes.isEmpty ? nil : bytes
    }

    /// The files of the parts on this machine that are read where they lie in memory.
    package var mappedFiles: [MappedFile] {
        words.flatMap { [$0?.file, $0?.pairs?.file] }.compactMap(\.self)
            + tables.flatMap { [$0?.postings?.file, $0?.documents?.file] }.compactMap(\.self)
    }

    /// The number in the whole of a document of one of `count` parts: the engine deals numbers out to parts in turn.
    static func wholeNumber(of document: UInt32, inPart part: Int, of count: Int) -> UInt32 {
        (document - 1) * UInt32(count) + UInt32(part) + 1
    }

    /// The part that has a document, and its number there: ``wholeNumber(of:inPart:of:)`` the other way round.
    func part(of document: UInt32) -> (part: Int, number: UInt32)? {
        guard document > 0, !words.isEmpty else { return nil }
        let (round, part) = (document - 1).quotientAndRemainder(dividingBy: UInt32(words.count))
        return (Int(part), round + 1)
    }

    func fields(_ blob: cxapian_blob) -> [[UInt8]?] {
        var reader = BlobReader(blob)
        var fields: [[UInt8]?] = []
        while !reader.isAtEnd {
            let length = reader.integer()
            fields.append(length == .max ? nil : reader.bytes(Int(length)))
        }
        return fields
    }

    /// The metadata under `key`, empty where there is none.
    public func metadata(_ key: String) throws(XapianError) -> [UInt8] { try metadata([key])[0] }

    /// The metadata under several keys, empty where there is none; of a server in one journey.
    public func metadata(_ keys: [String]) throws(XapianError) -> [[UInt8]] {
        if let first = localTables?.first {
            return try keys.map { (key) throws(XapianError) in try first.metadata(key) }
        }
        let handle = try handle()
        var blob = cxapian_blob()
        var encoded: [UInt8] = []
        for key in keys { encoded.appendField(Array(key.utf8)) }
        try XapianError.check { cxapian_metadata(handle, encoded, encoded.count, &blob, $0) }
        var reader = BlobReader(blob)
        var values: [[UInt8]] = []
        for _ in keys { values.append(reader.bytes(Int(reader.integer()))) }
        return values
    }

    /// Runs a query.
    public func search(_ query: Query, _ options: SearchOptions) throws(XapianError) -> Found {
        if let found = try flatSearch(query, options) { return found }
        return try treeSearch(query, options)
    }

    /// Runs a query of any kind by the engine's tree of lists.
    func treeSearch(_ query: Query, _ options: SearchOptions) throws(XapianError) -> Found {
        let handle = try handle()
        var encoded = options.encoded
        var found = cxapian_found()
        try XapianError.check {
            cxapian_search(handle, query.program, query.program.count, &encoded, &found, $0)
        }
        defer { cxapian_found_free(found) }
        var matches = UnsafeBufferPointer(start: found.matches, count: found.count).map {
            Match(document: $0.document, weight: $0.weight, collapsed: Int($0.collapsed), key: $0.key)
        }
        if found.told.count > 0 {
            var reader = BlobReader(found.told)
            // It is freed with the reader.
            found.told = cxapian_blob()
            for index in matches.indices { matches[index].told = reader.bytes(Int(reader.integer())) }
        }
        let (lower, upper) = (Int(found.lower_bound), Int(found.upper_bound))
        return Found(
            matches: matches, estimated: Int(found.estimated), bounds: min(lower, upper)...upper,
            wasCut: found.was_cut != 0)
    }
}
