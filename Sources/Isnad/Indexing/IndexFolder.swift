import Xapian

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The folder that holds an index: its manifest, its segments, the lock of the writer.
struct IndexFolder: Sendable {
    let path: String

    var manifestPath: String { path + "/manifest" }
    func path(of name: String) -> String { path + "/" + name }

    /// The manifest; nil where the folder holds none and nothing that speaks against making one.
    func manifestIfAny() throws(IsnadError) -> Manifest? {
        guard let bytes = try FileSystem.read(manifestPath) else { return nil }
        return try Manifest(bytes, folder: path)
    }

    /// The manifest of an index that must be there.
    func manifest() throws(IsnadError) -> Manifest {
        if let manifest = try manifestIfAny() { return manifest }
        if hasLostManifest { throw .damaged(folder: path, what: "its manifest is missing") }
        throw isSomethingElse ? .notAnIndex(folder: path) : .noIndex(folder: path)
    }

    /// Whether the path stands for something that is no folder and in none: a file, a pipe, a link that leads nowhere.
    private var isSomethingElse: Bool {
        if FileSystem.status(of: FileName(path)) == nil { return [ENOTDIR, ELOOP].contains(errno) }
        guard FileSystem.status(of: FileName(path + "/.")) == nil else { return false }
        return [ENOTDIR, ELOOP, ENOENT].contains(errno)
    }

    /// There while the first build has not been committed, so that what it left behind is not taken for a damaged index.
    var firstBuildMark: String { path(of: "building") }

    /// Whether the folder holds parts of an index and no manifest, though one was committed.
    var hasLostManifest: Bool {
        guard FileSystem.status(of: FileName(firstBuildMark)) == nil else { return false }
        return (FileSystem.names(in: FileName(path)) ?? []).contains { name in
            name.count == 7 && name[0] == UInt8(ascii: "s") && name.dropFirst().allSatisfy { 0x30...0x39 ~= $0 }
        }
    }

    /// The documents of a segment that are deleted, ascending.
    func deletions(of segment: Manifest.Segment) throws(IsnadError) -> [UInt32] {
        guard let name = segment.deletions else { return [] }
        guard let bytes = try FileSystem.read(path(of: name)), bytes.count == segment.deleted * 4 else {
            throw .damaged(folder: path, what: "\(name) is missing or cut")
        }
        return bytes.withUnsafeBytes { raw in
            (0..<segment.deleted).map { raw.loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self) }
        }
    }

    /// The segments of a manifest as parts of one database.
    func parts(of manifest: Manifest) throws(IsnadError) -> [Database.Part] {
        var parts: [Database.Part] = []
        for segment in manifest.segments {
            parts.append(Database.Part(path: path(of: segment.name), deleted: try deletions(of: segment)))
        }
        return parts
    }

    /// Compares the sizes of the index's files with what the manifest says of them: cheap, and finds what was cut or lost.
    func checkSizes(of manifest: Manifest) throws(IsnadError) {
        for file in manifest.files {
            guard let status = FileSystem.status(of: FileName(path(of: file.path))), status.kind == .file else {
                throw .damaged(folder: path, what: "\(file.path) is missing")
            }
            guard status.size == file.size else {
                throw .damaged(folder: path, what: "\(file.path) has another size than it had")
            }
        }
    }

    /// An index with no more bytes than this is compared with its hashes each time it is opened (about 10 ms for so many).
    static let mostVerifiedAtOpening = 64_000_000

    /// Compares the files with what the manifest says of them, before the engine below, which trusts its bytes, is shown them.
    ///
    /// The sizes are always compared; the hashes where all files together are small enough to be read at each opening.
    ///
    /// - Parameters:
    ///   - known: files that were verified before.
    ///   - hashes: false where the index is one of several that together are not so small.
    func verifyForOpening(_ manifest: Manifest, known: [Manifest.File] = [], hashes: Bool = true) throws(IsnadError) {
        try checkSizes(of: manifest)
        guard hashes, manifest.files.reduce(0, { $0 + $1.size }) <= Self.mostVerifiedAtOpening else { return }
        for file in manifest.files where !known.contains(file) { try verify(file) }
    }

    /// Compares the bytes of a file with the hash that was taken when it was written.
    func verify(_ file: Manifest.File) throws(IsnadError) {
        guard let found = try ContentHash.ofFile(path(of: file.path)) else {
            throw .damaged(folder: path, what: "\(file.path) is missing")
        }
        guard found.size == file.size, found.hash == file.hash else {
            throw .damaged(folder: path, what: "\(file.path) is not as it was written")
        }
    }
}

/// The right to write to an index, held by one process at a time. The system takes it back when the process ends, however it ends.
final class WriterLock: Sendable {
    private let descriptor: Int32

    init(_ folder: IndexFolder) throws(IsnadError) {
        try FileSystem.makeFolder(folder.path)
        let path = folder.path(of: "lock")
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o666)
        guard descriptor >= 0 else { throw FileSystem.failure("write to the index: open", path) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw .locked(folder: folder.path)
        }
        self.descriptor = descriptor
    }

    deinit {
        // A process that is being started holds a copy of the descriptor for a moment, which would keep the lock.
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }
}
