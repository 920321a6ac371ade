/// Writes lists of documents into the table of postings, cut into chunks.
///
/// A chunk is an entry of the table: that of a term's first one is the term, those that follow have the number of their first document behind
/// it (`backends/glass/glass_postlist.cc` of Xapian 1.4). The engine cuts after 2,000 bytes wherever a list grew; these are as large as an
/// item of a block may be, so that four of a long list fill a block.
struct ListWriter {
    private let table: TableWriter
    private var chunk: [UInt8] = []
    private var firstDocument: UInt32 = 0
    private var lastDocument: UInt32 = 0
    private var key: [UInt8] = []
    /// What stands before the documents of a term's first chunk.
    private var heading: [UInt8] = []
    private var isFirst = true
    private var limit = 0

    /// The longest head of a chunk: whether it is the last, and how far the last document is from the first.
    private static let chunkHead = 6
    /// The longest number of a document behind a key, with the zero before it.
    private static let documentNumber = 6

    init(_ table: TableWriter) { self.table = table }

    /// Writes the list of `parts`, which have one key and follow each other.
    mutating func write(_ parts: [RunCursor]) throws(XapianError) {
        guard let first = parts.first else { return }
        key = first.key
        let isOfValues = TableKey.isOfValues(key)
        heading.removeAll(keepingCapacity: true)
        if !isOfValues {
            heading.appendPacked(parts.reduce(0) { $0 + $1.count })
            heading.appendPacked(parts.reduce(0) { $0 + $1.sum })
            heading.appendPacked(first.first - 1)
        }
        isFirst = true
        chunk.removeAll(keepingCapacity: true)
        setLimit()
        for part in parts { try append(part, isOfValues: isOfValues) }
        try flush(isLast: true)
    }

    private mutating func setLimit() {
        let room = TableWriter.largestItem - TableWriter.overhead - key.count
        let isKeyWhole = isFirst && !TableKey.isOfValues(key)
        limit = room - Self.chunkHead - (isKeyWhole ? heading.count : Self.documentNumber)
    }

    private mutating func append(_ part: RunCursor, isOfValues: Bool) throws(XapianError) {
        let bytes = part.bytes
        guard !bytes.isEmpty else { return }
        var document = part.first
        var start = 0
        while true {
            var end = Self.endOfEntry(bytes, start, isOfValues: isOfValues)
            if !chunk.isEmpty, chunk.count + 5 + end - start > limit { try flush(isLast: false) }
            if chunk.isEmpty { firstDocument = document } else { chunk.appendPacked(document - lastDocument - 1) }
            lastDocument = document
            if chunk.count + bytes.count - start <= limit {
                chunk.append(contentsOf: bytes[start...])
                lastDocument = part.last
                return
            }
            // As many as there is room for, told apart by their gaps, which stay as they are.
            var gap = 0
            var next = end
            while next < bytes.count {
                let (between, entry) = Self.packed(bytes, next)
                let entryEnd = Self.endOfEntry(bytes, entry, isOfValues: isOfValues)
                if chunk.count + entryEnd - start > limit { break }
                gap += between + 1
                end = entryEnd
                next = end
            }
            chunk.append(contentsOf: bytes[start..<end])
            lastDocument += UInt32(gap)
            guard end < bytes.count else { return }
            try flush(isLast: false)
            let (between, entry) = Self.packed(bytes, end)
            document = lastDocument + UInt32(between) + 1
            start = entry
        }
    }

    /// Writes the chunk at hand and begins another.
    private mutating func flush(isLast: Bool) throws(XapianError) {
        guard !chunk.isEmpty else { return }
        var key = key
        var tag: [UInt8] = []
        tag.reserveCapacity(chunk.count + heading.count + Self.chunkHead)
        if TableKey.isOfValues(key) {
            key.appendSortable(firstDocument)
        } else {
            if isFirst {
                tag += heading
            } else {
                if !TableKey.isOfLengths(key) { key.append(0) }
                key.appendSortable(firstDocument)
            }
            tag.append(UInt8(ascii: isLast ? "1" : "0"))
            tag.appendPacked(lastDocument - firstDocument)
        }
        tag += chunk
        try table.append(key, tag: tag)
        chunk.removeAll(keepingCapacity: true)
        isFirst = false
        setLimit()
    }

    /// Where what a list says of a document ends: a frequency or the length of a document is one number, a value has its size before it.
    private static func endOfEntry(_ bytes: [UInt8], _ start: Int, isOfValues: Bool) -> Int {
        let (number, end) = packed(bytes, start)
        return isOfValues ? min(bytes.count, end + number) : end
    }

    @inline(__always)
    private static func packed(_ bytes: [UInt8], _ start: Int) -> (number: Int, end: Int) {
        var number = 0
        var shift = 0
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            number |= Int(byte & 0x7F) << shift
            if byte < 0x80 || shift > 28 { break }
            shift += 7
        }
        return (number, index)
    }
}
