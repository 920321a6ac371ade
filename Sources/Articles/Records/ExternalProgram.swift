import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A program that turns a file into text, run apart with limits.
struct ExternalProgram {
    let name: String
    /// The Debian package that has it.
    let package: String
    /// After so many seconds it is ended.
    let seconds: Int
    /// The most bytes that are read of what it writes.
    let mostOutput: Int

    /// The memory that it may take.
    private static let mostMemory: UInt64 = 2_000_000_000

    /// Runs the program with `arguments`, the path of a file that holds `input`, and `lastArgument`.
    ///
    /// - Returns: what it wrote to its standard output, and its exit status.
    /// - Throws: ``ReadingError/missing(program:package:)``, ``ReadingError/tooSlow(seconds:)``,
    ///   ``ReadingError/tooLarge(bytes:most:)`` or ``ReadingError/system(_:)``.
    func run(_ arguments: [String], on input: [UInt8], lastArgument: String) throws(ReadingError) -> (
        bytes: [UInt8], status: Int32
    ) {
        let file = try TemporaryFile(input)
        var ends: [Int32] = [0, 0]
        // No other program may be started between the making of the pipe and its marking, or it would hold it open.
        let (status, child) = Self.starting.withLock { _ -> (Int32, pid_t) in
            guard pipe(&ends) == 0 else { return (errno, 0) }
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
            var child: pid_t = 0
            let status = spawn(arguments + [file.path, lastArgument], output: ends[1], &child)
            close(ends[1])
            if status != 0 { close(ends[0]) }
            return (status, child)
        }
        guard status == 0 else { throw .system(String(cString: strerror(status)).lowercased()) }
        defer { close(ends[0]) }
        var output: [UInt8] = []
        var failure: ReadingError?
        let deadline = Self.now + seconds * 1_000
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while failure == nil {
            let left = deadline - Self.now
            var waiting = pollfd(fd: ends[0], events: Int16(POLLIN), revents: 0)
            let ready = left > 0 ? poll(&waiting, 1, Int32(left)) : 0
            if ready < 0, errno == EINTR { continue }
            guard ready > 0 else {
                failure = .tooSlow(seconds: seconds)
                break
            }
            let got = chunk.withUnsafeMutableBytes { read(ends[0], $0.baseAddress, $0.count) }
            if got < 0, errno == EINTR { continue }
            if got <= 0 { break }
            output += chunk[..<got]
            if output.count > mostOutput { failure = .tooLarge(bytes: output.count, most: mostOutput) }
        }
        // It may have closed its output and go on; what is read by then is all there is.
        if failure != nil { kill(child, SIGKILL) }
        let exit = Self.wait(for: child, until: deadline)
        if let failure { throw failure }
        if exit == 127 { throw .missing(program: name, package: package) }
        return (output, exit)
    }

    private static let starting = Mutex(())

    /// Starts the program by way of the shell, which sets the limits.
    private func spawn(_ arguments: [String], output: Int32, _ child: inout pid_t) -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // A group of its own, so that an interruption of this program from the keyboard does not look like a damaged file.
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        let limits = "ulimit -v \(Self.mostMemory / 1_024); ulimit -t \(seconds); exec \"$0\" \"$@\""
        let words = (["sh", "-c", limits, name] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        return posix_spawn(&child, "/bin/sh", &actions, &attributes, words, environ)
    }

    /// The exit status; 128 and more where it was ended by a signal.
    private static func wait(for child: pid_t, until deadline: Int) -> Int32 {
        var status: Int32 = 0
        while true {
            let done = waitpid(child, &status, now < deadline ? WNOHANG : 0)
            if done == child { break }
            if done < 0, errno != EINTR { return 255 }
            if now >= deadline { kill(child, SIGKILL) } else { usleep(500) }
        }
        let signal = status & 0x7F
        return signal == 0 ? status >> 8 & 0xFF : 128 + signal
    }

    /// Milliseconds of a clock that does not jump.
    private static var now: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
    }
}

/// A file that is gone when it is no longer used.
final class TemporaryFile {
    let path: String

    init(_ bytes: [UInt8]) throws(ReadingError) {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array((folder + "/isnad-XXXXXX").utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw .system(String(cString: strerror(errno)).lowercased()) }
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        path = template.withUnsafeBufferPointer {
            String(decoding: $0.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
        defer { close(descriptor) }
        var written = 0
        while written < bytes.count {
            let put = bytes.withUnsafeBytes {
                write(descriptor, $0.baseAddress.unsafelyUnwrapped + written, bytes.count - written)
            }
            if put < 0, errno == EINTR { continue }
            guard put > 0 else {
                unlink(path)
                throw .system(String(cString: strerror(errno)).lowercased())
            }
            written += put
        }
    }

    deinit { unlink(path) }
}
