/// Finds the encoding of a page: a byte order mark, what the bytes themselves show, then what the page declares.
enum HTMLEncoding {
    /// How many bytes at the top of a page may hold a declaration; standards say 1,024, pages have it later.
    private static let declarationBytes = 8_192

    /// The text of a page as clean UTF-8.
    ///
    /// Well-formed UTF-8 with characters beyond ASCII is UTF-8 whatever the page says, since a page that was saved or converted
    /// keeps its old declaration.
    ///
    /// - Throws: ``ReadingError/empty`` or ``ReadingError/binary``.
    static func text(of page: [UInt8], declared server: String? = nil) throws(ReadingError) -> [UInt8] {
        let isMarked =
            page.starts(with: [0xEF, 0xBB, 0xBF]) || page.starts(with: [0xFF, 0xFE]) || page.starts(with: [0xFE, 0xFF])
        if !isMarked, let name = server ?? declared(in: page), let text = TextDecoding.text(of: page, declaredAs: name)
        {
            return text
        }
        return try TextDecoding.text(of: page)
    }

    /// The name behind `charset=` in a `meta` element or `encoding=` in the XML declaration at the top of the page, lower case.
    static func declared(in page: [UInt8]) -> String? {
        let head = page.prefix(declarationBytes)
        for (element, key) in [("<meta", "charset"), ("<?xml", "encoding")] {
            var from = head.startIndex
            while let start = position(of: Array(element.utf8), in: head[from...]) {
                let end = head[start...].firstIndex(of: UInt8(ascii: ">")) ?? head.endIndex
                if let at = position(of: Array(key.utf8), in: head[start..<end]) {
                    let value = head[(at + key.utf8.count)..<end].drop { [0x20, 0x3D, 0x22, 0x27].contains($0) }
                    let name = value.prefix(40).prefix { byte in
                        byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2D || byte == 0x5F || byte == 0x3A
                    }
                    if name.count >= 3 { return String(decoding: name, as: UTF8.self).lowercased() }
                }
                from = end
            }
        }
        return nil
    }

    private static func position(of key: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        guard bytes.count >= key.count else { return nil }
        return bytes.withUnsafeBufferPointer { buffer in
            var index = 0
            while index + key.count <= buffer.count {
                if buffer[index] | 0x20 == key[0] | 0x20 {
                    var offset = 1
                    while offset < key.count, buffer[index + offset] | 0x20 == key[offset] | 0x20 { offset += 1 }
                    if offset == key.count { return bytes.startIndex + index }
                }
                index += 1
            }
            return nil
        }
    }
}
