/// Goes through the values in a slot of one local database, ascending by document, where they lie in memory.
///
/// A chunk of values stands under the number of its first document; each value has its size before it, and each but the first how many documents
/// are left out (``ListWriter``).
struct ValueCursor {
    private let key: [UInt8]
    /// Outlives the bytes that are read.
    private let table: MappedTable
    private var place: MappedTable.Cursor
    /// The document at hand and its value; behind all documents at the end.
    private(set) var document = PostingCursor.ended
    private(set) var value = UnsafeRawBufferPointer(start: nil, count: 0)
    private var chunk = UnsafeRawBufferPointer(start: nil, count: 0)
    private var at = 0
    /// The bytes of the chunk where it was not in one part.
    private var joined: OwnedBytes?

    /// A document so far ahead is looked for in the tree.
    private static let leastJump: UInt32 = 400

    /// The first document with a value in the slot.
    ///
    /// - Throws: ``XapianError`` where something in the table makes no sense.
    init(slot: UInt32, in table: MappedTable) throws(XapianError) {
        key = TableKey.values(slot: slot)
        self.table = table
        (_, place) = try table.seek(notAfter: key)
        if let item = try table.advance(&place) { try begin(item) }
    }

    /// Goes on to the next document that has a value.
    ///
    /// - Throws: ``XapianError`` where something in the table makes no sense.
    mutating func advance() throws(XapianError) {
        guard at < chunk.count else {
            guard let item = try table.advance(&place) else { return end() }
            return try begin(item)
        }
        let gap = try packed()
        guard gap < PostingCursor.ended - 1 - document else { throw table.damaged }
        document += gap + 1
        try takeValue()
    }

    /// The value of a document, empty where it has none; each asked for is not before those asked for already.
    ///
    /// - Throws: ``XapianError`` where something in the table makes no sense.
    mutating func value(of wanted: UInt32) throws(XapianError) -> UnsafeRawBufferPointer {
        if document < wanted, wanted - document > Self.leastJump { try jump(to: wanted) }
        while document < wanted {
            pass(before: wanted)
            if document < wanted { try advance() }
        }
        return document == wanted ? value : UnsafeRawBufferPointer(start: nil, count: 0)
    }

    /// Goes on in the chunk to the last value of a document before `wanted`, as far as gaps and sizes are of one byte, which they mostly are.
    private mutating func pass(before wanted: UInt32) {
        guard let start = chunk.baseAddress else { return }
        var (document, at, size) = (document, at, value.count)
        while at + 1 < chunk.count {
            let head = start.loadUnaligned(fromByteOffset: at, as: UInt16.self)
            guard head & 0x8080 == 0 else { break }
            let (step, ownSize) = (UInt32(head.littleEndian & 0xFF) &+ 1, Int(head.littleEndian >> 8))
            // The entries that follow mostly are alike but for the bytes of their values.
            let stride = 2 &+ ownSize
            let (lastStart, before) = (chunk.count - stride, at)
            while at &+ 7 &* stride <= lastStart, document &+ 8 &* step < wanted {
                var unlike: UInt16 = 0
                for entry in 0..<8 {
                    unlike |= head ^ start.loadUnaligned(fromByteOffset: at &+ entry &* stride, as: UInt16.self)
                }
                guard unlike == 0 else { break }
                document &+= 8 &* step
                at &+= 8 &* stride
            }
            while at <= lastStart, document &+ step < wanted,
                start.loadUnaligned(fromByteOffset: at, as: UInt16.self) == head
            {
                document &+= step
                at &+= stride
            }
            if at == before { break }
            size = ownSize
        }
        value = UnsafeRawBufferPointer(start: start + (at - size), count: size)
        (self.document, self.at) = (document, at)
    }

    /// Goes to the beginning of the chunk that may have a document, where it is behind the one at hand.
    private mutating func jump(to wanted: UInt32) throws(XapianError) {
        var sought = key
        sought.appendSortable(wanted)
        var place = place
        let item = try table.advance(&place, notAfter: sought)
        guard let item, let first = firstDocument(of: item.key), first > document else { return }
        self.place = place
        try begin(item)
    }

    /// Begins a chunk; at that of another list this one has ended.
    private mutating func begin(_ item: MappedTable.Item) throws(XapianError) {
        guard let first = firstDocument(of: item.key) else { return end() }
        guard item.isFirst, !item.isCompressed, first < PostingCursor.ended else { throw table.damaged }
        (document, at) = (first, 0)
        chunk = item.isLast ? item.bytes : try join(item)
        try takeValue()
    }

    /// A chunk that is in several parts, since a value in it is larger than an item of a block may be.
    private mutating func join(_ first: MappedTable.Item) throws(XapianError) -> UnsafeRawBufferPointer {
        var bytes = Array(first.bytes)
        while true {
            guard let item = try table.advance(&place), !item.isFirst else { throw table.damaged }
            bytes.append(contentsOf: item.bytes)
            if item.isLast { break }
        }
        let joined = OwnedBytes(bytes)
        self.joined = joined
        return joined.bytes
    }

    private mutating func end() {
        (document, at) = (PostingCursor.ended, 0)
        chunk = UnsafeRawBufferPointer(start: nil, count: 0)
    }

    private func firstDocument(of key: UnsafeRawBufferPointer) -> UInt32? {
        guard key.begins(with: self.key) else { return nil }
        return UInt32(sortable: key[self.key.count...])
    }

    private mutating func takeValue() throws(XapianError) {
        let size = Int(try packed())
        guard size <= chunk.count - at else { throw table.damaged }
        value = UnsafeRawBufferPointer(rebasing: chunk[at..<at + size])
        at += size
    }

    private mutating func packed() throws(XapianError) -> UInt32 {
        guard let number = chunk.packed(&at), let number = UInt32(exactly: number) else { throw table.damaged }
        return number
    }
}

/// A copy of bytes that stays where it is.
private final class OwnedBytes {
    let bytes: UnsafeRawBufferPointer

    init(_ bytes: [UInt8]) {
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
        copy.copyBytes(from: bytes)
        self.bytes = UnsafeRawBufferPointer(copy)
    }

    deinit { bytes.deallocate() }
}
