/// Reads one format of files.
///
/// Reading has two steps, so that many articles can be read side by side: a file is first cut into records, which is cheap and
/// goes in order, then each record is turned into an article by whoever has time.
public protocol ArticleReader: Sendable {
    /// The name of the format, as it is shown to people.
    var format: String { get }
    /// Whether a file holds many records rather than one article.
    var division: Division { get }
    /// Whether this reader is the one for a file.
    ///
    /// - Parameters:
    ///   - head: the first bytes of the file, some thousand.
    ///   - name: the name of the file, in lower case.
    func reads(head: ArraySlice<UInt8>, name: String) -> Bool
    /// What cuts a file into records; asked only where ``division`` is not ``Division/none``, or the file is packed.
    func cutter(_ stream: ByteStream) -> any RecordCutter
    /// The article of a record; any bytes are taken.
    func article(from record: [UInt8], _ context: ReadingContext) throws(ReadingError) -> Article
}

/// How a file of a format is divided.
public enum Division: Sendable {
    /// It is one article.
    case none
    /// Each line is a record.
    case lines
    /// It holds records that have a name of their own, such as "message" or "item".
    case records(String)
}

extension ArticleReader {
    /// A file is one article.
    public var division: Division { .none }

    /// Cuts a file into its lines, or not at all.
    public func cutter(_ stream: ByteStream) -> any RecordCutter {
        if case .lines = division { LineCutter(stream: stream) } else { WholeFileCutter(stream) }
    }

    /// What a record is called where one has to be named.
    public var recordName: String {
        switch division {
        case .none: "file"
        case .lines: "line"
        case .records(let name): name
        }
    }
}

/// What is known of a record besides its bytes.
public struct ReadingContext: Sendable {
    /// The name of its file without folders.
    public var fileName: String
    /// How `01-12-2024` is to be read; asked only where the file itself does not tell.
    public var dateOrder: @Sendable () -> DateOrder

    /// Makes a context.
    public init(fileName: String, dateOrder: @escaping @Sendable () -> DateOrder = { .dayFirst }) {
        self.fileName = fileName
        self.dateOrder = dateOrder
    }
}

/// The formats that are read, in the order in which they are tried.
public enum ArticleReaders {
    /// All readers; the last takes any text.
    public static let all = readers(FieldMapping())

    /// All readers, those of exports with a mapping of fields.
    private static func readers(_ fields: FieldMapping) -> [any ArticleReader] {
        [
            PDFReader(), OfficeReader(), WARCReader(), MailboxReader(), FeedReader(), HTMLReader(),
            JSONLinesReader(fields: fields), JSONListReader(fields: fields), JSONReader(fields: fields),
            UnsupportedReader(), MailReader(), TableReader(fields: fields), MarkdownReader(), PlainTextReader(),
        ]
    }

    /// The reader for a file, by its content first and its name second.
    ///
    /// - Parameter fields: what the fields of an export hold, besides what their names tell.
    public static func reader(
        head: ArraySlice<UInt8>, name: String, fields: FieldMapping = FieldMapping()
    ) -> any ArticleReader {
        let lower = name.lowercased()
        let readers = fields.isEmpty ? all : readers(fields)
        return readers.first { $0.reads(head: head, name: lower) } ?? PlainTextReader()
    }
}
