import Xapian

/// Joins databases into one.
enum SegmentMerge {
    /// How many databases one merge opens; each has several files open at a time.
    private static let most = 96

    /// Merges `sources`, in order, into a new database at `destination`, in as many rounds as it takes.
    ///
    /// - Parameter consumes: whether the sources are scratch and may be removed when merged.
    static func merge(_ sources: [String], into destination: String, scratch: String, consumes: Bool)
        throws(XapianError)
    {
        var level = sources
        var round = 0
        while level.count > most {
            var next: [String] = []
            for (index, start) in stride(from: 0, to: level.count, by: most).enumerated() {
                let part = Array(level[start..<min(start + most, level.count)])
                let path = scratch + "/merge-\(round)-\(index)"
                try Databases.merge(part, into: path)
                if consumes || round > 0 { for source in part { FileSystem.remove(source) } }
                next.append(path)
            }
            level = next
            round += 1
        }
        try Databases.merge(level, into: destination)
        if consumes || round > 0 { for source in level { FileSystem.remove(source) } }
    }

    /// Which segments a commit joins into one: the newest ones, as far as each is not much larger than all behind it together.
    ///
    /// So every document is merged a number of times that grows with the logarithm of the corpus (the policy of
    /// log-structured merge trees, O'Neil and others, 1996), and a few changed files never rewrite a large segment.
    ///
    /// - Parameter sizes: the documents of each segment, oldest first.
    /// - Returns: the number of segments at the end of the list to join; 0 or 1 for none.
    static func tail(of sizes: [Int]) -> Int {
        var joined = 0
        var sum = 0
        for (index, size) in sizes.reversed().enumerated() {
            if index > 0, size > sum * 3 { break }
            sum += size
            joined = index + 1
        }
        return joined
    }
}
