import Xapian

/// Finds articles that are in more than one shard: shards that were built apart may share some.
///
/// Each is shown once: the documents of all but the first shard's are masked as those of articles that were replaced are. So counts, speakers
/// and timelines are right without more ado.
enum ShardDuplicates {
    /// Documents that are to be masked, and what they are.
    struct Found: Sendable {
        /// By segment: the numbers of the documents within it, ascending.
        var documents: [Int: [UInt32]] = [:]
        var articles = 0
        var passages = 0
        var quotations = 0
    }

    /// So many identities are looked at in one go.
    private static let page = 10_000

    /// Looks through the identities of all articles, which stand in the term dictionaries: about a millisecond for a thousand.
    ///
    /// - Parameters:
    ///   - deleted: the documents of each segment that are masked already.
    ///   - shards: the shard of each segment.
    static func find(in database: Database, deleted: [Set<UInt32>], shards: [Int]) throws(XapianError) -> Found {
        var found = Found()
        var last: [UInt8] = []
        // A server sends all of them each time that it is asked.
        let page = database.hasRemote ? Int.max : page
        while true {
            var count = 0
            var shared: [[UInt8]] = []
            try database.forEachTerm(prefix: [Schema.Prefix.identity], after: last, limit: page) { term, documents in
                count += 1
                last = term
                if documents > 1 { shared.append(term) }
            }
            for term in shared { try add(term, to: &found, database, deleted, shards) }
            if count < page { break }
        }
        for segment in found.documents.keys { found.documents[segment]?.sort() }
        return found
    }

    private static func add(
        _ term: [UInt8], to found: inout Found, _ database: Database, _ deleted: [Set<UInt32>], _ shards: [Int]
    ) throws(XapianError) {
        let living = try database.postings(of: term).filter { document in
            let place = database.place(of: document)
            return !deleted[place.segment].contains(place.number)
        }
        guard let first = living.map({ shards[database.place(of: $0).segment] }).min() else { return }
        var hasFirst = false
        for document in living {
            let place = database.place(of: document)
            if shards[place.segment] == first, !hasFirst {
                hasFirst = true
                continue
            }
            guard let data = try database.data(of: [document]).first ?? nil, let record = ArticleRecord(data) else {
                throw XapianError(.corrupt, "document \(document) is not readable")
            }
            let count = UInt32(clamping: record.passageCount + record.quotationCount)
            found.documents[place.segment, default: []] += place.number...(place.number + count)
            found.articles += 1
            found.passages += record.passageCount
            found.quotations += record.quotationCount
        }
    }
}
