import CXapian

/// What parts that servers run are asked in numbers: each of these is one journey to all servers, and what they said is kept, since what a
/// connection serves does not change.
extension Database {
    /// A document that a server told of.
    struct Fetched {
        var data: [UInt8]?
        var values: [(slot: UInt32, value: [UInt8])] = []
    }

    /// How many documents have a term, and how often.
    struct RemoteCounts {
        var documents = 0
        var occurrences = 0
    }

    /// The terms that begin so.
    struct RemoteList: Hashable {
        var prefix: [UInt8]
        var counting: TermCount
    }

    /// So many terms of lists are kept.
    private static let mostTerms = 200_000
    /// So many answers of any other kind are.
    private static let mostKept = 8_000
    /// A list of more terms is not.
    private static let longestKept = 10_000

    /// Fetches documents that servers have, of those among `documents` that were not fetched before.
    ///
    /// What asks for them one by one afterwards finds them here.
    public func fetch(_ documents: [UInt32]) throws(XapianError) {
        guard hasRemote else { return }
        if fetched.count > Self.mostKept { fetched.removeAll() }
        var asked: [UInt32] = []
        var seen: Set<UInt32> = []
        for document in documents where isRemote(document) && fetched[document] == nil {
            if seen.insert(document).inserted { asked.append(document) }
        }
        guard !asked.isEmpty else { return }
        let handle = try handle()
        var blob = cxapian_blob()
        try XapianError.check { cxapian_fetch(handle, asked, asked.count, &blob, $0) }
        var reader = BlobReader(blob)
        for document in asked {
            let length = reader.integer()
            var one = Fetched(data: length == .max ? nil : reader.bytes(Int(length)))
            for _ in 0..<reader.integer() {
                let slot = reader.integer()
                one.values.append((slot, reader.bytes(Int(reader.integer()))))
            }
            fetched[document] = one
        }
    }

    /// A value that a server tells of a document with its text; nil where it tells none.
    public func toldValue(of document: UInt32, slot: UInt32) throws(XapianError) -> [UInt8]? {
        if fetched[document] == nil { try fetch([document]) }
        return fetched[document]?.values.first { $0.slot == slot }?.value
    }

    /// Looks up the terms that begin with each of several prefixes, where servers have to be asked: in two journeys, the second for counts.
    /// ``forEachTerm(prefix:after:counting:limit:_:)`` finds them here then.
    ///
    /// - Parameters:
    ///   - counting: prefixes of terms whose occurrences will be asked for.
    ///   - merely: prefixes of terms whose documents will.
    ///   - limit: a list of as many terms as that, of either kind, is left to whoever asks for it.
    ///   - also: terms whose counts will be asked for because of a term that begins with one of the prefixes.
    public func prepareTerms(
        counting: [[UInt8]] = [], merely: [[UInt8]] = [], limit: (counting: Int, merely: Int),
        also: (_ term: [UInt8]) -> [[UInt8]] = { _ in [] }
    ) throws(XapianError) {
        guard hasRemote else { return }
        makeRoomForTerms()
        var asked: [RemoteList] = []
        var seen: Set<RemoteList> = []
        for (prefixes, kind) in [(counting, TermCount.occurrences), (merely, .documents)] {
            for list in prefixes.map({ RemoteList(prefix: $0, counting: kind) })
            where knownTerms[list] == nil && seen.insert(list).inserted {
                asked.append(list)
            }
        }
        var found: [RemoteList: [(term: [UInt8], count: Int)]] = [:]
        if !asked.isEmpty {
            let most = max(limit.counting, limit.merely)
            for (list, terms) in zip(asked, try lists(asked.map(\.prefix), .documents, limit: most))
            where terms.count < (list.counting == .occurrences ? limit.counting : limit.merely) {
                found[list] = terms
            }
        }
        var terms: [[UInt8]] = []
        for (list, listed) in found where list.counting == .occurrences { terms += listed.map(\.term) }
        for prefix in counting {
            let list = RemoteList(prefix: prefix, counting: .occurrences)
            for (term, _) in found[list] ?? knownTerms[list] ?? [] { terms += also(term) }
        }
        for prefix in merely {
            let list = RemoteList(prefix: prefix, counting: .documents)
            for (term, _) in found[list] ?? knownTerms[list] ?? [] { terms += also(term) }
        }
        _ = try remoteCounts(of: terms)
        for (list, listed) in found {
            let counts = list.counting == .documents ? nil : try remoteCounts(of: listed.map(\.term))
            keep(counts.map { zip(listed, $0).map { ($0.term, $1.occurrences) } } ?? listed, as: list)
        }
    }

    private func makeRoomForTerms() {
        guard keptTerms > Self.mostTerms else { return }
        knownTerms.removeAll()
        keptTerms = 0
    }

    private func keep(_ terms: [(term: [UInt8], count: Int)], as list: RemoteList) {
        knownTerms[list] = terms
        // An empty list takes room, too.
        keptTerms += terms.count + 1
    }

    func remoteTerms(
        _ prefix: [UInt8], _ counting: TermCount, limit: Int
    ) throws(XapianError) -> [(term: [UInt8], count: Int)] {
        let key = RemoteList(prefix: prefix, counting: counting)
        if let known = knownTerms[key] { return known }
        let list = try lists([prefix], counting, limit: limit)[0]
        if list.count < min(limit, Self.longestKept) {
            makeRoomForTerms()
            keep(list, as: key)
        }
        return list
    }

    private func lists(
        _ prefixes: [[UInt8]], _ counting: TermCount, limit: Int
    ) throws(XapianError) -> [[(term: [UInt8], count: Int)]] {
        var encoded: [UInt8] = []
        for prefix in prefixes { encoded.appendField(prefix) }
        let handle = try handle()
        var blob = cxapian_blob()
        try XapianError.check {
            cxapian_term_lists(
                handle, encoded, encoded.count, limit, counting == .occurrences ? 1 : 0, &blob, $0)
        }
        var reader = BlobReader(blob)
        var lists: [[(term: [UInt8], count: Int)]] = []
        for _ in prefixes {
            var list: [(term: [UInt8], count: Int)] = []
            for _ in 0..<reader.integer() {
                let term = reader.bytes(Int(reader.integer()))
                list.append((term, Int(reader.integer())))
            }
            lists.append(list)
        }
        return lists
    }

    /// The counts of terms; those that were not asked before in one journey.
    func remoteCounts(of terms: [[UInt8]]) throws(XapianError) -> [RemoteCounts] {
        if knownCounts.count > Self.mostKept { knownCounts.removeAll() }
        var asked: [[UInt8]] = []
        var seen: Set<[UInt8]> = []
        for term in terms where knownCounts[term] == nil && seen.insert(term).inserted { asked.append(term) }
        if !asked.isEmpty {
            var encoded: [UInt8] = []
            for term in asked { encoded.appendField(term) }
            let handle = try handle()
            var documents = [UInt32](repeating: 0, count: asked.count)
            var occurrences = [UInt64](repeating: 0, count: asked.count)
            try XapianError.check { cxapian_counts(handle, encoded, encoded.count, &documents, &occurrences, $0) }
            for (index, term) in asked.enumerated() {
                knownCounts[term] = RemoteCounts(
                    documents: Int(documents[index]), occurrences: Int(clamping: occurrences[index]))
            }
        }
        return terms.map { knownCounts[$0] ?? RemoteCounts() }
    }
}
