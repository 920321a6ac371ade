#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The last resort for an index that is too large to be compared with its hashes at each opening: where the engine below fails on
/// damaged bytes, the program ends as it does on any failure, with a line that says what to do.
package enum EngineFault {
    package static func listen() {
        let handler: @convention(c) (Int32) -> Void = { _ in
            // Only what is safe in a signal handler: writing bytes that are there already, and _exit.
            let message: StaticString =
                "isnad: the engine failed on this index, which may be damaged: `isnad check` tells, `isnad index --rebuild` mends it\n"
            _ = write(2, message.utf8Start, message.utf8CodeUnitCount)
            _exit(2)
        }
        for fault in [SIGSEGV, SIGBUS, SIGFPE, SIGABRT] { signal(fault, handler) }
    }
}
