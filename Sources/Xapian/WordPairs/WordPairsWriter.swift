/// Gathers what a file of ``WordPairs`` says of some documents.
struct WordPairsGatherer {
    /// A bit for each document that is told of.
    private var told: [UInt64] = []
    private var documents = 0
    /// Of each document that is told of the bits of all slices.
    private var signatures: [UInt64] = []

    private static let blocks = WordPairs.slices / 64

    /// Adds a document of which nothing is told, or that has a row of words.
    mutating func add(_ row: UnsafeRawBufferPointer?) {
        if documents % 64 == 0 { told.append(0) }
        if let row {
            told[documents / 64] |= 1 << UInt64(documents % 64)
            signatures.append(contentsOf: repeatElement(0, count: Self.blocks))
            let start = signatures.count - Self.blocks
            signatures.withUnsafeMutableBufferPointer { signatures in
                WordPairs.forEachSlice(of: row) { signatures[start + $0 / 64] |= 1 &<< UInt64($0 % 64) }
            }
        }
        documents += 1
    }

    /// Writes the file.
    func write(_ path: String) throws(XapianError) {
        let stride = WordPairs.stride(signatures.count / Self.blocks)
        var slices = [UInt64](repeating: 0, count: WordPairs.slices * stride)
        for (place, block) in signatures.enumerated() {
            let (document, base) = (place / Self.blocks, place % Self.blocks * 64)
            var rest = block
            while rest != 0 {
                slices[(base + rest.trailingZeroBitCount) * stride + document / 64] |= 1 &<< UInt64(document % 64)
                rest &= rest - 1
            }
        }
        let file = try OutputFile(path)
        try file.append(numbers: slices)
        try WordPairs.finish(file, told: told, documents: documents)
    }
}

extension WordPairs {
    /// Merges files: the documents of a later one come after those before. Takes memory for the bits that tell of which documents they are, and some
    /// megabytes besides: of the files, which may be many and large, one is mapped at a time.
    ///
    /// - Throws: ``XapianError`` where one is missing or makes no sense.
    static func merge(_ paths: [String], into path: String) throws(XapianError) {
        func source(_ path: String) throws(XapianError) -> MappedWordPairs {
            guard let source = MappedWordPairs(path) else { throw XapianError(.corrupt, "\(path) makes no sense") }
            return source
        }
        var told = BitAppender()
        var count = 0
        for path in paths {
            let source = try source(path)
            told.append(source.told, count: source.head.documents)
            count += source.head.count
        }
        let file = try OutputFile(path)
        let atOnce = max(1, min(slices, memory / max(1, 8 * stride(count))))
        for first in Swift.stride(from: 0, to: slices, by: atOnce) {
            let range = first..<min(slices, first + atOnce)
            var joined = [BitAppender](repeating: BitAppender(), count: range.count)
            for path in paths {
                let source = try source(path)
                for (index, slice) in range.enumerated() {
                    joined[index].append(source.slice(slice), count: source.head.count)
                }
            }
            for slice in joined { try file.append(numbers: slice.blocks) }
        }
        try finish(file, told: told.blocks, documents: told.count)
    }

    /// What the slices that are joined at once may take.
    private static let memory = 4 << 20

    /// Writes what follows the slices.
    fileprivate static func finish(_ file: OutputFile, told: [UInt64], documents: Int) throws(XapianError) {
        var count: UInt64 = 0
        var entries: [UInt64] = []
        entries.reserveCapacity(2 * told.count)
        for block in told {
            entries += [block, count]
            count += UInt64(block.nonzeroBitCount)
        }
        try file.append(numbers: entries)
        try file.append(numbers: [count, UInt64(documents), signature])
        try file.flush()
    }

    /// What the end of a file says.
    struct Head {
        /// How many documents are told of, and how many there are.
        var count: Int
        var documents: Int

        /// - Parameters:
        ///   - footer: the last bytes.
        ///   - size: that of the whole file.
        /// - Returns: nil where it does not go with the size.
        init?(_ footer: UnsafeRawBufferPointer, size: Int) {
            func number(_ index: Int) -> UInt64 {
                UInt64(littleEndian: footer.loadUnaligned(fromByteOffset: 8 * index, as: UInt64.self))
            }
            guard footer.count == WordPairs.footer, number(2) == WordPairs.signature else { return nil }
            (count, documents) = (Int(clamping: number(0)), Int(clamping: number(1)))
            // Numbers that the file has no room for could overflow below.
            guard count <= documents, documents <= 8 * size else { return nil }
            guard size == WordPairs.size(count, of: documents) else { return nil }
        }
    }
}

/// Puts rows of bits one behind the other.
private struct BitAppender {
    private(set) var blocks: [UInt64] = []
    private(set) var count = 0

    /// Appends the first `count` bits of `bits`, whose others are 0.
    mutating func append(_ bits: some Collection<UInt64>, count: Int) {
        let shift = UInt64(self.count % 64)
        self.count += count
        for block in bits {
            if shift == 0 {
                blocks.append(block)
            } else {
                blocks[blocks.count - 1] |= block &<< shift
                blocks.append(block &>> (64 - shift))
            }
        }
        // The last may have brought one that nothing stands in.
        blocks.removeLast(blocks.count - WordPairs.stride(self.count))
    }
}
