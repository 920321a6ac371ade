import ArabicNames
import Xapian

/// A shard of an open index.
struct OpenShard: Sendable {
    var place: ShardPlace
    var manifest: Manifest
    /// The file of the manifest as it was read, to see whether another took its place; nil for a remote shard.
    var stamp: FileSystem.Stamp?
}

/// A shard that is left out of answers, since it is not there.
public struct MissingShard: Sendable, Hashable, Encodable {
    /// As the list has it.
    public var shard: String
    /// Why it is missing.
    public var reason: String
}

extension MissingShard: CustomStringConvertible {
    /// A sentence for people.
    public var description: String { "without shard \(shard): \(reason)" }
}

extension Searcher.Session {
    /// So long the state of remote shards is taken to be what it was.
    static let remoteAge = Duration.seconds(10)
    /// A missing shard is looked for again after so long.
    static let missingAge = Duration.seconds(1)
    /// Those behind ssh, there or missing, are looked at after so long: that takes a request a second.
    static let shellAge = Duration.seconds(30)

    /// Whether nothing of the index at `path` is known to have changed since it was opened.
    func isCurrent(_ path: String) -> Bool {
        if let listStamp, FileSystem.stamp(of: path) != listStamp { return false }
        return shards.allSatisfy { shard in
            guard case .folder(let folder) = shard.place else { return true }
            return FileSystem.stamp(of: IndexFolder(path: folder).manifestPath) == shard.stamp
        }
    }

    /// Whether a look at what other machines serve is due, and tells something new.
    mutating func hasRemoteNews() -> Bool {
        let age = looked.duration(to: .now)
        guard missing.isEmpty ? database.hasRemote && age > Self.remoteAge : age > Self.missingAge else { return false }
        looked = .now
        let looksThroughShell = lookedThroughShell.duration(to: .now) > Self.shellAge
        if looksThroughShell { lookedThroughShell = .now }
        for place in missingPlaces {
            if case .ssh = place, !looksThroughShell { continue }
            // A request waits for what is not there no longer than this.
            if case .folder(let path) = place {
                if FileSystem.stamp(of: IndexFolder(path: path).manifestPath) != nil { return true }
            } else if (try? RemoteShard(place, timeout: 300)) != nil {
                return true
            }
        }
        for shard in shards where shard.place.isRemote {
            if case .ssh = shard.place, !looksThroughShell { continue }
            guard let now = try? RemoteShard(shard.place), now.manifest == shard.manifest else { return true }
        }
        return false
    }
}

extension Searcher {
    /// What of an index was open before, from which some work can be spared.
    struct Former: Sendable {
        var shards: [OpenShard] = []
        var duplicates = ShardDuplicates.Found()
    }

    /// A shard on the way to being searched.
    private enum Opened {
        case local(OpenShard, parts: [Database.Part])
        case remote(OpenShard, RemoteShard)

        var shard: OpenShard {
            switch self {
            case .local(let shard, _), .remote(let shard, _): shard
            }
        }

        /// The deleted documents of each segment.
        var deleted: [[UInt32]] {
            switch self {
            case .local(_, let parts): parts.map(\.deleted)
            case .remote(_, let remote): remote.deleted
            }
        }
    }

    /// Opens what the manifests name; a commit in between may have taken a segment away, then the new manifest is read.
    ///
    /// - Parameters:
    ///   - isPartial: leave out shards that are not there.
    ///   - former: the index as it was open before.
    static func open(
        _ path: String, _ aliases: AliasFile, isPartial: Bool, _ former: Former = Former()
    ) throws(IsnadError) -> sending Session {
        var tries = 0
        while true {
            let place = try IndexPlace(path)
            var shards: [OpenShard] = []
            do throws(IsnadError) {
                return try open(place, aliases, isPartial: isPartial, former, &shards)
            } catch {
                guard tries < 3, try changed(shards) else { throw error }
                tries += 1
            }
        }
    }

    /// - Parameter shards: takes what was opened, for the case that joining it fails.
    private static func open(
        _ place: IndexPlace, _ aliases: AliasFile, isPartial: Bool, _ former: Former, _ shards: inout [OpenShard]
    ) throws(IsnadError) -> sending Session {
        let listStamp = place.isList ? FileSystem.stamp(of: place.path) : nil
        var missing: [MissingShard] = []
        var missingPlaces: [ShardPlace] = []
        var opened: [Opened] = []
        for shard in place.shards {
            do throws(IsnadError) {
                let one = try open(shard, isOne: !place.isList)
                shards.append(one.shard)
                opened.append(one)
            } catch {
                // A program that cannot reach any shard does not know of one that it is missing.
                if case .noEngine = error { throw error }
                guard place.isList else { throw error }
                let error = error.ofShard(shard.description)
                guard isPartial else { throw error }
                missing.append(MissingShard(shard: shard.description, reason: error.reason))
                missingPlaces.append(shard)
            }
        }
        guard !opened.isEmpty || missing.isEmpty else {
            throw .shardUnavailable(shard: missing[0].shard, what: missing[0].reason + ", and no other shard is there")
        }
        try verify(shards, known: former.shards)
        var session = try join(opened, listStamp, aliases, former)
        session.missing = missing
        session.missingPlaces = missingPlaces
        return session
    }

    private static func open(_ place: ShardPlace, isOne: Bool) throws(IsnadError) -> Opened {
        guard case .folder(let path) = place else {
            let remote = try RemoteShard(place)
            return .remote(OpenShard(place: place, manifest: remote.manifest, stamp: nil), remote)
        }
        let folder = IndexFolder(path: path)
        let stamp = FileSystem.stamp(of: folder.manifestPath)
        let manifest = try folder.manifest()
        if !isOne, manifest.analysisVersion != Schema.analysisVersion {
            throw .shardUnavailable(
                shard: path,
                what: "it was built by another version of isnad: bring it up to date with `isnad index --index \(path)`"
            )
        }
        return .local(
            OpenShard(place: place, manifest: manifest, stamp: stamp), parts: try folder.parts(of: manifest))
    }

    private static func changed(_ shards: [OpenShard]) throws(IsnadError) -> Bool {
        for shard in shards {
            if case .folder(let path) = shard.place, try IndexFolder(path: path).manifest() != shard.manifest {
                return true
            }
        }
        return false
    }

    /// Compares the files of local shards with what their manifests say: with their hashes only where all shards together are small.
    private static func verify(_ shards: [OpenShard], known: [OpenShard]) throws(IsnadError) {
        let local = shards.filter { !$0.place.isRemote }
        let bytes = local.reduce(0) { $0 + $1.manifest.files.reduce(0) { $0 + $1.size } }
        for shard in local {
            let before = known.first { $0.place == shard.place }?.manifest.files ?? []
            try IndexFolder(path: shard.place.description).verifyForOpening(
                shard.manifest, known: before, hashes: bytes <= IndexFolder.mostVerifiedAtOpening)
        }
    }

    private static func join(
        _ opened: [Opened], _ listStamp: FileSystem.Stamp?, _ aliases: AliasFile, _ former: Former
    ) throws(IsnadError) -> Session {
        let shards = opened.map(\.shard)
        try checkNumbers(opened)
        var deleted = opened.flatMap(\.deleted)
        do throws(XapianError) {
            var database = try database(of: opened, deleted)
            var found = ShardDuplicates.Found()
            if mayShareArticles(shards) {
                let isKnown =
                    former.shards.map(\.place) == shards.map(\.place)
                    && former.shards.map(\.manifest) == shards.map(\.manifest)
                found =
                    isKnown
                    ? former.duplicates
                    : try ShardDuplicates.find(
                        in: database, deleted: deleted.map { Set($0) },
                        shards: opened.enumerated().flatMap { number, one in one.deleted.map { _ in number } })
                for (segment, documents) in found.documents {
                    deleted[segment] = (deleted[segment] + documents).sorted()
                }
                if !found.documents.isEmpty { database = try Self.database(of: opened, deleted) }
            }
            var lexicon = Lexicon(database)
            lexicon.aliases = aliases
            var rest = deleted[...]
            var hasRemoteDeleted = false
            for one in opened {
                let own = rest.prefix(one.deleted.count)
                rest = rest.dropFirst(own.count)
                if case .remote = one, own.contains(where: { !$0.isEmpty }) { hasRemoteDeleted = true }
            }
            return Session(
                shards: shards, listStamp: listStamp, database: database, lexicon: lexicon,
                deleted: deleted, hasRemoteDeleted: hasRemoteDeleted, duplicates: found,
                documents: try database.size().documents)
        } catch {
            throw IsnadError(error, folder: shards.count == 1 ? shards[0].place.description : "the list of shards")
        }
    }

    /// The shards as one database, `deleted` masked in local ones.
    private static func database(of opened: [Opened], _ deleted: [[UInt32]]) throws(XapianError) -> Database {
        var rest = deleted[...]
        var all: [Database.Part] = []
        var joined: [(database: Database, segments: Int)] = []
        let hasRemote = opened.contains { $0.shard.place.isRemote }
        for one in opened {
            switch one {
            case .local(_, var parts):
                for index in parts.indices { parts[index].deleted = rest.removeFirst() }
                if hasRemote { joined.append((try Database(parts), 1)) } else { all += parts }
            case .remote(_, let remote):
                rest.removeFirst(remote.segments)
                joined.append((remote.database, remote.segments))
            }
        }
        return hasRemote ? try Database(joining: joined) : try Database(all)
    }

    /// Numbers of documents have 32 bits, and those of segments that are joined interleave: the largest segment tells what they run up to.
    private static func checkNumbers(_ opened: [Opened]) throws(IsnadError) {
        let parts = opened.reduce(0) { sum, one in
            if case .local(_, let parts) = one { sum + parts.count } else { sum + 1 }
        }
        for one in opened {
            let joined = if case .remote(_, let remote) = one { remote.segments } else { 1 }
            let largest = one.shard.manifest.segments.map(\.documents).max() ?? 0
            // Documents that stand for no article are not among those that a manifest counts.
            guard (largest + largest / 50 + 1_000) * joined * parts < Int(UInt32.max) else {
                throw .invalid(
                    "\(one.shard.place) is too large to be joined with \(parts - 1) others: split it, or list fewer shards"
                )
            }
        }
    }

    /// Whether an article may be in more than one shard: not where each holds its share of what was indexed.
    private static func mayShareArticles(_ shards: [OpenShard]) -> Bool {
        if shards.count < 2 { return false }
        var shares: Set<Manifest.Share> = []
        for shard in shards {
            guard let share = shard.manifest.share, shares.insert(share).inserted else { return true }
        }
        return Set(shares.map(\.count)).count > 1
    }
}
