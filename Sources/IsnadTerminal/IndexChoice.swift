import ArabicNames
import Isnad
import Synchronization
import Xapian

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where the index is, and what is to be known of it.
package struct IndexChoice: Equatable, Sendable {
    package var folder: String?
    package var aliases: String?
    package var partial = false

    package init() {}

    /// The folder that is meant.
    package var path: String { folder ?? Output.variable("ISNAD_INDEX") ?? "Index" }

    /// A file of aliases with more bytes is none.
    private static let mostOfAliases = 64 << 20

    /// A program asks what it has opened, to its end: nothing is gained by giving memory back piece by piece before the system takes all of it.
    private static let opened = Mutex<[Searcher]>([])

    /// The index, opened, with the user's aliases; lines of these that could not be used are named.
    package func searcher() throws -> Searcher {
        let asked = aliases ?? Output.variable("ISNAD_ALIASES")
        var known = AliasFile()
        let folder = try IndexPlace(path).isList ? String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]) : path
        let file = asked ?? (folder.isEmpty ? "." : folder) + "/aliases.txt"
        // A pipe can be read once: by the program that is sure to give the answer.
        if asked != nil, !Databases.hasEngine, !isFile(file) { throw IsnadError.noEngine }
        // Every search looks for this file: by hand, since Foundation's file manager takes longer to get ready than to look.
        if asked != nil || access(file, R_OK) == 0 && isFile(file) {
            let bytes = try InputFile.bytes(of: file, most: Self.mostOfAliases, patience: 10_000)
            known = AliasFile(String(decoding: bytes, as: UTF8.self))
            for problem in known.problems { Output.noteWithAnswer("\(Printable.text(file)), \(problem.description)") }
        }
        let searcher = try Searcher(folder: path, aliases: known, isPartial: partial) { missing in
            for shard in missing { Output.noteWithAnswer("\(shard)") }
        }
        Self.opened.withLock { $0.append(searcher) }
        return searcher
    }

    private func isFile(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }
}
