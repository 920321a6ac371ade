#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// One of the engine's tables of a local database, read where it lies in memory: keys are looked for in its tree.
///
/// The format is told at ``TableWriter``. Nothing in the file is believed: every place in a block is checked before it is looked at, and what makes no
/// sense is thrown as ``damaged``.
final class MappedTable: Sendable {
    private let path: String
    let file: MappedFile
    private let root: VersionFile.StoredRoot

    private static let blockSize = TableWriter.blockSize
    private static let directory = 11
    /// Trees of more levels are none (`BTREE_CURSOR_LEVELS`).
    private static let mostLevels = 10

    /// Maps the file of a table that has entries.
    ///
    /// - Parameter staysOpen: whether the leaves of single entries are read from the file at first.
    /// - Throws: ``XapianError`` where it cannot be read or is cut.
    init(_ path: String, _ root: VersionFile.StoredRoot, staysOpen: Bool = false) throws(XapianError) {
        self.path = path
        self.root = root
        file = try MappedFile(path, staysOpen: staysOpen)
        guard file.bytes.count >= Self.blockSize, root.level < Self.mostLevels else {
            throw XapianError(.corrupt, "\(path) is cut")
        }
    }

    /// What is said of a table in which something makes no sense.
    var damaged: XapianError { XapianError(.corrupt, "\(path) is damaged") }

    /// An entry, or a part of one.
    struct Item {
        var key: UnsafeRawBufferPointer
        var bytes: UnsafeRawBufferPointer
        /// Whether it is the first part of its entry, and the last.
        var isFirst: Bool
        var isLast: Bool
        var isCompressed: Bool
    }

    /// A place among the entries: the way there from the root, which blocks and which of their items.
    struct Cursor {
        // In the cursor itself: many are made that are used once.
        private var blocks = SIMD16<UInt32>()
        private var items = SIMD16<Int32>()
        fileprivate private(set) var depth = 0

        /// The block at a depth, and which of its items was taken.
        fileprivate subscript(depth: Int) -> (block: Int, item: Int) { (Int(blocks[depth]), Int(items[depth])) }

        fileprivate mutating func append(_ block: Int, _ item: Int) {
            blocks[depth] = UInt32(truncatingIfNeeded: block)
            items[depth] = Int32(truncatingIfNeeded: item)
            depth += 1
        }

        fileprivate mutating func popLast() -> (block: Int, item: Int)? {
            guard depth > 0 else { return nil }
            depth -= 1
            return self[depth]
        }
    }

    /// The place before all entries.
    var start: Cursor {
        var cursor = Cursor()
        cursor.append(root.block, -1)
        return cursor
    }

    /// Calls `body` with the bytes of the entry with the key; nil where there is none.
    ///
    /// - Parameters:
    ///   - leaf: room for a leaf that is read from the file.
    ///   - room: where the bytes are put together where they are in several parts.
    /// - Throws: ``damaged``.
    func withEntry<Result>(
        _ key: [UInt8], _ leaf: inout [UInt8], _ room: inout [UInt8],
        _ body: (_ bytes: UnsafeRawBufferPointer, _ isCompressed: Bool) -> Result
    ) throws(XapianError) -> Result? {
        room.removeAll(keepingCapacity: true)
        var result: Result?
        var part = 1
        while true {
            let sought = SoughtKey(key, part: part)
            let number = try leafNumber(sought)
            let isLast = try withLeaf(number, &leaf) { (leaf) throws(XapianError) in
                guard let leaf, let index = leaf.last(notAfter: sought) else { throw damaged }
                guard let item = try find(sought, leaf, index) else {
                    if part > 1 { throw damaged }
                    return true
                }
                if part == 1, item.isLast {
                    // Most are in one part, which need not be copied.
                    result = body(item.bytes, item.isCompressed)
                } else {
                    room.append(contentsOf: item.bytes)
                    if item.isLast { result = room.withUnsafeBytes { body($0, item.isCompressed) } }
                }
                return item.isLast
            }
            if isLast { return result }
            part += 1
        }
    }

    /// Calls `body` with a leaf, read from the file where that is the cheaper way; nil where it is none.
    private func withLeaf<Result>(
        _ number: Int, _ room: inout [UInt8], _ body: (Block?) throws(XapianError) -> Result
    ) throws(XapianError) -> Result {
        guard let descriptor = file.descriptor(forMore: 1), number < file.bytes.count / Self.blockSize else {
            return try body(Block(file.bytes, number, level: 0))
        }
        if room.isEmpty { room = [UInt8](repeating: 0, count: Self.blockSize) }
        let count = room.withUnsafeMutableBytes {
            pread(descriptor, $0.baseAddress, $0.count, off_t(number * Self.blockSize))
        }
        guard count == Self.blockSize else { throw damaged }
        return try room.withUnsafeBufferPointer { (bytes) throws(XapianError) in
            try body(Block(UnsafeRawBufferPointer(bytes), 0, level: 0))
        }
    }

    /// The first part of the entry with the key, and its place; nil where there is none.
    ///
    /// - Throws: ``damaged``.
    func seek(_ key: [UInt8]) throws(XapianError) -> (item: Item, cursor: Cursor)? {
        let (item, cursor) = try seek(notAfter: key)
        guard let item, item.key.isEqual(to: key) else { return nil }
        return (item, cursor)
    }

    /// The last item whose key is not behind a key, and its place. Nil, and the place before the items that follow, where these begin a leaf: what
    /// divides leaves is as much of a key as tells them apart.
    ///
    /// - Parameters:
    ///   - key: not empty.
    ///   - other: any place of this table; as far as the way there is the same, it costs two comparisons a block.
    /// - Throws: ``damaged``.
    func seek(
        notAfter key: [UInt8], near other: Cursor = Cursor()
    ) throws(XapianError) -> (item: Item?, cursor: Cursor) {
        let key = SoughtKey(key)
        var cursor = Cursor()
        var number = root.block
        while cursor.depth < other.depth {
            let (known, index) = other[cursor.depth]
            let block = try block(number, cursor)
            guard known == number, !block.isLeaf, block.isLast(index, notAfter: key) else { break }
            guard let child = block.child(index) else { throw damaged }
            cursor.append(number, index)
            number = child
        }
        let item = try descend(from: number, to: key, &cursor)
        return (item, cursor)
    }

    /// Goes on, from an item, to what ``seek(notAfter:)`` finds of a key that is not before it: the blocks on the way are searched from where they
    /// were left, so that it takes the logarithm of the distance.
    ///
    /// - Throws: ``damaged``.
    func advance(_ cursor: inout Cursor, notAfter key: [UInt8]) throws(XapianError) -> Item? {
        let key = SoughtKey(key)
        // From the leaf upwards, to the first block in which something is behind the key.
        while let (number, index) = cursor.popLast() {
            let block = try block(number, cursor)
            guard let found = block.last(notAfter: key, from: index) else { throw damaged }
            if found == block.count - 1, cursor.depth > 0 { continue }
            cursor.append(number, found)
            if block.isLeaf {
                guard let item = block.item(found) else { throw damaged }
                return item
            }
            guard let child = block.child(found) else { throw damaged }
            return try descend(from: child, to: key, &cursor)
        }
        return nil
    }

    /// Goes down to the last item that is not behind a key, as ``seek(notAfter:)`` does, from a block below those on the way of a cursor.
    private func descend(from number: Int, to key: SoughtKey, _ cursor: inout Cursor) throws(XapianError) -> Item? {
        var number = number
        while true {
            let block = try block(number, cursor)
            guard let index = block.last(notAfter: key) else { throw damaged }
            if block.isLeaf {
                guard let item = block.item(index),
                    let order = block.compare(key, withItemAt: block.place(index))
                else { throw damaged }
                cursor.append(number, order >= 0 ? index : index - 1)
                return order >= 0 ? item : nil
            }
            cursor.append(number, index)
            guard let child = block.child(index) else { throw damaged }
            number = child
        }
    }

    private func find(_ key: SoughtKey, _ leaf: Block, _ index: Int) throws(XapianError) -> Item? {
        guard let order = leaf.compare(key, withItemAt: leaf.place(index)) else { throw damaged }
        guard order == 0 else { return nil }
        guard let item = leaf.item(index) else { throw damaged }
        return item
    }

    /// The leaf in which a key is if it is anywhere.
    private func leafNumber(_ key: SoughtKey) throws(XapianError) -> Int {
        var number = root.block
        for level in stride(from: root.level, to: 0, by: -1) {
            guard let block = Block(file.bytes, number, level: level),
                let index = block.last(notAfter: key),
                let child = block.child(index)
            else { throw damaged }
            number = child
        }
        return number
    }

    /// Goes on to the next item; nil at the end of the table.
    ///
    /// - Throws: ``damaged``.
    func advance(_ cursor: inout Cursor) throws(XapianError) -> Item? {
        while let (number, index) = cursor.popLast() {
            var (block, index) = (try block(number, cursor), index + 1)
            guard index < block.count else { continue }
            cursor.append(number, index)
            while !block.isLeaf {
                guard let child = block.child(index) else { throw damaged }
                (block, index) = (try self.block(child, cursor), 0)
                cursor.append(child, index)
            }
            guard let item = block.item(index) else { throw damaged }
            return item
        }
        return nil
    }

    /// The block that comes next on the way of a cursor.
    private func block(_ number: Int, _ cursor: Cursor) throws(XapianError) -> Block {
        guard let block = Block(file.bytes, number, level: root.level - cursor.depth) else { throw damaged }
        return block
    }

    /// A block of the tree.
    private struct Block {
        let bytes: UnsafeRawBufferPointer
        let count: Int
        let isLeaf: Bool

        /// The bytes of an item of a branch before the length of its key, and of one of a leaf.
        private static let branchHead = 4
        private static let leafHead = 2

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

        private func integer(_ offset: Int) -> Int {
            Int(bytes.loadUnaligned(fromByteOffset: offset, as: UInt16.self).bigEndian)
        }

        func place(_ index: Int) -> Int { integer(directory + 2 * index) }

        /// The number of the block that an item of a branch leads to.
        func child(_ index: Int) -> Int? {
            let at = place(index)
            guard at + Self.branchHead <= blockSize else { return nil }
            return Int(bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self).bigEndian)
        }

        /// An item of a leaf.
        func item(_ index: Int) -> Item? {
            let at = place(index)
            guard at + Self.leafHead < blockSize else { return nil }
            let size = integer(at)
            let end = at + (size & 0x1FFF) + 3
            let isFirst = size & 0x2000 != 0
            let key = at + 3
            let keyEnd = key + Int(bytes[at + Self.leafHead])
            let start = keyEnd + (isFirst ? 0 : 2)
            guard start <= end, end <= blockSize else { return nil }
            return Item(
                key: UnsafeRawBufferPointer(rebasing: bytes[key..<keyEnd]),
                bytes: UnsafeRawBufferPointer(rebasing: bytes[start..<end]), isFirst: isFirst,
                isLast: size & 0x4000 != 0,
                isCompressed: size & 0x8000 != 0)
        }

        /// Whether an item is the last that is not behind a key.
        func isLast(_ index: Int, notAfter key: SoughtKey) -> Bool {
            guard 0..<count ~= index, let order = compare(key, withItemAt: place(index)), order >= 0 else {
                return false
            }
            guard index + 1 < count else { return true }
            return compare(key, withItemAt: place(index + 1)).map { $0 < 0 } ?? false
        }

        /// Which is the last item that is not behind a key; nil where items are not in their places.
        func last(notAfter key: SoughtKey) -> Int? { last(notAfter: key, 0, count) }

        /// The same of a key that is not before an item, -1 for none: in steps that double from there.
        func last(notAfter key: SoughtKey, from item: Int) -> Int? {
            var low = max(0, item)
            var step = 1
            while low + step < count {
                guard let order = compare(key, withItemAt: place(low + step)) else { return nil }
                if order < 0 { break }
                low += step
                step *= 2
            }
            return last(notAfter: key, low, min(count, low + step))
        }

        private func last(notAfter key: SoughtKey, _ low: Int, _ high: Int) -> Int? {
            var (low, high) = (low, high)
            while high - low > 1 {
                let middle = (low + high) / 2
                guard let order = compare(key, withItemAt: place(middle)) else { return nil }
                if order < 0 { high = middle } else { low = middle }
            }
            return low
        }

        /// Whether a key is before (negative), at or behind (positive) an item; nil where that does not lie within the block.
        @inline(__always)
        func compare(_ key: SoughtKey, withItemAt at: Int) -> Int? {
            let head = isLeaf ? Self.leafHead : Self.branchHead
            guard at + head < blockSize, let block = bytes.baseAddress else { return nil }
            let length = Int(bytes[at + head])
            let start = at + head + 1
            guard start + length + 2 <= blockSize || isLeaf && start + length <= blockSize else { return nil }
            // Most differ in what is compared at once.
            if start + SoughtKey.headLength <= blockSize {
                let itemHead = SoughtKey.head(of: bytes, from: start, length)
                if key.head != itemHead { return key.head < itemHead ? -1 : 1 }
            }
            return compare(key, withItemAt: at, block + start, length)
        }

        private func compare(_ key: SoughtKey, withItemAt at: Int, _ item: UnsafeRawPointer, _ length: Int) -> Int? {
            let count = key.bytes.count
            let order = key.bytes.withUnsafeBytes { key in
                key.baseAddress.map { memcmp($0, item, min(length, count)) } ?? 0
            }
            if order != 0 { return Int(order) }
            if length != count { return count < length ? -1 : 1 }
            let isFirst = isLeaf && integer(at) & 0x2000 != 0
            let end = at + (isLeaf ? Self.leafHead : Self.branchHead) + 1 + length
            guard isFirst || end + 2 <= blockSize else { return nil }
            return key.part - (isFirst ? 1 : integer(end))
        }
    }

    /// A part of an entry that is looked for.
    private struct SoughtKey {
        let bytes: [UInt8]
        let part: Int
        /// The first bytes as a number, the first of them the highest, zeros behind the last: where two keys have different ones, these are in
        /// the order of the keys.
        let head: UInt64

        static let headLength = MemoryLayout<UInt64>.size

        init(_ bytes: [UInt8], part: Int = 1) {
            (self.bytes, self.part) = (bytes, part)
            var head: UInt64 = 0
            for (place, byte) in bytes.prefix(Self.headLength).enumerated() {
                head |= UInt64(byte) << UInt64(56 - 8 * place)
            }
            self.head = head
        }

        /// The head of a key of `length` bytes that begins at `start` and has as many bytes as a head behind that.
        @inline(__always)
        static func head(of bytes: UnsafeRawBufferPointer, from start: Int, _ length: Int) -> UInt64 {
            let head = bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self).bigEndian
            return length >= headLength ? head : head & ~(.max &>> UInt64(8 * length))
        }
    }
}
