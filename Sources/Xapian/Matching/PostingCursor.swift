/// Goes through the documents that have a term, in one local database, ascending, where the table of postings lies in memory.
///
/// The engine's own list asks the system for each block, and takes some 60 instructions a posting; this takes a fifth of that. The format is
/// told at ``ListWriter``.
struct PostingCursor {
    /// The document behind the last one.
    static let ended = UInt32.max
    /// Documents of higher numbers are left to the engine, so that no sum of a few short gaps comes out too high for a number.
    private static let highest = ended - 0x1_0000

    /// The document at hand.
    private(set) var document: UInt32
    /// How many documents have the term.
    private(set) var count = 0
    /// Whether something made no sense; then the list has ended.
    private(set) var isDamaged = false

    /// What the posting at hand says of its document.
    private var frequency: UInt32 = 0
    private var at: UnsafePointer<UInt8>
    private var end: UnsafePointer<UInt8>
    private var lastOfChunk: UInt32 = 0
    private var isLastChunk = true
    private let key: [UInt8]
    /// Outlives the bytes that are read.
    private let table: MappedTable
    private var place: MappedTable.Cursor

    /// The beginning of a term's list; nil where no document has the term.
    ///
    /// - Throws: ``XapianError`` where something in the table makes no sense.
    init?(_ term: [UInt8], in table: MappedTable) throws(XapianError) {
        var key: [UInt8] = []
        key.reserveCapacity(term.count + 2)
        key.appendKey(ofTerm: term)
        guard let (item, place) = try table.seek(key), let start = item.bytes.baseAddress else { return nil }
        self.key = key
        self.table = table
        self.place = place
        at = start.assumingMemoryBound(to: UInt8.self)
        end = at + item.bytes.count
        document = Self.ended
        guard item.isLast, !item.isCompressed, let count = packed(), passNumber(), let before = packed(),
            before < Self.ended - 1
        else {
            isDamaged = true
            return
        }
        self.count = Int(count)
        begin(chunkAt: before + 1)
    }

    /// The number at hand, seven bits a byte, the lowest first; nil where the chunk ends within it.
    @inline(__always)
    private mutating func packed() -> UInt32? {
        var value: UInt32 = 0
        var shift: UInt32 = 0
        while at < end, shift < 35 {
            let byte = at.pointee
            at += 1
            value |= UInt32(byte & 0x7F) &<< shift
            if byte < 0x80 { return value }
            shift += 7
        }
        return nil
    }

    /// Passes over a number of any size, the sum of the frequencies.
    private mutating func passNumber() -> Bool {
        while at < end {
            at += 1
            if at[-1] < 0x80 { return true }
        }
        return false
    }

    private mutating func stop(damaged: Bool) {
        document = Self.ended
        if damaged { isDamaged = true }
    }

    /// Reads what stands before the postings of a chunk, and its first posting.
    private mutating func begin(chunkAt first: UInt32) {
        guard at < end, at.pointee & 0xFE == UInt8(ascii: "0") else { return stop(damaged: true) }
        isLastChunk = at.pointee == UInt8(ascii: "1")
        at += 1
        guard first <= Self.highest, let increase = packed(), increase <= Self.highest - first, let frequency = packed()
        else { return stop(damaged: true) }
        lastOfChunk = first + increase
        (document, self.frequency) = (first, frequency)
    }

    /// Goes to the first posting of the next chunk.
    private mutating func beginNextChunk() {
        if isLastChunk { return stop(damaged: document != lastOfChunk) }
        guard document == lastOfChunk, let item = try? table.advance(&place), item.isLast, !item.isCompressed,
            let start = item.bytes.baseAddress, let first = firstDocument(of: item.key), first > lastOfChunk,
            first < Self.ended
        else { return stop(damaged: true) }
        at = start.assumingMemoryBound(to: UInt8.self)
        end = at + item.bytes.count
        begin(chunkAt: first)
    }

    /// The number behind the term in the key of a chunk that follows another; nil where it is none of this term.
    private func firstDocument(of key: UnsafeRawBufferPointer) -> UInt32? {
        let start = self.key.count + 1
        guard key.count > start + 1, key.begins(with: self.key), key[start - 1] == 0 else { return nil }
        return UInt32(sortable: key[start...])
    }

    /// What is stored of the term in a document, 0 where it has none; each asked for is behind those before.
    mutating func frequency(of wanted: UInt32) -> UInt32 {
        skip(to: wanted)
        return document == wanted ? frequency : 0
    }

    /// Goes to the first document that is not before `wanted`; chunks between are not read.
    mutating func skip(to wanted: UInt32) {
        guard document < wanted else { return }
        if lastOfChunk < wanted {
            if isLastChunk { return stop(damaged: false) }
            skip(toChunkOf: wanted)
        }
        pass(upTo: wanted)
        forEach(below: wanted) { _, _ in }
    }

    /// Goes on in the chunk by sixteen postings at once, as long as they lead no further than to `wanted` and all their numbers are of one byte.
    private mutating func pass(upTo wanted: UInt32) {
        let bound = min(lastOfChunk, wanted)
        var (document, frequency, at) = (document, frequency, at)
        while end - at >= 32 {
            let bytes = UnsafeRawPointer(at)
            let first = UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
            let second = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
            let third = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self))
            let fourth = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 24, as: UInt64.self))
            guard (first | second | third | fourth) & 0x8080_8080_8080_8080 == 0 else { break }
            // Each byte of a gap in a lane of its own.
            let lanes: UInt64 = 0x00FF_00FF_00FF_00FF
            let gaps = (first & lanes) &+ (second & lanes) &+ (third & lanes) &+ (fourth & lanes)
            let sum = UInt32(truncatingIfNeeded: (gaps &* 0x0001_0001_0001_0001) &>> 48)
            // No number of a chunk is so high that the sum could wrap (``highest``).
            let sixteenth = document &+ sum &+ 16
            guard sixteenth <= bound else { break }
            (document, frequency) = (sixteenth, UInt32(truncatingIfNeeded: fourth &>> 56))
            at += 32
        }
        (self.document, self.frequency, self.at) = (document, frequency, at)
    }

    /// Goes to the beginning of the chunk that may have a document, where it is behind the one at hand.
    private mutating func skip(toChunkOf wanted: UInt32) {
        var sought = key
        sought.append(0)
        sought.appendSortable(wanted)
        var place = place
        guard let item = try? table.advance(&place, notAfter: sought), item.isLast, !item.isCompressed,
            let start = item.bytes.baseAddress, let first = firstDocument(of: item.key), first > lastOfChunk,
            first <= wanted
        else { return }
        self.place = place
        at = start.assumingMemoryBound(to: UInt8.self)
        end = at + item.bytes.count
        begin(chunkAt: first)
    }

    /// Calls `body` with the documents below `limit` that were not passed before, and what is stored of the term in each.
    @inline(__always)
    mutating func forEach(below limit: UInt32, _ body: (_ document: UInt32, _ frequency: UInt32) -> Void) {
        while document < limit {
            // All of the chunk with what changes in registers.
            var (document, frequency, at) = (document, frequency, at)
            let (end, last) = (end, lastOfChunk)
            let bound = min(last, limit)
            while document < limit {
                // Four postings at once where all their numbers are of one byte: the sum of the four gaps tells where they lead.
                if end - at >= 8 {
                    let bytes = UInt64(littleEndian: UnsafeRawPointer(at).loadUnaligned(as: UInt64.self))
                    let gaps = ((bytes & 0x00FF_00FF_00FF_00FF) &* 0x0001_0001_0001_0001) &>> 48
                    let fourth = document &+ UInt32(truncatingIfNeeded: gaps) &+ 4
                    if bytes & 0x8080_8080_8080_8080 == 0, fourth <= bound {
                        body(document, frequency)
                        document &+= UInt32(truncatingIfNeeded: bytes & 0xFF) &+ 1
                        body(document, UInt32(truncatingIfNeeded: bytes &>> 8 & 0xFF))
                        document &+= UInt32(truncatingIfNeeded: bytes &>> 16 & 0xFF) &+ 1
                        body(document, UInt32(truncatingIfNeeded: bytes &>> 24 & 0xFF))
                        document &+= UInt32(truncatingIfNeeded: bytes &>> 32 & 0xFF) &+ 1
                        body(document, UInt32(truncatingIfNeeded: bytes &>> 40 & 0xFF))
                        document = fourth
                        frequency = UInt32(truncatingIfNeeded: bytes &>> 56)
                        at += 8
                        continue
                    }
                }
                body(document, frequency)
                guard at < end else { break }
                // The numbers at hand if they are of one byte each, or the first of two.
                let bytes =
                    end - at < 4
                    ? 0x8080 : UInt32(littleEndian: UnsafeRawPointer(at).loadUnaligned(as: UInt32.self))
                if bytes & 0x8080 == 0 {
                    document &+= bytes & 0xFF &+ 1
                    frequency = bytes >> 8 & 0xFF
                    at += 2
                } else if bytes & 0x80_8080 == 0x80 {
                    document &+= (bytes & 0x7F | bytes >> 1 & 0x3F80) &+ 1
                    frequency = bytes >> 16 & 0xFF
                    at += 3
                } else {
                    // Seldom.
                    self.at = at
                    guard let between = packed(), let number = packed(), between < last &- document else {
                        return stop(damaged: true)
                    }
                    document &+= between &+ 1
                    frequency = number
                    at = self.at
                }
                guard document <= last else { return stop(damaged: true) }
            }
            (self.document, self.frequency, self.at) = (document, frequency, at)
            if document < limit { beginNextChunk() }
        }
    }
}
