import ArgumentParser
import Isnad
import IsnadTerminal

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The server is a program of its own, which this process becomes: with all that a server is made of, every search would start later.
struct ServeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: ServeOptions.abstract, discussion: ServeOptions.discussion)

    @OptionGroup var options: ServeOptions

    func run() throws {
        let program = try Self.program
        // The command's name is the first argument; what follows was found good for the same options.
        let arguments = [program] + CommandLine.arguments.dropFirst(2)
        let pointers = arguments.map { strdup($0) } + [nil]
        execv(program, pointers)
        throw IsnadError.system(
            "cannot start \(program), which serves: \(String(cString: strerror(errno)).lowercased()) (it is installed beside isnad)"
        )
    }

    /// `isnad-serve`, beside this program.
    private static var program: String {
        get throws {
            var place = [CChar](repeating: 0, count: Int(PATH_MAX))
            let count = readlink("/proc/self/exe", &place, place.count)
            guard count > 0, count < place.count else {
                throw IsnadError.system(
                    "cannot find where isnad is installed: \(String(cString: strerror(errno)).lowercased())")
            }
            let path = String(decoding: place[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
            return path[..<(path.lastIndex(of: "/") ?? path.startIndex)] + "/isnad-serve"
        }
    }
}
