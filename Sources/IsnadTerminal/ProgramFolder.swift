import Isnad

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where the programs are that belong together: in one folder, or as they are installed, those that people type in `bin` and others in `lib/isnad`.
package enum ProgramFolder {
    /// Has this process become another of the programs; comes back only where that fails.
    ///
    /// - Parameters:
    ///   - name: the program's file.
    ///   - arguments: what it is given, the name by which it was called first.
    /// - Throws: ``IsnadError/system(_:)`` where it is missing or cannot be started.
    package static func become(_ name: String, _ arguments: [String]) throws(IsnadError) -> Never {
        let program = try path(of: name)
        let pointers = arguments.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        execv(program, pointers)
        throw .system("cannot start \(program): \(String(cString: strerror(errno)).lowercased())")
    }

    private static func path(of name: String) throws(IsnadError) -> String {
        let own = try ownPath()
        let folder = own[..<(own.lastIndex(of: "/") ?? own.startIndex)]
        // A program that was copied under the name of another would start itself for ever.
        let places = ["/", "/../lib/isnad/", "/../../bin/"].map { folder + $0 + name }.filter { $0 != own }
        if let found = places.first(where: { access($0, F_OK) == 0 }) { return found }
        throw .system(
            "\(name) is missing: it belongs beside the program, but is neither in \(folder) nor in ../lib/isnad from there: "
                + "copy it there from where isnad was built, or install isnad again")
    }

    /// The file of this program, whatever names and links it was started by.
    private static func ownPath() throws(IsnadError) -> String {
        var place = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink("/proc/self/exe", &place, place.count)
        guard count > 0, count < place.count else {
            throw .system("cannot find where isnad is installed: \(String(cString: strerror(errno)).lowercased())")
        }
        return String(decoding: place[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
