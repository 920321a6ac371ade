/// Reads tables of articles (CSV, and the same with semicolons or tabs): a row for each, the names of the fields in the first row.
struct TableReader: ArticleReader {
    let format = "CSV"
    let division = Division.records("row")
    let fields: FieldMapping

    func reads(head: ArraySlice<UInt8>, name: String) -> Bool {
        if name.hasSuffix(".csv") || name.hasSuffix(".tsv") { return true }
        guard name.hasSuffix(".txt") == false, let layout = TableLayout(head: head, fields) else { return false }
        return layout.knownNames >= 3
    }

    func cutter(_ stream: ByteStream) -> any RecordCutter { TableCutter(stream: stream, fields: fields) }

    func article(from record: [UInt8], _ context: ReadingContext) throws(ReadingError) -> Article {
        try JSONArticle.article(from: record, context, fields)
    }
}

/// What the first row of a table shows: what parts its fields, and their names.
struct TableLayout {
    let separator: UInt8
    let names: [String]
    /// How many of the names are fields of an article.
    let knownNames: Int
    let hasText: Bool

    init?(head: ArraySlice<UInt8>, _ fields: FieldMapping) {
        let marked = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head
        guard let end = marked.firstIndex(of: 0x0A) ?? (marked.isEmpty ? nil : marked.endIndex) else { return nil }
        let line = marked[..<end]
        var best: TableLayout?
        for separator in [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, UInt8(ascii: "|")] {
            var row = TableRow(separator: separator)
            _ = row.take(line + [0x0A])
            let names = row.fields.map { String(decoding: $0, as: UTF8.self).trimmed }
            let known = names.filter { JSONArticle.canonicalName($0) != nil || fields.maps($0) }
            if names.count >= 2, known.count > best?.knownNames ?? 0 {
                best = TableLayout(
                    separator: separator, names: names, knownNames: known.count,
                    hasText: names.contains { JSONArticle.isNameOfText($0) || fields.maps($0, to: .text) })
            }
        }
        guard let best else { return nil }
        self = best
    }

    private init(separator: UInt8, names: [String], knownNames: Int, hasText: Bool) {
        (self.separator, self.names, self.knownNames, self.hasText) = (separator, names, knownNames, hasText)
    }
}

/// The fields of one row, which may go over several lines (RFC 4180).
struct TableRow {
    let separator: UInt8
    private(set) var fields: [[UInt8]] = []
    private var field: [UInt8] = []
    private var isQuoted = false
    private var size = 0
    private(set) var lines = 0

    /// A quoted field that goes on for so many bytes was begun by a quote that stands there by mistake.
    static let mostBytes = 4_000_000

    init(separator: UInt8) { self.separator = separator }

    /// Takes a line with its end; whether the row is complete.
    mutating func take(_ line: some Collection<UInt8>) -> Bool {
        lines += 1
        size += line.count
        var bytes = Array(line)
        if !isQuoted || true { while let last = bytes.last, last == 0x0A || last == 0x0D { bytes.removeLast() } }
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if isQuoted {
                if byte == UInt8(ascii: "\"") {
                    if index + 1 < bytes.count, bytes[index + 1] == byte {
                        field.append(byte)
                        index += 1
                    } else if index + 1 == bytes.count || bytes[index + 1] == separator || bytes[index + 1] == 0x20 {
                        isQuoted = false
                    } else {
                        // A quote within a field that was not doubled.
                        field.append(byte)
                    }
                } else {
                    field.append(byte)
                }
            } else if byte == separator {
                fields.append(field)
                field = []
            } else if byte == UInt8(ascii: "\""), field.allSatisfy({ $0 == 0x20 }) {
                field = []
                isQuoted = true
            } else {
                field.append(byte)
            }
            index += 1
        }
        if isQuoted {
            field.append(0x0A)
            return false
        }
        fields.append(field)
        field = []
        return true
    }

    var isTooLong: Bool { size > Self.mostBytes }
}

/// Cuts a table into rows, each written as an object.
private struct TableCutter: RecordCutter {
    let stream: ByteStream
    let fields: FieldMapping
    private var layout: TableLayout?
    /// Lines that were read as part of a row that never ended, to be read again.
    private var again: [[UInt8]] = []

    init(stream: ByteStream, fields: FieldMapping) {
        self.stream = stream
        self.fields = fields
    }

    mutating func next() throws(ReadingError) -> Result<[UInt8], ReadingError>? {
        if layout == nil {
            guard let first = try stream.line(most: 1 << 20)?.bytes else { throw .empty }
            guard let found = TableLayout(head: first[...], fields), found.hasText else {
                throw .malformed(
                    "its first row names no field that holds text (body, text or content; `--field text=NAME` names another)"
                )
            }
            layout = found
        }
        guard let layout else { return nil }
        while true {
            guard let first = try line() else { return nil }
            if !first.contains(where: { $0 > 0x20 }) { continue }
            var row = TableRow(separator: layout.separator)
            var read: [[UInt8]] = []
            var isWhole = row.take(first)
            while !isWhole, !row.isTooLong, let more = try line() {
                read.append(more)
                isWhole = row.take(more)
            }
            if !isWhole {
                // The quote that begins a field has no fellow: the line is given up, and those behind it are rows again.
                again = read + again
                return .failure(.malformed("a quotation mark has no fellow"))
            }
            if row.fields.count > layout.names.count + 1 || row.fields.count < 2 {
                return .failure(
                    .malformed("it has \(row.fields.count) fields and the first row has \(layout.names.count)"))
            }
            let fields = zip(layout.names, row.fields).map { ($0.0, Self.text($0.1)) }.filter { !$0.1.isEmpty }
            return .success(JSONText.object(fields.map { (name: $0.0, value: $0.1) }))
        }
    }

    private mutating func line() throws(ReadingError) -> [UInt8]? {
        if !again.isEmpty { return again.removeFirst() }
        return try stream.line(most: SourceFile.mostBytesOfRecord)?.bytes
    }

    private static func text(_ bytes: [UInt8]) -> String {
        if !bytes.contains(where: { $0 > 0x20 }) { return "" }
        return String(decoding: (try? TextDecoding.text(of: bytes)) ?? [], as: UTF8.self).trimmed
    }
}
