import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Ctrl-C and the polite way to end a process: the first asks the program to come to an end, the second ends it.
enum Interruption {
    private static let asked = Atomic<Int>(0)

    static var isAsked: Bool { asked.load(ordering: .relaxed) > 0 }

    static func listen() {
        let handler: @convention(c) (Int32) -> Void = { _ in
            // Only what is safe in a signal handler: an atomic counter and _exit.
            if Interruption.asked.add(1, ordering: .relaxed).newValue > 1 { _exit(130) }
        }
        signal(SIGINT, handler)
        signal(SIGTERM, handler)
    }
}
