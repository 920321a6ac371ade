/// Reads archives of the web (ISO 28500, WARC 1.0 and 1.1): an article for each page that was fetched well.
struct WARCReader: ArticleReader {
    let format = "WARC"
    let division = Division.records("record")

    func reads(head: ArraySlice<UInt8>, name: String) -> Bool { head.starts(with: Array("WARC/".utf8)) }

    func cutter(_ stream: ByteStream) -> any RecordCutter { WARCCutter(stream) }

    func article(from record: [UInt8], _ context: ReadingContext) throws(ReadingError) -> Article {
        guard let (fields, start) = HeaderFields.read(record, skippingFirstLine: true) else {
            throw .malformed("the record has no header")
        }
        var payload = Array(record[start...])
        var contentType = fields["content-type"] ?? ""
        if contentType.hasPrefix("application/http") {
            guard let (response, bodyStart) = HeaderFields.read(payload, skippingFirstLine: true) else {
                throw .malformed("the answer of the server has no header")
            }
            contentType = response["content-type"] ?? ""
            var body = Array(payload[bodyStart...])
            if response["transfer-encoding"]?.lowercased().contains("chunked") ?? false {
                body = Self.joinedChunks(body)
            }
            switch response["content-encoding"]?.lowercased() {
            case "gzip", "x-gzip", "deflate": body = try Gzip.unpacked(body, most: SourceFile.mostBytesOfRecord)
            case nil, "", "identity", "none": break
            case let coding?: throw .unsupported(format: "a page packed as \(coding)")
            }
            payload = body
        }
        let address = fields["warc-target-uri"].map { $0.hasPrefix("<") ? String($0.dropFirst().dropLast()) : $0 }
        let charset = contentType.range(of: "charset=").map { contentType[$0.upperBound...] }
        var article: Article
        if contentType.lowercased().contains("html") || contentType.isEmpty {
            article = try HTMLPage(payload, declared: charset.map(String.init)).article(context)
        } else {
            article = try PlainTextReader().article(from: payload, context)
        }
        article.url = article.url ?? address
        article.identifier = fields["warc-record-id"]
        if article.source == nil, let address { article.source = PageMetadata.host(address) }
        return article
    }

    /// The body of an answer that was sent in chunks (RFC 9112, section 7.1); what is no chunk is taken as it stands.
    static func joinedChunks(_ body: [UInt8]) -> [UInt8] {
        var joined: [UInt8] = []
        var index = 0
        while index < body.count {
            guard let lineEnd = body[index...].prefix(64).firstIndex(of: 0x0A) else { break }
            let digits = body[index..<lineEnd].prefix { $0 &- 0x30 < 10 || $0 | 0x20 &- 0x61 < 6 }
            guard !digits.isEmpty, digits.count <= 8, let size = Int(String(decoding: digits, as: UTF8.self), radix: 16)
            else { return index == 0 ? body : joined + body[index...] }
            if size == 0 { break }
            let start = lineEnd + 1
            joined += body[start..<min(body.count, start + size)]
            index = start + size
            while index < body.count, body[index] == 0x0D || body[index] == 0x0A { index += 1 }
        }
        return joined
    }
}

/// Cuts a WARC into the records that hold pages.
struct WARCCutter: RecordCutter {
    private let stream: ByteStream
    private static let mostHeaderBytes = 64_000

    init(_ stream: ByteStream) { self.stream = stream }

    mutating func next() throws(ReadingError) -> Result<[UInt8], ReadingError>? {
        while true {
            guard let header = try header() else { return nil }
            let fields = HeaderFields.read(header, skippingFirstLine: true)?.fields ?? HeaderFields()
            guard let length = fields["content-length"].flatMap({ Int($0) }), length >= 0 else {
                if try !resynchronise() { return nil }
                return .failure(.malformed("the record does not say how long it is"))
            }
            let type = fields["warc-type"]?.lowercased() ?? ""
            let isPage = type == "response" || type == "resource" || type == "conversion"
            guard isPage, length <= SourceFile.mostBytesOfRecord else {
                try stream.skip(length)
                if isPage { return .failure(.tooLarge(bytes: length, most: SourceFile.mostBytesOfRecord)) }
                continue
            }
            let content = try stream.peek(length + 8)
            let isWhole = content.count >= length
            let body = content.prefix(length)
            if !isWhole || !endsRecord(content.dropFirst(length)) {
                // The length is wrong. The record ends where the next begins.
                let end = Self.nextRecord(in: content)
                let cut = Array(content[..<(end ?? content.endIndex)])
                try stream.skip(cut.count)
                if end == nil, isWhole { _ = try resynchronise() }
                return .failure(.malformed("the record is not as long as it says"))
            }
            defer { _ = body }
            let bytes = header + Array(body)
            try stream.skip(length)
            if Self.isArticle(fields, Array(bytes[header.count...].prefix(4_096))) { return .success(bytes) }
        }
    }

    /// Two line ends follow a record, then the next one or nothing.
    private func endsRecord(_ rest: ArraySlice<UInt8>) -> Bool {
        let left = rest.drop { $0 == 0x0D || $0 == 0x0A }
        return left.isEmpty || left.starts(with: Array("WARC".utf8).prefix(left.count))
    }

    /// The header of the next record up to the empty line, with it.
    private func header() throws(ReadingError) -> [UInt8]? {
        var header: [UInt8] = []
        while let line = try stream.line(most: Self.mostHeaderBytes) {
            let isEmpty = line.bytes.allSatisfy { $0 == 0x0D || $0 == 0x0A }
            if isEmpty {
                if header.isEmpty { continue }
                return header + [0x0D, 0x0A]
            }
            if header.isEmpty, !line.bytes.starts(with: Array("WARC/".utf8)) { continue }
            header += line.bytes
            if header.count > Self.mostHeaderBytes { throw .malformed("the header of a record has no end") }
        }
        return header.isEmpty ? nil : header
    }

    /// Goes to the next line that begins a record; whether there is one.
    private func resynchronise() throws(ReadingError) -> Bool {
        while true {
            let ahead = try stream.peek(5)
            if ahead.isEmpty { return false }
            if ahead.elementsEqual("WARC/".utf8) { return true }
            if try stream.line(most: 1 << 20) == nil { return false }
        }
    }

    private static func nextRecord(in bytes: ArraySlice<UInt8>) -> Int? {
        let mark = Array("\nWARC/1.".utf8)
        return bytes.withUnsafeBufferPointer { buffer in
            var index = 0
            while index + mark.count <= buffer.count {
                if buffer[index] == 0x0A, buffer[(index)..<(index + mark.count)].elementsEqual(mark) {
                    return bytes.startIndex + index + 1
                }
                index += 1
            }
            return nil
        }
    }

    /// A page that was found, of a type that has text: pictures, redirects and errors are none.
    private static func isArticle(_ fields: HeaderFields, _ head: [UInt8]) -> Bool {
        var type = fields["content-type"]?.lowercased() ?? ""
        if type.hasPrefix("application/http") {
            guard !type.contains("request"),
                let status = String(decoding: head.prefix(40), as: UTF8.self).split(separator: " ").dropFirst().first,
                status.hasPrefix("2"), let (response, _) = HeaderFields.read(head, skippingFirstLine: true)
            else { return false }
            type = response["content-type"]?.lowercased() ?? "text/html"
        }
        if let address = fields["warc-target-uri"], address.hasPrefix("dns:") || address.hasSuffix("/robots.txt") {
            return false
        }
        return type.hasPrefix("text/html") || type.hasPrefix("application/xhtml") || type.hasPrefix("text/plain")
    }
}
