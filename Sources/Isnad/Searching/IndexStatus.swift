import Xapian

/// What an index holds.
public struct IndexStatus: Sendable, Encodable {
    /// The folder of the index, or its list of shards.
    public var folder: String
    /// Its articles, passages and quotations.
    public var articles: Int
    /// See ``articles``.
    public var passages: Int
    /// See ``articles``.
    public var quotations: Int
    /// Articles that state no date.
    public var undated: Int
    /// The files that it was built from.
    public var files: Int
    /// Files that could not be read, or not all of whose records could.
    public var failed: [Failure]
    /// The paths that it was built from.
    public var roots: [String]
    /// What the fields of exports were said to hold, by path: `title=Headline`.
    public var fields: [String: [String]]
    /// Bytes on disk, in all and by what takes them.
    public var bytes: Int
    /// See ``bytes``.
    public var parts: [Part]
    /// When it was last changed, in seconds since 1970.
    public var changed: Int
    /// The number of commits.
    public var generation: Int
    /// The version of its format.
    public var format: Int
    /// Databases that it consists of, and documents in them that wait to be dropped.
    public var segments: Int
    /// See ``segments``.
    public var deleted: Int
    /// "good", or what is wrong.
    public var health: String
    /// The shards of a list; nil for a folder.
    public var shards: [Shard]?

    /// A shard of a list.
    public struct Shard: Sendable, Encodable {
        /// Its folder, or what serves it.
        public var place: String
        /// Its articles, those that another shard has too included.
        public var articles: Int
        /// Its passages.
        public var passages: Int
        /// Its quotations.
        public var quotations: Int
        /// Its bytes on disk.
        public var bytes: Int
        /// "good", or what is wrong.
        public var health: String

        init(_ place: ShardPlace, _ manifest: Manifest?, health: String) {
            self.place = place.description
            articles = manifest?.articles ?? 0
            passages = manifest?.passages ?? 0
            quotations = manifest?.quotations ?? 0
            bytes = manifest?.files.reduce(0) { $0 + $1.size } ?? 0
            self.health = health
        }
    }

    /// A file that failed.
    public struct Failure: Sendable, Encodable {
        /// Its name.
        public var path: String
        /// Why.
        public var reason: String
    }

    /// What takes space.
    public struct Part: Sendable, Encodable {
        /// What it is.
        public var name: String
        /// Its bytes.
        public var bytes: Int
    }

    /// Reads the status of the index in a folder, or of a list of shards; cheap, whatever its size.
    public init(folder path: String) throws(IsnadError) {
        let place = try IndexPlace(path)
        if place.isList { try self.init(place) } else { try self.init(ofFolder: path) }
    }

    private init(ofFolder path: String) throws(IsnadError) {
        let folder = IndexFolder(path: path)
        let manifest = try folder.manifest()
        self.folder = path
        articles = manifest.articles
        passages = manifest.passages
        quotations = manifest.quotations
        roots = manifest.roots.map(\.text)
        fields = Dictionary(
            manifest.fields.byPath.map { ($0.key.text, $0.value.mappings) }, uniquingKeysWith: { first, _ in first })
        changed = manifest.time
        generation = manifest.generation
        format = Schema.formatVersion
        segments = manifest.segments.count
        deleted = manifest.segments.reduce(0) { $0 + $1.deleted }
        bytes = manifest.files.reduce(0) { $0 + $1.size }
        parts = Self.parts(manifest)
        files = 0
        failed = []
        undated = 0
        health = "good"
        do {
            try folder.checkSizes(of: manifest)
            if let name = manifest.catalog, let bytes = try FileSystem.read(folder.path(of: name)),
                let catalog = Catalog(bytes)
            {
                files = catalog.files.count
                failed = catalog.files.compactMap { name, entry in
                    entry.failure.map { Failure(path: name.text, reason: $0) }
                }
                .sorted { $0.path < $1.path }
            }
            undated = try Self.undated(try Searcher(folder: path))
        } catch {
            health = "\(error)"
        }
    }

    /// How many articles have no date.
    static func undated(_ searcher: Searcher) throws(IsnadError) -> Int {
        try searcher.withSession { session throws(XapianError) in
            let query = Query.term(Schema.Kind.article).butNot(.range(slot: Schema.Slot.date, [0], [0xFF]))
            return try session.count(Searcher.living(query, session), exact: .max >> 32)
        }
    }

    static func parts(_ manifest: Manifest) -> [Part] {
        let names = [
            "postlist": "postings", "position": "positions", "docdata": "texts", "termlist": "term lists",
            "words": "order of words", "pairs": "neighbours of words",
        ]
        var sizes: [String: Int] = [:]
        for file in manifest.files {
            let table = file.path.split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? ""
            sizes[names[table] ?? (file.path.first == "c" ? "catalog" : "other"), default: 0] += file.size
        }
        return sizes.map { Part(name: $0.key, bytes: $0.value) }.sorted { ($1.bytes, $0.name) < ($0.bytes, $1.name) }
    }
}

/// Verifies an index.
public enum IndexCheck {
    /// What is wrong with the index in a folder, or with the folders of a list of shards, a sentence each; empty where all is well.
    ///
    /// Every byte is compared with the hash that was taken when it was written, then the engine below checks the structure of each
    /// database. Takes as long as reading the index.
    public static func problems(in path: String) throws(IsnadError) -> [String] {
        let place = try IndexPlace(path)
        guard place.isList else { return try problems(ofFolder: path) }
        var problems: [String] = []
        for case .folder(let folder) in place.shards {
            problems += try self.problems(ofFolder: folder).map { "\(folder): \($0)" }
        }
        return problems
    }

    /// The shards of a list that are on other machines, which only these can verify.
    public static func unchecked(in path: String) throws(IsnadError) -> [String] {
        try IndexPlace(path).shards.filter(\.isRemote).map(\.description)
    }

    private static func problems(ofFolder path: String) throws(IsnadError) -> [String] {
        let folder = IndexFolder(path: path)
        let manifest = try folder.manifest()
        var problems: [String] = []
        for file in manifest.files {
            do throws(IsnadError) {
                try folder.verify(file)
            } catch {
                guard case .damaged(_, let what) = error else { throw error }
                problems.append(what)
            }
        }
        // The engine's own check trusts the bytes it reads; it is asked only where they are what was written.
        guard problems.isEmpty else { return problems }
        // It also opens files for writing, which media that are read only do not have; their bytes are as they were written.
        for segment in manifest.segments where FileSystem.isWritable(folder.path(of: segment.name) + "/docdata.glass") {
            do throws(XapianError) {
                let report = try Databases.problems(at: folder.path(of: segment.name))
                if !report.isEmpty { problems.append("\(segment.name): \(report.split(separator: "\n").first ?? "")") }
            } catch {
                problems.append("\(segment.name): \(error.message)")
            }
        }
        return problems
    }
}
