/// Reads a JSON file that holds a list of articles, by itself or in a field of an object.
struct JSONListReader: ArticleReader {
    let format = "JSON list"
    let division = Division.records("object")
    let fields: FieldMapping

    func reads(head: ArraySlice<UInt8>, name: String) -> Bool {
        let start = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head
        guard let first = start.first(where: { $0 > 0x20 }) else { return false }
        if first == UInt8(ascii: "[") {
            let next = start.drop { $0 != UInt8(ascii: "[") }.dropFirst().first { $0 > 0x20 }
            return next == UInt8(ascii: "{") || name.hasSuffix(".json") && next == UInt8(ascii: "]")
        }
        guard first == UInt8(ascii: "{") else { return false }
        return JSONElements.listField(start, fields) != nil
    }

    func cutter(_ stream: ByteStream) -> any RecordCutter { JSONListCutter(stream: stream, fields: fields) }

    func article(from record: [UInt8], _ context: ReadingContext) throws(ReadingError) -> Article {
        try JSONArticle.article(from: record, context, fields)
    }
}

private struct JSONListCutter: RecordCutter {
    let stream: ByteStream
    let fields: FieldMapping
    private var elements: JSONElements?

    init(stream: ByteStream, fields: FieldMapping) {
        self.stream = stream
        self.fields = fields
    }

    mutating func next() throws(ReadingError) -> Result<[UInt8], ReadingError>? {
        if elements == nil { elements = JSONElements(try stream.rest(most: SourceFile.mostBytesOfArticle), fields) }
        return try elements?.next() ?? nil
    }
}

/// The objects of the first list of objects in a JSON text, cut out by their brackets.
struct JSONElements: RecordCutter {
    private let bytes: [UInt8]
    private var index: Int

    init(_ bytes: [UInt8], _ fields: FieldMapping = FieldMapping()) {
        self.bytes = bytes
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        if let list = Self.listField(bytes[start...], fields) {
            index = list
        } else {
            index = (bytes[start...].firstIndex(of: UInt8(ascii: "[")) ?? bytes.count - 1) + 1
        }
    }

    /// Where the list begins in `{"name": [{`: one of the first fields of an object holds it.
    static func listField(_ bytes: ArraySlice<UInt8>, _ fields: FieldMapping) -> Int? {
        var index = bytes.startIndex
        var isString = false
        var depth = 0
        while index < bytes.endIndex {
            let byte = bytes[index]
            if isString {
                if byte == UInt8(ascii: "\\") { index += 1 } else if byte == UInt8(ascii: "\"") { isString = false }
            } else {
                switch byte {
                case UInt8(ascii: "\""): isString = true
                case UInt8(ascii: "{"): depth += 1
                case UInt8(ascii: "}"): depth -= 1
                case UInt8(ascii: "["):
                    let next = bytes[(index + 1)...].first { $0 > 0x20 }
                    if depth == 1, next == UInt8(ascii: "{") {
                        return isListOfArticles(bytes[(index + 1)...], fields) ? index + 1 : nil
                    }
                    depth += 1
                case UInt8(ascii: "]"): depth -= 1
                default: break
                }
            }
            index += 1
        }
        return nil
    }

    /// Whether the first object of a list has a field that holds text, rather than being an author or a picture of an article.
    private static func isListOfArticles(_ bytes: ArraySlice<UInt8>, _ fields: FieldMapping) -> Bool {
        var parser = JSONValueParser(Array(bytes))
        return parser.value(depth: 0)?.members.contains {
            JSONArticle.isNameOfText($0.name) || fields.maps($0.name, to: .text)
        } ?? false
    }

    mutating func next() throws(ReadingError) -> Result<[UInt8], ReadingError>? {
        while index < bytes.count, bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: ",") { index += 1 }
        guard index < bytes.count, bytes[index] != UInt8(ascii: "]") else { return nil }
        let start = index
        var depth = 0
        var isString = false
        while index < bytes.count {
            let byte = bytes[index]
            if isString {
                if byte == UInt8(ascii: "\\") { index += 1 } else if byte == UInt8(ascii: "\"") { isString = false }
            } else if byte == UInt8(ascii: "\"") {
                isString = true
            } else if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
                depth += 1
            } else if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
                depth -= 1
                if depth <= 0 {
                    index += 1
                    if depth < 0 { return nil }
                    let object = Array(bytes[start..<index])
                    if object.count > SourceFile.mostBytesOfRecord {
                        return .failure(.tooLarge(bytes: object.count, most: SourceFile.mostBytesOfRecord))
                    }
                    return .success(object)
                }
            } else if depth == 0, byte == UInt8(ascii: ",") {
                return .failure(.malformed("this is no object with the fields of an article"))
            }
            index += 1
        }
        throw .malformed("the list is cut off within an object")
    }
}
