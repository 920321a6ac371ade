/// A file of ``WordPairs`` where it lies in memory.
final class MappedWordPairs: Sendable {
    let file: MappedFile
    let head: WordPairs.Head
    private let stride: Int
    /// Where it begins to say which documents are told of.
    private let entries: Int

    /// Maps the file; nil where there is none, or it makes no sense: then nothing is known.
    init?(_ path: String) {
        guard let file = try? MappedFile(path), file.bytes.count >= WordPairs.footer else { return nil }
        let footer = UnsafeRawBufferPointer(rebasing: file.bytes.suffix(WordPairs.footer))
        guard let head = WordPairs.Head(footer, size: file.bytes.count) else { return nil }
        (self.file, self.head) = (file, head)
        stride = WordPairs.stride(head.count)
        entries = 8 * WordPairs.slices * stride
    }

    /// The bits of the documents that are told of at one place.
    func slice(_ slice: Int) -> UnsafeBufferPointer<UInt64> {
        UnsafeRawBufferPointer(rebasing: file.bytes[8 * slice * stride..<8 * (slice + 1) * stride])
            .assumingMemoryBound(to: UInt64.self)
    }

    /// For each document a bit, set for those that are told of.
    var told: some Collection<UInt64> {
        (0..<WordPairs.stride(head.documents)).lazy.map {
            self.file.bytes.load(fromByteOffset: self.entries + $0 * WordPairs.entry, as: UInt64.self)
        }
    }

    /// The places of those of some documents that may have neighbours, ascending; those of which nothing is told are among them.
    ///
    /// - Parameter documents: their numbers, from 1.
    func places(in documents: UnsafeBufferPointer<UInt32>, having sought: SoughtPairs) -> [Int] {
        guard let start = file.bytes.baseAddress else { return [] }
        return sought.slices.withUnsafeBufferPointer { slices in
            sought.ends.withUnsafeBufferPointer { ends in
                [Int](unsafeUninitializedCapacity: documents.count) { places, count in
                    for (place, document) in documents.enumerated() {
                        // Nobody knows beforehand which pass, so that a branch would cost more than to write.
                        places[count] = place
                        count &+= mayHave(slices, upTo: ends, Int(document) &- 1, start) ? 1 : 0
                    }
                }
            }
        }
    }

    /// Whether a document, counted from 0, may have one of each group of slices.
    @inline(__always)
    private func mayHave(
        _ slices: UnsafeBufferPointer<Int>, upTo ends: UnsafeBufferPointer<Int>, _ document: Int,
        _ start: UnsafeRawPointer
    ) -> Bool {
        guard document >= 0, document < head.documents else { return true }
        let entry = start + entries + document / 64 &* WordPairs.entry
        let (block, before) = (entry.load(as: UInt64.self), entry.load(fromByteOffset: 8, as: UInt64.self))
        let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: document)
        let number = Int(truncatingIfNeeded: before) &+ (block & (bit &- 1)).nonzeroBitCount
        // Where a count makes no sense the rows tell.
        guard block & bit != 0, number >= 0, number < head.count else { return true }
        let slice = start + number / 64 &* 8
        var (index, all) = (0, UInt64.max)
        for end in ends {
            var any: UInt64 = 0
            while index < end {
                any |= slice.load(fromByteOffset: 8 &* slices[index] &* stride, as: UInt64.self)
                index &+= 1
            }
            all &= any
        }
        return all &>> UInt64(truncatingIfNeeded: number) & 1 != 0
    }
}
