import ArabicNames
import Synchronization
import Xapian

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// An open index, safe to ask from many tasks; it follows the commits of whoever writes to it.
public final class Searcher: Sendable {
    /// What is open, and what was looked up in it.
    struct Session {
        /// The shards; one for the folder of an index.
        var shards: [OpenShard]
        /// The list of shards as it was read, to see whether another took its place; nil for a folder.
        var listStamp: FileSystem.Stamp?
        var database: Database
        var lexicon: Lexicon
        /// The deleted documents of each segment, in order.
        var deleted: [[UInt32]]
        /// Whether documents are masked that servers have, who do not know it.
        var hasRemoteDeleted = false
        /// What more than one shard has, counted but once.
        var duplicates = ShardDuplicates.Found()
        /// Shards of the list that are not there, and their places.
        var missing: [MissingShard] = []
        var missingPlaces: [ShardPlace] = []
        /// When remote shards were last looked at.
        var looked = ContinuousClock.now
        var lookedThroughShell = ContinuousClock.now
        let remoteFingerprints = RemoteFingerprints()
        var snippets = SnippetMaker()
        /// The days of all articles, and who is quoted in which; read when first asked for.
        var calendar: ArticleCalendar?
        var speakersOfArticles: SpeakersOfArticles?
        /// All speakers, and those who are quoted most; brought together when first asked for.
        var everyone: [SpeakerReport.Entry]?
        var mostQuoted: (most: Int, speakers: [SpeakerReport.Entry])?
        /// What the archive consists of; looked up when first asked for.
        var archive: ArchiveSummary?
        /// The number of documents of all kinds, deleted ones included.
        let documents: Int

        /// Whether documents are masked as deleted.
        var hasDeleted: Bool { deleted.contains { !$0.isEmpty } }
        /// The number of articles, deleted ones left out.
        var articles: Int { shards.reduce(-duplicates.articles) { $0 + $1.manifest.articles } }
        /// The number of passages, deleted ones left out.
        var passages: Int { shards.reduce(-duplicates.passages) { $0 + $1.manifest.passages } }
        /// The number of quotations, deleted ones left out.
        var quotations: Int { shards.reduce(-duplicates.quotations) { $0 + $1.manifest.quotations } }
        /// The number of documents that stand for articles, passages or quotations, deleted ones included.
        var documentsOfArticles: Int {
            shards.reduce(0) { $0 + $1.manifest.segments.reduce(0) { $0 + $1.documents } }
        }
        /// The number of commits.
        var generation: Int { shards.reduce(0) { $0 + $1.manifest.generation } }
    }

    private let path: String
    let settings: RankingSettings
    private let aliases: AliasFile
    private let isPartial: Bool
    private let report: @Sendable ([MissingShard]) -> Void
    private let session: Mutex<Session>
    /// A connection of the session ended.
    private let isBroken = Mutex(false)
    /// Whether what is opened is to be at hand.
    private let isPreloading = Mutex(false)

    /// Opens an index.
    ///
    /// - Parameters:
    ///   - path: the folder that an ``Indexer`` wrote, or a list of shards (``IndexPlace``).
    ///   - aliases: names that the user knows to be one person's, besides those that the articles state.
    /// - Throws: ``IsnadError`` where there is none, or it is damaged or of another version.
    public convenience init(folder path: String, aliases: AliasFile = AliasFile()) throws(IsnadError) {
        try self.init(folder: path, aliases: aliases, settings: .standard)
    }

    /// Opens a list of shards, of which some may not be there.
    ///
    /// - Parameters:
    ///   - path: the list, as in ``init(folder:aliases:)``.
    ///   - aliases: names that the user knows to be one person's.
    ///   - isPartial: answer without shards that are not there, until they come back.
    ///   - report: told which shards are missing, at the opening and whenever that changes.
    /// - Throws: ``IsnadError`` where a shard is missing and `isPartial` is false, or all are.
    public convenience init(
        folder path: String, aliases: AliasFile = AliasFile(), isPartial: Bool,
        reporting report: @escaping @Sendable ([MissingShard]) -> Void
    ) throws(IsnadError) {
        try self.init(folder: path, aliases: aliases, settings: .standard, isPartial: isPartial, report)
    }

    init(
        folder path: String, aliases: AliasFile = AliasFile(), settings: RankingSettings, isPartial: Bool = false,
        _ report: @escaping @Sendable ([MissingShard]) -> Void = { _ in }
    ) throws(IsnadError) {
        self.path = path
        self.aliases = aliases
        self.settings = settings
        self.isPartial = isPartial
        self.report = report
        let opened = try Self.open(path, aliases, isPartial: isPartial)
        if !opened.missing.isEmpty { report(opened.missing) }
        session = Mutex(opened)
    }

    /// Makes ready for many questions: has all pages of the index on this machine at hand, now and after each commit, so that none of the first
    /// questions waits for some; where it would take more than a quarter of the machine's memory, nothing.
    ///
    /// A hundred megabytes take some ten milliseconds where the system has them in memory. A program that asks once is better off without.
    public func preload() {
        isPreloading.withLock { $0 = true }
        let files = session.withLock { $0.database.mappedFiles }
        Self.preload(files)
    }

    private static func preload(_ files: [MappedFile]) {
        let memory = sysconf(Int32(_SC_PHYS_PAGES)) * sysconf(Int32(_SC_PAGESIZE))
        guard files.reduce(0, { $0 + $1.bytes.count }) <= memory / 4 else { return }
        for file in files { file.preload() }
    }

    /// Runs `body` on the open index, which is opened again first where a newer commit is there.
    func withSession<Result: Sendable>(
        _ body: (inout Session) throws(XapianError) -> Result
    ) throws(IsnadError) -> Result {
        try session.withLock { session throws(IsnadError) in
            if isBroken.withLock({ $0 }) || !session.isCurrent(path) || session.hasRemoteNews() { try reopen(&session) }
            do throws(XapianError) {
                return try body(&session)
            } catch {
                // The engine opens a database when it is first needed: a commit may have taken a segment away by then.
                let isOver = error.kind == .network || error.kind == .modified
                guard session.database.hasRemote && isOver || !session.isCurrent(path) else {
                    throw IsnadError(error, folder: path)
                }
            }
            // A server that is gone leaves its connection useless: the opening tells which one it is.
            isBroken.withLock { $0 = true }
            try reopen(&session)
            do throws(XapianError) {
                return try body(&session)
            } catch {
                isBroken.withLock { $0 = true }
                throw IsnadError(error, folder: path)
            }
        }
    }

    private func reopen(_ session: inout sending Session) throws(IsnadError) {
        let missing = session.missing
        let former = Former(shards: session.shards, duplicates: session.duplicates)
        session = try Self.open(path, aliases, isPartial: isPartial, former)
        isBroken.withLock { $0 = false }
        if isPreloading.withLock({ $0 }) {
            let files = session.database.mappedFiles
            // Who asked need not wait for it.
            Task.detached { Self.preload(files) }
        }
        if session.missing != missing { report(session.missing) }
    }

    /// ``missing``, nil for none.
    var missingShards: [MissingShard]? {
        let missing = missing
        return missing.isEmpty ? nil : missing
    }

    /// The shards that are left out of answers.
    public var missing: [MissingShard] { session.withLock { $0.missing } }

    /// What the answers of this searcher are of: changes with every commit to the index, and when it is built anew.
    ///
    /// - Parameter isFollowing: look whether there is a newer commit first, as a search does.
    public func revision(following isFollowing: Bool = true) throws(IsnadError) -> IndexRevision {
        if isFollowing { return try withSession { IndexRevision($0) } }
        return session.withLock { IndexRevision($0) }
    }

    /// The query that leaves out what was deleted since the last merge.
    static func living(_ query: Query, _ session: Session) -> Query {
        session.database.hasDeleted ? query.butNot(.deleted) : query
    }
}
