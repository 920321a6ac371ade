import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The words of a database's documents in their order, in a file of our own beside the engine's tables.
///
/// The engine below would keep a list of positions for each word of each document: two fifths of an index, and of the time to build it. A row
/// of codes is a tenth of that, is read where it lies in memory, and is merged by putting one behind the other.
///
/// The file holds the rows; then for each document, from the first, where its row ends, 8 bytes each; then the number of documents and
/// ``signature``, 8 bytes each. A row is the length of the title's part (LEB128), the codes of the title, the codes of the text. All
/// numbers have the lowest byte first.
enum WordRows {
    static let signature: UInt64 = 0x3130_5357_4F52_5349  // "ISROWS01"
    /// What stands behind the ends of rows.
    static let footer = 16

    static func path(_ database: String) -> String { database + "/words" }
}

/// Writes a file of rows, which is there under its name when it is whole.
final class WordRowsWriter {
    private let path: String
    private let file: OutputFile
    /// Where rows end, 8 bytes each: of many documents that is too much to be held in memory.
    private let ends: OutputFile
    private static let portion = 1 << 20

    init(_ path: String) throws(XapianError) {
        self.path = path
        file = try OutputFile(path + WordRowsWriter.unfinished)
        ends = try OutputFile(path + WordRowsWriter.unfinishedEnds)
    }

    deinit {
        unlink(path + Self.unfinished)
        unlink(path + Self.unfinishedEnds)
    }

    private static let unfinished = ".new"
    private static let unfinishedEnds = ".ends.new"

    /// Appends rows one after the other, each up to its end within `rows`.
    func append(_ rows: some RandomAccessCollection<UInt8>, ends: some Sequence<Int>) throws(XapianError) {
        let start = UInt64(file.count)
        try self.ends.append(numbers: ends.lazy.map { start + UInt64($0) })
        try file.append(rows)
    }

    /// Writes what follows the rows, and gives the file its name.
    func finish() throws(XapianError) {
        try ends.flush()
        let input = try InputFile(ends.path, portion: Self.portion)
        var portion: [UInt8] = []
        for start in stride(from: 0, to: ends.count, by: Self.portion) {
            try input.take(min(Self.portion, ends.count - start), into: &portion)
            try file.append(portion)
        }
        try file.append(numbers: [UInt64(ends.count / 8), WordRows.signature])
        try file.flush()
        guard rename(path + Self.unfinished, path) == 0 else { throw OutputFile.failure(path) }
    }
}

/// A file of rows where it lies in memory.
final class MappedWordRows: Sendable {
    let file: MappedFile
    /// The whole file.
    var bytes: UnsafeRawBufferPointer { file.bytes }

    /// Where the pairs of words are, and what is known of them: nothing before somebody asks.
    private let database: String
    private let openedPairs = Mutex<MappedWordPairs??>(nil)

    /// Which words are neighbours in which documents; nil where that was not noted. The file is mapped when first asked for.
    var pairs: MappedWordPairs? {
        openedPairs.withLock { opened in
            if let opened { return opened }
            let pairs = MappedWordPairs(WordPairs.path(database))
            opened = .some(pairs)
            return pairs
        }
    }

    /// Maps the rows of a database; nil where it has none.
    init?(_ database: String) throws(XapianError) {
        self.database = database
        do {
            file = try MappedFile(WordRows.path(database), staysOpen: true)
        } catch {
            if error.kind == .notFound { return nil }
            throw error
        }
        let size = bytes.count
        guard size >= WordRows.footer else { throw XapianError(.corrupt, "the file of words is cut") }
        let fits = count <= (size - WordRows.footer) / 8
        guard fits, number(at: size - 8) == WordRows.signature else {
            throw XapianError(.corrupt, "the file of words is none")
        }
    }

    private func number(at offset: Int) -> UInt64 {
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    /// The number of documents.
    var count: Int { Int(clamping: number(at: bytes.count - WordRows.footer)) }

    /// The row of a document, counted from 0; empty where it has none, nil where it lies outside the file.
    func row(_ index: Int) -> UnsafeRawBufferPointer? {
        guard index < count else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        let start = rows.endIndex
        let first = index == 0 ? 0 : Int(clamping: number(at: start + 8 * (index - 1)))
        let last = Int(clamping: number(at: start + 8 * index))
        guard first <= last, last <= start else { return nil }
        return UnsafeRawBufferPointer(rebasing: bytes[first..<last])
    }

    /// A row and what holds its bytes.
    enum Row {
        case inMemory(UnsafeRawBufferPointer)
        case copied([UInt8])

        var bytes: [UInt8] {
            switch self {
            case .inMemory(let bytes): Array(bytes)
            case .copied(let bytes): bytes
            }
        }

        @inline(__always)
        func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
            switch self {
            case .inMemory(let bytes): body(bytes)
            case .copied(let bytes): bytes.withUnsafeBytes(body)
            }
        }
    }

    /// ``row(_:)``, copied from the file where a descriptor of it is given (``descriptor(forMore:)``).
    func row(_ index: Int, by descriptor: Int32?) -> Row? {
        guard let descriptor, index < count else { return row(index).map { .inMemory($0) } }
        var ends: (UInt64, UInt64) = (0, 0)
        let place = rows.endIndex + 8 * (index - 1)
        let wasRead = withUnsafeMutableBytes(of: &ends) { ends in
            index == 0
                ? pread(descriptor, ends.baseAddress! + 8, 8, off_t(place + 8)) == 8
                : pread(descriptor, ends.baseAddress, 16, off_t(place)) == 16
        }
        let (first, last) = (Int(clamping: UInt64(littleEndian: ends.0)), Int(clamping: UInt64(littleEndian: ends.1)))
        guard wasRead, first <= last, last <= rows.endIndex else { return nil }
        var isWhole = false
        let bytes = [UInt8](unsafeUninitializedCapacity: last - first) { bytes, count in
            isWhole = pread(descriptor, bytes.baseAddress, last - first, off_t(first)) == last - first
            count = isWhole ? last - first : 0
        }
        return isWhole ? .copied(bytes) : nil
    }

    /// What to read rows of so many more documents by; nil where they are to be looked at in memory.
    func descriptor(forMore count: Int) -> Int32? { file.descriptor(forMore: count) }

    /// The bytes of all rows.
    var rows: Slice<UnsafeRawBufferPointer> { bytes[..<(bytes.count - WordRows.footer - 8 * count)] }

    /// Where in ``rows`` those of the documents end.
    var ends: some Sequence<Int> {
        let start = rows.endIndex
        return (0..<count).lazy.map { Int(clamping: self.number(at: start + 8 * $0)) }
    }
}
