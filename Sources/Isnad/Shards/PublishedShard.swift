import Xapian

/// What lets a stock server of the engine below serve an index: a file in its folder that lists databases, those of the segments and, before
/// them, one that holds nothing but the manifest and the lists of deleted documents as metadata.
///
/// A server sends the values of a document with its text, and finds out from the table of term lists which it has. Our segments have no such
/// table, for which it gives up. So it is shown a folder with the tables of the segment, linked, and a table of term lists with nothing in it:
/// an empty file is one.
///
/// The file is there once it was asked for; from then on each commit writes it anew. A server that is connected goes on with what it opened.
public enum PublishedShard {
    /// The file that servers are given.
    static let stub = "shard"
    static let manifestKey = "isnad"
    static func deletedKey(_ segment: String) -> String { "deleted \(segment)" }
    private static let factsPrefix = "facts-"
    private static let viewPrefix = "view-"

    /// Publishes the index in a folder, and from now on each of its commits.
    ///
    /// - Returns: the path of the file that xapian-tcpsrv and xapian-progsrv are to be given.
    /// - Throws: ``IsnadError`` where there is no index, or another program writes to it.
    public static func publish(folder path: String) throws(IsnadError) -> String {
        let folder = IndexFolder(path: path)
        let manifest = try folder.manifest()
        let lock = try WriterLock(folder)
        defer { withExtendedLifetime(lock) {} }
        try write(manifest, in: folder)
        return folder.path(of: stub)
    }

    /// Brings what is published up to date with a commit; does nothing where nothing is.
    static func refresh(_ manifest: Manifest, in folder: IndexFolder) throws(IsnadError) {
        guard FileSystem.stamp(of: folder.path(of: stub)) != nil else { return }
        try write(manifest, in: folder)
    }

    private static func write(_ manifest: Manifest, in folder: IndexFolder) throws(IsnadError) {
        // A rebuilt index counts its commits from where it was: the name is a new one.
        let name = factsPrefix + String(manifest.generation)
        let path = folder.path(of: name)
        let current = try FileSystem.read(folder.path(of: stub)).map { String(decoding: $0, as: UTF8.self) }
        let lines = ["glass \(name)"] + manifest.segments.map { "glass \(viewPrefix)\($0.name)" }
        let text = lines.joined(separator: "\n") + "\n"
        if current == text, FileSystem.stamp(of: path) != nil { return }
        for segment in manifest.segments { try makeView(of: segment.name, in: folder) }
        FileSystem.remove(path)
        do throws(XapianError) {
            var facts = [manifestKey: manifest.encoded]
            for segment in manifest.segments where segment.deleted > 0 {
                let documents: [UInt32]
                do throws(IsnadError) {
                    documents = try folder.deletions(of: segment)
                } catch {
                    throw XapianError(.corrupt, "\(error)")
                }
                var bytes: [UInt8] = []
                for document in documents { withUnsafeBytes(of: document) { bytes.append(contentsOf: $0) } }
                facts[deletedKey(segment.name)] = bytes
            }
            try DatabaseBuild.build([], metadata: facts, at: path)
        } catch {
            throw IsnadError(error, folder: folder.path)
        }
        for file in FileSystem.files(under: path) { try FileSystem.sync(path + "/" + file.path) }
        try FileSystem.sync(path)
        try FileSystem.writeAtomically(Array(text.utf8), to: folder.path(of: stub))
        // Those of the commit before may still be open.
        let known = Set((manifest.names + manifest.kept).map { viewPrefix + $0 })
        let old = (FileSystem.names(in: FileName(folder.path)) ?? []).map { String(decoding: $0, as: UTF8.self) }
        for other in old where other.hasPrefix(viewPrefix) && !known.contains(other) {
            FileSystem.remove(folder.path(of: other))
        }
        for other in old where other.hasPrefix(factsPrefix) {
            if let number = Int(other.dropFirst(factsPrefix.count)), number < manifest.generation - 1 {
                FileSystem.remove(folder.path(of: other))
            }
        }
    }

    /// Makes the folder that a server is shown for a segment.
    private static func makeView(of segment: String, in folder: IndexFolder) throws(IsnadError) {
        let path = folder.path(of: viewPrefix + segment)
        try FileSystem.makeFolder(path)
        for name in FileSystem.names(in: FileName(folder.path(of: segment))) ?? [] {
            let table = String(decoding: name, as: UTF8.self)
            guard table == "iamglass" || table.hasSuffix(".glass") else { continue }
            try FileSystem.link("../\(segment)/\(table)", at: path + "/" + table)
        }
        try FileSystem.writeAtomically([], to: path + "/termlist.glass")
    }
}
