/// One record of a file of many: what an article is made of.
public struct Record: Sendable {
    /// The record, as ``ArticleReader/article(from:_:)`` of the reader that cut it takes it.
    public var bytes: [UInt8]
    /// Which record of its file it is, from 1.
    public var number: Int
    /// Why it cannot be read, where that is plain already; `bytes` are empty then.
    public var failure: ReadingError?
}

/// Cuts the bytes of a file into records, in order. Memory is bounded by the longest record.
public protocol RecordCutter {
    /// The bytes of the next record, or why the next cannot be read; nil at the end.
    ///
    /// - Throws: where nothing behind this place can be read.
    mutating func next() throws(ReadingError) -> Result<[UInt8], ReadingError>?
}

/// A file that is being read: the reader for its format, and its records in order.
public struct RecordStream {
    /// Makes an article of a record.
    public let reader: any ArticleReader
    private var cutter: any RecordCutter
    private var number = 0
    private var isOver = false

    /// Opens a file; one that is packed with gzip is read as what it holds.
    ///
    /// - Parameters:
    ///   - stream: its bytes.
    ///   - name: the name of the file.
    ///   - fields: what the fields of an export hold, besides what their names tell.
    public init(_ stream: ByteStream, name: String, fields: FieldMapping = FieldMapping()) throws(ReadingError) {
        let inner = stream.isPacked ? Gzip.innerName(name.lowercased()) : name
        reader = ArticleReaders.reader(head: try stream.peek(4_096), name: inner, fields: fields)
        cutter = reader.cutter(stream)
    }

    /// The next record; nil at the end. What is thrown ends the file.
    public mutating func next() throws(ReadingError) -> Record? {
        guard !isOver else { return nil }
        do throws(ReadingError) {
            guard let result = try cutter.next() else {
                isOver = true
                return nil
            }
            number += 1
            switch result {
            case .success(let bytes): return Record(bytes: bytes, number: number, failure: nil)
            case .failure(let failure): return Record(bytes: [], number: number, failure: failure)
            }
        } catch {
            isOver = true
            throw error
        }
    }
}

/// A file that is one record.
struct WholeFileCutter: RecordCutter {
    let stream: ByteStream
    private var isDone = false

    init(_ stream: ByteStream) { self.stream = stream }

    mutating func next() throws(ReadingError) -> Result<[UInt8], ReadingError>? {
        if isDone { return nil }
        isDone = true
        return .success(try stream.rest(most: SourceFile.mostBytesOfArticle))
    }
}

/// A file of which each line is a record.
struct LineCutter: RecordCutter {
    let stream: ByteStream

    mutating func next() throws(ReadingError) -> Result<[UInt8], ReadingError>? {
        while let line = try stream.line(most: SourceFile.mostBytesOfRecord) {
            if line.isCut { return .failure(.tooLarge(bytes: line.bytes.count, most: SourceFile.mostBytesOfRecord)) }
            if line.bytes.contains(where: { $0 > 0x20 }) { return .success(line.bytes) }
        }
        return nil
    }
}

/// Records that were cut all at once.
struct ReadyRecords: RecordCutter {
    private var records: [Result<[UInt8], ReadingError>].Iterator

    init(_ records: [Result<[UInt8], ReadingError>]) { self.records = records.makeIterator() }

    mutating func next() throws(ReadingError) -> Result<[UInt8], ReadingError>? { records.next() }
}
