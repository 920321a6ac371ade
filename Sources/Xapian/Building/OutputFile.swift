#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file that is written from its beginning to its end.
final class OutputFile {
    let path: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    /// How much is written at once.
    private static let portion = 1 << 20

    /// Makes the file, or empties it.
    init(_ path: String) throws(XapianError) {
        self.path = path
        descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw OutputFile.failure(path) }
        buffer.reserveCapacity(Self.portion + 1 << 16)
    }

    deinit { close(descriptor) }

    /// The number of bytes so far.
    private(set) var count = 0

    /// Appends bytes, of which no more than a portion is held back.
    func append(_ bytes: some RandomAccessCollection<UInt8>) throws(XapianError) {
        count += bytes.count
        var next = bytes.startIndex
        while true {
            let room = Self.portion - buffer.count
            guard bytes.distance(from: next, to: bytes.endIndex) > room else { break }
            let end = bytes.index(next, offsetBy: room)
            buffer.append(contentsOf: bytes[next..<end])
            next = end
            try flush()
        }
        buffer.append(contentsOf: bytes[next...])
    }

    /// Appends what `write` appends, which is not much at once.
    @inline(__always)
    func append(_ write: (inout [UInt8]) -> Void) throws(XapianError) {
        let before = buffer.count
        write(&buffer)
        count += buffer.count - before
        if buffer.count >= Self.portion { try flush() }
    }

    /// Appends numbers, 8 bytes each, the lowest first.
    func append(numbers: some Sequence<UInt64>) throws(XapianError) {
        for number in numbers {
            try append { output in
                withUnsafeBytes(of: number.littleEndian) { output.append(contentsOf: $0) }
            }
        }
    }

    /// Hands over what is still held back. To be called at the end; what is not flushed is lost.
    func flush() throws(XapianError) {
        var done = 0
        while done < buffer.count {
            let written = buffer.withUnsafeBytes {
                write(descriptor, $0.baseAddress.unsafelyUnwrapped + done, buffer.count - done)
            }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { throw Self.failure(path) }
            done += written
        }
        buffer.removeAll(keepingCapacity: true)
    }

    static func failure(_ path: String) -> XapianError {
        XapianError(.other, "cannot write \(path): \(String(cString: strerror(errno)).lowercased())")
    }
}

/// A file that is read from its beginning to its end.
final class InputFile {
    private let path: String
    private let descriptor: Int32
    private var buffer: [UInt8]
    private var start = 0
    private var end = 0

    /// Opens the file.
    ///
    /// - Parameter portion: how much is read at once.
    init(_ path: String, portion: Int) throws(XapianError) {
        self.path = path
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        buffer = [UInt8](repeating: 0, count: portion)
        guard descriptor >= 0 else { throw InputFile.failure(path) }
    }

    deinit { close(descriptor) }

    private static func failure(_ path: String) -> XapianError {
        XapianError(.other, "cannot read \(path): \(String(cString: strerror(errno)).lowercased())")
    }

    /// Makes at least so many bytes ready, or as many as the file still has.
    private func fill(_ wanted: Int) throws(XapianError) {
        guard end - start < wanted else { return }
        let held = end - start
        if start > 0 {
            buffer.withUnsafeMutableBytes { bytes in
                guard let base = bytes.baseAddress else { return }
                memmove(base, base + start, held)
            }
            start = 0
            end = held
        }
        if buffer.count < wanted { buffer += [UInt8](repeating: 0, count: wanted - buffer.count) }
        while end < wanted {
            let count = buffer.withUnsafeMutableBytes {
                read(descriptor, $0.baseAddress.unsafelyUnwrapped + end, $0.count - end)
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw Self.failure(path) }
            if count == 0 { return }
            end += count
        }
    }

    /// Whether all was read.
    func isAtEnd() throws(XapianError) -> Bool {
        try fill(1)
        return start == end
    }

    /// Reads a number, seven bits a byte.
    func packed() throws(XapianError) -> Int {
        try fill(10)
        var value = 0
        var shift = 0
        while start < end, shift < 63 {
            let byte = buffer[start]
            start += 1
            value |= Int(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
        throw cut
    }

    /// Reads so many bytes into `bytes`, whose contents they replace.
    func take(_ count: Int, into bytes: inout [UInt8]) throws(XapianError) {
        try fill(count)
        guard end - start >= count else { throw cut }
        bytes.removeAll(keepingCapacity: true)
        bytes.append(contentsOf: buffer[start..<start + count])
        start += count
    }

    private var cut: XapianError { XapianError(.corrupt, "\(path) ends too early") }
}
