extension LocalTables {
    private var documentCount: Int { Int(statistics.documents) }

    /// How many documents have a term, and how often.
    ///
    /// - Parameter key: of the term.
    /// - Throws: ``XapianError`` where something in the table makes no sense.
    func counts(of key: [UInt8]) throws(XapianError) -> TermCounts {
        // What the engine says of the empty term, which every document has.
        if key.isEmpty { return TermCounts(documents: documentCount, occurrences: documentCount) }
        guard let postings, let (item, _) = try postings.seek(key) else { return TermCounts() }
        return try TermCounts(item, in: postings)
    }

    /// What was noted under a name; empty where there is nothing.
    ///
    /// - Throws: ``XapianError`` where something in the table makes no sense.
    func metadata(_ name: String) throws(XapianError) -> [UInt8] {
        guard let postings else { return [] }
        var (leaf, room): ([UInt8], [UInt8]) = ([], [])
        let found = try postings.withEntry(TableKey.metadata(name), &leaf, &room) { bytes, isCompressed in
            isCompressed ? nil : Array(bytes)
        }
        guard let found else { return [] }
        guard let value = found else { throw postings.damaged }
        return value
    }

    /// The documents that have a term, ascending, `limit` at most.
    ///
    /// - Throws: ``XapianError`` where something in the table makes no sense.
    func documents(with term: [UInt8], limit: Int) throws(XapianError) -> [UInt32] {
        guard let postings, limit > 0, var list = try PostingCursor(term, in: postings) else { return [] }
        var documents: [UInt32] = []
        if limit >= list.count {
            documents.reserveCapacity(list.count)
            list.forEach(below: PostingCursor.ended) { document, _ in documents.append(document) }
        } else {
            while list.document != PostingCursor.ended, documents.count < limit {
                documents.append(list.document)
                list.skip(to: list.document + 1)
            }
        }
        if list.isDamaged { throw postings.damaged }
        return documents
    }
}
