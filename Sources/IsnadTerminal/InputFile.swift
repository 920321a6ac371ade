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
    /// - Parameter waits: whether to wait for what is at the other end of a pipe.
    package static func bytes(of path: String, waits: Bool = true) throws -> [UInt8] {
        let descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC | (waits ? 0 : O_NONBLOCK))
        guard descriptor >= 0 else { throw failure(path) }
        defer { if descriptor != 0 { close(descriptor) } }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let got = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { throw failure(path) }
            if got == 0 { return bytes }
            bytes += chunk[..<got]
        }
    }

    private static func failure(_ path: String) -> IsnadError {
        .unreadable(
            path: path == "-" ? "standard input" : path, reason: String(cString: strerror(errno)).lowercased())
    }
}
