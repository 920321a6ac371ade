/// Documents of a database that servers are to be shown, inverted in memory: their words with positions, from their rows, and values.
///
/// A word is a term of its code (``Query/words(_:isTitle:window:isOrdered:)``) behind ``textPrefix``, of a title behind ``titlePrefix``, so
/// that what is told of rows here is told of positions there.
struct ServedRun {
    /// A word at a place: whether it is a title's, its code, its document within the run, its position, from the highest bit on.
    private var words: [UInt64] = []
    private var values: [UInt32: EncodedList] = [:]
    private(set) var count = 0

    /// What terms of words begin with; nothing else of a database of ours does.
    static let textPrefix = UInt8(ascii: "C")
    static let titlePrefix = UInt8(ascii: "D")

    private static let positionBits: UInt64 = 20
    private static let documentBits: UInt64 = 19
    private static let mostDocuments = 1 << documentBits
    /// Runs are no smaller, so that small databases have few; and no more of them than so many, since each has two files open when they are merged.
    private static let fewestWords = 4 << 20
    private static let mostRuns = 200
    private let mostWords: Int

    /// As many words as a run of a database with so many bytes in its rows should have: a word takes two on average.
    static func words(ofRows bytes: Int) -> Int { max(fewestWords, bytes / 2 / mostRuns) }

    /// Makes a run that is full with so many words.
    init(mostWords: Int) { self.mostWords = mostWords }

    var isFull: Bool { count >= Self.mostDocuments || words.count >= mostWords }

    /// Adds the next document.
    ///
    /// - Parameter row: its words (``WordRows``); nil for one without.
    mutating func append(row: UnsafeRawBufferPointer?, values: [(slot: UInt32, value: [UInt8])]) {
        if let row { append(row) }
        for (slot, value) in values {
            self.values[slot, default: EncodedList()].append(UInt32(count)) { bytes in
                bytes.appendPacked(value.count)
                bytes += value
            }
        }
        count += 1
    }

    private mutating func append(_ row: UnsafeRawBufferPointer) {
        var at = 0
        var title = 0
        var shift = 0
        while at < row.count, shift < 32 {
            let byte = row[at]
            at += 1
            title |= Int(byte & 0x7F) << shift
            if byte < 0x80 { break }
            shift += 7
        }
        let middle = at + min(title, row.count - at)
        append(row[at..<middle], isTitle: true)
        append(row[middle...], isTitle: false)
    }

    private mutating func append(_ codes: Slice<UnsafeRawBufferPointer>, isTitle: Bool) {
        var at = codes.startIndex
        // Positions are told apart by their bits: what stands behind a million words is not found by a phrase.
        var position: UInt64 = 1
        while at < codes.endIndex, position < 1 << Self.positionBits {
            var code = UInt64(codes[at])
            let length = code < 0x80 ? 1 : 3
            guard codes.endIndex - at >= length else { return }
            if length == 3 { code = code << 16 | UInt64(codes[at + 1]) << 8 | UInt64(codes[at + 2]) }
            let term = (isTitle ? 1 << 24 : 0) | code
            words.append(
                (term << Self.documentBits | UInt64(count)) << Self.positionBits | position)
            position += 1
            at += length
        }
    }

    /// Writes the lists in the order of their keys for ``RunCursor``, and beside them the positions of each document of each term.
    func write(_ path: String) throws(XapianError) {
        let lists = try OutputFile(Self.listsPath(path))
        let positions = try OutputFile(Self.positionsPath(path))
        for slot in values.keys.sorted() { try values[slot]?.write(TableKey.values(slot: slot), to: lists) }
        let words = words.sorted()
        var list = EncodedList()
        var tag: [UInt8] = []
        var places: [UInt32] = []
        var start = 0
        while start < words.count {
            let term = words[start] >> (Self.documentBits + Self.positionBits)
            list.removeAll()
            var end = start
            while end < words.count, words[end] >> (Self.documentBits + Self.positionBits) == term {
                let document = words[end] >> Self.positionBits
                places.removeAll(keepingCapacity: true)
                while end < words.count, words[end] >> Self.positionBits == document {
                    places.append(UInt32(words[end] & (1 << Self.positionBits - 1)))
                    end += 1
                }
                let number = UInt32(document & (1 << Self.documentBits - 1))
                list.append(number) { $0.appendPacked(0) }
                tag.removeAll(keepingCapacity: true)
                PositionList.append(places, to: &tag)
                var head: [UInt8] = []
                head.appendPacked(number)
                head.appendPacked(tag.count)
                try positions.append(head)
                try positions.append(tag)
            }
            try list.write(Self.key(term), to: lists)
            start = end
        }
        try lists.flush()
        try positions.flush()
    }

    static func listsPath(_ path: String) -> String { path + ".lists" }
    static func positionsPath(_ path: String) -> String { path + ".positions" }

    /// The key of a term in the tables.
    private static func key(_ term: UInt64) -> [UInt8] {
        var bytes = [term >> 24 == 0 ? textPrefix : titlePrefix]
        let code = term & 0xFF_FFFF
        if code >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: code >> 16))
            bytes.append(UInt8(truncatingIfNeeded: code >> 8))
        }
        bytes.append(UInt8(truncatingIfNeeded: code))
        var key: [UInt8] = []
        key.appendKey(ofTerm: bytes)
        return key
    }
}
