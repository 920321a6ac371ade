/// Documents in one piece of memory, on their way from analysis into a ``DocumentRun``.
///
/// Each is the size of what follows, its data, its values with their slots, and its terms with their frequencies; numbers take four bytes.
/// A document is written in order: ``begin(data:)``, its values, its terms, ``end()``; its words at any time between.
public struct DocumentBatch: Sendable {
    private(set) var bytes: [UInt8] = []
    /// The rows of words of the documents, and where each ends.
    private(set) var rows: [UInt8] = []
    private(set) var rowEnds: [Int] = []
    /// For each document whether it is told which of its words are neighbours (``WordPairs``).
    private(set) var arePaired: [Bool] = []
    private var isPaired = false
    /// The terms that documents are given by number, and where those of each end.
    private(set) var numbered: [NumberedTerm] = []
    private(set) var numberedEnds: [Int] = []
    /// The number of documents in the batch.
    public private(set) var count = 0
    private var start = 0
    private var countField = 0
    private var fields: UInt32 = 0
    private var inTerms = false

    /// A term by its number in a table that is not the batch's.
    struct NumberedTerm {
        var number: UInt32
        var frequency: UInt32
        /// Stands before it; 0 for none.
        var prefix: UInt8
    }

    /// Makes an empty batch.
    public init() {}

    /// The number of bytes that the batch takes.
    public var size: Int { bytes.count + rows.count + numbered.count * MemoryLayout<NumberedTerm>.stride }

    /// Empties the batch and keeps its storage.
    public mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        rows.removeAll(keepingCapacity: true)
        rowEnds.removeAll(keepingCapacity: true)
        arePaired.removeAll(keepingCapacity: true)
        numbered.removeAll(keepingCapacity: true)
        numberedEnds.removeAll(keepingCapacity: true)
        count = 0
    }

    /// Begins a document.
    public mutating func begin(data: some Collection<UInt8>) {
        start = bytes.count
        bytes.appendInteger(0)
        bytes.appendField(data)
        countField = bytes.count
        bytes.appendInteger(0)
        fields = 0
        inTerms = false
        isPaired = false
    }

    /// Gives the document a value; all values come before the first term.
    public mutating func addValue(_ value: some Collection<UInt8>, slot: UInt32) {
        precondition(!inTerms, "values come before terms")
        bytes.appendInteger(slot)
        bytes.appendField(value)
        fields += 1
    }

    /// Gives the document bytes that ``Database/row(of:)`` gives back without a look at the engine's tables; once, and no words beside.
    public mutating func addRow(_ bytes: [UInt8]) { rows.append(contentsOf: bytes) }

    /// Gives the document the row of its words, as ``Query/words(_:isTitle:window:isOrdered:)`` looks at it; at most once.
    ///
    /// - Parameter isPaired: whether to note which words are neighbours as well, which takes 64 bytes: worth it where phrases are looked for among many
    ///   documents that have their words.
    public mutating func addWords(_ text: [UInt8], title: [UInt8] = [], isPaired: Bool = false) {
        Self.appendRow(text, title: title, to: &rows)
        self.isPaired = isPaired
    }

    /// The row of the words of a text and a title.
    public static func row(of text: [UInt8], title: [UInt8] = []) -> [UInt8] {
        var row: [UInt8] = []
        appendRow(text, title: title, to: &row)
        return row
    }

    private static func appendRow(_ text: [UInt8], title: [UInt8], to rows: inout [UInt8]) {
        var length = title.count
        while length >= 0x80 {
            rows.append(UInt8(length & 0x7F) | 0x80)
            length >>= 7
        }
        rows.append(UInt8(length))
        rows.append(contentsOf: title)
        rows.append(contentsOf: text)
    }

    /// Gives the document a term that only filters.
    @inlinable
    public mutating func addFilterTerm(_ term: some Collection<UInt8>) {
        term.withBytes { addTerm(bytes: $0, prefix: nil, frequency: 0) }
    }

    /// Gives the document a term.
    ///
    /// - Parameters:
    ///   - prefix: a byte to put before it.
    ///   - frequency: how often it stands in the document, at least 1.
    @inlinable
    public mutating func addTerm(_ term: some Collection<UInt8>, prefix: UInt8? = nil, frequency: Int) {
        term.withBytes { addTerm(bytes: $0, prefix: prefix, frequency: UInt32(frequency)) }
    }

    /// Gives the document a term by its number in the table that ``DocumentRun/add(_:terms:)`` is given with the batch, which spares writing and finding
    /// its bytes again.
    ///
    /// - Parameters:
    ///   - prefix: a byte to put before it, not 0.
    ///   - frequency: how often it stands in the document, at least 1.
    package mutating func addTerm(number: Int, prefix: UInt8? = nil, frequency: Int) {
        numbered.append(
            NumberedTerm(number: UInt32(number), frequency: UInt32(frequency), prefix: prefix ?? 0))
    }

    @usableFromInline
    mutating func addTerm(bytes term: UnsafeBufferPointer<UInt8>, prefix: UInt8?, frequency: UInt32) {
        beginTerms()
        bytes.appendInteger(UInt32(term.count + (prefix == nil ? 0 : 1)))
        if let prefix { bytes.append(prefix) }
        bytes.append(contentsOf: term)
        bytes.appendInteger(frequency)
        fields += 1
    }

    /// Ends the document.
    public mutating func end() {
        beginTerms()
        patch(fields, at: countField)
        patch(UInt32(bytes.count - start - 4), at: start)
        rowEnds.append(rows.count)
        arePaired.append(isPaired)
        numberedEnds.append(numbered.count)
        count += 1
    }

    private mutating func beginTerms() {
        if inTerms { return }
        inTerms = true
        patch(fields, at: countField)
        countField = bytes.count
        bytes.appendInteger(0)
        fields = 0
    }

    private mutating func patch(_ value: UInt32, at offset: Int) {
        bytes.withUnsafeMutableBytes { $0.storeBytes(of: value, toByteOffset: offset, as: UInt32.self) }
    }
}
