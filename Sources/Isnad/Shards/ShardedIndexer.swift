#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Builds an index of several shards from one set of files, and keeps it true to them: articles go to shards by the hash of their content.
///
/// Each shard is an index like any other, which passes over the articles of others; so it is as safe, and an unchanged run writes nothing. All
/// files are read once for each shard, which is little beside the analysis of their articles.
public struct ShardedIndexer: Sendable {
    private let list: String
    private let folders: [String]

    /// Makes an indexer for the list of shards at `path`, which need not exist yet; the folders of new shards lie beside it: `news-1`, `news-2`,
    /// … for a list called `news` or `news.shards`.
    ///
    /// - Parameters:
    ///   - path: the list.
    ///   - shards: how many shards; nil for as many as the list has.
    /// - Throws: ``IsnadError`` where the list has another number of shards, or some that are not folders.
    public init(list path: String, shards: Int?) throws(IsnadError) {
        list = path
        if let status = FileSystem.targetStatus(of: path) {
            guard status.kind == .file else {
                throw .invalid("\(path) is the folder of one index: give the name of a list of shards with --index")
            }
            guard let folders = try IndexPlace(path).folders else {
                throw .invalid("\(path) lists shards on other machines: index each where it is")
            }
            // What was no list of ours must not become folders of its lines.
            for folder in folders.map({ IndexFolder(path: $0) })
            where FileSystem.stamp(of: folder.manifestPath) == nil && !folder.hasLostManifest {
                throw .invalid(
                    "\(path) is no list of shards that isnad wrote: there is no index in \(folder.path)")
            }
            if let shards, shards != folders.count {
                throw .invalid(
                    "\(path) lists \(folders.count) shards: to have \(shards), build a new list of that many")
            }
            self.folders = folders
        } else {
            guard let shards else { throw .noIndex(folder: path) }
            let stem = Self.stem(of: path)
            folders = (1...max(1, shards)).map { "\(stem)-\($0)" }
        }
    }

    /// The path without the ending of its name.
    private static func stem(of path: String) -> String {
        let start = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        guard let dot = path[start...].lastIndex(of: "."), dot != start else { return path }
        return String(path[..<dot])
    }

    /// Brings all shards up to date, one after the other; readers see the commit of each.
    ///
    /// - Throws: ``IsnadError``; shards that were not committed are as they were before.
    public func run(_ options: IndexOptions) async throws(IsnadError) -> IndexReport {
        let isNew = FileSystem.targetStatus(of: list) == nil
        var roots: [String] = []
        var knowing: Set<Int> = []
        for (index, folder) in folders.enumerated() {
            let place = IndexFolder(path: folder)
            // What a rebuild is there to mend must not stop it.
            let manifest = options.rebuild ? try? place.manifestIfAny() : try place.manifestIfAny()
            guard let manifest, manifest.generation > 0 else { continue }
            guard manifest.share == Manifest.Share(number: index + 1, count: folders.count) else {
                throw .invalid("\(folder) was built by itself: `isnad index --index \(folder)` brings it up to date")
            }
            if !manifest.roots.isEmpty { knowing.insert(index) }
            for root in manifest.roots where !roots.contains(root.text) { roots.append(root.text) }
        }
        var report: IndexReport?
        for (index, folder) in folders.enumerated() where !options.shouldStop() {
            let share = Manifest.Share(number: index + 1, count: folders.count)
            var own = options
            // A run that was interrupted may have left shards that know of nothing yet.
            if own.paths.isEmpty, own.forgotten.isEmpty, !knowing.contains(index) { own.paths = roots }
            let one = try await Indexer(folder: folder, share: share).run(own)
            if report == nil { report = one } else { report?.add(one) }
        }
        var whole = report ?? IndexReport()
        whole.wasInterrupted = options.shouldStop()
        let areThere = folders.allSatisfy { FileSystem.stamp(of: IndexFolder(path: $0).manifestPath) != nil }
        if isNew, areThere, !options.dryRun { try writeList() }
        return whole
    }

    private func writeList() throws(IsnadError) {
        var lines = ["# The shards of one index, searched together: give this file to --index."]
        for folder in folders { lines.append(folder.split(separator: "/").last.map(String.init) ?? folder) }
        try FileSystem.writeAtomically(Array((lines.joined(separator: "\n") + "\n").utf8), to: list)
    }
}
