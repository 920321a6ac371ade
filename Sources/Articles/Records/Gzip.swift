import LibZ

/// The format gzip.
public enum Gzip {
    /// Whether a file begins as gzip does.
    public static func isGzip(_ head: some Collection<UInt8>) -> Bool { head.starts(with: [0x1F, 0x8B, 0x08]) }

    /// The name of a file without the ending of its packing.
    static func innerName(_ name: String) -> String {
        if name.hasSuffix(".gz") { return String(name.dropLast(3)) }
        if name.hasSuffix(".tgz") { return String(name.dropLast(4)) + ".tar" }
        return name
    }

    /// What `bytes` hold, as gzip, zlib or bare deflate.
    ///
    /// A damaged or cut file gives what could be read before the damage.
    ///
    /// - Throws: ``ReadingError/malformed(_:)`` where nothing could be read, ``ReadingError/tooLarge(bytes:most:)`` where more
    ///   than `most` bytes would come out.
    static func unpacked(_ bytes: [UInt8], most: Int) throws(ReadingError) -> [UInt8] {
        let isBare = !isGzip(bytes) && (bytes.first ?? 0) & 0x0F != 8
        let inflater = try Inflater(isBare: isBare, most: most)
        var output: [UInt8] = []
        do throws(ReadingError) {
            try inflater.unpack(bytes, to: &output)
        } catch .malformed where !output.isEmpty {
            return output
        }
        if output.isEmpty { throw .malformed("this is no whole gzip file") }
        return output
    }
}

/// Unpacks deflated bytes as they come, also of several gzip members one behind another.
final class Inflater {
    private var stream: UnsafeMutablePointer<z_stream>
    private var bytesIn = 0
    private var bytesOut = 0
    private var isBetweenMembers = false
    private var isDamaged = false
    private let most: Int
    private var chunk = [UInt8](repeating: 0, count: 1 << 18)

    /// Text is packed to a fifth or a tenth. What unpacks to more than so many times its size is made to fill memory.
    private static let mostRatio = 200
    /// So much may come out whatever the ratio is.
    private static let alwaysAllowed = 64_000_000

    init(isBare: Bool = false, most: Int = .max) throws(ReadingError) {
        self.most = most
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        // 15 bits of window; 32 more to take the headers of gzip and zlib, or less than nothing for no header.
        let status = inflateInit2_(stream, isBare ? -15 : 15 + 32, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        guard status == Z_OK else {
            stream.deallocate()
            throw .system("zlib could not be started")
        }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    /// - Throws: ``ReadingError/malformed(_:)`` where the bytes are damaged or unpack to far more than text does.
    func unpack(_ bytes: [UInt8], to output: inout [UInt8]) throws(ReadingError) {
        if isDamaged { return }
        bytesIn += bytes.count
        var failure: ReadingError?
        bytes.withUnsafeBufferPointer { input in
            // zlib takes the input as mutable and does not write to it.
            stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
            stream.pointee.avail_in = UInt32(clamping: input.count)
            while stream.pointee.avail_in > 0 || stream.pointee.avail_out == 0 {
                if isBetweenMembers {
                    // What stands behind the last member and is no gzip is padding.
                    guard stream.pointee.avail_in > 0, stream.pointee.next_in.pointee == 0x1F,
                        inflateReset(stream) == Z_OK
                    else { return }
                    isBetweenMembers = false
                }
                let (status, got) = chunk.withUnsafeMutableBufferPointer { buffer in
                    stream.pointee.next_out = buffer.baseAddress
                    stream.pointee.avail_out = UInt32(buffer.count)
                    let status = inflate(stream, Z_NO_FLUSH)
                    return (status, buffer.count - Int(stream.pointee.avail_out))
                }
                output += chunk[..<got]
                bytesOut += got
                if bytesOut > most {
                    failure = .tooLarge(bytes: bytesOut, most: most)
                    return
                }
                if bytesOut > Self.alwaysAllowed, bytesOut / Self.mostRatio > bytesIn {
                    failure = .malformed("it unpacks to more than \(Self.mostRatio) times its size")
                    return
                }
                if status == Z_STREAM_END {
                    isBetweenMembers = true
                } else if status != Z_OK {
                    if status == Z_BUF_ERROR, stream.pointee.avail_in == 0 { return }
                    failure = .malformed("the packed bytes are damaged")
                    return
                }
            }
        }
        if let failure {
            isDamaged = true
            throw failure
        }
    }

    /// - Throws: ``ReadingError/malformed(_:)`` where the end came within a member.
    func checkEnd() throws(ReadingError) {
        if !isBetweenMembers, !isDamaged { throw .malformed("the packed file is cut off") }
    }
}
