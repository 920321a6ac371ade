/// What `--index` names: the folder of one index, or a file that lists shards which are searched as one.
///
/// A list has a shard a line: a folder (relative to the list), `host:port` of an xapian-tcpsrv, or `ssh://user@host/path`. What follows a `#`
/// is a comment.
public struct IndexPlace: Sendable, Hashable {
    /// The path as it was given.
    public let path: String
    let shards: [ShardPlace]
    /// Whether it is a list.
    public let isList: Bool

    /// A list of more bytes is none.
    private static let mostBytes = 1 << 20
    private static let mostShards = 1_000

    /// Reads the list, where `path` is one.
    ///
    /// - Throws: ``IsnadError`` where a file is there that is no list.
    public init(_ path: String) throws(IsnadError) {
        self.path = path
        guard let status = FileSystem.targetStatus(of: path), status.kind == .file else {
            isList = false
            shards = [.folder(path)]
            return
        }
        isList = true
        guard status.size <= Self.mostBytes, let bytes = try FileSystem.read(path),
            let text = String(validating: bytes, as: UTF8.self)
        else { throw .invalid("\(path) is neither the folder of an index nor a list of shards") }
        let base = path.lastIndex(of: "/").map { path[..<$0] } ?? "."
        var shards: [ShardPlace] = []
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let words = line.prefix { $0 != "#" }.split(whereSeparator: \.isWhitespace)
            if words.isEmpty { continue }
            let name = line.prefix { $0 != "#" }.trimmed
            let isPlain = name.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
            guard isPlain, let place = ShardPlace(name, base: String(base)) else {
                throw .invalid(
                    "\(path), line \(number + 1): this is no list of shards, or one that is broken: a shard is a folder, host:port or ssh://user@host/path"
                )
            }
            guard !shards.contains(place) else {
                throw .invalid("\(path), line \(number + 1): \(place) is listed twice")
            }
            shards.append(place)
        }
        guard !shards.isEmpty else { throw .invalid("\(path) lists no shard: a folder, host:port or ssh://… a line") }
        guard shards.count <= Self.mostShards else {
            throw .invalid("\(path) lists more than \(Self.mostShards) shards")
        }
        let isAnyThere = shards.contains { shard in
            guard case .folder(let path) = shard else { return true }
            return FileSystem.targetStatus(of: path)?.kind == .folder
        }
        guard isAnyThere else {
            throw .invalid("\(path) is no list of shards: none of the folders that it names is there")
        }
        self.shards = shards
    }

    /// The folders of a list that has no others, in its order; nil where some shard is remote.
    var folders: [String]? {
        var folders: [String] = []
        for shard in shards {
            guard case .folder(let path) = shard else { return nil }
            folders.append(path)
        }
        return folders
    }

    /// The folder of one index.
    ///
    /// - Throws: ``IsnadError`` where it is a list, since what is done is done to one folder.
    public func folder(toDo what: String) throws(IsnadError) -> String {
        guard isList else { return path }
        throw .invalid("\(path) is a list of shards, and \(what) needs the folder of one: give it with --index")
    }
}

extension Substring {
    /// Without white space at its ends.
    fileprivate var trimmed: String {
        var rest = self
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
