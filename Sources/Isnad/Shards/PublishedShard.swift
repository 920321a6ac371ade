import Xapian

/// What lets a stock server of the engine below serve an index: a file in its folder that lists databases, those of the segments and, before
/// them, one that holds nothing but the manifest and the lists of deleted documents as metadata.
///
/// A server knows nothing of what our segments keep beside the engine's tables. So each is made into one that has positions in the place of
/// rows of words, and values that a server sends with a document: what copies are told by and what orders those that weigh the same
/// (`ServedDatabase`). That is done once for each segment.
///
/// The file is there once it was asked for; from then on each commit writes it anew. A server that is connected goes on with what it opened.
public enum PublishedShard {
    /// The file that servers are given.
    static let stub = "shard"
    static let manifestKey = "isnad"
    /// How what is published is laid out; shards that were published before it was noted have none.
    static let formatKey = "isnad published"
    static let format = Array("2".utf8)
    static func deletedKey(_ segment: String) -> String { "deleted \(segment)" }
    private static let factsPrefix = "facts-"
    private static let servedPrefix = "served-"
    /// What is not finished.
    private static let unfinished = ".new"
    /// Folders of the first format.
    private static let formerPrefix = "view-"

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
        let lines = ["glass \(name)"] + manifest.segments.map { "glass \(servedPrefix)\($0.name)" }
        let text = lines.joined(separator: "\n") + "\n"
        if current == text, FileSystem.stamp(of: path) != nil { return }
        for segment in manifest.segments { try serve(segment.name, in: folder) }
        FileSystem.remove(path)
        do throws(XapianError) {
            var facts = [manifestKey: manifest.encoded, formatKey: format]
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
        let known = Set((manifest.names + manifest.kept).map { servedPrefix + $0 })
        let old = (FileSystem.names(in: FileName(folder.path)) ?? []).map { String(decoding: $0, as: UTF8.self) }
        for other in old
        where other.hasPrefix(servedPrefix) && !known.contains(other) || other.hasPrefix(formerPrefix) {
            FileSystem.remove(folder.path(of: other))
        }
        for other in old where other.hasPrefix(factsPrefix) {
            if let number = Int(other.dropFirst(factsPrefix.count)), number < manifest.generation - 1 {
                FileSystem.remove(folder.path(of: other))
            }
        }
    }

    /// Makes the folder that a server is shown for a segment, unless it is there.
    private static func serve(_ segment: String, in folder: IndexFolder) throws(IsnadError) {
        let path = folder.path(of: servedPrefix + segment)
        if FileSystem.stamp(of: path) != nil { return }
        let new = path + unfinished
        FileSystem.remove(new)
        do throws(XapianError) {
            let source = folder.path(of: segment)
            var documents = try ServedDocuments(try Database([Database.Part(path: source)]))
            try ServedDatabase.build(of: source, at: new, link: "../\(segment)/docdata.glass") {
                document, row throws(XapianError) in
                try documents.describe(document, row)
            }
        } catch {
            FileSystem.remove(new)
            throw IsnadError(error, folder: folder.path)
        }
        for file in FileSystem.files(under: new) { try FileSystem.sync(new + "/" + file.path) }
        try FileSystem.sync(new)
        try FileSystem.move(new, to: path)
        try FileSystem.sync(folder.path)
    }
}

/// Tells of each document of a segment, in order, what servers are shown of it.
///
/// An article's document is followed by those of its passages and quotations; behind all articles of a run stand documents without rows.
private struct ServedDocuments {
    private let database: Database
    private var articles: ArraySlice<UInt32>
    private var passages: ArraySlice<UInt32>
    private var identities: ArraySlice<[UInt8]> = []
    /// Of the article at hand.
    private var fingerprint: [UInt8] = []
    private var identity: [UInt8] = []

    /// Identities are read for so many articles at once.
    private static let portion = 10_000

    init(_ database: Database) throws(XapianError) {
        self.database = database
        articles = try database.postings(of: Schema.Kind.article)[...]
        passages = try database.postings(of: Schema.Kind.passage)[...]
    }

    mutating func describe(
        _ document: UInt32, _ row: UnsafeRawBufferPointer
    ) throws(XapianError) -> ServedDatabase.Document {
        if articles.first == document {
            if identities.isEmpty {
                identities = try database.valueRun(
                    of: Array(articles.prefix(Self.portion)), slot: Schema.Slot.article)[...]
            }
            articles.removeFirst()
            identity = identities.popFirst() ?? []
            fingerprint = Array(row)
            return ServedDatabase.Document(values: fingerprintValue)
        }
        guard !row.isEmpty else { return ServedDatabase.Document() }
        let isPassage = passages.first == document
        if isPassage { passages.removeFirst() }
        let tie = TieKey(row: row, article: identity).encoded
        return ServedDatabase.Document(
            hasWords: true, values: (isPassage ? fingerprintValue : []) + [(Schema.Slot.tie, tie)])
    }

    private var fingerprintValue: [(slot: UInt32, value: [UInt8])] {
        fingerprint.isEmpty ? [] : [(Schema.Slot.fingerprint, fingerprint)]
    }
}
