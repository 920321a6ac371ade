import Isnad

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file or standard input, read whole.
package enum InputFile {
    /// The bytes of the file at `path`, or of standard input where that is `-`.
    ///
    /// - Parameters:
    ///   - most: with more bytes it is refused.
    ///   - patience: milliseconds in which somebody has to begin to write into a pipe that is named; -1 for any time.
    /// - Throws: ``IsnadError/unreadable(path:reason:)``.
    package static func bytes(
        of path: String, most: Int = .max, patience: Int32 = -1
    ) throws(IsnadError) -> [UInt8] {
        let descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw failure(path) }
        defer { if descriptor != 0 { close(descriptor) } }
        if descriptor != 0 { try wait(for: descriptor, path, patience) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let got = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { throw failure(path) }
            if got == 0 { return bytes }
            bytes += chunk[..<got]
            guard bytes.count <= most else {
                throw .unreadable(path: path, reason: "it has more than \(most >> 20) MB")
            }
        }
    }

    /// Waits until something can be read, and has reading wait from then on.
    private static func wait(for descriptor: Int32, _ path: String, _ patience: Int32) throws(IsnadError) {
        var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        while true {
            let ready = poll(&polled, 1, patience)
            if ready < 0, errno == EINTR { continue }
            guard ready != 0 else {
                throw .unreadable(path: path, reason: "nobody writes into this pipe")
            }
            _ = fcntl(descriptor, F_SETFL, 0)
            return
        }
    }

    private static func failure(_ path: String) -> IsnadError {
        .unreadable(
            path: path == "-" ? "standard input" : path, reason: String(cString: strerror(errno)).lowercased())
    }
}
