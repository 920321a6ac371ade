import Xapian

/// What an archive consists of: what a page offers to choose from.
public struct ArchiveSummary: Sendable, Encodable {
    /// A source or a language.
    public struct Share: Sendable, Encodable {
        /// The name of the source, or the code of the language.
        public var name: String
        /// How many articles are of it; those that were replaced since the last merge are counted too.
        public var articles: Int
    }

    /// The number of articles.
    public var articles: Int
    /// The number of passages.
    public var passages: Int
    /// The number of quotations.
    public var quotations: Int
    /// The sources, those with the most articles first.
    public var sources: [Share]
    /// The languages, those with the most articles first.
    public var languages: [Share]
}

extension Searcher {
    /// So many sources are looked through.
    private static let mostSources = 20_000
    private static let mostLanguages = 40
    /// And so many are listed.
    private static let mostListed = 1_000

    /// What the archive consists of.
    ///
    /// - Parameter limit: how many sources are listed, at most a thousand.
    /// - Throws: ``IsnadError`` where the index cannot be read.
    public func archive(sources limit: Int) throws(IsnadError) -> ArchiveSummary {
        var archive = try withSession { session throws(XapianError) in
            if let known = session.archive { return known }
            let sources = try Self.shares(Schema.Prefix.sourceName, session)
            var languages: [ArchiveSummary.Share] = []
            // A language is a term of passages as well, so its articles are counted.
            for language in try Self.shares([Schema.Prefix.language], session).prefix(Self.mostLanguages) {
                let term = [Schema.Prefix.language] + Array(language.name.utf8)
                let query = Self.living(Query.term(Schema.Kind.article).filtered(by: .term(term)), session)
                let articles = try session.count(query, exact: .max >> 32)
                if articles > 0 { languages.append(ArchiveSummary.Share(name: language.name, articles: articles)) }
            }
            let archive = ArchiveSummary(
                articles: session.articles, passages: session.passages,
                quotations: session.quotations, sources: Array(sources.prefix(Self.mostListed)),
                languages: languages.sorted { ($1.articles, $0.name) < ($0.articles, $1.name) })
            session.archive = archive
            return archive
        }
        archive.sources = Array(archive.sources.prefix(limit))
        return archive
    }

    private static func shares(_ prefix: [UInt8], _ session: Session) throws(XapianError) -> [ArchiveSummary.Share] {
        var shares: [ArchiveSummary.Share] = []
        try session.database.forEachTerm(prefix: prefix, limit: mostSources) { term, count in
            shares.append(
                ArchiveSummary.Share(
                    name: String(decoding: term.dropFirst(prefix.count), as: UTF8.self), articles: count))
        }
        return shares.sorted { ($1.articles, $0.name) < ($0.articles, $1.name) }
    }
}
