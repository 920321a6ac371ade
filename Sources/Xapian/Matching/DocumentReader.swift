import LibDeflate

/// Reads the data of documents of local databases, of one task.
///
/// The engine asks the system for each block of the tree and copies it, and inflates with zlib: a third of the time of a search for a rare word
/// went there. This finds the same bytes without either. What it can't make sense of it leaves to the engine, which says what is wrong.
struct DocumentReader: ~Copyable {
    private let decompressor = libdeflate_alloc_decompressor()
    private var key: [UInt8] = []
    private var (leaf, tag): ([UInt8], [UInt8]) = ([], [])

    /// Data that inflates to more is left to the engine.
    private static let mostInflated = 1 << 26

    deinit { if let decompressor { libdeflate_free_decompressor(decompressor) } }

    /// The data of a document; nil where there is none or it can't be read here.
    ///
    /// - Parameter table: that of a database's documents.
    mutating func data(of document: UInt32, in table: MappedTable) -> [UInt8]? {
        key.removeAll(keepingCapacity: true)
        key.appendSortable(document)
        let decompressor = decompressor
        let data = try? table.withEntry(key, &leaf, &tag) { bytes, isCompressed in
            isCompressed ? Self.inflated(bytes, decompressor) : Array(bytes)
        }
        return data ?? nil
    }

    private static func inflated(_ bytes: UnsafeRawBufferPointer, _ decompressor: OpaquePointer?) -> [UInt8]? {
        guard let decompressor else { return nil }
        var room = max(1024, bytes.count * 4)
        while room <= mostInflated {
            var status = LIBDEFLATE_BAD_DATA
            let data = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                status = libdeflate_deflate_decompress(
                    decompressor, bytes.baseAddress, bytes.count, buffer.baseAddress, room, &count)
                if status != LIBDEFLATE_SUCCESS { count = 0 }
            }
            if status == LIBDEFLATE_SUCCESS { return data }
            guard status == LIBDEFLATE_INSUFFICIENT_SPACE else { return nil }
            room *= 4
        }
        return nil
    }
}
