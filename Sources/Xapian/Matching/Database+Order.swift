#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension Database {
    /// The places that are asked for: by weight; what weighs alike by the rows of words, then by a value, then by number.
    func page(_ places: [FlatMatch.Place], _ options: SearchOptions) throws(XapianError) -> [FlatMatch.Place] {
        var places = places.sorted { $0.weight != $1.weight ? $0.weight > $1.weight : $0.document < $1.document }
        let last = options.first + options.count
        var start = 0
        while start < places.count, start < last, let slot = options.ties {
            let limit = places[start].weight - FlatMatch.rounding * abs(places[start].weight)
            let end = places[start...].firstIndex { $0.weight < limit } ?? places.count
            if end - start > 1, end > options.first {
                places.replaceSubrange(start..<end, with: try tied(places[start..<end], slot, wanted: last - start))
            }
            start = end
        }
        return Array(places.prefix(last).dropFirst(options.first))
    }

    /// What weighs alike, the first `wanted` in order.
    private func tied(_ places: ArraySlice<FlatMatch.Place>, _ slot: UInt32, wanted: Int) throws(XapianError)
        -> [FlatMatch.Place]
    {
        let keyed = places.map { place in
            let row = part(of: place.document).flatMap { words[$0.part]?.row(Int($0.number) - 1) }
            return (place: place, row: row ?? UnsafeRawBufferPointer(start: nil, count: 0))
        }
        // Of all, when two have the same row: one by one they would take far longer.
        var values: [UInt32: [UInt8]] = [:]
        let order = try keyed.sortedPrefix(wanted) { one, other throws(XapianError) in
            let shared = min(one.row.count, other.row.count)
            if shared > 0, let one = one.row.baseAddress, let other = other.row.baseAddress {
                let compared = memcmp(one, other, shared)
                if compared != 0 { return compared < 0 }
            }
            if one.row.count != other.row.count { return one.row.count < other.row.count }
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
