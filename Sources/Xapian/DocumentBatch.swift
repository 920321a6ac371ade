/// Documents encoded for one crossing of the border.
///
/// A document is written in order: ``begin(data:)``, its values, its terms, ``end()``.
public struct DocumentBatch: Sendable {
    private(set) var bytes: [UInt8] = []
    /// The number of documents in the batch.
    public private(set) var count = 0
    private var start = 0
    private var countField = 0
    private var fields: UInt32 = 0
    private var inTerms = false

    /// Makes an empty batch.
    public init() {}

    /// The number of bytes that the batch takes.
    public var size: Int { bytes.count }

    /// Empties the batch and keeps its storage.
    public mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
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
    }

    /// Gives the document a value; all values come before the first term.
    public mutating func addValue(_ value: some Collection<UInt8>, slot: UInt32) {
        precondition(!inTerms, "values come before terms")
        bytes.appendInteger(slot)
        bytes.appendField(value)
        fields += 1
    }

    /// Gives the document a term that only filters.
    public mutating func addFilterTerm(_ term: some Collection<UInt8>) {
        beginTerms()
        bytes.appendField(term)
        bytes.appendInteger(0)
        bytes.appendInteger(0)
        fields += 1
    }

    /// Gives the document a term.
    ///
    /// - Parameters:
    ///   - frequency: how often it stands in the document, at least 1.
    ///   - positions: where, ascending; none for a term that phrases do not ask for.
    public mutating func addTerm(
        _ term: some Collection<UInt8>, frequency: Int, positions: some Collection<UInt32>
    ) {
        beginTerms()
        bytes.appendField(term)
        bytes.appendInteger(UInt32(frequency))
        bytes.appendInteger(UInt32(positions.count))
        for position in positions { bytes.appendInteger(position) }
        fields += 1
    }

    /// Ends the document.
    public mutating func end() {
        beginTerms()
        patch(fields, at: countField)
        patch(UInt32(bytes.count - start - 4), at: start)
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
