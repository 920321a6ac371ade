import Isnad
import IsnadTerminal

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The program `isnad`. It answers plain questions about folders of this machine by itself, and becomes `isnad-engine`, the program of all commands,
/// for everything else.
///
/// It is linked without libxapian and, for use, with no library at all: loading them takes as long as a search (`ARCHITECTURE.md`, Starting).
package enum Front {
    /// Runs the program to its end.
    package static func run() -> Never {
        Output.ignoreSignalsOfWriting()
        EngineFault.listen()
        do {
            do {
                try PlainArguments.answer()
            } catch IsnadError.noEngine {
                // Nothing was printed yet: an answer is, once it is whole.
            }
            try ProgramFolder.become("isnad-engine", CommandLine.arguments)
        } catch {
            Output.complain("\(error)")
            exit(2)
        }
    }
}
