import CXapian

extension Database {
    /// All documents that a query matches, ascending; nothing is weighed.
    ///
    /// - Parameter timeLimit: seconds after which matching ends with what it has found; 0 for no limit. Not where a part is remote.
    public func matching(
        _ query: Query, timeLimit: Double = 0
    ) throws(XapianError) -> (documents: [UInt32], wasCut: Bool) {
        let end = timeLimit > 0 ? ContinuousClock.now + .seconds(timeLimit) : nil
        if let (sets, wasCut) = try self.documents(matching: query.program, until: end) {
            return (whole(sets), wasCut)
        }
        let handle = try handle()
        var blob = cxapian_blob()
        var wasCut: Int32 = 0
        try XapianError.check {
            cxapian_matching(handle, query.program, query.program.count, timeLimit, &blob, &wasCut, $0)
        }
        var reader = BlobReader(blob)
        var documents: [UInt32] = []
        documents.reserveCapacity(blob.count / 4)
        while !reader.isAtEnd { documents.append(reader.integer()) }
        return (documents, wasCut != 0)
    }

    /// A value of documents that ascend and have a term, read in one pass: by far faster than ``values(of:slot:)`` for many. Empty where there is
    /// none.
    public func valueRun(of documents: [UInt32], slot: UInt32, having term: [UInt8] = []) throws(XapianError)
        -> [[UInt8]]
    {
        if localTables != nil {
            var values: [[UInt8]] = []
            values.reserveCapacity(documents.count)
            try forEachValue(of: documents, slot: slot) { values.append(Array($0)) }
            return values
        }
        let handle = try handle()
        var blob = cxapian_blob()
        try XapianError.check {
            cxapian_value_run(handle, documents, documents.count, slot, term, term.count, &blob, $0)
        }
        var reader = BlobReader(blob)
        var values: [[UInt8]] = []
        values.reserveCapacity(documents.count)
        while !reader.isAtEnd { values.append(reader.bytes(Int(reader.integer()))) }
        return values
    }
}
