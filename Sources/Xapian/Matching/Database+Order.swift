#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension Database {
    /// The places that are asked for: by a value where one is given, then by weight; what weighs alike by the rows of words, then by another value, then
    /// by number. Nil where a value is too long to sort by it here.
    ///
    /// Takes time in the number of places, and puts no more in order than are asked for.
    func page(_ places: [FlatMatch.Place], _ options: SearchOptions) throws(XapianError) -> [Match]? {
        let last = options.first + options.count
        guard var ordered = try sorted(places, options, atLeast: last) else { return nil }
        var start = 0
        while start < ordered.count, start < last, let slot = options.ties {
            let (key, weight) = (ordered[start].key, ordered[start].place.weight)
            let limit = weight - FlatMatch.rounding * abs(weight)
            let end = ordered[start...].firstIndex { $0.key != key || $0.place.weight < limit } ?? ordered.count
            if end - start > 1, end > options.first {
                let tied = try tied(ordered[start..<end].map(\.place), slot, wanted: last - start)
                ordered.replaceSubrange(start..<end, with: tied.map { FirstPlaces.Entry(place: $0, key: key) })
            }
            start = end
        }
        return ordered.prefix(last).dropFirst(options.first).map { entry in
            let key = options.sort?.descending == true ? ~entry.key : entry.key
            return Match(document: entry.place.document, weight: entry.place.weight, collapsed: 0, key: key & ~0xFF)
        }
    }

    /// The first places with what they are sorted by, smallest first, in order: `wanted` and all that are alike with the last of these.
    private func sorted(
        _ places: [FlatMatch.Place], _ options: SearchOptions, atLeast wanted: Int
    ) throws(XapianError) -> [FirstPlaces.Entry]? {
        var first = FirstPlaces(wanted: wanted)
        guard let (slot, descending) = options.sort else {
            for place in places { first.add(FirstPlaces.Entry(place: place, key: 0)) }
            return first.sorted()
        }
        let ascending = places.sorted { $0.document < $1.document }
        var isTooLong = false
        var next = ascending.makeIterator()
        try forEachValue(of: ascending.lazy.map(\.document), slot: slot) { value in
            guard value.count < 8, let place = next.next() else { return isTooLong = true }
            // A value is behind one that it begins with.
            let key = value.head | UInt64(value.count)
            first.add(FirstPlaces.Entry(place: place, key: descending ? ~key : key))
        }
        return isTooLong ? nil : first.sorted()
    }

    /// What weighs alike, the first `wanted` in order.
    private func tied(_ places: [FlatMatch.Place], _ slot: UInt32, wanted: Int) throws(XapianError)
        -> [FlatMatch.Place]
    {
        let descriptors = words.map { $0?.descriptor(forMore: places.count) }
        let keyed = places.map { place in
            let row = part(of: place.document).flatMap { part, number in
                words[part]?.row(Int(number) - 1, by: descriptors[part])
            }
            return (place: place, row: row ?? .copied([]))
        }
        // Of all, when two have the same row: one by one they would take far longer.
        var values: [UInt32: [UInt8]] = [:]
        let order = try keyed.sortedPrefix(wanted) { one, other throws(XapianError) in
            let compared = one.row.withBytes { one in other.row.withBytes { other in Self.order(of: one, other) } }
            if compared != 0 { return compared < 0 }
            if values.isEmpty {
                let documents = places.map(\.document).sorted()
                for (document, value) in zip(documents, try valueRun(of: documents, slot: slot)) {
                    values[document] = value
                }
            }
            let (first, second) = (values[one.place.document] ?? [], values[other.place.document] ?? [])
            return first != second
                ? first.lexicographicallyPrecedes(second) : one.place.document < other.place.document
        }
        return order.map(\.place)
    }

    /// Negative where a row comes before another, 0 where they are the same.
    private static func order(of one: UnsafeRawBufferPointer, _ other: UnsafeRawBufferPointer) -> Int {
        let shared = min(one.count, other.count)
        if shared > 0, let one = one.baseAddress, let other = other.baseAddress {
            let compared = memcmp(one, other, shared)
            if compared != 0 { return Int(compared) }
        }
        return one.count - other.count
    }
}

/// Keeps the first places of many.
private struct FirstPlaces {
    struct Entry {
        var place: FlatMatch.Place
        /// What comes first, the smallest.
        var key: UInt64

        static func precedes(_ one: Entry, _ other: Entry) -> Bool {
            if one.key != other.key { return one.key < other.key }
            let (place, second) = (one.place, other.place)
            return place.weight != second.weight ? place.weight > second.weight : place.document < second.document
        }
    }

    private let wanted: Int
    private var entries: [Entry] = []
    /// So many are gathered before all but the first are dropped.
    private var room: Int
    /// What is behind it is not among the first.
    private var last: Entry?

    init(wanted: Int) {
        self.wanted = wanted
        room = max(64, 4 * wanted)
    }

    mutating func add(_ entry: Entry) {
        if let last, entry.key > last.key || entry.key == last.key && entry.place.weight < last.place.weight { return }
        entries.append(entry)
        guard entries.count >= room else { return }
        settle()
        room = max(room, 2 * entries.count)
    }

    private mutating func settle() {
        entries.sort(by: Entry.precedes)
        guard wanted > 0, entries.count > wanted else { return }
        var limit = entries[wanted - 1]
        limit.place.weight = FlatMatch.leastAlike(limit.place.weight)
        let end = entries[wanted...].firstIndex {
            $0.key != limit.key || $0.place.weight < limit.place.weight
        }
        if let end { entries.removeLast(entries.count - end) }
        last = limit
    }

    /// The first, and all that are alike with the last of these.
    consuming func sorted() -> [Entry] {
        settle()
        return entries
    }
}

extension Array {
    /// The first `count` in order; the others, which are not ordered, are left out where there are many more.
    fileprivate func sortedPrefix<Failure: Error>(
        _ count: Int, by precedes: (Element, Element) throws(Failure) -> Bool
    ) throws(Failure) -> [Element] {
        var first: [Element] = []
        let kept = Swift.min(count, self.count)
        guard kept > 0 else { return [] }
        for element in self {
            if first.count == kept {
                guard try precedes(element, first[kept - 1]) else { continue }
                first.removeLast()
            }
            // Where it belongs, behind what it does not precede.
            var (low, high) = (0, first.count)
            while low < high {
                let middle = (low + high) / 2
                if try precedes(element, first[middle]) { high = middle } else { low = middle + 1 }
            }
            first.insert(element, at: low)
        }
        return first
    }
}
