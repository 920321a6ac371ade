/// Recognises formats that are not read, so that the failure can name them.
struct UnsupportedReader: ArticleReader {
    let format = "unsupported"
    let isLineByLine = false

    private static let signatures: [(bytes: [UInt8], format: String)] = [
        (Array("%PDF-".utf8), "PDF"),
        (Array("PK\u{3}\u{4}".utf8), "an archive or office document"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old office document"),
        ([0x1F, 0x8B], "gzip"),
        (Array("{\\rtf".utf8), "RTF"),
        ([0x89, 0x50, 0x4E, 0x47], "a picture"),
        ([0xFF, 0xD8, 0xFF], "a picture"),
        (Array("GIF8".utf8), "a picture"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"),
    ]

    func reads(head: ArraySlice<UInt8>, name: String) -> Bool {
        formatName(head: head, name: name) != nil
    }

    func article(from record: [UInt8], _ context: ReadingContext) throws(ReadingError) -> Article {
        if record.isEmpty { throw .empty }
        throw .unsupported(format: formatName(head: record.prefix(4096), name: context.fileName.lowercased()) ?? "it")
    }

    private func formatName(head: ArraySlice<UInt8>, name: String) -> String? {
        if let known = Self.signatures.first(where: { head.starts(with: $0.bytes) }) { return known.format }
        if name.hasSuffix(".html") || name.hasSuffix(".htm") || name.hasSuffix(".xhtml") { return "HTML" }
        let begin = head.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }.prefix(64)
        let lower = String(decoding: begin, as: UTF8.self).lowercased()
        if lower.hasPrefix("<!doctype html") || lower.hasPrefix("<html") { return "HTML" }
        return nil
    }
}
