/// What databases whose tables all lie in memory are asked without the engine: it takes a twentieth of the time, and a program that asks no more
/// need not load the engine.
extension Database {
    /// ``size()`` by what the files of the parts say.
    static func size(of parts: [LocalTables]) -> (documents: Int, last: UInt32, meanLength: Double) {
        var documents = 0
        var last: UInt32 = 0
        var length: UInt64 = 0
        for (number, part) in parts.enumerated() {
            documents += Int(part.statistics.documents)
            length += part.statistics.totalLength
            if part.last > 0 { last = max(last, wholeNumber(of: part.last, inPart: number, of: parts.count)) }
        }
        return (documents, last, documents == 0 ? 0 : Double(length) / Double(documents))
    }

    /// The counts of each of `terms` over all parts.
    static func counts(of terms: [[UInt8]], in parts: [LocalTables]) throws(XapianError) -> [TermCounts] {
        var counts: [TermCounts] = []
        counts.reserveCapacity(terms.count)
        var key: [UInt8] = []
        for term in terms {
            key.removeAll(keepingCapacity: true)
            key.appendKey(ofTerm: term)
            var sum = TermCounts()
            for part in parts { sum.add(try part.counts(of: key)) }
            counts.append(sum)
        }
        return counts
    }

    /// Calls `body` with each term that begins so and its counts over all parts, in byte order.
    func forEachLocalTerm(
        prefix: [UInt8], after: [UInt8], limit: Int, in parts: [LocalTables],
        _ body: (_ term: UnsafeBufferPointer<UInt8>, _ counts: TermCounts) -> Void
    ) throws(XapianError) {
        var cursors: [TermCursor] = []
        for (number, part) in parts.enumerated() {
            guard let postings = part.postings else { continue }
            let cursor = try TermCursor(prefix: prefix, after: after, in: postings, near: nearTerms[number])
            nearTerms[number] = cursor.place
            if cursor.key != nil { cursors.append(cursor) }
        }
        var room: [UInt8] = []
        var left = limit
        while left > 0, var key = cursors.first?.key {
            // Mostly there is but one part.
            for cursor in cursors.dropFirst() {
                if let other = cursor.key, other.lexicographicallyPrecedes(key) { key = other }
            }
            var counts = TermCounts()
            for index in cursors.indices {
                guard let own = cursors[index].key, own.elementsEqual(key) else { continue }
                counts.add(cursors[index].counts)
                try cursors[index].advance()
            }
            cursors.removeAll { $0.key == nil }
            TermCursor.withTerm(of: key, &room) { body($0, counts) }
            left -= 1
        }
    }

    /// The documents with a term, ascending, `limit` at most.
    static func documents(
        with term: [UInt8], limit: Int, in parts: [LocalTables]
    ) throws(XapianError) -> [UInt32] {
        if parts.count == 1 { return try parts[0].documents(with: term, limit: limit) }
        var all: [UInt32] = []
        for (number, part) in parts.enumerated() {
            all += try part.documents(with: term, limit: limit).map {
                wholeNumber(of: $0, inPart: number, of: parts.count)
            }
        }
        all.sort()
        return all.count > limit ? Array(all.prefix(limit)) : all
    }

    /// Calls `body` with a value of each of documents that ascend, empty where it has none; all parts are mapped.
    func forEachValue(
        of documents: some Sequence<UInt32>, slot: UInt32, _ body: (UnsafeRawBufferPointer) -> Void
    ) throws(XapianError) {
        var cursors: [ValueCursor?] = []
        for part in tables {
            var cursor: ValueCursor?
            if let postings = part?.postings { cursor = try ValueCursor(slot: slot, in: postings) }
            cursors.append(cursor)
        }
        let none = UnsafeRawBufferPointer(start: nil, count: 0)
        var last: UInt32 = 0
        for document in documents {
            guard document >= last else { throw XapianError(.invalid, "the documents of a run of values must ascend") }
            last = document
            guard let (part, number) = part(of: document) else {
                body(none)
                continue
            }
            body(try cursors[part]?.value(of: number) ?? none)
        }
    }
}
