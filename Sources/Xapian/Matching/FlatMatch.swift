/// Weighs all documents that a ``FlatQuery`` matches, as the engine's BM25 without lengths of documents does, and keeps the best.
///
/// Every document is counted, but for some whose words decide it and that are not among the best. Takes time in the number of postings; memory
/// for the best, and for the documents in which a row of words may stand.
struct FlatMatch {
    /// A document of the whole and its weight.
    struct Place {
        var document: UInt32
        var weight: Double
    }

    /// The best, in no order; more than were asked for where some weigh alike.
    private(set) var best: [Place] = []
    /// How many documents match, but for those in ``uncertain``.
    private(set) var total = 0
    /// Of so many more it is not known: they are not among the best, and their words were not looked at.
    private(set) var uncertain = 0
    /// How many rows of words were looked at, and how many of them had what was looked for.
    private var (looks, hits) = (0, 0)
    /// Whether the time was up before all was looked at.
    private(set) var wasCut = false

    private let query: FlatQuery
    private let wanted: Int
    private let partCount: Int
    private let end: ContinuousClock.Instant?
    /// Those of a lower weight are not among the best.
    private var least = -Double.infinity
    /// From so many matches on their number need not be exact.
    private let counted: Int
    /// So many match for sure.
    private var sure = 0
    private var room: Int
    /// Documents with as many words as a row of them takes.
    private var full: [Place] = []

    /// - Parameters:
    ///   - wanted: how many of the best; nil for all.
    ///   - counted: how many matches are to be counted one by one.
    ///   - partCount: how many parts the numbers of documents are dealt out to.
    ///   - end: when to be content with what was found.
    init(
        _ query: FlatQuery, wanted: Int?, counted: Int, partCount: Int, until end: ContinuousClock.Instant?
    ) {
        (self.query, self.wanted, self.counted, self.end) = (query, wanted ?? .max, counted, end)
        self.partCount = partCount
        room = Self.room(self.wanted)
    }

    /// So many are gathered before all but the best are dropped.
    private static func room(_ wanted: Int) -> Int { wanted < .max / 4 ? max(64, 4 * wanted) : .max }

    /// About how many documents match: the uncertain ones as often as those that were looked at.
    var estimated: Int { total + (looks == 0 ? uncertain / 2 : uncertain * hits / looks) }

    /// Begins again, with what is known by now of the weights that the best have: for lists of which some were left out.
    mutating func restart() {
        settle()
        sure = total
        (total, uncertain) = (0, 0)
        best.removeAll(keepingCapacity: true)
        full.removeAll(keepingCapacity: true)
        room = Self.room(wanted)
    }

    /// Finds out below which weight none is among the best.
    private mutating func settle() {
        guard wanted > 0, best.count >= wanted else { return }
        best.sort { $0.weight > $1.weight }
        least = max(least, Self.leastAlike(best[wanted - 1].weight))
        best.removeLast(best.count - (best.firstIndex { $0.weight < least } ?? best.count))
    }

    /// A leaf of the query in one part.
    struct List {
        var cursors: [PostingCursor]
        /// Which of the query's words it stands for.
        var word: Int
        var weights: FrequencyWeights
        /// About how many of the documents of a window have it.
        var ofWindow: Int
        var row: RowOfWords?
        /// Only documents that have all these words by the time it is their turn may match, a bit each.
        var prior: UInt64 = 0

        /// How many postings it has.
        var postings: Int { cursors.reduce(0) { $0 + $1.count } }

        /// What is stored of its terms in a document; each asked for is behind those before.
        mutating func frequency(of document: UInt32) -> UInt32 {
            var sum: UInt32 = 0
            for index in cursors.indices { sum &+= cursors[index].frequency(of: document) }
            return sum
        }
    }

    /// Documents of one part that have one of the query's words, with their weights, and which of them come next.
    struct Listed {
        var places: [Place]
        var word: Int
        var next = 0
    }

    /// One part of the whole.
    struct Part {
        /// Its place among all, from 0.
        var number: Int
        var words: MappedWordRows?
        /// The documents that may match; nil for all.
        var allowed: DocumentSet?
    }

    /// Weighs the documents of a part; false where something made no sense.
    ///
    /// - Parameters:
    ///   - lists: those with rows of words behind all others.
    ///   - listed: what was matched before.
    mutating func match(_ lists: inout [List], _ listed: inout [Listed], in part: Part, _ window: MatchWindow) -> Bool {
        var isWhole = true
        let rows = RowLists(lists.filter { $0.row != nil })
        window.prepare(
            postings: lists.reduce(0) { $0 + $1.postings }
                + listed.reduce(0) { $0 + $1.places.count })
        while let base = nextDocument(of: lists, listed) {
            if let end, ContinuousClock.now >= end {
                wasCut = true
                break
            }
            window.begin(least: least)
            for index in listed.indices { add(&listed[index], from: base, window) }
            for index in lists.indices where isWhole {
                isWhole = add(&lists[index], in: part, from: base, rows, window)
            }
            // It has to be empty for whoever comes next, whatever happened.
            take(from: base, in: part, window)
            if !isWhole { return false }
        }
        return lists.allSatisfy { $0.cursors.allSatisfy { !$0.isDamaged } }
    }

    /// What the lists with rows of words may add to a document all together.
    private struct RowLists {
        var words: UInt64
        var weight: Double

        init(_ lists: [List]) {
            words = lists.reduce(0) { $0 | 1 << UInt64($1.word) }
            weight = lists.reduce(0) { $0 + max(0, $1.weights.most) }
        }
    }

    /// The first document behind those that were weighed that may match; nil where there is none.
    private func nextDocument(of lists: [List], _ listed: [Listed]) -> UInt32? {
        // Where all words are needed, not before each has a document.
        var first = query.needsAll ? 0 : PostingCursor.ended
        for word in 0..<(query.needsAll ? query.words : 1) {
            var firstOfWord = PostingCursor.ended
            for list in lists.indices where !query.needsAll || lists[list].word == word {
                for cursor in lists[list].cursors.indices {
                    firstOfWord = min(firstOfWord, lists[list].cursors[cursor].document)
                }
            }
            for list in listed.indices where !query.needsAll || listed[list].word == word {
                let (places, next) = (listed[list].places.count, listed[list].next)
                if next < places { firstOfWord = min(firstOfWord, number(listed[list].places[next].document)) }
            }
            first = query.needsAll ? max(first, firstOfWord) : firstOfWord
        }
        return first == PostingCursor.ended ? nil : min(first, PostingCursor.ended - MatchWindow.width)
    }

    /// The number of a document of the whole within its part.
    private func number(_ document: UInt32) -> UInt32 { (document - 1) / UInt32(partCount) + 1 }

    /// Adds documents that are known.
    private func add(_ listed: inout Listed, from base: UInt32, _ window: MatchWindow) {
        while listed.next < listed.places.count {
            let place = listed.places[listed.next]
            let document = number(place.document)
            guard document < base + window.reach else { return }
            if document >= base { window.add(to: document, from: base, word: listed.word, weight: place.weight) }
            listed.next += 1
        }
    }

    /// So many postings are passed over in the time that it takes to look one up.
    private static let postingsForALookup = 8

    /// Adds a leaf to the weights of the stretch at `base`; false where something made no sense.
    private mutating func add(
        _ list: inout List, in part: Part, from base: UInt32, _ rows: RowLists, _ window: MatchWindow
    ) -> Bool {
        var isSparse = false
        if list.prior != 0 {
            let count = window.choose(list.prior)
            // What nothing is asked of is not even gone through.
            if count == 0 { return true }
            isSparse = count * Self.postingsForALookup < list.ofWindow
        }
        if let row = list.row { return add(&list, with: row, isSparse, in: part, from: base, rows, window) }
        if isSparse {
            window.forEachChosen(from: base) { document in
                let frequency = list.frequency(of: document)
                guard frequency > 0 else { return }
                window.add(
                    to: document, from: base, word: list.word, weight: list.weights.weight(of: frequency))
            }
            return true
        }
        for index in list.cursors.indices { list.cursors[index].skip(to: base) }
        let isChosen = list.prior != 0
        if list.cursors.count == 1 {
            window.add(&list.cursors[0], from: base, word: list.word, list.weights, isChosen: isChosen)
        } else {
            for index in list.cursors.indices {
                window.addFrequencies(&list.cursors[index], from: base, isChosen: isChosen)
            }
            window.weighSums(word: list.word, list.weights)
        }
        return true
    }

    /// Adds a leaf to the documents whose rows of words have what it takes.
    ///
    /// A row seldom is in a cache, so that a look at it takes as long as some hundred postings: it is looked at where that decides something.
    private mutating func add(
        _ list: inout List, with row: RowOfWords, _ isSparse: Bool, in part: Part, from base: UInt32, _ rows: RowLists,
        _ window: MatchWindow
    ) -> Bool {
        // Where all words are needed, others add to the weight after it.
        let mayPass = !query.needsAll && max(sure, total) >= counted
        let isChosen = list.prior != 0
        let (least, allowed) = (least, part.allowed)
        for index in list.cursors.indices {
            if mayPass {
                window.gather(query.words, needsAll: false, groups: query.bonus?.groups, besides: rows.words)
            }
            var (count, passed) = (0, 0)
            func see(_ document: UInt32, _ frequency: UInt32) {
                if let allowed, !allowed.contains(document) { return }
                if mayPass, window.weight(of: document, from: base) + rows.weight < least,
                    query.bonus == nil || !window.isFull(document, from: base)
                {
                    if !window.isTouched(document, from: base) { passed += 1 }
                    return
                }
                window.candidates[count] = document
                window.frequencies[count] = frequency
                count += 1
            }
            if isSparse {
                window.forEachChosen(from: base) { document in
                    let frequency = list.cursors[index].frequency(of: document)
                    if frequency > 0 { see(document, frequency) }
                }
            } else {
                list.cursors[index].skip(to: base)
                list.cursors[index].forEach(below: base + window.reach) { document, frequency in
                    if !isChosen || window.isChosen(document, from: base) { see(document, frequency) }
                }
            }
            uncertain += passed
            looks += count
            guard row.matches(part.words, window.candidates, count, window.answers) else { return false }
            for place in 0..<count where window.answers[place] != 0 {
                hits += 1
                window.add(
                    to: window.candidates[place], from: base, word: list.word,
                    weight: list.weights.weight(of: window.frequencies[place]))
            }
        }
        return true
    }

    /// Keeps the best of a stretch.
    private mutating func take(from base: UInt32, in part: Part, _ window: MatchWindow) {
        window.gather(query.words, needsAll: query.needsAll, groups: query.bonus?.groups)
        defer { window.clear(query.words) }
        if let allowed = part.allowed { window.keep(allowed, from: base) }
        total += window.matchCount
        if query.bonus != nil {
            window.forEachFull(from: base) { document, weight in full.append(place(document, in: part, weight)) }
        }
        window.forEachHopeful(from: base) { document, weight in
            if weight >= least { keep(place(document, in: part, weight)) }
        }
    }

    private func place(_ document: UInt32, in part: Part, _ weight: Double) -> Place {
        Place(
            document: Database.wholeNumber(of: document, inPart: part.number, of: partCount), weight: weight)
    }

    private mutating func keep(_ place: Place) {
        best.append(place)
        guard best.count >= room else { return }
        guard wanted > 0 else { return best.removeAll(keepingCapacity: true) }
        settle()
        room = max(room, 2 * best.count)
    }

    /// How far apart sums of the same weights may be, which are added in any order.
    static let rounding = 1e-9

    /// What surely weighs less than all that weighs like something.
    static func leastAlike(_ weight: Double) -> Double { weight - 4 * rounding * abs(weight) }

    /// The documents of ``full`` whose weight, with so much more, would be among the best.
    mutating func takeFull(gaining most: Double) -> [Place] {
        settle()
        defer { full.removeAll() }
        return full.filter { $0.weight + most >= least }
    }

    /// Puts documents with a higher weight in the place of what was known of them.
    mutating func raise(_ places: [Place]) {
        let raised = Set(places.map(\.document))
        best.removeAll { raised.contains($0.document) }
        best += places
    }
}
