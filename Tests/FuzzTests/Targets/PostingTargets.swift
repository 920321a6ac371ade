@testable import Isnad
@testable import Xapian

extension FuzzTarget {
    /// Other bytes here and there in a table of postings: lists, values and terms are read as the format says, or it is told that they make no sense.
    ///
    /// The input: which query, and whether what it finds is sorted (1 byte, the highest bit), then places of two bytes and what is put there (1 byte).
    static let postings = FuzzTarget(
        "postings",
        files: [
            [0], [1, 0x40, 0x09, 7], [2, 0x5F, 0xF0, 0x80, 0x5F, 0xF1, 0xFF], [3, 0x20, 0x0B, 0x30], [4], [0x86],
            [0x87, 0x00, 0x10, 0xFF], [8],
        ]
    ) {
        let table = try PostingTable()
        return { input in
            guard let first = input.first else { return }
            var bytes = table.whole
            for start in stride(from: 1, to: input.count - 2, by: 3) {
                bytes[(Int(input[start]) << 8 | Int(input[start + 1])) % bytes.count] = input[start + 2]
            }
            try table.replace(by: bytes)
            guard let database = try? Database([Database.Part(path: table.path)]) else { return }
            var options = SearchOptions()
            options.weighting = .bm25(k1: 8, b: 0)
            if first >= 0x80 { options.sort = (0, first.isMultiple(of: 2)) }
            let query = PostingTable.queries[Int(first & 0x7F) % PostingTable.queries.count]
            let found = try? database.flatSearch(query, options)
            guard let found = found ?? nil else {
                return try promise(bytes != table.whole, "a whole table of postings cannot be searched")
            }
            try promise(found.matches.count <= options.count, "more than were asked for")
            try promise(
                options.sort != nil
                    || zip(found.matches, found.matches.dropFirst()).allSatisfy {
                        !($0.weight < $1.weight * (1 - 1e-6))
                    },
                "out of order")
            var terms: [[UInt8]] = []
            try? database.forEachTerm(prefix: first.isMultiple(of: 2) ? [] : [0x62], after: [0x61]) { term, _ in
                terms.append(term)
            }
            try promise(zip(terms, terms.dropFirst()).allSatisfy { $0 != $1 } || bytes != table.whole, "terms twice")
            _ = try? database.collectionFrequencies(of: terms)
            _ = try? database.valueRun(of: [1, UInt32(first) + 2, 3_999], slot: 0)
            _ = try? database.metadata("noted")
            if bytes == table.whole {
                let wanted = try database.matching(query).documents.count
                try promise(found.bounds.contains(wanted), "\(found.bounds) of \(wanted)")
            }
        }
    }
}

/// A small database, whose table of postings is exchanged again and again.
private final class PostingTable: Sendable {
    private let folder: ScratchFolder
    let path: String
    let whole: [UInt8]
    private var file: String { path + "/postlist.glass" }

    static let queries: [Query] = {
        let (often, seldom, rare) = (Query.term([0x61]), Query.term([0x62]), Query.term([0x63]))
        let row = Query.words([[0x11], [0x12]], isTitle: false, window: 2, isOrdered: true)
        return [
            .or([often, seldom.scaled(by: 2), rare]), .and([often, rare]), .or([.synonym([often, seldom]), rare]),
            .and([often, row]).maybe(seldom), .or([often, seldom]).maybe(.and([rare, row]).scaled(by: 0.5)),
            often.filtered(by: .words([[0x12]], isTitle: false, window: 1, isOrdered: true)),
            often.filtered(by: .range(slot: 0, [0x10], [0x70])), .or([often, rare]).butNot(seldom.filtered(by: row)),
            seldom.filtered(by: .or([often, rare])).filtered(by: .range(slot: 1, [], [0xFF])),
        ]
    }()

    init() throws {
        folder = try ScratchFolder()
        path = folder.path + "/database"
        var run = try DocumentRun()
        var batch = DocumentBatch()
        for number in 1...4_000 {
            batch.begin(data: [])
            if number % 7 > 0 { batch.addValue([UInt8(number % 128)], slot: 0) }
            if number.isMultiple(of: 90) { batch.addValue([UInt8](repeating: 5, count: number / 90 * 5), slot: 1) }
            batch.addTerm([0x61], frequency: number % 5 + 1)
            if number.isMultiple(of: 3) { batch.addTerm([0x62], frequency: number) }
            if number.isMultiple(of: 400) { batch.addTerm([0x63], frequency: 1) }
            batch.addWords(
                number.isMultiple(of: 2) ? [0x11, 0x12] : [0x12, 0x13], isPaired: !number.isMultiple(of: 11))
            batch.end()
        }
        run.add(batch)
        try DatabaseBuild.build([run.finish(path + ".run")], metadata: ["noted": [1, 2, 3]], at: path)
        whole = try FileSystem.read(path + "/postlist.glass") ?? []
    }

    func replace(by bytes: [UInt8]) throws { try folder.write(bytes, to: file) }
}
