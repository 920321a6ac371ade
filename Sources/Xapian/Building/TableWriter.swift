#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Writes one of the engine's tables, a B-tree of keys with tags, from entries that come in order.
///
/// The engine adds entries one by one to a tree that may have any shape. Entries in order need no tree while they are written: blocks are filled
/// one after the other and are never looked at again, so a table takes as long as writing its bytes.
///
/// The file is that of the backend "glass" of Xapian 1.4 (`backends/glass/glass_table.h` there): blocks of 8 KiB, each with its revision (4
/// bytes), its level (1, leaves are 0), its largest and its whole free space (2 each), the end of its directory (2), the directory (2 for each
/// item), and from the block's end the items. All numbers have the highest byte first. An item of a leaf has its size and flags (2), the
/// length of its key (1), the key, behind the first part of a tag the number of the part (2), and the bytes of the tag; one of a branch the
/// number of a block (4), the length of a key (1), the key, and the number of a part (2).
final class TableWriter {
    /// Where the tree begins.
    struct Root {
        var block = 0
        var level = 0
        /// The number of entries.
        var entries = 0
        /// The number of blocks in the file.
        var blocks = 0
        /// Whether nothing at all was written.
        var isEmpty = true
    }

    static let blockSize = 8192
    /// Four items of the largest size fit into a block.
    static let largestItem = (blockSize - FilledBlock.directory - 4 * 2) / 4
    /// Bytes of an item that are neither key nor tag, in the first part of a tag.
    static let overhead = 3
    private static let longestKey = 255
    private static let mostParts = 0xFFFF

    private let file: OutputFile
    private var leaf = FilledBlock(level: 0)
    private var branches: [FilledBlock] = []
    /// The last key that was written.
    private var lastKey: [UInt8] = []
    private var root = Root()

    /// Makes the file of a table.
    init(_ path: String) throws(XapianError) {
        file = try OutputFile(path)
        // The tree begins with an entry without a key, which is no entry.
        leaf.put(3) { item in
            item.storeBytes(of: (UInt16(0x60) << 8).bigEndian, as: UInt16.self)
            item[2] = 0
        }
    }

    /// The free bytes of the block at hand, its directory's next place not counted.
    var room: Int { leaf.free - 2 }

    /// Appends an entry.
    ///
    /// - Parameters:
    ///   - key: greater than all before it.
    ///   - isCompressed: whether the tag is a raw deflate stream of what it stands for.
    func append(_ key: [UInt8], tag: some Collection<UInt8>, isCompressed: Bool = false) throws(XapianError) {
        guard key.count <= Self.longestKey else {
            throw XapianError(.other, "a key of \(key.count) bytes is too long for a table")
        }
        precondition(lastKey.lexicographicallyPrecedes(key), "keys come in order")
        let largestPart = Self.largestItem - Self.overhead - 2 - key.count
        var first = largestPart + 2
        if tag.count <= first {
            first = tag.count
        } else {
            // A first part that fills what is left of the block. As small a one as that is worth a key of its own.
            let left = leaf.free % (Self.largestItem + 2) - 2 - Self.overhead - key.count
            if left >= key.count + 34 { first = min(first, left) }
        }
        let parts = 1 + (tag.count - first + largestPart - 1) / largestPart
        guard parts <= Self.mostParts else {
            throw XapianError(.other, "an entry of \(tag.count) bytes is too large for a table")
        }
        var rest = tag[...]
        for part in 1...parts {
            let piece = rest.prefix(part == 1 ? first : largestPart)
            rest = rest.dropFirst(piece.count)
            try add(key, part: part, isLast: part == parts, piece, isCompressed: isCompressed)
        }
        root.entries += 1
    }

    private func add(_ key: [UInt8], part: Int, isLast: Bool, _ bytes: some Collection<UInt8>, isCompressed: Bool)
        throws(XapianError)
    {
        let head = Self.overhead + key.count + (part > 1 ? 2 : 0)
        let size = head + bytes.count
        if leaf.free < size + 2 {
            try write(leaf)
            // What divides two leaves is as much of a key as tells it from the one before.
            let common = zip(lastKey, key).prefix { $0 == $1 }.count
            leaf.begin(Array(key.prefix(common + 1)), part: part)
        }
        let flags: UInt16 = (isCompressed ? 0x80 : 0) | (isLast ? 0x40 : 0) | (part == 1 ? 0x20 : 0)
        leaf.put(size) { item in
            item.storeBytes(of: (flags << 8 | UInt16(size - 3)).bigEndian, as: UInt16.self)
            item[2] = UInt8(key.count)
            UnsafeMutableRawBufferPointer(rebasing: item[3..<3 + key.count]).copyBytes(from: key)
            if part > 1 {
                item.storeBytes(of: UInt16(part).bigEndian, toByteOffset: 3 + key.count, as: UInt16.self)
            }
            UnsafeMutableRawBufferPointer(rebasing: item[head...]).copyBytes(from: bytes)
        }
        lastKey = key
        root.isEmpty = false
    }

    /// Writes a block that is full, and enters it in the one above.
    private func write(_ block: FilledBlock) throws(XapianError) {
        let number = try put(block)
        let level = Int(block.level)
        if branches.count == level { branches.append(FilledBlock(level: UInt8(level + 1))) }
        if branches[level].free < 7 + block.divider.count + 2, !branches[level].isEmpty {
            try write(branches[level])
            branches[level].begin(block.divider, part: block.part)
        }
        // What divides a branch's first block from the one before stands above the branch.
        let key = branches[level].isEmpty ? [] : block.divider
        let part = branches[level].isEmpty ? 0 : block.part
        branches[level].put(7 + key.count) { item in
            item.storeBytes(of: UInt32(number).bigEndian, as: UInt32.self)
            item[4] = UInt8(key.count)
            UnsafeMutableRawBufferPointer(rebasing: item[5..<5 + key.count]).copyBytes(from: key)
            item.storeBytes(of: UInt16(part).bigEndian, toByteOffset: 5 + key.count, as: UInt16.self)
        }
    }

    private func put(_ block: FilledBlock) throws(XapianError) -> Int {
        defer { root.blocks += 1 }
        try file.append(block.finished())
        return root.blocks
    }

    /// Writes what is left. Nothing can be appended then.
    func finish() throws(XapianError) -> Root {
        defer { try? file.flush() }
        guard !root.isEmpty else { return root }
        if branches.isEmpty {
            root.block = try put(leaf)
        } else {
            try write(leaf)
            var level = 0
            // Writing one may begin another above it.
            while level + 1 < branches.count {
                try write(branches[level])
                level += 1
            }
            root.block = try put(branches[level])
            root.level = level + 1
        }
        try file.flush()
        return root
    }
}

/// A block that is being filled: its directory from the front, its items from the back.
private struct FilledBlock {
    /// Where the directory begins.
    static let directory = 11

    let level: UInt8
    private var bytes = [UInt8](repeating: 0, count: TableWriter.blockSize)
    private var directoryEnd = directory
    private var itemsStart = TableWriter.blockSize
    /// The key, and the part of its tag, at which the block begins; empty for the first of its level.
    private(set) var divider: [UInt8] = []
    private(set) var part = 0

    init(level: UInt8) { self.level = level }

    var free: Int { itemsStart - directoryEnd }
    var isEmpty: Bool { directoryEnd == Self.directory }

    /// Empties the block for what follows.
    mutating func begin(_ divider: [UInt8], part: Int) {
        self.divider = divider
        self.part = part
        bytes.withUnsafeMutableBytes { _ = memset($0.baseAddress.unsafelyUnwrapped, 0, $0.count) }
        directoryEnd = Self.directory
        itemsStart = TableWriter.blockSize
    }

    /// Makes room for an item of so many bytes and lets `fill` write it.
    mutating func put(_ size: Int, _ fill: (UnsafeMutableRawBufferPointer) -> Void) {
        itemsStart -= size
        let (start, end) = (itemsStart, directoryEnd)
        bytes.withUnsafeMutableBytes { bytes in
            bytes.storeBytes(of: UInt16(start).bigEndian, toByteOffset: end, as: UInt16.self)
            fill(UnsafeMutableRawBufferPointer(rebasing: bytes[start..<start + size]))
        }
        directoryEnd += 2
    }

    /// The block as it stands in the file.
    func finished() -> [UInt8] {
        var bytes = bytes
        let (free, end) = (UInt16(free), UInt16(directoryEnd))
        bytes.withUnsafeMutableBytes { bytes in
            bytes.storeBytes(of: VersionFile.revision.bigEndian, as: UInt32.self)
            bytes[4] = level
            bytes.storeBytes(of: free.bigEndian, toByteOffset: 5, as: UInt16.self)
            bytes.storeBytes(of: free.bigEndian, toByteOffset: 7, as: UInt16.self)
            bytes.storeBytes(of: end.bigEndian, toByteOffset: 9, as: UInt16.self)
        }
        return bytes
    }
}
