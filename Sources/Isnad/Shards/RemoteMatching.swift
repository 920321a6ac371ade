import Xapian

extension Searcher.Session {
    /// Runs a query over all shards.
    ///
    /// - Parameter target: what the query finds.
    func search(
        _ query: Query, _ options: SearchOptions, _ target: Target = .passages
    ) throws(XapianError) -> Database.Found {
        guard database.hasRemote, options.count > 0 else { return try database.search(query, options) }
        return try RemoteMatching(session: self, query: query, target: target).search(options)
    }

    /// How many documents match; an estimate beyond `exact`.
    func count(_ query: Query, exact: Int, timeLimit: Double = 0) throws(XapianError) -> Int {
        // Servers count deleted documents, too.
        if hasRemoteDeleted { return try matching(query, timeLimit: timeLimit).documents.count }
        var options = SearchOptions()
        options.count = 0
        options.checkAtLeast = exact
        options.weighting = .none
        options.timeLimit = timeLimit
        return try database.search(query, options).estimated
    }

    /// All documents that a query matches, ascending.
    func matching(_ query: Query, timeLimit: Double) throws(XapianError) -> (documents: [UInt32], wasCut: Bool) {
        var found = try database.matching(query, timeLimit: timeLimit)
        if hasRemoteDeleted { found.documents.removeAll(where: isRemoteDeleted) }
        return found
    }

    /// Whether a document is masked that a server does not know to be.
    func isRemoteDeleted(_ document: UInt32) -> Bool {
        guard database.isRemote(document) else { return false }
        let place = database.place(of: document)
        return deleted[place.segment].contains(place.number)
    }
}

/// Finds what matches over shards of which some are remote, in the order of one index.
///
/// Servers know what stands where, so what they find and what it weighs is right. They do not know the masks of deleted documents, which are
/// taken out here, and nothing of the order of what weighs the same: as many matches are asked for as that takes.
struct RemoteMatching {
    let session: Searcher.Session
    let query: Query
    let target: Target

    /// So many more than are wanted are asked for at first, for what is masked or weighs the same as the last; and so many at most.
    private static let extra = 16
    private static let most = 50_000
    /// Of what is sorted by date, more documents of one day and weight than so many are not put in order.
    private static let mostTies = 1_000

    func search(_ options: SearchOptions) throws(XapianError) -> Database.Found {
        var options = options
        let (first, wanted) = (options.first, options.first + options.count)
        (options.first, options.ties) = (0, nil)
        // A masked passage would stand for the living ones of its article.
        let isGrouped = options.collapse != nil && session.hasRemoteDeleted
        if isGrouped { options.collapse = nil }
        // Of an article's passages of one weight the first is to stand for it, not the first in that order.
        if options.collapse == nil { options.told = Schema.Slot.tie }
        options.count = wanted + Self.extra
        // Counting what is not masked takes a look at it.
        if session.hasRemoteDeleted { options.count = max(options.count, 2 * options.checkAtLeast) }
        while true {
            let found = try session.database.search(query, options)
            var living = found.matches
            if session.hasRemoteDeleted { living.removeAll { session.isRemoteDeleted($0.document) } }
            if isGrouped { living = try grouped(living) }
            let isWhole = found.matches.count < options.count
            let isEnough = living.count > wanted && isInOrder(living[max(0, wanted - 1)], living[living.count - 1])
            guard isWhole || isEnough || options.count >= Self.most else {
                options.count = min(options.count * 8, Self.most)
                continue
            }
            try sortTies(&living, first..<wanted)
            // What servers say of the number takes in what is masked.
            let known =
                isWhole
                ? living.count...living.count : min(living.count, found.bounds.upperBound)...found.bounds.upperBound
            let bounds = session.hasRemoteDeleted ? known : found.bounds
            let total = min(max(found.estimated, bounds.lowerBound), bounds.upperBound)
            return Database.Found(
                matches: Array(living.dropFirst(first).prefix(wanted - first)), estimated: total, bounds: bounds,
                wasCut: found.wasCut)
        }
    }

    /// The best match of each article, with the number of the others.
    private func grouped(_ matches: [Database.Match]) throws(XapianError) -> [Database.Match] {
        try session.database.fetch(matches.filter { $0.told.isEmpty }.map(\.document))
        var kept: [Database.Match] = []
        var places: [[UInt8]: Int] = [:]
        for match in matches {
            let article = try tieKey(of: match).article
            if let place = places[article] {
                let collapsed = kept[place].collapsed + 1
                // Of those of one weight the one that stands first in the article.
                if Self.areAlike(kept[place], match), match.document < kept[place].document { kept[place] = match }
                kept[place].collapsed = collapsed
            } else {
                places[article] = kept.count
                kept.append(match)
            }
        }
        return kept
    }

    // MARK: Order

    private static func areAlike(_ one: Database.Match, _ other: Database.Match) -> Bool {
        one.key == other.key && abs(one.weight - other.weight) <= 1e-9 * max(abs(one.weight), abs(other.weight))
    }

    /// Puts what weighs the same in the order that one index gives it, as far as it is wanted, and fetches what is wanted with it.
    private func sortTies(_ matches: inout [Database.Match], _ wanted: Range<Int>) throws(XapianError) {
        var ties: [Range<Int>] = []
        var start = 0
        while start < min(matches.count, wanted.upperBound) {
            var end = start + 1
            while end < matches.count, Self.areAlike(matches[start], matches[end]) { end += 1 }
            let untold = matches[start..<end].count { $0.told.isEmpty && session.database.isRemote($0.document) }
            if end - start > 1, untold <= Self.mostTies, end > wanted.lowerBound { ties.append(start..<end) }
            start = end
        }
        let shown = wanted.clamped(to: 0..<matches.count)
        let untold = ties.flatMap { matches[$0].filter { $0.told.isEmpty } }
        // What is shown is known only when ties are in order; where nothing else has to be fetched, it is fetched by whoever shows it.
        if !untold.isEmpty { try session.database.fetch((untold + matches[shown]).map(\.document)) }
        for range in ties {
            var tied: [(key: TieKey, row: [UInt8], match: Database.Match)] = []
            for match in matches[range] { tied.append((try tieKey(of: match), [], match)) }
            // Rows that begin alike and differ are few, and are looked at themselves.
            let beginnings = Dictionary(grouping: tied.indices) { tied[$0].key.beginning }
            for places in beginnings.values
            where places.contains(where: { !tied[$0].key.isTold(from: tied[places[0]].key) }) {
                try session.database.fetch(places.map { tied[$0].match.document })
                for place in places { tied[place].row = try row(of: tied[place].match.document) }
            }
            tied.sort { left, right in
                if left.key.isTold(from: right.key) {
                    return left.key == right.key
                        ? left.match.document < right.match.document : left.key.precedes(right.key)
                }
                return left.row.lexicographicallyPrecedes(right.row)
            }
            for (index, one) in tied.enumerated() { matches[range.lowerBound + index] = one.match }
        }
    }

    /// Whether a match that was found after another has nothing to do before it, nor has what is not asked for yet.
    private func isInOrder(_ one: Database.Match, _ other: Database.Match) -> Bool {
        if !Self.areAlike(one, other) { return true }
        // What weighs nothing was put in order by the servers, as far as they tell rows apart.
        guard !session.database.hasLocal, one.weight == 0, other.weight == 0, let key = TieKey(one.told),
            let next = TieKey(other.told)
        else { return false }
        return key.beginning != next.beginning
    }

    private func tieKey(of match: Database.Match) throws(XapianError) -> TieKey {
        if let key = TieKey(match.told) { return key }
        let (database, document) = (session.database, match.document)
        guard database.isRemote(document) else {
            let article = try database.values(of: [document], slot: Schema.Slot.article)[0] ?? []
            return TieKey(row: database.row(of: document) ?? [], article: article)
        }
        guard let key = try database.toldValue(of: document, slot: Schema.Slot.tie).flatMap({ TieKey($0) }) else {
            throw XapianError(.corrupt, "document \(document) was published without its order")
        }
        return key
    }

    private func row(of document: UInt32) throws(XapianError) -> [UInt8] {
        guard session.database.isRemote(document) else { return session.database.row(of: document) ?? [] }
        return try RemoteRow.row(of: document, target, session)
    }
}
