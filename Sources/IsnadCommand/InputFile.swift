import Isnad

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file or standard input, read whole.
enum InputFile {
    /// The bytes of the file at `path`, or of standard input where that is `-`.
    static func bytes(of path: String) throws -> [UInt8] {
        let descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
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
