#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The name of a file as the system knows it: bytes, not always text.
struct FileName: Hashable, Sendable, Comparable {
    var bytes: [UInt8]

    init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }
    init(_ text: String) { bytes = Array(text.utf8) }

    /// For people: ill-formed parts are replaced.
    var text: String { String(decoding: bytes, as: UTF8.self) }
    var lastComponent: ArraySlice<UInt8> {
        bytes[(bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0)...]
    }
    /// The folder that it lies in.
    var parent: FileName { FileName(bytes.lastIndex(of: UInt8(ascii: "/")).map { bytes[..<$0] } ?? []) }
    func appending(_ component: some Sequence<UInt8>) -> FileName {
        FileName((bytes == [0x2F] ? [] : bytes) + [UInt8(ascii: "/")] + component)
    }
    /// Whether it is `folder` or lies under it.
    func isUnder(_ folder: FileName) -> Bool {
        bytes.starts(with: folder.bytes)
            && (bytes.count == folder.bytes.count || folder.bytes == [0x2F]
                || bytes[folder.bytes.count] == UInt8(ascii: "/"))
    }

    static func < (left: FileName, right: FileName) -> Bool { left.bytes.lexicographicallyPrecedes(right.bytes) }

    func withPath<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
        let terminated = bytes.map { CChar(bitPattern: $0) } + [0]
        return terminated.withUnsafeBufferPointer { body($0.baseAddress.unsafelyUnwrapped) }
    }
}

/// What of the file system the index needs.
enum FileSystem {
    /// What a name stands for.
    struct Status {
        enum Kind {
            case file
            case folder
            case link
            case other
        }
        var kind: Kind
        var size: Int
        /// The time of the last change, in nanoseconds since 1970.
        var changed: Int

        init(kind: Kind, size: Int, changed: Int) {
            self.kind = kind
            self.size = size
            self.changed = changed
        }

        fileprivate init(_ status: stat) {
            kind =
                switch status.st_mode & S_IFMT {
                case S_IFREG: .file
                case S_IFDIR: .folder
                case S_IFLNK: .link
                default: .other
                }
            size = Int(status.st_size)
            changed = Int(status.st_mtim.tv_sec) * 1_000_000_000 + Int(status.st_mtim.tv_nsec)
        }
    }

    /// The reason of the last failure of a system call.
    static var lastReason: String { String(cString: strerror(errno)).lowercased() }

    static func failure(_ doing: String, _ path: String) -> IsnadError {
        .system("cannot \(doing) \(path): \(lastReason)")
    }

    static func status(of name: FileName) -> Status? {
        var status = stat()
        guard name.withPath({ lstat($0, &status) }) == 0 else { return nil }
        return Status(status)
    }

    /// The status of what a path leads to, through links.
    static func targetStatus(of path: String) -> Status? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return Status(status)
    }

    /// What tells one file at a path from another that took its place.
    struct Stamp: Equatable, Sendable {
        var inode: UInt64
        var size: Int
        var changed: Int
    }

    /// The stamp of the file at a path; nil where there is none.
    static func stamp(of path: String) -> Stamp? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return Stamp(
            inode: UInt64(status.st_ino), size: Int(status.st_size),
            changed: Int(status.st_mtim.tv_sec) * 1_000_000_000 + Int(status.st_mtim.tv_nsec))
    }

    /// Whether this process may write to a file.
    static func isWritable(_ path: String) -> Bool { access(path, W_OK) == 0 }

    /// The absolute name without links; nil with the reason in ``lastReason`` where there is no such file.
    static func resolved(_ path: String) -> FileName? {
        guard let found = FileName(path).withPath({ realpath($0, nil) }) else { return nil }
        defer { free(found) }
        return FileName(UnsafeRawBufferPointer(start: found, count: strlen(found)))
    }

    /// The names in a folder, sorted; nil where it cannot be read.
    static func names(in folder: FileName) -> [[UInt8]]? {
        guard let directory = folder.withPath({ opendir($0) }) else { return nil }
        defer { closedir(directory) }
        var names: [[UInt8]] = []
        while let entry = readdir(directory) {
            let name = self.name(of: entry)
            if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
        }
        return names.sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// The name in an entry of a folder.
    ///
    /// Only as many bytes are there as the name needs; to copy the whole of the declared array would read beyond the system's buffer.
    private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
        guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return [] }
        let start = UnsafeRawPointer(entry) + offset
        return Array(UnsafeRawBufferPointer(start: start, count: strlen(start.assumingMemoryBound(to: CChar.self))))
    }

    /// Makes a folder, and those that it lies in.
    static func makeFolder(_ path: String) throws(IsnadError) {
        if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
        if errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex {
            try makeFolder(String(path[..<slash]))
            if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
        }
        throw failure("make the folder", path)
    }

    /// Reads a whole file; nil where there is none. A pipe in its place is not waited for.
    static func read(_ path: String) throws(IsnadError) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw failure("read", path)
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure("read", path) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw .system("cannot read \(path): it is no file; give another folder with --index")
        }
        var filled = 0
        let size = Int(status.st_size)
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while filled < size {
                let got = Glibc.read(descriptor, buffer.baseAddress.unsafelyUnwrapped + filled, size - filled)
                if got < 0, errno == EINTR { continue }
                if got <= 0 { break }
                filled += got
            }
            count = filled
        }
        return bytes
    }

    /// Writes a file so that it is there whole or not at all: under another name first, then renamed.
    static func writeAtomically(_ bytes: [UInt8], to path: String) throws(IsnadError) {
        let temporary = path + ".new"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw failure("write", temporary) }
        var written = 0
        var isWhole = true
        while written < bytes.count {
            let put = bytes.withUnsafeBytes {
                write(descriptor, $0.baseAddress.unsafelyUnwrapped + written, bytes.count - written)
            }
            if put < 0, errno == EINTR { continue }
            if put <= 0 {
                isWhole = false
                break
            }
            written += put
        }
        let reason = lastReason
        guard isWhole, fsync(descriptor) == 0, close(descriptor) == 0 else {
            close(descriptor)
            unlink(temporary)
            throw .system("cannot write \(path): \(isWhole ? lastReason : reason)")
        }
        guard rename(temporary, path) == 0 else { throw failure("rename", temporary) }
    }

    /// Makes the names in a folder, or the bytes of a file, survive a power cut.
    static func sync(_ path: String) throws(IsnadError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw failure("open", path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw failure("sync", path) }
    }

    /// Gives a file or folder another name.
    static func move(_ path: String, to other: String) throws(IsnadError) {
        let status = FileName(path).withPath { path in
            FileName(other).withPath { other in
                #if canImport(Glibc)
                    Glibc.rename(path, other)
                #else
                    Darwin.rename(path, other)
                #endif
            }
        }
        guard status == 0 else { throw failure("write", other) }
    }

    /// Removes a file, or a folder with what is in it. What is gone already is no failure.
    static func remove(_ path: String) {
        var pending = [path]
        var folders: [String] = []
        while let next = pending.popLast() {
            if unlink(next) == 0 || errno == ENOENT { continue }
            folders.append(next)
            for name in names(in: FileName(next)) ?? [] {
                pending.append(next + "/" + String(decoding: name, as: UTF8.self))
            }
        }
        for folder in folders.reversed() { rmdir(folder) }
    }

    /// The files under a folder with their sizes, by relative path.
    static func files(under folder: String) -> [(path: String, size: Int)] {
        var pending = [""]
        var files: [(path: String, size: Int)] = []
        while let relative = pending.popLast() {
            let name = relative.isEmpty ? folder : folder + "/" + relative
            for entry in names(in: FileName(name)) ?? [] {
                let inner = (relative.isEmpty ? "" : relative + "/") + String(decoding: entry, as: UTF8.self)
                guard let status = status(of: FileName(folder + "/" + inner)) else { continue }
                switch status.kind {
                case .folder: pending.append(inner)
                case .file: files.append((inner, status.size))
                default: break
                }
            }
        }
        return files.sorted { $0.path < $1.path }
    }
}
