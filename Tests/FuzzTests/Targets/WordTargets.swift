@testable import Isnad
@testable import Xapian

extension FuzzTarget {
    /// Any bytes are the file of words beside an index's tables: refused, or read as the format says, by the shim, by rows and by merging.
    ///
    /// The input: how it is asked and how much of the file is made well (1 byte), the window (1 byte), the number of words sought
    /// (1 byte) with 3 bytes each, and the file.
    static let wordRows = FuzzTarget("word-rows", files: wordFileExamples) {
        let rows = try RowsOfWords()
        return { input in
            guard input.count > 16 else { return }
            let ask = RowsOfWords.Question(input[..<16])
            let made = rows.file(input[16...], form: input[0] >> 2)
            try rows.replace(by: made.bytes)
            guard let database = try? Database([Database.Part(path: rows.path)]) else {
                try promise(!made.isWhole, "a whole file of words is refused")
                return
            }
            let stored = (1...UInt32(RowsOfWords.documents)).map { database.row(of: $0) }
            try promise(database.row(of: UInt32(RowsOfWords.documents) + 1) == nil || !made.isWhole, "a row too many")
            let found = try? database.matching(ask.query).documents
            let listed = try? database.search(.and([.term([0x61]), ask.query]), SearchOptions()).matches
            try promise(found == found?.sorted(), "documents out of order")
            if made.isWhole {
                try promise(found != nil && listed != nil, "a whole file of words cannot be searched")
                if let wanted = ask.matches(stored) {
                    try promise(found == wanted, "found \(found ?? []) in the place of \(wanted): \(ask)")
                    // The second way in: the matcher asks of documents that have a term.
                    let odd = wanted.filter { !$0.isMultiple(of: 2) }
                    try promise(listed?.map(\.document).sorted() == odd, "another answer beside a term: \(ask)")
                }
            }
            try rows.copy(expecting: made.isWhole ? stored : nil)
        }
    }

    /// A whole index of which a file of words holds other bytes, with a fitting hash, so that nothing stands before the reading of it: an
    /// answer or an error of every kind of search.
    ///
    /// The input: which file (1 byte), how far into it (2 bytes), what is put there; what is put may be more than there was.
    static let wordFiles = FuzzTarget(
        "word-files",
        files: [
            [0, 0, 3, 0x85, 1, 2, 3, 1], [1, 0, 0], [2, 0, 9] + [UInt8](repeating: 7, count: 200), [1, 1, 0, 0xFF],
        ]
    ) {
        let index = try await SmallIndex()
        let manifest = try IndexFolder(path: index.folder).manifest()
        let places = manifest.files.indices.filter { manifest.files[$0].path.hasSuffix("/words") }
        return { input in
            guard input.count > 3 else { return }
            let place = places[Int(input[0]) % places.count]
            let file = manifest.files[place].path
            guard let before = try FileSystem.read(index.folder + "/" + file) else {
                throw BrokenPromise(description: "\(file) is gone")
            }
            // Above: to the end of the file. Below: over what is there, so that what stands behind keeps its place.
            let start = (Int(input[1] & 0x7F) << 8 | Int(input[2])) % (before.count + 1)
            var bytes = before
            bytes.replaceSubrange(
                start..<(input[1] & 0x80 != 0 ? before.count : min(before.count, start + input.count - 3)),
                with: input[3...])
            var forged = manifest
            forged.files[place].size = bytes.count
            forged.files[place].hash = ContentHash(bytes)
            try index.replace(file, by: bytes)
            try index.replace("manifest", by: forged.encoded)
            defer {
                try? index.replace(file, by: before)
                try? index.replace("manifest", by: manifest.encoded)
            }
            guard let searcher = try? Searcher(folder: index.folder) else { return }
            for query in [
                "\"red line\"", "harbour NEAR/3 closed", "=closed", "title:\"harbour of\"", "\"the harbour * closed\"",
            ] {
                _ = try? searcher.search(SearchRequest(query))
                _ = try? searcher.quotations(QuotationRequest(query))
            }
            _ = try? searcher.timeline(TimelineRequest(["harbour"]))
            _ = try? searcher.speakers(nil, limit: 5)
            _ = try? searcher.names("Qasim")
        }
    }

    private static let wordFileExamples: [[UInt8]] = {
        let head: [UInt8] = [0, 2, 2] + [1, 0, 0, 0x85, 1, 2] + [UInt8](repeating: 0, count: 7)
        let row: [UInt8] = [1, 5, 1, 0x85, 1, 2, 3]
        var table: [UInt8] = []
        for _ in 0..<RowsOfWords.documents { table += row }
        for number in (1...RowsOfWords.documents).map({ UInt64($0 * row.count) }) + [
            UInt64(RowsOfWords.documents), WordRows.signature,
        ] {
            withUnsafeBytes(of: number.littleEndian) { table.append(contentsOf: $0) }
        }
        // Raw; with a made end; with a made table, in any order, in order, in titles.
        return [head + table]
            + [4, 8, 10, 9, 11].map { [$0] + head.dropFirst() + row + [0xFE] + row + [0xFE, 0, 1, 2, 3] }
    }()
}

/// A small database, whose file of words is exchanged again and again.
private final class RowsOfWords: Sendable {
    static let documents = 5
    private let folder: ScratchFolder
    let path: String

    /// A file of words, and whether its ends of rows are as they should be.
    struct File {
        var bytes: [UInt8]
        var isWhole: Bool
    }

    init() throws {
        folder = try ScratchFolder()
        path = folder.path + "/database"
        var run = try DocumentRun()
        var batch = DocumentBatch()
        for number in 1...Self.documents {
            batch.begin(data: [1])
            batch.addFilterTerm([number.isMultiple(of: 2) ? 0x62 : 0x61])
            batch.addWords([1])
            batch.end()
        }
        run.add(batch)
        try DatabaseBuild.build([run.finish(path + ".run")], at: path)
    }

    /// What is sought in the rows.
    struct Question: CustomStringConvertible {
        let isTitle: Bool
        let isOrdered: Bool
        let window: Int
        var groups: [[UInt32]] = []

        /// Reads 16 bytes.
        init(_ bytes: ArraySlice<UInt8>) {
            let bytes = Array(bytes)
            isTitle = bytes[0] & 1 != 0
            isOrdered = bytes[0] & 2 != 0
            for group in 0...(Int(bytes[2]) % 4) {
                let code = bytes[(3 + group * 3)..<(6 + group * 3)].map(UInt32.init)
                let first = code[0] < 0x80 ? code[0] : code[0] << 16 | code[1] << 8 | code[2]
                groups.append(code[0] < 0x80 && code[1] > 0x80 ? [first, code[1] << 16 | code[2]] : [first])
            }
            window = max(groups.count, Int(bytes[1]))
        }

        var query: Query { .words(groups, isTitle: isTitle, window: window, isOrdered: isOrdered) }
        var description: String {
            "\(groups) in \(window), \(isOrdered ? "in order" : "in any order")\(isTitle ? ", title" : "")"
        }

        /// The documents that match, worked out plainly; nil where the words share a code, of which then one place may stand for one alone.
        func matches(_ rows: [[UInt8]?]) -> [UInt32]? {
            if !isOrdered, Set(groups.joined()).count < groups.joined().count { return nil }
            return rows.enumerated().compactMap { number, row in
                matches(codes(of: row ?? [])) ? UInt32(number + 1) : nil
            }
        }

        private func matches(_ codes: [UInt32]) -> Bool {
            codes.indices.contains { start in
                guard isOrdered else {
                    let near = codes[start..<min(codes.count, start + window)]
                    return groups.allSatisfy { group in near.contains { group.contains($0) } }
                }
                guard groups[0].contains(codes[start]) else { return false }
                var last = start
                for group in groups.dropFirst() {
                    guard let next = codes[(last + 1)...].firstIndex(where: { group.contains($0) }) else {
                        return false
                    }
                    last = next
                }
                return last - start < window
            }
        }

        /// The codes of the part of a row that is meant.
        private func codes(of row: [UInt8]) -> [UInt32] {
            var rest = row[...]
            var length = 0
            for shift in stride(from: 0, to: 32, by: 7) {
                guard let byte = rest.popFirst() else { return [] }
                length |= Int(byte & 0x7F) << shift
                if byte < 0x80 { break }
            }
            rest = isTitle ? rest.prefix(length) : rest.dropFirst(length)
            var codes: [UInt32] = []
            while let byte = rest.popFirst() {
                if byte < 0x80 {
                    codes.append(UInt32(byte))
                } else {
                    guard let second = rest.popFirst(), let third = rest.popFirst() else { break }
                    codes.append(UInt32(byte) << 16 | UInt32(second) << 8 | UInt32(third))
                }
            }
            return codes
        }
    }

    /// Bytes as they are (form 0), with a well-formed end (1), or as rows of a whole file, each up to the byte 0xFE.
    func file(_ bytes: ArraySlice<UInt8>, form: UInt8) -> File {
        var file = Array(bytes)
        var numbers: [UInt64] = []
        if form % 4 == 0 { return File(bytes: file, isWhole: false) }
        if form % 4 > 1 {
            let rows = bytes.split(separator: 0xFE, maxSplits: Self.documents - 1, omittingEmptySubsequences: false)
            file = Array(rows.joined())
            var end = 0
            for document in 0..<Self.documents {
                end += document < rows.count ? rows[document].count : 0
                numbers.append(UInt64(end))
            }
        }
        for number in numbers + [UInt64(Self.documents), WordRows.signature] {
            withUnsafeBytes(of: number.littleEndian) { file.append(contentsOf: $0) }
        }
        return File(bytes: file, isWhole: form % 4 > 1)
    }

    func replace(by bytes: [UInt8]) throws { try folder.write(bytes, to: WordRows.path(path)) }

    /// Puts the rows behind themselves, as merging does; what comes out has to be readable.
    func copy(expecting rows: [[UInt8]?]?) throws {
        guard let old = try? MappedWordRows(path) else { return }
        let target = folder.path + "/copy"
        try FileSystem.makeFolder(target)
        let writer = try WordRowsWriter(WordRows.path(target))
        for _ in 0..<2 { try writer.append(old.rows, ends: old.ends) }
        try writer.finish()
        guard let copied = try MappedWordRows(target) else { throw BrokenPromise(description: "no copy of the rows") }
        try promise(copied.count == 2 * old.count, "\(copied.count) rows of twice \(old.count)")
        for (number, row) in (rows ?? []).enumerated() {
            for copy in [number, number + Self.documents] {
                try promise(
                    Array(copied.row(copy) ?? .init(start: nil, count: 0)) == row ?? [],
                    "row \(number) comes back as another")
            }
        }
    }
}
