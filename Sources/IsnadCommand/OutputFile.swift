import Isnad
import IsnadTerminal

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file that the user asked for.
enum OutputFile {
    /// Writes text to the file at `path`, in place of what it held, or to standard output where that is `-`.
    static func write(_ text: String, to path: String) throws {
        if path == "-" { return Output.text(text) }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw failure(path) }
        defer { close(descriptor) }
        var text = text
        try text.withUTF8 { bytes in
            var written = 0
            while written < bytes.count {
                let put = Glibc.write(descriptor, bytes.baseAddress.unsafelyUnwrapped + written, bytes.count - written)
                if put < 0, errno == EINTR { continue }
                guard put > 0 else { throw failure(path) }
                written += put
            }
        }
    }

    private static func failure(_ path: String) -> IsnadError {
        .system("cannot write \(path): \(String(cString: strerror(errno)).lowercased())")
    }
}
