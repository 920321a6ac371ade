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
        } catch {
            throw .shardUnavailable(shard: place.description, what: Self.reason(error))
        }
    }

    private static func reason(_ error: XapianError) -> String {
        guard error.kind == .network else { return error.message }
        return error.message.contains("imeout") || error.message.contains("imed out")
            ? "it does not answer" : "no connection: \(error.message)"
    }

    private static func part(_ place: ShardPlace, _ timeout: UInt32) throws(XapianError) -> Database.Part {
        switch place {
        case .host(let host, let port): return Database.Part(host: host, port: port, timeout: timeout)
        case .ssh(let host, let path):
            // The shell reads both, here and there.
            guard (host + path).utf8.allSatisfy({ isPlain($0) }) else {
                throw XapianError(.invalid, "a shard behind ssh has a name of letters, digits and . _ - + @ / alone")
            }
            return Database.Part(
                program: "ssh",
                arguments: "-o BatchMode=yes -o ConnectTimeout=2 \(host) xapian-progsrv \(path)/\(PublishedShard.stub)",
                timeout: max(timeout, 4_000))
        case .folder(let path): return Database.Part(path: path)
        }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "._-+@/".utf8.contains(byte)
        }
    }
}
