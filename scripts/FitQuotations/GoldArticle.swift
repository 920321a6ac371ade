import FoundationEssentials

/// An annotated article, a line of the data.
struct GoldArticle: Decodable {
    var id: String
    var text: String
    var quotes: [Quote]

    struct Quote: Decodable {
        var spans: [[Int]]
        var kind: String
        var source: [[Int]]?
        var cue: String?
        var optional: Bool?
    }

    /// Reads a file of lines.
    static func read(_ path: String) throws -> [GoldArticle] {
        let data = try Data(contentsOf: URL(filePath: path))
        return try data.split(separator: UInt8(ascii: "\n")).map { line in
            try JSONDecoder().decode(GoldArticle.self, from: Data(line))
        }
    }

    /// For each scalar offset of the text, up to its end, the byte where it begins.
    var byteOffsets: [Int] {
        var offsets: [Int] = []
        var index = 0
        for byte in text.utf8 {
            if byte & 0xC0 != 0x80 { offsets.append(index) }
            index += 1
        }
        offsets.append(index)
        return offsets
    }
}
