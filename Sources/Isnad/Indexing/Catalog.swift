/// Which files the index was built from, and which articles came from each.
struct Catalog: Sendable {
    /// A file that was read or tried.
    struct Entry: Sendable, Equatable {
        var size: Int
        /// When it was last changed, in nanoseconds since 1970.
        var changed: Int
        /// Why the file, or some of its records, could not be read.
        var failure: String?
        /// The contents of its articles; none for a file that failed.
        var articles: [ContentHash]
    }

    var files: [FileName: Entry] = [:]

    private static let signature = "isnad-catalog 1"

    init() {}

    var encoded: [UInt8] {
        var writer = FieldWriter()
        writer.text(Self.signature)
        writer.number(files.count)
        for (name, entry) in files.sorted(by: { $0.key < $1.key }) {
            writer.bytes(name.bytes)
            writer.number(entry.size)
            writer.number(entry.changed)
            writer.optional(entry.failure)
            writer.number(entry.articles.count)
            for hash in entry.articles {
                writer.number(Int(bitPattern: UInt(hash.high)))
                writer.number(Int(bitPattern: UInt(hash.low)))
            }
        }
        return writer.bytes
    }

    /// Reads what ``encoded`` gave; nil where the bytes are not that.
    init?(_ bytes: [UInt8]) {
        var reader = FieldReader(bytes)
        guard reader.text() == Self.signature else { return nil }
        let count = reader.number()
        guard count >= 0, count <= bytes.count else { return nil }
        files.reserveCapacity(count)
        for _ in 0..<count {
            let name = FileName(reader.field())
            var entry = Entry(size: reader.number(), changed: reader.number(), failure: reader.optional(), articles: [])
            let articles = reader.number()
            guard articles >= 0, articles <= bytes.count else { return nil }
            entry.articles.reserveCapacity(articles)
            for _ in 0..<articles {
                let high = UInt64(UInt(bitPattern: reader.number()))
                entry.articles.append(ContentHash(high: high, low: UInt64(UInt(bitPattern: reader.number()))))
            }
            if reader.isBroken { return nil }
            files[name] = entry
        }
    }
}
