import LibZ

/// Compresses tags as the engine reads them: raw deflate (RFC 1951), each by itself.
final class Deflater {
    private var stream = z_stream()
    private var output: [UInt8] = []

    init() throws(XapianError) {
        // A window of 32 KiB, without header and checksum.
        let status = deflateInit2_(
            &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size))
        guard status == Z_OK else { throw XapianError(.other, "no memory to compress with") }
    }

    deinit { deflateEnd(&stream) }

    /// Gives `use` the bytes compressed, or nil where they would not become fewer.
    func withCompressed(_ bytes: UnsafeRawBufferPointer, _ use: (UnsafeRawBufferPointer?) -> Void) {
        guard bytes.count > VersionFile.leastCompressed, deflateReset(&stream) == Z_OK else { return use(nil) }
        // Less room than the bytes take, so that what does not shrink ends early.
        if output.count < bytes.count { output = [UInt8](repeating: 0, count: bytes.count * 2) }
        let written: Int? = output.withUnsafeMutableBufferPointer { output in
            stream.next_in = UnsafeMutablePointer(mutating: bytes.bindMemory(to: UInt8.self).baseAddress)
            stream.avail_in = UInt32(bytes.count)
            stream.next_out = output.baseAddress
            stream.avail_out = UInt32(bytes.count - 1)
            return deflate(&stream, Z_FINISH) == Z_STREAM_END ? Int(stream.total_out) : nil
        }
        guard let written else { return use(nil) }
        output.withUnsafeBytes { use(UnsafeRawBufferPointer(rebasing: $0[..<written])) }
    }
}
