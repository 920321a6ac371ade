extension IndexStatus {
    /// The status of a list of shards: of each, and of all together. A shard that is not there is told of, and not counted.
    init(_ place: IndexPlace) throws(IsnadError) {
        var folders: [IndexStatus] = []
        var shards: [Shard] = []
        for shard in place.shards {
            do throws(IsnadError) {
                if case .folder(let path) = shard {
                    let status = try IndexStatus(folder: path)
                    folders.append(status)
                    shards.append(Shard(shard, try IndexFolder(path: path).manifest(), health: status.health))
                } else {
                    shards.append(Shard(shard, try RemoteShard(shard).manifest, health: "good"))
                }
            } catch {
                shards.append(Shard(shard, nil, health: error.reason))
            }
        }
        folder = place.path
        articles = shards.reduce(0) { $0 + $1.articles }
        passages = shards.reduce(0) { $0 + $1.passages }
        quotations = shards.reduce(0) { $0 + $1.quotations }
        bytes = shards.reduce(0) { $0 + $1.bytes }
        files = folders.map(\.files).max() ?? 0
        failed = []
        roots = []
        fields = [:]
        var sizes: [String: Int] = [:]
        for status in folders {
            for failure in status.failed where !failed.contains(where: { $0.path == failure.path }) {
                failed.append(failure)
            }
            for root in status.roots where !roots.contains(root) { roots.append(root) }
            fields.merge(status.fields) { first, _ in first }
            for part in status.parts { sizes[part.name, default: 0] += part.bytes }
        }
        parts = sizes.map { Part(name: $0.key, bytes: $0.value) }.sorted { ($1.bytes, $0.name) < ($0.bytes, $1.name) }
        changed = folders.map(\.changed).max() ?? 0
        generation = folders.reduce(0) { $0 + $1.generation }
        format = Schema.formatVersion
        segments = folders.reduce(0) { $0 + $1.segments }
        deleted = folders.reduce(0) { $0 + $1.deleted }
        undated = 0
        self.shards = shards
        health = shards.first { $0.health != "good" }.map { "\($0.place): \($0.health)" } ?? "good"
        guard health == "good" else { return }
        do {
            let searcher = try Searcher(folder: place.path)
            // What two shards have counts once.
            (articles, passages, quotations) = try searcher.withSession { session in
                (session.articles, session.passages, session.quotations)
            }
            undated = try Self.undated(searcher)
        } catch {
            health = "\(error)"
        }
    }
}
