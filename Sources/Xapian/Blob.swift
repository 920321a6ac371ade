import CXapian

/// Reads the fields of a buffer that the shim handed out, and frees it at the end.
struct BlobReader: ~Copyable {
    private let blob: cxapian_blob
    private var offset = 0

    init(_ blob: cxapian_blob) { self.blob = blob }

    deinit { cxapian_blob_free(blob) }

    var isAtEnd: Bool { offset >= blob.count }

    mutating func integer() -> UInt32 {
        guard let bytes = blob.bytes, offset + 4 <= blob.count else {
            offset = blob.count
            return 0
        }
        let value = UnsafeRawPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt32.self)
        offset += 4
        return value
    }

    mutating func bytes(_ count: Int) -> [UInt8] { Array(buffer(count)) }

    /// The next bytes, for as long as the reader lives.
    mutating func buffer(_ count: Int) -> UnsafeBufferPointer<UInt8> {
        guard let bytes = blob.bytes, count > 0, offset + count <= blob.count else {
            return .init(start: nil, count: 0)
        }
        defer { offset += count }
        return UnsafeBufferPointer(start: bytes + offset, count: count)
    }

    mutating func rest() -> [UInt8] { bytes(blob.count - offset) }
}

/// Encodes the fields that the shim reads.
extension [UInt8] {
    @inlinable
    mutating func appendInteger(_ value: UInt32) {
        Swift.withUnsafeBytes(of: value) { append(contentsOf: $0) }
    }

    @inlinable
    mutating func appendField(_ bytes: some Collection<UInt8>) {
        appendInteger(UInt32(bytes.count))
        bytes.withBytes { append(contentsOf: $0) }
    }
}

extension Collection<UInt8> {
    /// Lets `body` look at the bytes in one piece. Generic code ends here: what is behind it is compiled once.
    @inlinable
    @inline(__always)
    func withBytes(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        if withContiguousStorageIfAvailable(body) == nil { Array(self).withUnsafeBufferPointer(body) }
    }
}
