import Isnad
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Standard output and standard error.
package enum Output {
    /// A pipe that is closed early ends the program without a word, and a file that may not grow is a failure like any other:
    /// writing then reports it instead of killing the process.
    package static func ignoreSignalsOfWriting() {
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
    }

    /// Writes a line to standard output.
    package static func line(_ text: String = "") { write(text + "\n", to: 1) }

    /// Writes text to standard output.
    package static func text(_ text: String) { write(text, to: 1) }

    /// Keeps a line about what goes on until something else is written: who leaves the answer to another program has
    /// said nothing then.
    package static func noteWithAnswer(_ text: String) { waiting.withLock { $0 += Printable.text(text) + "\n" } }

    /// Writes a line about what goes on to standard error.
    package static func note(_ text: String) { write(Printable.text(text) + "\n", to: 2) }

    /// Writes lines about what goes on to standard error.
    package static func lines(_ text: String) {
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) { note(String(line)) }
    }

    /// Writes what went wrong, and what to do, as one line on standard error.
    package static func complain(_ text: String) { write("isnad: " + Printable.text(text) + "\n", to: 2) }

    /// Writes over the line that standard error shows.
    package static func progress(_ text: String) { write("\r\u{1B}[K" + Printable.text(text), to: 2) }

    package static var isTerminal: Bool { isatty(1) == 1 }
    package static var errorIsTerminal: Bool { isatty(2) == 1 }

    /// A variable of the environment, nil where it is not set or empty.
    package static func variable(_ name: String) -> String? {
        guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { return nil }
        return value
    }

    private static let waiting = Mutex("")

    private static func write(_ text: String, to descriptor: Int32) {
        let notes = waiting.withLock { notes in
            defer { notes = "" }
            return notes
        }
        if !notes.isEmpty { put(notes, to: 2) }
        put(text, to: descriptor)
    }

    private static func put(_ text: String, to descriptor: Int32) {
        var text = text
        text.withUTF8 { bytes in
            var written = 0
            while written < bytes.count {
                let wrote = Glibc.write(
                    descriptor, bytes.baseAddress.unsafelyUnwrapped + written, bytes.count - written)
                if wrote < 0, errno == EINTR { continue }
                if wrote < 0, errno == EPIPE { exit(0) }
                if wrote <= 0 {
                    // A full disk behind a redirection must not look like success.
                    if descriptor == 1 { exit(2) }
                    return
                }
                written += wrote
            }
        }
    }
}
