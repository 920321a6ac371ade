/// Recognises formats that are not read, so that the failure can name them.
struct UnsupportedReader: ArticleReader {
    let format = "unsupported"

    private static let signatures: [(bytes: [UInt8], format: String)] = [
        (Array("PK\u{3}\u{4}".utf8), "an archive"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old office document"),
        ([0x1F, 0x8B], "gzip within gzip"),
        ([0x28, 0xB5, 0x2F, 0xFD], "zstd"),
        ([0xFD, 0x37, 0x7A, 0x58], "xz"),
        (Array("BZh".utf8), "bzip2"),
        (Array("7z\u{BC}".utf8.prefix(2)) + [0xBC, 0xAF], "a 7z archive"),
        (Array("Rar!".utf8), "a RAR archive"),
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
        return nil
    }
}
