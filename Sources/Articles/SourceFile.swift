#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A regular file, opened for reading.
///
/// Opening never blocks and never follows a link in the last component: a pipe, a device or a link to one is refused.
public struct SourceFile: ~Copyable {
    /// The most bytes that a file of one article may have: to read and index it takes some thirteen times its size in memory.
    public static let mostBytesOfArticle = 32_000_000
    /// The most bytes that one record of a file of many may have.
    public static let mostBytesOfRecord = 32_000_000

    private let descriptor: Int32
    /// The size in bytes at the time of opening.
    public let size: Int

    /// Opens the file at `path`, which is the bytes that the system knows it by, without a terminating zero.
    ///
    /// - Throws: ``ReadingError/system(_:)`` or ``ReadingError/notAFile``.
    public init(path: [UInt8], followLinks: Bool = false) throws(ReadingError) {
        let terminated = path.map { CChar(bitPattern: $0) } + [0]
        let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | (followLinks ? 0 : O_NOFOLLOW)
        let descriptor = open(terminated, flags)
        guard descriptor >= 0 else { throw .system(String(cString: strerror(errno)).lowercased()) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw .notAFile
        }
        self.descriptor = descriptor
        size = Int(status.st_size)
    }

    deinit { close(descriptor) }

    /// The same open file, to be read on beyond the life of this value.
    func handle() throws(ReadingError) -> Handle {
        let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
        guard copy >= 0 else { throw .system(String(cString: strerror(errno)).lowercased()) }
        return Handle(copy)
    }

    /// A file that is read at offsets, closed when it is no longer used.
    final class Handle: Sendable {
        private let descriptor: Int32

        init(_ descriptor: Int32) { self.descriptor = descriptor }

        deinit { close(descriptor) }

        func read(at offset: Int, count: Int) throws(ReadingError) -> [UInt8] {
            try SourceFile.read(descriptor, at: offset, count: count)
        }
    }

    /// The first bytes, `count` at most.
    public func head(_ count: Int = 4096) throws(ReadingError) -> [UInt8] {
        try read(at: 0, count: min(count, size))
    }

    /// All bytes of a file of one article.
    public func contents() throws(ReadingError) -> [UInt8] {
        guard size <= Self.mostBytesOfArticle else {
            throw .tooLarge(bytes: size, most: Self.mostBytesOfArticle)
        }
        return try read(at: 0, count: size)
    }

    /// Up to `count` bytes from `offset` on; fewer at the end of the file.
    public func read(at offset: Int, count: Int) throws(ReadingError) -> [UInt8] {
        try Self.read(descriptor, at: offset, count: count)
    }

    private static func read(_ descriptor: Int32, at offset: Int, count: Int) throws(ReadingError) -> [UInt8] {
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            filled = 0
            while filled < count {
                let got = pread(descriptor, buffer.baseAddress! + filled, count - filled, off_t(offset + filled))
                if got < 0, errno == EINTR { continue }
                if got < 0 { failure = errno }
                if got <= 0 { break }
                filled += got
            }
        }
        if failure != 0 { throw .system(String(cString: strerror(failure)).lowercased()) }
        return bytes
    }

    /// Calls `body` with each line, without its end, and its number from 1; a line beyond
    /// ``mostBytesOfRecord`` is given as nil. Memory is bounded by the longest line.
    public func forEachLine(_ body: (_ line: [UInt8]?, _ number: Int) throws -> Void) throws {
        let chunk = 1 << 20
        var pending: [UInt8] = []
        var isOverlong = false
        var offset = 0
        var number = 0
        while true {
            let bytes = try read(at: offset, count: chunk)
            offset += bytes.count
            var start = 0
            while let end = bytes[start...].firstIndex(of: 0x0A) {
                number += 1
                if !isOverlong {
                    pending += bytes[start..<end]
                    if pending.last == 0x0D { pending.removeLast() }
                }
                try body(isOverlong ? nil : pending, number)
                pending.removeAll(keepingCapacity: true)
                isOverlong = false
                start = end + 1
            }
            if !isOverlong { pending += bytes[start...] }
            if pending.count > Self.mostBytesOfRecord {
                isOverlong = true
                pending.removeAll()
            }
            if bytes.count < chunk { break }
        }
        if isOverlong || !pending.isEmpty { try body(isOverlong ? nil : pending, number + 1) }
    }
}
