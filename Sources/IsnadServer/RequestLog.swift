import Hummingbird
import Isnad
import NIOPosix
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Writes a line for each request to a file descriptor, on a thread of its own: a terminal that is held does not hold the answers.
final class RequestLog: Sendable {
    private struct State {
        var lines: [UInt8] = []
        var isScheduled = false
        var dropped = 0
    }

    private let state = Mutex(State())
    private let thread = NIOThreadPool(numberOfThreads: 1)
    private let descriptor: Int32
    /// More than so many bytes are not kept for a reader that does not come.
    private static let mostKept = 1 << 20

    init(descriptor: Int32 = 2) {
        self.descriptor = descriptor
        thread.start()
    }

    /// Notes a request and its answer.
    func add(_ request: Request, _ context: SiteContext, _ response: Response, took: Duration) {
        let microseconds = Int(took / .microseconds(1))
        let line =
            "\(Self.now()) \(context.client) \(request.method.rawValue) \(Self.shown(request.head.path ?? "-")) "
            + "\(response.status.code) \(response.body.contentLength ?? 0) "
            + "\(microseconds / 1000).\(String(microseconds % 1000 / 100)) ms\n"
        append(line)
    }

    /// Notes what went wrong.
    func add(_ remark: String) { append("\(Self.now()) \(Printable.text(remark))\n") }

    private func append(_ line: String) {
        let isNew = state.withLock { state in
            if state.lines.count + line.utf8.count > Self.mostKept {
                state.dropped += 1
                return false
            }
            state.lines += line.utf8
            defer { state.isScheduled = true }
            return !state.isScheduled
        }
        if isNew { thread.submit { [self] _ in flush() } }
    }

    /// Writes what is left and ends the thread.
    func stop() async {
        try? await thread.shutdownGracefully()
        flush()
    }

    private func flush() {
        let bytes = state.withLock { state in
            var bytes = state.lines
            if state.dropped > 0 { bytes += "\(state.dropped) requests are not listed: nobody read the log\n".utf8 }
            state = State()
            return bytes
        }
        bytes.withUnsafeBytes { bytes in
            var written = 0
            while written < bytes.count {
                let put = write(descriptor, bytes.baseAddress.unsafelyUnwrapped + written, bytes.count - written)
                if put < 0, errno == EINTR { continue }
                if put <= 0 { return }
                written += put
            }
        }
    }

    /// A target as it may stand in a line: nothing that a terminal obeys, and no space that would look like the end.
    private static func shown(_ target: String) -> String {
        let shown = Printable.text(String(target.prefix(400)))
        return shown.contains(" ") ? String(shown.map { $0 == " " ? "+" : $0 }) : shown
    }

    private static func now() -> String {
        var seconds = time(nil)
        var parts = tm()
        gmtime_r(&seconds, &parts)
        func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))T"
            + "\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))Z"
    }
}
