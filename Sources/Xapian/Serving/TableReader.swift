#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Goes through the entries of one of the engine's tables in the order of their keys. The format is told at ``TableWriter``.
final class TableReader {
    private(set) var key: [UInt8] = []
    private(set) var tag: [UInt8] = []
    /// Whether the tag is a raw deflate stream of what it stands for.
    private(set) var isCompressed = false

    private let path: String
    private let bytes: UnsafeRawBufferPointer
    /// From the root to the leaf at hand: the block, and which of its items comes next.
    private var way: [(block: UnsafeRawBufferPointer, next: Int)] = []
    private let levels: Int

    private static let directory = 11
    private static let mostLevels = 10

    /// Maps the file of a table.
    init(_ path: String, _ root: VersionFile.StoredRoot) throws(XapianError) {
        self.path = path
        levels = root.level
        guard !root.isEmpty else {
            bytes = UnsafeRawBufferPointer(start: nil, count: 0)
            return
        }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        var status = stat()
        guard descriptor >= 0, fstat(descriptor, &status) == 0 else {
            throw XapianError(.notFound, "cannot read \(path): \(String(cString: strerror(errno)).lowercased())")
        }
        defer { close(descriptor) }
        let size = Int(status.st_size)
        guard size >= TableWriter.blockSize, levels < Self.mostLevels,
            let start = mmap(nil, size, PROT_READ, MAP_SHARED, descriptor, 0), start != MAP_FAILED
        else { throw XapianError(.corrupt, "\(path) is cut") }
        bytes = UnsafeRawBufferPointer(start: start, count: size)
        try descend(to: root.block)
    }

    deinit { if let start = bytes.baseAddress { munmap(UnsafeMutableRawPointer(mutating: start), bytes.count) } }

    private var damaged: XapianError { XapianError(.corrupt, "\(path) is damaged") }

    /// Goes to a block, and by its first item on to a leaf.
    private func descend(to number: Int) throws(XapianError) {
        var number = number
        while true {
            guard number >= 0, number < bytes.count / TableWriter.blockSize else { throw damaged }
            let start = number * TableWriter.blockSize
            let block = UnsafeRawBufferPointer(rebasing: bytes[start..<start + TableWriter.blockSize])
            guard Int(block[4]) == levels - way.count else { throw damaged }
            way.append((block, 0))
            if block[4] == 0 { return }
            guard let item = try nextItem() else { throw damaged }
            number = try child(item)
        }
    }

    /// The place of the next item of the last block of the way; nil at its end.
    private func nextItem() throws(XapianError) -> Int? {
        guard let (block, next) = way.last else { return nil }
        let place = Self.directory + 2 * next
        guard place < Self.integer(block, 9) else { return nil }
        guard place + 2 <= block.count else { throw damaged }
        way[way.count - 1].next += 1
        return Self.integer(block, place)
    }

    private func child(_ item: Int) throws(XapianError) -> Int {
        guard let block = way.last?.block, item + 4 <= block.count else { throw damaged }
        return Int(block.loadUnaligned(fromByteOffset: item, as: UInt32.self).bigEndian)
    }

    private static func integer(_ block: UnsafeRawBufferPointer, _ offset: Int) -> Int {
        Int(block.loadUnaligned(fromByteOffset: offset, as: UInt16.self).bigEndian)
    }

    /// The next item of a leaf; nil at the end of the table.
    private func nextOfLeaf() throws(XapianError) -> (block: UnsafeRawBufferPointer, item: Int)? {
        while let block = way.last?.block {
            guard let item = try nextItem() else {
                way.removeLast()
                continue
            }
            if block[4] == 0 { return (block, item) }
            try descend(to: child(item))
        }
        return nil
    }

    /// Goes to the next entry; false at the end.
    func advance() throws(XapianError) -> Bool {
        tag.removeAll(keepingCapacity: true)
        var part = 1
        while let (block, item) = try nextOfLeaf() {
            guard item + 3 <= block.count else { throw damaged }
            let size = Self.integer(block, item)
            let length = Int(block[item + 2])
            let isFirst = size & 0x2000 != 0
            let start = item + 3 + length + (isFirst ? 0 : 2)
            let end = item + (size & 0x1FFF) + 3
            guard start <= end, end <= block.count, isFirst == (part == 1) else { throw damaged }
            // The tree begins with an entry without a key, which is no entry.
            if length == 0 { continue }
            if isFirst {
                key.removeAll(keepingCapacity: true)
                key.append(contentsOf: block[item + 3..<item + 3 + length])
                isCompressed = size & 0x8000 != 0
            }
            tag.append(contentsOf: block[start..<end])
            if size & 0x4000 != 0 { return true }
            part += 1
        }
        guard part == 1 else { throw damaged }
        return false
    }
}
