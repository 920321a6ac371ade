import LibDeflate

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The table of documents' data of a local database, read where it lies in memory.
///
/// The engine asks the system for each block of the tree and copies it, and inflates with zlib: a third of the time of a search for a rare word
/// went there. This finds the same bytes without either. What it can't make sense of it leaves to the engine, which says what is wrong.
///
/// The format is told at ``TableWriter`` and ``VersionFile``.
final class MappedDocuments: Sendable {
    private nonisolated(unsafe) let bytes: UnsafeRawBufferPointer
    private let root: Int
    private let level: Int

    private static let blockSize = TableWriter.blockSize
    private static let directory = 11
    /// Trees of more levels are none (`BTREE_CURSOR_LEVELS`).
    private static let mostLevels = 10
    /// Data that inflates to more is left to the engine.
    private static let mostInflated = 1 << 26

    /// Maps the table of a database; nil where it is empty or not as it is expected.
    init?(_ database: String) {
        guard let (root, level) = Self.root(database) else { return nil }
        let descriptor = open(database + "/docdata.glass", O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_size >= Self.blockSize,
            let start = mmap(nil, Int(status.st_size), PROT_READ, MAP_SHARED, descriptor, 0), start != MAP_FAILED
        else { return nil }
        bytes = UnsafeRawBufferPointer(start: start, count: Int(status.st_size))
        self.root = root
        self.level = level
    }

    deinit { munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count) }

    /// Where the tree begins.
    private static func root(_ database: String) -> (block: Int, level: Int)? {
        guard let file = try? InputFile(database + "/iamglass", portion: 512) else { return nil }
        var bytes: [UInt8] = []
        do throws(XapianError) {
            try file.take(VersionFile.head.count, into: &bytes)
            guard bytes == VersionFile.head else { return nil }
            // The identity, the revision, the table of postings.
            try file.take(16, into: &bytes)
            for _ in 0..<6 { _ = try file.packed() }
            try file.take(file.packed(), into: &bytes)
            let block = try file.packed()
            let shape = try file.packed()
            _ = try file.packed()
            let size = try file.packed() << 11
            guard size == blockSize, shape & 1 == 0, shape >> 2 < mostLevels else { return nil }
            return (block, shape >> 2)
        } catch {
            return nil
        }
    }

    /// Reads data of documents, of one task.
    struct Reader: ~Copyable {
        private let decompressor = libdeflate_alloc_decompressor()
        private var key: [UInt8] = []
        private var tag: [UInt8] = []

        deinit { if let decompressor { libdeflate_free_decompressor(decompressor) } }

        /// The data of a document; nil where there is none or it can't be read here.
        mutating func data(of document: UInt32, in table: MappedDocuments) -> [UInt8]? {
            key.removeAll(keepingCapacity: true)
            key.appendSortable(document)
            tag.removeAll(keepingCapacity: true)
            var part = 1
            while true {
                guard let item = table.item(key, part: part) else { return nil }
                // Most data is in one part, which need not be copied.
                if part == 1, item.isLast { return item.isCompressed ? inflated(item.bytes) : Array(item.bytes) }
                tag.append(contentsOf: item.bytes)
                if item.isLast {
                    return item.isCompressed ? tag.withUnsafeBytes { inflated($0) } : tag
                }
                part += 1
            }
        }

        private func inflated(_ bytes: UnsafeRawBufferPointer) -> [UInt8]? {
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

    /// What an entry holds, or a part of it.
    private struct Item {
        var bytes: UnsafeRawBufferPointer
        var isLast: Bool
        var isCompressed: Bool
    }

    /// Goes down the tree to a part of an entry.
    private func item(_ key: [UInt8], part: Int) -> Item? {
        var number = root
        for level in stride(from: level, to: 0, by: -1) {
            guard let block = Block(bytes, number, level: level),
                let item = block.last(notAfter: key, part: part, head: 4), item + 4 <= Self.blockSize
            else { return nil }
            number = Int(block.bytes.loadUnaligned(fromByteOffset: item, as: UInt32.self).bigEndian)
        }
        guard let leaf = Block(bytes, number, level: 0), let at = leaf.last(notAfter: key, part: part, head: 2),
            let order = leaf.compare(key, part, withItemAt: at, head: 2), order == 0
        else { return nil }
        let size = leaf.integer(at)
        let end = at + (size & 0x1FFF) + 3
        let isFirst = size & 0x2000 != 0
        let start = at + 3 + key.count + (isFirst ? 0 : 2)
        guard isFirst == (part == 1), start <= end, end <= Self.blockSize else { return nil }
        return Item(
            bytes: UnsafeRawBufferPointer(rebasing: leaf.bytes[start..<end]), isLast: size & 0x4000 != 0,
            isCompressed: size & 0x8000 != 0)
    }

    /// A block of the tree; every place in it is checked before it is looked at.
    private struct Block {
        let bytes: UnsafeRawBufferPointer
        private let count: Int
        private let isLeaf: Bool

        init?(_ file: UnsafeRawBufferPointer, _ number: Int, level: Int) {
            guard number >= 0, number < file.count / blockSize else { return nil }
            bytes = UnsafeRawBufferPointer(rebasing: file[number * blockSize..<(number + 1) * blockSize])
            let end = Int(bytes.loadUnaligned(fromByteOffset: 9, as: UInt16.self).bigEndian)
            guard bytes[4] == UInt8(level), end > directory, end <= blockSize, (end - directory) % 2 == 0 else {
                return nil
            }
            count = (end - directory) / 2
            isLeaf = level == 0
        }

        func integer(_ offset: Int) -> Int {
            Int(bytes.loadUnaligned(fromByteOffset: offset, as: UInt16.self).bigEndian)
        }

        /// Where the last item stands that is not behind a part of a key; nil where there is none, or items are not in their places.
        ///
        /// - Parameter head: the bytes of an item before the length of its key.
        func last(notAfter key: [UInt8], part: Int, head: Int) -> Int? {
            var (low, high) = (0, count)
            while high - low > 1 {
                let middle = (low + high) / 2
                guard let order = compare(key, part, withItemAt: integer(directory + 2 * middle), head: head) else {
                    return nil
                }
                if order < 0 { high = middle } else { low = middle }
            }
            return integer(directory + 2 * low)
        }

        /// Whether a part of a key is before (negative), at or behind (positive) an item; nil where that does not lie within the block.
        func compare(_ key: [UInt8], _ part: Int, withItemAt at: Int, head: Int) -> Int? {
            guard at + head < blockSize else { return nil }
            let length = Int(bytes[at + head])
            let start = at + head + 1
            guard start + length + 2 <= blockSize || isLeaf && start + length <= blockSize else { return nil }
            for index in 0..<min(length, key.count) where key[index] != bytes[start + index] {
                return key[index] < bytes[start + index] ? -1 : 1
            }
            if length != key.count { return key.count < length ? -1 : 1 }
            let isFirst = isLeaf && integer(at) & 0x2000 != 0
            guard isFirst || start + length + 2 <= blockSize else { return nil }
            return part - (isFirst ? 1 : integer(start + length))
        }
    }
}
