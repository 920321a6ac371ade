@testable import Isnad

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A folder that is removed with it; in memory where the system has such a place, since its files are exchanged many thousand times.
final class ScratchFolder: Sendable {
    let path: String

    init() throws {
        let place = FileSystem.status(of: FileName("/dev/shm"))?.kind == .folder ? "/dev/shm" : "/tmp"
        var template = Array("\(place)/isnad-fuzz-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { throw FileSystem.failure("make", "a folder for what is tried") }
        path = String(cString: made)
    }

    deinit { FileSystem.remove(path) }

    /// Puts bytes in the place of a file, as damage would: not safely, and under the same inode.
    func write(_ bytes: [UInt8], to path: String) throws {
        guard let stream = fopen(path, "w") else { throw FileSystem.failure("write to", path) }
        fwrite(bytes, 1, bytes.count, stream)
        fclose(stream)
    }
}

/// An index of a few invented articles in two segments, one with deleted documents, in a folder that is removed with it.
final class SmallIndex: Sendable {
    private let scratch: ScratchFolder
    private var path: String { scratch.path }
    var folder: String { path + "/index" }

    init() async throws {
        scratch = try ScratchFolder()
        var options = IndexOptions()
        options.paths = [path + "/corpus"]
        options.jobs = 1
        for (number, place) in ["Safir", "Dalma", "Qarn", "Halat", "Marsa", "Zuwad"].enumerated() {
            try write(
                number, "Harbour of \(place)", "The harbour of \(place) was closed, Qasim al-Darwish said. A red line.")
        }
        _ = try await Indexer(folder: folder).run(options)
        try write(1, "Harbour of Dalma", "“The harbour is open,” its master said; قال إن الميناء مفتوح.")
        try write(7, "Crossing", "2024-12-08\n\nThe border crossing near Marsa was fortified by the minister.")
        _ = try await Indexer(folder: folder).run(options)
    }

    /// Puts bytes in the place of a file of the index, as damage would.
    func replace(_ file: String, by bytes: [UInt8]) throws { try scratch.write(bytes, to: folder + "/" + file) }

    private func write(_ number: Int, _ title: String, _ body: String) throws {
        try FileSystem.makeFolder(path + "/corpus")
        try FileSystem.writeAtomically(Array("\(title)\n\n\(body)\n".utf8), to: path + "/corpus/\(number).txt")
    }
}
