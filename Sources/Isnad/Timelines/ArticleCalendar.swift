import Articles
import TextAnalysis
import Xapian

/// The articles of an index in the order of their documents, each with its day: by it, matches of all kinds are counted without a look at
/// what is stored of them.
struct ArticleCalendar: Sendable {
    /// The documents of the articles, ascending.
    let documents: [UInt32]
    /// The days of the articles; nil for undated ones.
    let dates: [CalendarDate?]
    /// The numbers of the articles of each segment, ascending.
    private let ofSegment: [[Int32]]
    /// For each article, the first of those that it is a copy of; worked out once, when it is first asked for.
    private(set) var leaders: [Int32]?

    init(_ session: Searcher.Session) throws(XapianError) {
        documents = try Searcher.living(session.database.postings(of: Schema.Kind.article), session)
        dates = try session.database.valueRun(of: documents, slot: Schema.Slot.date, having: Schema.Kind.article).map(
            SortableValue.date)
        let database = session.database
        var ofSegment = [[Int32]](repeating: [], count: database.segmentCount)
        for (number, document) in documents.enumerated() {
            ofSegment[database.place(of: document).segment].append(Int32(number))
        }
        self.ofSegment = ofSegment
    }

    /// The number of articles.
    var count: Int { documents.count }

    /// The article that each of some documents is or belongs to.
    ///
    /// An article's documents stand behind it in its segment of the database, so one walk along both lists finds it.
    ///
    /// - Parameter matches: documents of articles that are not deleted, ascending.
    func articles(of matches: [UInt32], in database: Database) -> [Int] {
        var next = [Int](repeating: 0, count: ofSegment.count)
        return matches.compactMap { document in
            let segment = database.place(of: document).segment
            let articles = ofSegment[segment]
            while next[segment] < articles.count, documents[Int(articles[next[segment]])] <= document {
                next[segment] += 1
            }
            return next[segment] > 0 ? Int(articles[next[segment] - 1]) : nil
        }
    }

    /// For each of some articles, the one that stands for its copies among them: the first.
    ///
    /// - Parameters:
    ///   - articles: ascending, each once.
    ///   - isOfAll: compare all articles of the index, so that counts of different queries agree; else only these.
    /// - Returns: by article; what is no copy stands for itself.
    mutating func leaders(
        of articles: [Int], amongAll isOfAll: Bool, _ session: Searcher.Session
    ) throws(XapianError) -> [Int: Int] {
        if isOfAll, leaders == nil {
            var all = documents.indices.map { Int32($0) }
            for group in try groups(of: Array(documents.indices), session) {
                for copy in group { all[copy] = Int32(group[0]) }
            }
            leaders = all
        }
        var found: [Int: Int] = [:]
        if isOfAll, let leaders {
            // The first of all may not be among these: the first of these stands for the others.
            var first: [Int32: Int] = [:]
            for article in articles {
                let leader = first[leaders[article], default: article]
                if leader == article { first[leaders[article]] = article } else { found[article] = leader }
            }
        } else {
            for group in try groups(of: articles, session) { for copy in group.dropFirst() { found[copy] = group[0] } }
        }
        return found
    }

    /// The groups of copies among some articles.
    private func groups(of articles: [Int], _ session: Searcher.Session) throws(XapianError) -> [[Int]] {
        if articles.count < 2 { return [] }
        var members: [Int] = []
        var fingerprints: [TextFingerprint] = []
        for article in articles {
            guard let fingerprint = try session.fingerprint(of: documents[article]),
                fingerprint.runs >= CopyFolding.fewestRuns
            else { continue }
            members.append(article)
            fingerprints.append(fingerprint)
        }
        return NearDuplicates.groups(of: fingerprints).map { $0.map { members[$0] } }
    }
}
