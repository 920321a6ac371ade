import LibZ

/// Unpacks gzip, also of several members one behind another.
public enum Gzip {
    /// The most bytes that come out of one file.
    public static let mostBytes = 256_000_000

    /// Whether a file begins as gzip does.
    public static func isGzip(_ head: some Collection<UInt8>) -> Bool { head.starts(with: [0x1F, 0x8B, 0x08]) }

    /// What `bytes` hold, cut at `most` bytes.
    ///
    /// A damaged or cut file gives what could be read before the damage.
    ///
    /// - Throws: ``ReadingError/malformed(_:)`` where nothing could be read, ``ReadingError/tooLarge(bytes:most:)`` where more
    ///   than `most` bytes would come out.
    public static func unpacked(_ bytes: [UInt8], most: Int = mostBytes) throws(ReadingError) -> [UInt8] {
        var stream = z_stream()
        // 15 bits of window, and 32 to take the headers of gzip and zlib.
        guard inflateInit2_(&stream, 15 + 32, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            throw .system("zlib could not be started")
        }
        defer { inflateEnd(&stream) }
        var output: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 18)
        var isTooLarge = false
        bytes.withUnsafeBufferPointer { input in
            guard let base = input.baseAddress else { return }
            // zlib takes the input as mutable and does not write to it.
            stream.next_in = UnsafeMutablePointer(mutating: base)
            stream.avail_in = UInt32(clamping: input.count)
            while true {
                let (status, got) = chunk.withUnsafeMutableBufferPointer { buffer in
                    stream.next_out = buffer.baseAddress
                    stream.avail_out = UInt32(buffer.count)
                    let status = inflate(&stream, Z_NO_FLUSH)
                    return (status, buffer.count - Int(stream.avail_out))
                }
                output += chunk[..<got]
                if output.count > most {
                    isTooLarge = true
                    return
                }
                if status == Z_STREAM_END {
                    guard stream.avail_in > 0, inflateReset(&stream) == Z_OK else { return }
                } else if status != Z_OK || got == 0 && stream.avail_in == 0 {
                    return
                }
            }
        }
        if isTooLarge { throw .tooLarge(bytes: output.count, most: most) }
        if output.isEmpty { throw .malformed("this is no whole gzip file") }
        return output
    }
}
