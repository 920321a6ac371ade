/// Documents that one worker inverts in memory: the lists of their terms, sorted, for ``DatabaseBuild`` to merge with those of other runs.
///
/// The engine inverts into trees of trees, a search in two of them for each posting, in memory that is scattered. Here a posting is twelve
/// bytes appended to an array, and a counting sort by term puts them in order.
public struct DocumentRun {
    private struct Posting {
        var term: UInt32
        var document: UInt32
        var frequency: UInt32
    }

    /// What one slot holds.
    private struct Values {
        var list = EncodedList()
        var lower: [UInt8]
        var upper: [UInt8]
    }

    private let deflater: Deflater
    private var terms = TermTable()
    private var numbers = NumberTranslation()
    private var postings: [Posting] = []
    /// How many postings each term has.
    private var counts: [UInt32] = []
    private var lengths = EncodedList()
    private var values: [UInt32: Values] = [:]
    /// The data of the documents, each behind its size, doubled, with 1 added where it is compressed.
    private var data: [UInt8] = []
    private var rows: [UInt8] = []
    private var rowEnds: [Int] = []
    private var pairs = WordPairsGatherer()
    private var statistics = VersionFile.Statistics()

    /// Makes a run without documents.
    public init() throws(XapianError) { deflater = try Deflater() }

    /// The number of documents so far.
    public var count: Int { Int(statistics.documents) }

    /// Adds the documents of a batch that names no terms by number.
    public mutating func add(_ batch: DocumentBatch) { add(batch, terms: TermTable()) }

    /// Adds the documents of a batch.
    ///
    /// - Parameter named: what the batch names by number; the same table for all batches of a run.
    package mutating func add(_ batch: DocumentBatch, terms named: TermTable) {
        numbers.prepare(for: named)
        let start = rows.count
        rows.append(contentsOf: batch.rows)
        batch.rows.withUnsafeBytes { rows in
            var begin = 0
            for (end, isPaired) in zip(batch.rowEnds, batch.arePaired) {
                rowEnds.append(start + end)
                pairs.add(isPaired ? UnsafeRawBufferPointer(rebasing: rows[begin..<end]) : nil)
                begin = end
            }
        }
        batch.bytes.withUnsafeBytes { bytes in
            var reader = BatchReader(bytes)
            var first = 0
            for end in batch.numberedEnds {
                addDocument(&reader, batch.numbered[first..<end], named)
                first = end
            }
        }
    }

    private mutating func addDocument(
        _ reader: inout BatchReader, _ numbered: ArraySlice<DocumentBatch.NumberedTerm>, _ named: TermTable
    ) {
        let document = statistics.documents
        _ = reader.integer()
        addData(reader.field())
        for _ in 0..<reader.integer() {
            let slot = reader.integer()
            addValue(reader.field(), slot: slot, document: document)
        }
        var length: UInt64 = 0
        for _ in 0..<reader.integer() {
            let term = terms.number(of: reader.field())
            let frequency = reader.integer()
            length += UInt64(frequency)
            addPosting(term, document, frequency)
        }
        for entry in numbered {
            length += UInt64(entry.frequency)
            addPosting(numbers.number(of: entry, named, in: &terms), document, entry.frequency)
        }
        lengths.append(document) { $0.appendPacked(UInt32(clamping: length)) }
        statistics.addDocument(length: length)
    }

    @inline(__always)
    private mutating func addPosting(_ term: Int, _ document: UInt32, _ frequency: UInt32) {
        if term == counts.count { counts.append(0) }
        counts[term] += 1
        postings.append(Posting(term: UInt32(term), document: document, frequency: frequency))
    }

    private mutating func addData(_ bytes: UnsafeRawBufferPointer) {
        deflater.withCompressed(bytes) { compressed in
            data.appendPacked((compressed ?? bytes).count << 1 | (compressed == nil ? 0 : 1))
            data.append(contentsOf: compressed ?? bytes)
        }
    }

    private mutating func addValue(_ value: UnsafeRawBufferPointer, slot: UInt32, document: UInt32) {
        // An empty value is none.
        guard !value.isEmpty else { return }
        var held = values[slot] ?? Values(lower: Array(value), upper: Array(value))
        values[slot] = nil
        held.list.append(document) {
            $0.appendPacked(value.count)
            $0.append(contentsOf: value)
        }
        if value.lexicographicallyPrecedes(held.lower) { held.lower = Array(value) }
        if held.upper.lexicographicallyPrecedes(value) { held.upper = Array(value) }
        values[slot] = held
    }

    /// Writes the run into files whose names begin with `path`, and forgets it.
    public mutating func finish(_ path: String) throws(XapianError) -> FinishedRun {
        var finished = FinishedRun(path: path, statistics: statistics)
        for (slot, held) in values {
            finished.values[slot] = .init(count: held.list.count, lower: held.lower, upper: held.upper)
        }
        let output = try OutputFile(finished.dataPath)
        try output.append(data)
        try output.flush()
        try writeRows(finished.rowsPath)
        try pairs.write(finished.pairsPath)
        try writeLists(finished.listsPath, &finished.statistics)
        self = try DocumentRun()
        return finished
    }

    /// Writes the rows, each behind its size.
    private func writeRows(_ path: String) throws(XapianError) {
        let output = try OutputFile(path)
        var start = 0
        for end in rowEnds {
            try output.append { output in
                output.appendPacked(end - start)
                output.append(contentsOf: rows[start..<end])
            }
            start = end
        }
        try output.flush()
    }

    /// Writes all lists in the order of their keys.
    private mutating func writeLists(_ path: String, _ statistics: inout VersionFile.Statistics) throws(XapianError) {
        let output = try OutputFile(path)
        for slot in values.keys.sorted(by: {
            TableKey.values(slot: $0).lexicographicallyPrecedes(TableKey.values(slot: $1))
        }) {
            if let held = values[slot] { try held.list.write(TableKey.values(slot: slot), to: output) }
        }
        if lengths.count > 0 {
            // The engine counts neither the lengths nor their sum.
            var list = lengths
            list.count = 0
            try list.write(TableKey.lengths, to: output)
        }
        let sorted = sortedPostings()
        var list = EncodedList()
        var key: [UInt8] = []
        for term in sortedTerms() {
            list.removeAll()
            let end = Int(counts[term])
            var index = term == 0 ? 0 : Int(counts[term - 1])
            while index < end {
                let posting = sorted[index]
                var frequency = UInt64(posting.frequency)
                index += 1
                // A document may name a term twice.
                while index < end, sorted[index].document == posting.document {
                    frequency += UInt64(sorted[index].frequency)
                    index += 1
                }
                let held = UInt32(clamping: frequency)
                statistics.highestFrequency = max(statistics.highestFrequency, held)
                list.sum += UInt64(held)
                list.append(posting.document) { $0.appendPacked(held) }
            }
            key.removeAll(keepingCapacity: true)
            terms.withBytes(term) { key.appendKey(ofTerm: $0) }
            try list.write(key, to: output)
        }
        try output.flush()
    }

    /// The postings by term, those of a term by document; ``counts`` tells where those of a term end then.
    private mutating func sortedPostings() -> [Posting] {
        var next: UInt32 = 0
        for term in counts.indices { (counts[term], next) = (next, next + counts[term]) }
        return [Posting](unsafeUninitializedCapacity: postings.count) { sorted, count in
            for posting in postings {
                let term = Int(posting.term)
                sorted[Int(counts[term])] = posting
                counts[term] += 1
            }
            count = postings.count
        }
    }

    /// The numbers of the terms in the order of their bytes.
    private func sortedTerms() -> [Int] {
        var heads: [(head: UInt64, term: Int)] = []
        heads.reserveCapacity(terms.count)
        for term in 0..<terms.count { heads.append((terms.withBytes(term, \.head), term)) }
        heads.sort { a, b in
            a.head != b.head ? a.head < b.head : terms.term(a.term).lexicographicallyPrecedes(terms.term(b.term))
        }
        return heads.map(\.term)
    }
}

/// A run whose documents are in files.
public struct FinishedRun: Sendable {
    /// What is known of the values in a slot.
    struct ValueBounds {
        var count: Int
        var lower: [UInt8]
        var upper: [UInt8]

        /// As the table of postings has it.
        var encoded: [UInt8] {
            var tag: [UInt8] = []
            tag.appendPacked(count)
            tag.appendPacked(lower.count)
            tag += lower
            if upper != lower { tag += upper }
            return tag
        }
    }

    fileprivate let path: String
    fileprivate(set) var statistics: VersionFile.Statistics
    fileprivate(set) var values: [UInt32: ValueBounds] = [:]

    var dataPath: String { path + ".data" }
    var rowsPath: String { path + ".rows" }
    var pairsPath: String { path + ".pairs" }
    var listsPath: String { path + ".lists" }
    /// The number of documents.
    public var count: Int { Int(statistics.documents) }
}

/// A list of documents, each with what the list says of it, as it stands in the engine's tables: behind the first, the number of a document is
/// told by how many are left out.
struct EncodedList {
    /// The number of documents.
    var count = 0
    /// The sum of the frequencies.
    var sum: UInt64 = 0
    private(set) var first: UInt32 = 0
    private(set) var last: UInt32 = 0
    private(set) var bytes: [UInt8] = []

    mutating func append(_ document: UInt32, _ encode: (inout [UInt8]) -> Void) {
        if count == 0 { first = document } else { bytes.appendPacked(document - last - 1) }
        last = document
        count += 1
        encode(&bytes)
    }

    mutating func removeAll() {
        count = 0
        sum = 0
        bytes.removeAll(keepingCapacity: true)
    }

    /// Writes the list for ``RunCursor`` to read.
    func write(_ key: [UInt8], to output: OutputFile) throws(XapianError) {
        try output.append { output in
            output.appendPacked(key.count)
            output.append(contentsOf: key)
            output.appendPacked(count)
            output.appendPacked(sum)
            output.appendPacked(first)
            output.appendPacked(last - first)
            output.appendPacked(bytes.count)
            output.append(contentsOf: bytes)
        }
    }
}

extension Collection<UInt8> {
    /// The first eight bytes as a number that sorts as they do.
    var head: UInt64 {
        var head: UInt64 = 0
        var count = 0
        for byte in prefix(8) {
            head = head << 8 | UInt64(byte)
            count += 1
        }
        return count == 0 ? 0 : head << (8 * UInt64(8 - count))
    }
}

/// Reads the fields of a batch.
private struct BatchReader {
    private let bytes: UnsafeRawBufferPointer
    private var offset = 0

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    @inline(__always)
    mutating func integer() -> UInt32 {
        defer { offset += 4 }
        return bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
    }

    @inline(__always)
    mutating func field() -> UnsafeRawBufferPointer {
        let count = Int(integer())
        defer { offset += count }
        return UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + count])
    }
}
