/// A set of the documents of one part, a bit each: it takes an eighth of a byte a document, whatever is in it.
struct DocumentSet {
    /// The highest number that a document may have.
    let last: UInt32
    private var words: [UInt64]

    /// The set of no document.
    init(last: UInt32) {
        self.last = last
        words = [UInt64](repeating: 0, count: Int(last) / UInt64.bitWidth + 1)
    }

    /// The set of all documents from 1 on.
    static func all(last: UInt32) -> DocumentSet {
        var set = DocumentSet(last: last)
        for index in set.words.indices { set.words[index] = .max }
        set.words[0] &= ~1
        let over = UInt64(last) % 64 + 1
        if over < 64 { set.words[set.words.count - 1] &= (1 << over) - 1 }
        return set
    }

    @inline(__always)
    func contains(_ document: UInt32) -> Bool {
        let word = Int(document >> 6)
        return word < words.count && words[word] & 1 &<< UInt64(document) != 0
    }

    /// The 64 documents from `document` on, the first the lowest bit.
    func block(from document: UInt32) -> UInt64 {
        let (word, shift) = (Int(document >> 6), UInt64(document & 63))
        guard word < words.count else { return 0 }
        let next = word + 1 < words.count ? words[word + 1] : 0
        return shift == 0 ? words[word] : words[word] >> shift | next << (64 - shift)
    }

    /// Adds the documents of a list.
    mutating func insert(_ list: inout PostingCursor) {
        let last = last
        words.withUnsafeMutableBufferPointer { words in
            list.forEach(below: PostingCursor.ended) { document, _ in
                if document <= last { words[Int(document &>> 6)] |= 1 &<< UInt64(truncatingIfNeeded: document) }
            }
        }
    }

    mutating func insert(_ document: UInt32) {
        if document <= last { words[Int(document >> 6)] |= 1 &<< UInt64(document) }
    }

    mutating func formUnion(_ other: DocumentSet) { for index in words.indices { words[index] |= other.words[index] } }

    mutating func formIntersection(_ other: DocumentSet) {
        for index in words.indices { words[index] &= other.words[index] }
    }

    mutating func subtract(_ other: DocumentSet) { for index in words.indices { words[index] &= ~other.words[index] } }

    var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

    /// Calls `body` with each document, ascending.
    @inline(__always)
    func forEach<Failure: Error>(_ body: (UInt32) throws(Failure) -> Void) throws(Failure) {
        for (index, word) in words.enumerated() where word != 0 {
            var rest = word
            while rest != 0 {
                try body(UInt32(index * UInt64.bitWidth + rest.trailingZeroBitCount))
                rest &= rest - 1
            }
        }
    }
}
