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
    /// The numbers of the articles of each part, ascending.
    private let ofPart: [[Int32]]
    /// For each article, the first of those that it is a copy of; worked out once, when it is first asked for.
    private(set) var leaders: [Int32]?

    init(_ session: Searcher.Session) throws(XapianError) {
        documents = try Searcher.living(session.database.postings(of: Schema.Kind.article), session)
        dates = try session.database.valueRun(of: documents, slot: Schema.Slot.date).map(SortableValue.date)
        let parts = UInt32(session.database.partCount)
        var ofPart = [[Int32]](repeating: [], count: Int(parts))
        for (number, document) in documents.enumerated() {
            ofPart[Int((document - 1) % parts)].append(Int32(number))
        }
        self.ofPart = ofPart
    }

    /// The number of articles.
    var count: Int { documents.count }

    /// The article that each of some documents is or belongs to.
    ///
    /// An article's documents stand behind it in its part of the database, so one walk along both lists finds it.
    ///
    /// - Parameter matches: documents of articles that are not deleted, ascending.
    func articles(of matches: [UInt32]) -> [Int] {
        let parts = UInt32(ofPart.count)
        var next = [Int](repeating: 0, count: ofPart.count)
        return matches.compactMap { document in
            let part = Int((document - 1) % parts)
            while next[part] < ofPart[part].count, documents[Int(ofPart[part][next[part]])] <= document {
                next[part] += 1
            }
            return next[part] > 0 ? Int(ofPart[part][next[part] - 1]) : nil
        }
    }

    /// For each of some articles, the one that stands for its copies among them: the first.
    ///
    /// - Parameters:
    ///   - articles: ascending, each once.
    ///   - isOfAll: compare all articles of the index, so that counts of different queries agree; else only these.
    /// - Returns: by article; what is no copy stands for itself.
    mutating func leaders(
        of articles: [Int], amongAll isOfAll: Bool, _ database: Database
    ) throws(XapianError) -> [Int: Int] {
        if isOfAll, leaders == nil {
            var all = documents.indices.map { Int32($0) }
            for group in try groups(of: Array(documents.indices), database) {
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
            for group in try groups(of: articles, database) { for copy in group.dropFirst() { found[copy] = group[0] } }
        }
        return found
    }

    /// The groups of copies among some articles.
    private func groups(of articles: [Int], _ database: Database) throws(XapianError) -> [[Int]] {
        if articles.count < 2 { return [] }
        var members: [Int] = []
        var fingerprints: [TextFingerprint] = []
        for article in articles {
            guard let row = database.row(of: documents[article]), let fingerprint = TextFingerprint(bytes: row),
                fingerprint.runs >= CopyFolding.fewestRuns
            else { continue }
            members.append(article)
            fingerprints.append(fingerprint)
        }
        return NearDuplicates.groups(of: fingerprints).map { $0.map { members[$0] } }
    }
}
