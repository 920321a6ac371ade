import LibXXHash

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A hash of 128 bits that stands for the content of an article or a file (XXH3, Yann Collet).
struct ContentHash: Hashable, Sendable {
    var high: UInt64
    var low: UInt64

    init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// The hash of bytes.
    init(_ bytes: [UInt8]) {
        let hash = bytes.withUnsafeBytes { XXH3_128bits($0.baseAddress, $0.count) }
        self.init(high: hash.high64, low: hash.low64)
    }

    /// The hash of the bytes of a file and how many they are, read piece by piece; nil where there is no such file.
    static func ofFile(_ path: String) throws(IsnadError) -> (hash: ContentHash, size: Int)? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw FileSystem.failure("read", path)
        }
        defer { close(descriptor) }
        guard let state = XXH3_createState() else { throw .system("out of memory") }
        defer { XXH3_freeState(state) }
        XXH3_128bits_reset(state)
        let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 64)
        defer { piece.deallocate() }
        var size = 0
        while true {
            let got = read(descriptor, piece.baseAddress, piece.count)
            if got < 0, errno == EINTR { continue }
            if got < 0 { throw FileSystem.failure("read", path) }
            if got == 0 { break }
            XXH3_128bits_update(state, piece.baseAddress, got)
            size += got
        }
        let hash = XXH3_128bits_digest(state)
        return (ContentHash(high: hash.high64, low: hash.low64), size)
    }

    /// 32 hexadecimal digits.
    var description: String { Self.hexadecimal(high) + Self.hexadecimal(low) }

    private static func hexadecimal(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// Reads ``description``.
    init?(_ text: some StringProtocol) {
        guard text.utf8.count == 32, let high = UInt64(text.prefix(16), radix: 16),
            let low = UInt64(text.suffix(16), radix: 16)
        else { return nil }
        self.init(high: high, low: low)
    }
}
