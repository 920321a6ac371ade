import Articles

/// What an index consists of at one moment: the one small file that a commit replaces.
///
/// A segment is a database that is never changed once the manifest names it; articles that were removed or replaced
/// are listed beside it and masked until a merge drops them. So a reader that holds a manifest holds a whole index.
struct Manifest: Sendable, Equatable {
    /// A database of the index.
    struct Segment: Sendable, Equatable {
        var name: String
        var articles: Int
        var passages: Int
        var quotations: Int
        /// The file that lists its deleted documents; nil where none are.
        var deletions: String?
        /// How many documents that file lists.
        var deleted: Int = 0
        /// The documents of articles, their passages and quotations, deleted ones included.
        var documents: Int
    }

    /// Which of the articles under its paths an index holds, where it is one of several that share them.
    struct Share: Sendable, Hashable {
        /// From 1.
        var number: Int
        var count: Int

        /// Whether an article belongs to it.
        func has(_ article: ContentHash) -> Bool { Int(article.low % UInt64(count)) == number - 1 }
    }

    /// A file of the index, to tell damage by.
    struct File: Sendable, Equatable {
        var path: String
        var size: Int
        var hash: ContentHash
    }

    var analysisVersion = Schema.analysisVersion
    /// Goes up by one with each commit.
    var generation = 0
    /// The number that the next segment or list will bear.
    var next = 1
    /// When it was committed, in seconds since 1970.
    var time = 0
    var roots: [FileName] = []
    var fields = FieldMappings()
    /// Nil for an index of all articles under its paths.
    var share: Share?
    var segments: [Segment] = []
    /// The file that knows which article came from which file.
    var catalog: String?
    var files: [File] = []
    /// Names of the generation before, which open readers may still use.
    var kept: [String] = []

    var articles: Int { segments.reduce(0) { $0 + $1.articles } }
    var passages: Int { segments.reduce(0) { $0 + $1.passages } }
    var quotations: Int { segments.reduce(0) { $0 + $1.quotations } }
    /// The names of all that it refers to.
    var names: [String] {
        segments.flatMap { [$0.name] + ($0.deletions.map { [$0] } ?? []) } + (catalog.map { [$0] } ?? [])
    }

    static let signature = "isnad-index"
    /// Bytes, documents, seconds: no number of an index is larger.
    private static let mostOfAnything = 1 << 48

    /// The bytes of the file, a line for each fact, the hash of the lines before it at the end.
    var encoded: [UInt8] {
        var lines = [
            "\(Self.signature) \(Schema.formatVersion)", "analysis \(analysisVersion)", "generation \(generation)",
            "next \(next)", "time \(time)",
        ]
        for root in roots { lines.append("root \(Self.escaped(root.bytes))") }
        for (path, mapping) in fields.byPath.sorted(by: { $0.key < $1.key }) {
            let words = mapping.mappings.map { " " + Self.escaped(Array($0.utf8)) }
            lines.append("fields \(Self.escaped(path.bytes))" + words.joined())
        }
        if let share { lines.append("share \(share.number) \(share.count)") }
        for segment in segments {
            lines.append(
                "segment \(segment.name) \(segment.documents) \(segment.articles) \(segment.passages) \(segment.quotations)"
                    + (segment.deletions.map { " \($0) \(segment.deleted)" } ?? ""))
        }
        if let catalog { lines.append("catalog \(catalog)") }
        for file in files { lines.append("file \(file.path) \(file.size) \(file.hash.description)") }
        for name in kept { lines.append("kept \(name)") }
        let body = Array((lines.joined(separator: "\n") + "\n").utf8)
        return body + Self.end(of: body)
    }

    /// The last line.
    private static func end(of body: [UInt8]) -> [UInt8] { Array("end \(ContentHash(body).description)\n".utf8) }

    init() {}

    /// Reads the file of the index in `folder`.
    init(_ bytes: [UInt8], folder: String) throws(IsnadError) {
        var lines = ManifestLines(bytes)
        guard lines.next(), lines.count == 2, lines[0] == Self.signature, let version = Int(lines[1]) else {
            throw .notAnIndex(folder: folder)
        }
        guard version == Schema.formatVersion else {
            throw .otherVersion(folder: folder, found: version, known: Schema.formatVersion)
        }
        let damage = IsnadError.damaged(folder: folder, what: "its manifest is not as it was written")
        let body = Array(bytes[...(bytes.dropLast().lastIndex(of: UInt8(ascii: "\n")) ?? -1)])
        guard bytes[body.count...].elementsEqual(Self.end(of: body)) else { throw damage }
        lines.dropLast(bytes.count - body.count)
        // The hash fits forged lines too: a number beyond what an index can have would overflow where it is counted with.
        func number(_ text: String) -> Int? { Int(text).flatMap { 0...Self.mostOfAnything ~= $0 ? $0 : nil } }
        while lines.next() {
            guard lines.count >= 2 else { throw damage }
            switch lines[0] {
            case "analysis": analysisVersion = number(lines[1]) ?? 0
            case "generation": generation = number(lines[1]) ?? 0
            case "next": next = number(lines[1]) ?? 1
            case "time": time = number(lines[1]) ?? 0
            case "root": roots.append(FileName(Self.unescaped(lines[1])))
            case "fields":
                let words = (2..<lines.count).map { String(decoding: Self.unescaped(lines[$0]), as: UTF8.self) }
                guard let mapping = try? FieldMapping(words) else { throw damage }
                fields.set(mapping, for: FileName(Self.unescaped(lines[1])))
            case "share":
                guard lines.count == 3, let number = Int(lines[1]), let count = Int(lines[2]), 1 <= number,
                    number <= count
                else {
                    throw damage
                }
                share = Share(number: number, count: count)
            case "segment":
                guard lines.count >= 6, let documents = number(lines[2]), let articles = number(lines[3]),
                    let passages = number(lines[4]),
                    let quotations = number(lines[5])
                else { throw damage }
                segments.append(
                    Segment(
                        name: lines[1], articles: articles, passages: passages, quotations: quotations,
                        deletions: lines.count >= 8 ? lines[6] : nil,
                        deleted: lines.count >= 8 ? number(lines[7]) ?? 0 : 0,
                        documents: documents))
            case "catalog": catalog = lines[1]
            case "file":
                guard lines.count == 4, let size = number(lines[2]), let hash = ContentHash(lines[3]) else {
                    throw damage
                }
                files.append(File(path: lines[1], size: size, hash: hash))
            case "kept": kept.append(lines[1])
            default: throw damage
            }
        }
    }

    /// Bytes that would end a field are written as a percent sign and two digits.
    private static func escaped(_ bytes: [UInt8]) -> String {
        bytes.map { byte in
            byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "%")
                ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
    }

    private static func unescaped(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return bytes
    }
}

/// The lines of a manifest and their fields, which spaces part.
private struct ManifestLines {
    private let bytes: [UInt8]
    private var place = 0
    private var end: Int
    private var fields: [Range<Int>] = []

    /// Stands before the first line.
    init(_ bytes: [UInt8]) { (self.bytes, end) = (bytes, bytes.count) }

    /// Goes to the next line that has a field; false where there is none.
    mutating func next() -> Bool {
        fields.removeAll(keepingCapacity: true)
        var start = place
        while place < end {
            let byte = bytes[place]
            place += 1
            let parts = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n")
            guard parts || place == end else { continue }
            let stop = parts ? place - 1 : place
            if stop > start { fields.append(start..<stop) }
            start = place
            if byte == UInt8(ascii: "\n"), !fields.isEmpty { break }
        }
        return !fields.isEmpty
    }

    /// Leaves out the last bytes.
    mutating func dropLast(_ count: Int) { end -= count }

    /// How many fields the line has.
    var count: Int { fields.count }

    /// A field of the line.
    subscript(_ field: Int) -> String { String(decoding: bytes[fields[field]], as: UTF8.self) }
}
