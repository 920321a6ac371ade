import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Reading files of JSON lines.
enum JSONLines {
    static func read<Row: Decodable>(_ type: Row.Type, _ path: String) throws -> [Row] {
        let data = try Data(contentsOf: URL(filePath: path))
        let decoder = JSONDecoder()
        return try data.split(separator: 0x0A).map { try decoder.decode(Row.self, from: Data($0)) }
    }
}

/// The standard streams.
enum Standard {
    /// Writes a line to standard error.
    static func error(_ line: String) { write(Array((line + "\n").utf8), to: 2) }

    /// Writes text to standard output.
    static func output(_ text: String) { write(Array(text.utf8), to: 1) }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        var written = 0
        while written < bytes.count {
            let put = bytes.withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress.unsafelyUnwrapped + written, bytes.count - written)
            }
            if put <= 0 { return }
            written += put
        }
    }
}

/// A folder that is removed at the end.
struct ScratchFolder: ~Copyable {
    let path: String

    init() throws {
        var template = Array("/tmp/isnad-eval-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw CocoaError(.fileWriteUnknown) }
        path = template.withUnsafeBufferPointer { String(cString: $0.baseAddress.unsafelyUnwrapped) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}
