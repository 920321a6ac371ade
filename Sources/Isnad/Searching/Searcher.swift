import ArabicNames
import Synchronization
import Xapian

/// An open index, safe to ask from many tasks; it follows the commits of whoever writes to it.
public final class Searcher: Sendable {
    /// What is open, and what was looked up in it.
    struct Session {
        var manifest: Manifest
        /// The file of the manifest as it was read, to see whether another took its place.
        var stamp: FileSystem.Stamp?
        var database: Database
        var lexicon: Lexicon
        /// The deleted documents of each part.
        var deleted: [Set<UInt32>]
        var snippets = SnippetMaker()
        /// The days of all articles, and who is quoted in which; read when first asked for.
        var calendar: ArticleCalendar?
        var speakersOfArticles: SpeakersOfArticles?
        /// All speakers, and those who are quoted most; brought together when first asked for.
        var everyone: [SpeakerReport.Entry]?
        var mostQuoted: (most: Int, speakers: [SpeakerReport.Entry])?
        /// What the archive consists of; looked up when first asked for.
        var archive: ArchiveSummary?
        /// The number of passages, deleted ones left out.
        var passages: Int { manifest.passages }
        /// The number of documents of all kinds, deleted ones included.
        let documents: Int
    }

    let folder: IndexFolder
    let settings: RankingSettings
    private let aliases: AliasFile
    private let session: Mutex<Session>

    /// Opens the index in `folder`.
    ///
    /// - Parameters:
    ///   - folder: the folder that an ``Indexer`` wrote.
    ///   - aliases: names that the user knows to be one person's, besides those that the articles state.
    /// - Throws: ``IsnadError`` where there is none, or it is damaged or of another version.
    public convenience init(folder: String, aliases: AliasFile = AliasFile()) throws(IsnadError) {
        try self.init(folder: folder, aliases: aliases, settings: .standard)
    }

    init(folder: String, aliases: AliasFile = AliasFile(), settings: RankingSettings) throws(IsnadError) {
        self.folder = IndexFolder(path: folder)
        self.aliases = aliases
        self.settings = settings
        session = Mutex(try Self.open(self.folder, aliases))
    }

    /// Opens what the manifest names; a commit in between may have taken a segment away, then the new manifest is read.
    private static func open(
        _ folder: IndexFolder, _ aliases: AliasFile, known: [Manifest.File] = []
    ) throws(IsnadError) -> sending Session {
        var tries = 0
        while true {
            let stamp = FileSystem.stamp(of: folder.manifestPath)
            let manifest = try folder.manifest()
            do throws(IsnadError) {
                try folder.verifyForOpening(manifest, known: known)
                return try open(folder, manifest, stamp, aliases)
            } catch {
                guard tries < 3, try folder.manifest() != manifest else { throw error }
                tries += 1
            }
        }
    }

    private static func open(
        _ folder: IndexFolder, _ manifest: Manifest, _ stamp: FileSystem.Stamp?, _ aliases: AliasFile
    ) throws(IsnadError) -> sending Session {
        let parts = try folder.parts(of: manifest)
        do throws(XapianError) {
            let database = try Database(parts)
            var lexicon = try Lexicon(database)
            lexicon.aliases = aliases
            return Session(
                manifest: manifest, stamp: stamp, database: database, lexicon: lexicon,
                deleted: parts.map { Set($0.deleted) }, documents: try database.size().documents)
        } catch {
            throw IsnadError(error, folder: folder.path)
        }
    }

    /// Runs `body` on the open index, which is opened again first where a newer commit is there.
    func withSession<Result: Sendable>(
        _ body: (inout Session) throws(XapianError) -> Result
    ) throws(IsnadError) -> Result {
        try session.withLock { session throws(IsnadError) in
            if FileSystem.stamp(of: folder.manifestPath) != session.stamp {
                session = try Self.open(folder, aliases, known: session.manifest.files)
            }
            do throws(XapianError) {
                return try body(&session)
            } catch {
                throw IsnadError(error, folder: folder.path)
            }
        }
    }

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
