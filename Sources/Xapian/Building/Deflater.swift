import LibDeflate

/// Compresses tags as the engine reads them: raw deflate (RFC 1951), each by itself.
///
/// libdeflate makes what zlib would make, a little smaller and in half the time: it is made for pieces that are there as a whole.
final class Deflater {
    private let compressor: OpaquePointer
    private var output: [UInt8] = []
    /// Shorter tags hardly shrink, and most of an index's entries are short ones.
    private static let leastWorthwhile = 160
    private static let level: Int32 = 6

    init() throws(XapianError) {
        guard let compressor = libdeflate_alloc_compressor(Self.level) else {
            throw XapianError(.other, "no memory to compress with")
        }
        self.compressor = compressor
    }

    deinit { libdeflate_free_compressor(compressor) }

    /// Gives `use` the bytes compressed, or nil where they would not become fewer.
    func withCompressed(_ bytes: UnsafeRawBufferPointer, _ use: (UnsafeRawBufferPointer?) -> Void) {
        guard bytes.count >= Self.leastWorthwhile else { return use(nil) }
        if output.count < bytes.count { output = [UInt8](repeating: 0, count: bytes.count * 2) }
        let written = output.withUnsafeMutableBytes {
            // Less room than the bytes take, so that what does not shrink ends early.
            libdeflate_deflate_compress(compressor, bytes.baseAddress, bytes.count, $0.baseAddress, bytes.count - 1)
        }
        guard written > 0 else { return use(nil) }
        output.withUnsafeBytes { use(UnsafeRawBufferPointer(rebasing: $0[..<written])) }
    }
}
