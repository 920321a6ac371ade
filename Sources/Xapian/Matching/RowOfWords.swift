import CWordRows
import CXapian

/// What a row of words has to have.
final class RowOfWords {
    private let handle: OpaquePointer

    /// - Parameter operands: of the shim's step for rows of words.
    init(_ operands: [UInt8]) throws(XapianError) {
        var error = cxapian_error()
        guard let handle = word_row_make(operands, operands.count, &error) else { throw XapianError(error) }
        self.handle = handle
    }

    deinit { word_row_free(handle) }

    /// Whether a row, as ``MappedWordRows`` has it, has that.
    func matches(_ row: UnsafeRawBufferPointer) -> Bool {
        word_row_matches(handle, row.baseAddress?.assumingMemoryBound(to: UInt8.self), row.count) != 0
    }
}
