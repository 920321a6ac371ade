import Xapian

/// A shard that another machine serves, opened.
struct RemoteShard {
    let database: Database
    let manifest: Manifest
    /// The deleted documents of each segment.
    let deleted: [[UInt32]]
    /// How many databases the server joins: that of the facts about the shard, then the segments.
    var segments: Int { manifest.segments.count + 1 }

    /// Milliseconds after which a shard that does not answer is given up.
    static let patience: UInt32 = 1_500

    /// Connects to a shard and reads what its machine published (``PublishedShard``).
    ///
    /// - Throws: ``IsnadError/shardUnavailable(shard:what:)``.
    init(_ place: ShardPlace, timeout: UInt32 = patience) throws(IsnadError) {
        do throws(XapianError) {
            database = try Database([try Self.part(place, timeout)])
            let published = try database.metadata([PublishedShard.manifestKey, PublishedShard.formatKey])
            let bytes = published[0]
            guard !bytes.isEmpty else {
                throw XapianError(.notADatabase, "it serves no shard of isnad: `isnad serve-shard` tells how")
            }
            guard published[1] == PublishedShard.format else {
                throw XapianError(
                    .version,
                    "another version of isnad published it: publish it again with `isnad serve-shard --publish` there")
            }
            do throws(IsnadError) {
                manifest = try Manifest(bytes, folder: place.description)
            } catch {
                throw XapianError(.version, "\(error)")
            }
            guard manifest.analysisVersion == Schema.analysisVersion else {
                throw XapianError(
                    .version, "it was built by another version of isnad: bring it up to date with `isnad index` there")
            }
            var deleted: [[UInt32]] = [[]]
            let lists = try database.metadata(manifest.segments.map { PublishedShard.deletedKey($0.name) })
            for (segment, bytes) in zip(manifest.segments, lists) {
                guard bytes.count == segment.deleted * 4 else {
                    throw XapianError(.corrupt, "what it published of deleted articles is cut")
                }
                deleted.append(
                    bytes.withUnsafeBytes { raw in
                        (0..<segment.deleted).map { raw.loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self) }
                    })
            }
            self.deleted = deleted
        } catch  where error.kind == .noEngine {
            throw .noEngine
        } catch {
            throw .shardUnavailable(shard: place.description, what: Self.reason(error, place))
        }
    }

    private static func part(_ place: ShardPlace, _ timeout: UInt32) throws(XapianError) -> Database.Part {
        switch place {
        case .host(let host, let port): return Database.Part(host: host, port: port, timeout: timeout)
        case .ssh(let host, let port, let path): return try SecureShell.part(host, port, path, timeout)
        case .folder(let path): return Database.Part(path: path)
        }
    }

    private static func reason(_ error: XapianError, _ place: ShardPlace) -> String {
        if error.kind != .network, error.kind != .notADatabase { return error.message }
        if case .ssh = place, let reason = SecureShell.reason(error.message, place) { return reason }
        if error.message.contains("imeout") || error.message.contains("imed out") { return "it does not answer" }
        return error.kind == .network ? "no connection: \(error.message)" : error.message
    }
}
