import CWordRows
import CXapian

/// What a row of words has to have.
final class RowOfWords {
    private let handle: OpaquePointer
    /// What has to be side by side.
    private let pairs: SoughtPairs

    /// Fewer documents are not worth a look at a file that may not be open yet.
    private static let fewestFiltered = 16

    /// - Parameter operands: of the shim's step for rows of words.
    init(_ operands: [UInt8]) throws(XapianError) {
        var error = cxapian_error()
        guard let handle = word_row_make(operands, operands.count, &error) else { throw XapianError(error) }
        self.handle = handle
        pairs = SoughtPairs(operands: operands)
    }

    deinit { word_row_free(handle) }

    /// Whether the rows of documents have that: 1 in `answers`, or 0.
    ///
    /// - Parameter documents: their numbers, from 1, ascending.
    /// - Returns: whether all rows lie within `rows`.
    func matches(
        _ rows: MappedWordRows?, _ documents: UnsafePointer<UInt32>, _ count: Int,
        _ answers: UnsafeMutablePointer<UInt8>
    ) -> Bool {
        guard count > 0 else { return true }
        guard let rows else { return false }
        guard count >= Self.fewestFiltered, !pairs.isEmpty, let known = rows.pairs else {
            return look(rows, documents, count, answers)
        }
        let places = known.places(in: UnsafeBufferPointer(start: documents, count: count), having: pairs)
        let asked = places.map { documents[$0] }
        var found = [UInt8](repeating: 0, count: asked.count)
        guard look(rows, asked, asked.count, &found) else { return false }
        answers.update(repeating: 0, count: count)
        for (place, answer) in zip(places, found) { answers[place] = answer }
        return true
    }

    /// ``matches(_:_:_:_:)`` by the rows themselves.
    private func look(
        _ rows: MappedWordRows, _ documents: UnsafePointer<UInt32>, _ count: Int, _ answers: UnsafeMutablePointer<UInt8>
    ) -> Bool {
        guard count > 0 else { return true }
        guard let start = rows.bytes.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return false }
        let length = rows.rows.count
        if let file = rows.descriptor(forMore: count) {
            return word_row_matches_file(handle, file, start + length, length, rows.count, documents, count, answers)
                != 0
        }
        return word_row_matches(handle, start, length, rows.count, documents, count, answers) != 0
    }

    /// The same in an array; nil where a row lies outside.
    func matches(_ rows: MappedWordRows?, _ documents: ArraySlice<UInt32>) -> [UInt8]? {
        var answers = [UInt8](repeating: 0, count: documents.count)
        let isWhole = documents.withUnsafeBufferPointer { documents in
            documents.baseAddress.map { matches(rows, $0, documents.count, &answers) } ?? true
        }
        return isWhole ? answers : nil
    }
}
