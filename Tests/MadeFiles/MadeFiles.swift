import LibZ

/// Files of packed formats, made in memory.
package enum MadeFiles {
    /// A gzip member.
    package static func gzip(_ bytes: [UInt8]) -> [UInt8] {
        let deflated = deflate(bytes)
        return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] + deflated + little(checksum(bytes), 4)
            + little(UInt32(truncatingIfNeeded: bytes.count), 4)
    }

    /// A zip archive of deflated entries.
    package static func zip(_ entries: [(name: String, bytes: [UInt8])]) -> [UInt8] {
        var archive: [UInt8] = []
        var directory: [UInt8] = []
        for entry in entries {
            let name = Array(entry.name.utf8)
            let packed = deflate(entry.bytes)
            let common =
                little(20, 2) + little(0, 2) + little(8, 2) + little(0, 2) + little(0x21, 2)
                + little(checksum(entry.bytes), 4)
                + little(UInt32(packed.count), 4) + little(UInt32(entry.bytes.count), 4) + little(UInt32(name.count), 2)
                + little(0, 2)
            directory +=
                [0x50, 0x4B, 1, 2] + little(20, 2) + common + little(0, 2) + little(0, 2) + little(0, 2) + little(0, 4)
                + little(UInt32(archive.count), 4) + name
            archive += [0x50, 0x4B, 3, 4] + common + name + packed
        }
        let count = UInt32(entries.count)
        return archive + directory + [0x50, 0x4B, 5, 6] + little(0, 2) + little(0, 2) + little(count, 2)
            + little(count, 2)
            + little(UInt32(directory.count), 4) + little(UInt32(archive.count), 4) + little(0, 2)
    }

    /// A PDF of one page with a line of text for each of `lines`.
    package static func pdf(_ lines: [String]) -> [UInt8] {
        let text = "BT /F1 12 Tf 72 720 Td 14 TL " + lines.map { "(\($0)) Tj T*" }.joined(separator: " ") + " ET"
        let objects = [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            "<< /Length \(text.utf8.count) >>\nstream\n\(text)\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ]
        var file = "%PDF-1.4\n"
        var table = "xref\n0 6\n0000000000 65535 f \n"
        for (index, object) in objects.enumerated() {
            let offset = String(file.utf8.count)
            table += String(repeating: "0", count: 10 - offset.count) + offset + " 00000 n \n"
            file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = file.utf8.count
        return Array((file + table + "trailer << /Size 6 /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n").utf8)
    }

    private static func little(_ value: UInt32, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(value >> (8 * UInt32($0)) & 0xFF) }
    }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 { UInt32(crc32(0, bytes, UInt32(bytes.count))) }

    /// Bare deflate.
    private static func deflate(_ bytes: [UInt8]) -> [UInt8] {
        var length = compressBound(UInt(bytes.count))
        var output = [UInt8](repeating: 0, count: Int(length))
        compress2(&output, &length, bytes, UInt(bytes.count), 9)
        // Without the two bytes of zlib's header and the four of its checksum.
        return Array(output[2..<Int(length) - 4])
    }
}
