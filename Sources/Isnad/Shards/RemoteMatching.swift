import Xapian

extension Searcher.Session {
    /// Runs a query over all shards.
    ///
    /// - Parameter target: what the query finds.
    func search(
        _ query: Query, _ options: SearchOptions, _ target: Target = .passages
    ) throws(XapianError) -> Database.Found {
        guard database.hasRemote, options.count > 0 else { return try database.search(query, options) }
        var matching = try RemoteMatching(self, query, target)
        return try matching.search(options)
    }

    /// How many documents match; an estimate beyond `exact`.
    func count(_ query: Query, exact: Int, timeLimit: Double = 0, _ target: Target = .passages) throws(XapianError)
        -> Int
    {
        // Servers count deleted documents, too.
        if database.hasRemote, hasDeleted { return try matching(query, timeLimit: timeLimit, target).documents.count }
        var options = SearchOptions()
        options.count = 0
        options.checkAtLeast = exact
        options.weighting = .none
        options.timeLimit = timeLimit
        return try database.search(query, options).estimated
    }

    /// All documents that a query matches, ascending.
    func matching(
        _ query: Query, timeLimit: Double, _ target: Target = .passages
    ) throws(XapianError) -> (documents: [UInt32], wasCut: Bool) {
        guard database.hasRemote else { return try database.matching(query, timeLimit: timeLimit) }
        var matching = try RemoteMatching(self, query, target)
        return try matching.all(timeLimit: timeLimit)
    }
}

/// Finds what matches over shards of which some are remote, with the weights that one index would give.
///
/// Servers of the engine below know neither the rows of words nor the masks of deleted documents. They are asked under an assumption: that
/// certain conditions on rows are true of all their documents, the others of none. What they find is looked at here, its row made from its
/// text, and taken where the assumption holds. The list of each assumption is in the order of true weights for the documents of which
/// it is true, so merging the lists of all assumptions gives the best matches, exactly, after a look at no more than stand before them.
struct RemoteMatching {
    private let session: Searcher.Session
    private let query: Query
    private let target: Target
    private let rowCount: Int
    /// The assumption that all conditions are true.
    private let everything: UInt32
    private var rows: [UInt32: [UInt8]] = [:]
    private var truths: [UInt32: UInt32] = [:]

    /// Documents of remote shards are looked at up to so many.
    private static let mostLooks = 4_000
    /// With more conditions, not all assumptions are tried but those that some document calls for.
    private static let mostTriedAll = 4
    private static let mostLists = 64
    /// More documents of one weight than so many are not put in order.
    private static let mostTies = 200

    init(_ session: Searcher.Session, _ query: Query, _ target: Target) throws(XapianError) {
        self.session = session
        self.query = query
        self.target = target
        rowCount = try query.rows(matching: []).count
        everything = rowCount >= 32 ? .max : (1 << UInt32(rowCount)) - 1
    }

    /// What is found under one assumption, as far as it was asked for.
    private struct List {
        var assumed: UInt32
        var matches: [Database.Match] = []
        var next = 0
        var isWhole = false
    }

    mutating func search(_ options: SearchOptions) throws(XapianError) -> Database.Found {
        var options = options
        let (first, wanted) = (options.first, options.first + options.count)
        let isByArticle = options.collapse != nil
        (options.first, options.ties, options.collapse) = (0, nil, nil)
        var lists = [List(assumed: everything)]
        if rowCount <= Self.mostTriedAll { lists += (0..<everything).map { List(assumed: $0) } }
        options.count = wanted + 16
        options.assumed = everything
        let whole = try session.database.search(query, options)
        lists[0].matches = whole.matches
        lists[0].isWhole = whole.matches.count < options.count
        var accepted: [Database.Match] = []
        var articles: [UInt32: Int] = [:]
        var looks = 0
        var wasCut = false
        while true {
            guard let index = try best(of: &lists, options) else { break }
            let head = lists[index].matches[lists[index].next]
            if accepted.count >= wanted, !Self.areAlike(head, accepted[wanted - 1]) { break }
            if looks >= Self.mostLooks {
                wasCut = true
                break
            }
            lists[index].next += 1
            guard var match = try taken(head, lists[index].assumed, &lists, options, &looks) else { continue }
            if isByArticle {
                let article = try article(of: match.document)
                if let known = articles[article] {
                    if known < accepted.count { accepted[known].collapsed += 1 }
                    continue
                }
                articles[article] = accepted.count
            }
            match.collapsed = 0
            insert(match, into: &accepted, options)
        }
        try sortTies(&accepted)
        let isExhausted = lists.allSatisfy { $0.isWhole && $0.next >= $0.matches.count } && !wasCut
        let isPlain = rowCount == 0 && !isByArticle && !hasMasks
        let total = isExhausted ? accepted.count : max(accepted.count, whole.estimated)
        let bounds = isExhausted ? total...total : isPlain ? whole.bounds : 0...max(total, whole.bounds.upperBound)
        return Database.Found(
            matches: Array(accepted.dropFirst(first).prefix(wanted - first)), estimated: total, bounds: bounds,
            wasCut: wasCut || whole.wasCut)
    }

    /// Puts a match where its weight wants it; mostly that is the end.
    private func insert(_ match: Database.Match, into accepted: inout [Database.Match], _ options: SearchOptions) {
        var place = accepted.count
        while place > 0, Self.comesBefore(match, accepted[place - 1], options) { place -= 1 }
        accepted.insert(match, at: place)
    }

    /// The list with the best match that was not looked at yet; nil where all were.
    private func best(of lists: inout [List], _ options: SearchOptions) throws(XapianError) -> Int? {
        var best: Int?
        for index in lists.indices {
            // With many conditions the first list, whose weights are the highest that any document can have, leads the way.
            if rowCount > Self.mostTriedAll, index > 0 { break }
            if lists[index].next >= lists[index].matches.count, !lists[index].isWhole {
                try fill(&lists[index], options)
            }
            guard lists[index].next < lists[index].matches.count else { continue }
            let head = lists[index].matches[lists[index].next]
            if let known = best, !Self.comesBefore(head, lists[known].matches[lists[known].next], options) { continue }
            best = index
        }
        return best
    }

    private func fill(_ list: inout List, _ options: SearchOptions) throws(XapianError) {
        var options = options
        options.count = max(options.count, list.matches.count * 2)
        options.assumed = list.assumed
        options.checkAtLeast = 0
        list.matches = try session.database.search(query, options).matches
        list.isWhole = list.matches.count < options.count
    }

    /// The match with its true weight; nil where the query does not match it, or another list has it.
    private mutating func taken(
        _ match: Database.Match, _ assumed: UInt32, _ lists: inout [List], _ options: SearchOptions, _ looks: inout Int
    ) throws(XapianError) -> Database.Match? {
        guard session.database.isRemote(match.document) else { return assumed == everything ? match : nil }
        let place = session.database.place(of: match.document)
        if session.deleted[place.segment].contains(place.number) { return nil }
        if rowCount == 0 { return match }
        if truths[match.document] == nil { looks += 1 }
        let truth = try truth(of: match.document)
        if truth == assumed { return match }
        guard rowCount > Self.mostTriedAll else { return nil }
        if !lists.contains(where: { $0.assumed == truth }) {
            guard lists.count < Self.mostLists else { return nil }
            lists.append(List(assumed: truth, isWhole: false))
        }
        guard let index = lists.firstIndex(where: { $0.assumed == truth }) else { return nil }
        while true {
            if let found = lists[index].matches.first(where: { $0.document == match.document }) { return found }
            if lists[index].isWhole || lists[index].matches.count > Self.mostLooks { return nil }
            try fill(&lists[index], options)
        }
    }

    private mutating func truth(of document: UInt32) throws(XapianError) -> UInt32 {
        if let known = truths[document] { return known }
        let truth = try query.rows(matching: row(of: document)).matches
        truths[document] = truth
        return truth
    }

    private mutating func row(of document: UInt32) throws(XapianError) -> [UInt8] {
        guard session.database.isRemote(document) else { return session.database.row(of: document) ?? [] }
        if let known = rows[document] { return known }
        let row = try RemoteRow.row(of: document, target, session)
        rows[document] = row
        return row
    }

    /// The document of the article of a match.
    private func article(of document: UInt32) throws(XapianError) -> UInt32 {
        guard let data = try session.database.data(of: [document]).first ?? nil, let passage = PassageRecord(data)
        else {
            throw XapianError(.corrupt, "document \(document) is not readable")
        }
        let step = session.database.step(of: document)
        guard document > UInt32(clamping: passage.ordinal + 1) * step else {
            throw XapianError(.corrupt, "document \(document) is not readable")
        }
        return document - UInt32(passage.ordinal + 1) * step
    }

    /// What the article of a match is known by.
    private func identity(of document: UInt32) throws(XapianError) -> String {
        var article = document
        switch target {
        case .passages: article = try self.article(of: document)
        case .quotations:
            if let data = try session.database.data(of: [document]).first ?? nil, let record = QuotationRecord(data) {
                article = try QuotationPlace(of: record, document, session.database).document
            }
        }
        guard let data = try session.database.data(of: [article]).first ?? nil, let record = ArticleRecord(data) else {
            throw XapianError(.corrupt, "document \(article) is not readable")
        }
        return record.identity
    }

    private var hasMasks: Bool { session.deleted.contains { !$0.isEmpty } }

    // MARK: Order

    private static func areAlike(_ one: Database.Match, _ other: Database.Match) -> Bool {
        one.key == other.key && abs(one.weight - other.weight) <= 1e-9 * max(abs(one.weight), abs(other.weight))
    }

    private static func comesBefore(_ one: Database.Match, _ other: Database.Match, _ options: SearchOptions) -> Bool {
        if one.key != other.key { return options.sort?.descending == true ? one.key > other.key : one.key < other.key }
        return one.weight > other.weight
    }

    /// Puts what weighs the same in the order that one index gives it.
    private mutating func sortTies(_ matches: inout [Database.Match]) throws(XapianError) {
        var start = 0
        while start < matches.count {
            var end = start + 1
            while end < matches.count, Self.areAlike(matches[start], matches[end]) { end += 1 }
            if end - start > 1, end - start <= Self.mostTies {
                var tied: [(row: [UInt8], identity: String, match: Database.Match)] = []
                for match in matches[start..<end] { tied.append((try row(of: match.document), "", match)) }
                let rows = Dictionary(grouping: tied.indices) { tied[$0].row }
                for places in rows.values where places.count > 1 {
                    for place in places { tied[place].identity = try identity(of: tied[place].match.document) }
                }
                tied.sort { left, right in
                    if left.row != right.row { return left.row.lexicographicallyPrecedes(right.row) }
                    return (left.identity, left.match.document) < (right.identity, right.match.document)
                }
                for (index, one) in tied.enumerated() { matches[start + index] = one.match }
            }
            start = end
        }
    }

    // MARK: All that match

    mutating func all(timeLimit: Double) throws(XapianError) -> (documents: [UInt32], wasCut: Bool) {
        var found: [UInt32] = []
        var looks = 0
        let whole = try session.database.matching(query, timeLimit: timeLimit, assumed: everything)
        var wasCut = whole.wasCut
        // What matches though no condition is true of it matches in any case, unless one is excluded: few queries exclude rows.
        let sure =
            rowCount == 0 ? [] : Set(try session.database.matching(query, timeLimit: timeLimit, assumed: 0).documents)
        for document in whole.documents {
            if session.database.isRemote(document) {
                let place = session.database.place(of: document)
                if session.deleted[place.segment].contains(place.number) { continue }
                if rowCount > 0, !sure.contains(document) {
                    guard looks < Self.mostLooks else {
                        wasCut = true
                        continue
                    }
                    looks += 1
                    let truth = try truth(of: document)
                    if truth != everything, try !matches(document, truth, timeLimit) { continue }
                }
            }
            found.append(document)
        }
        return (found, wasCut)
    }

    private var byTruth: [UInt32: Set<UInt32>] = [:]

    /// Whether a document is among those that match under an assumption.
    private mutating func matches(_ document: UInt32, _ truth: UInt32, _ timeLimit: Double) throws(XapianError) -> Bool
    {
        if byTruth[truth] == nil {
            guard byTruth.count < Self.mostLists else { return false }
            byTruth[truth] = Set(
                try session.database.matching(query, timeLimit: timeLimit, assumed: truth).documents)
        }
        return byTruth[truth]?.contains(document) ?? false
    }
}
