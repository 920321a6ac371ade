import Foundation
import Testing

@testable import Xapian

/// Databases that are written without the engine, read by the engine.
@Suite struct BuildingTests {
    let folder = ScratchFolder()

    /// A document as it was meant.
    struct Made {
        var data: [UInt8] = []
        var values: [UInt32: [UInt8]] = [:]
        var terms: [[UInt8]: Int] = [:]
        var row: [UInt8] = []
    }

    private func add(_ made: Made, to batch: inout DocumentBatch) {
        batch.begin(data: made.data)
        for (slot, value) in made.values { batch.addValue(value, slot: slot) }
        for (term, frequency) in made.terms { batch.addTerm(term, frequency: frequency) }
        if !made.row.isEmpty { batch.addRow(made.row) }
        batch.end()
    }

    private func build(_ runs: [[Made]], _ name: String) throws -> String {
        let path = folder.path + "/" + name
        let finished = try runs.enumerated().map { number, documents in
            var run = try DocumentRun()
            var batch = DocumentBatch()
            for (index, document) in documents.enumerated() {
                add(document, to: &batch)
                if index.isMultiple(of: 7) {
                    run.add(batch)
                    batch.removeAll()
                }
            }
            run.add(batch)
            return try run.finish("\(path).run-\(number)")
        }
        try DatabaseBuild.build(finished, at: path)
        return path
    }

    private func expect(_ documents: [Made], at path: String) throws {
        for mapsTables in [false, true] { try expect(documents, at: path, mapsTables: mapsTables) }
    }

    private func expect(_ documents: [Made], at path: String, mapsTables: Bool) throws {
        #expect(try Databases.problems(at: path).isEmpty)
        let database = try Database([Database.Part(path: path)], mapsTables: mapsTables)
        #expect(try database.size().documents == documents.count)
        let numbers = documents.indices.map { UInt32($0 + 1) }
        let data = try database.data(of: numbers)
        var lists: [[UInt8]: [UInt32]] = [:]
        for (number, document) in zip(numbers, documents) {
            #expect(data[Int(number) - 1] ?? [] == document.data, "data of \(number)")
            #expect(database.row(of: number) ?? [] == document.row, "row of \(number)")
            for term in document.terms.keys { lists[term, default: []].append(number) }
        }
        for slot in Set(documents.flatMap(\.values.keys)) {
            let values = try database.valueRun(of: numbers, slot: slot)
            #expect(values == documents.map { $0.values[slot] ?? [] }, "values in \(slot)")
        }
        for (term, list) in lists { #expect(try database.postings(of: term) == list, "list of \(term)") }
        var listed: [[UInt8]] = []
        try database.forEachTerm(prefix: []) { term, frequency in
            listed.append(term)
            #expect(frequency == lists[term]?.count ?? 0)
        }
        #expect(listed == lists.keys.sorted { $0.lexicographicallyPrecedes($1) })
    }

    @Test("Documents of every shape come back as they were", arguments: 0..<6) func whatWasMeant(_ seed: UInt64) throws
    {
        var random = SplitMix(state: seed)
        let runs = (0..<Int.random(in: 1...5, using: &random)).map { _ in
            (0..<Int.random(in: 1...90, using: &random)).map { _ in document(&random) }
        }
        try expect(runs.flatMap(\.self), at: build(runs, "all"))
    }

    private func document(_ random: inout SplitMix) -> Made {
        var made = Made()
        // From nothing over what fits into an item to what fills many blocks, of bytes that shrink and of bytes that do not.
        let size = [0, 1, 18, 19, 300, 2_030, 2_045, 9_000, 70_000].randomElement(using: &random) ?? 0
        let letters: ClosedRange<UInt8> = Bool.random(using: &random) ? 0...255 : 97...100
        made.data = (0..<size).map { _ in UInt8.random(in: letters, using: &random) }
        if Bool.random(using: &random) { made.values[0] = [UInt8.random(in: 1...255, using: &random)] }
        if Bool.random(using: &random) {
            made.values[300] = [UInt8](repeating: 7, count: Int.random(in: 1...3_000, using: &random))
        }
        made.terms[Array("every".utf8)] = Int.random(in: 1...300, using: &random)
        for _ in 0..<Int.random(in: 0...20, using: &random) {
            // Bytes of the lowest and the highest values, zeros among them, in terms of which one begins another.
            let length = [1, 2, 3, 9, 100].randomElement(using: &random) ?? 1
            let term = (0..<length).map { _ in ([0, 1, 97, 98, 255] as [UInt8]).randomElement(using: &random) ?? 0 }
            made.terms[term] = Int.random(in: 1...5, using: &random)
        }
        made.row = [UInt8](repeating: 5, count: Int.random(in: 0...40, using: &random))
        return made
    }

    /// A term may be named by its number in a table that is forgotten between two batches, and written under several prefixes.
    @Test("Terms by number are the terms by bytes", arguments: 0..<4) func numberedTerms(_ seed: UInt64) throws {
        var random = SplitMix(state: seed &+ 200)
        var table = TermTable()
        var named = DocumentBatch()
        var spelled = DocumentBatch()
        var (byNumber, byBytes) = (try DocumentRun(), try DocumentRun())
        let prefixes: [UInt8?] = [nil, 0x54, 0x51]
        for _ in 0..<40 {
            for _ in 0..<Int.random(in: 0...5, using: &random) {
                named.begin(data: [1])
                spelled.begin(data: [1])
                for _ in 0..<Int.random(in: 0...12, using: &random) {
                    let word = (0..<Int.random(in: 1...3, using: &random)).map { _ in
                        UInt8.random(in: 0x61...0x66, using: &random)
                    }
                    let frequency = Int.random(in: 1...9, using: &random)
                    let prefix = prefixes.randomElement(using: &random) ?? nil
                    spelled.addTerm(word, prefix: prefix, frequency: frequency)
                    // Some terms come by their bytes, as filters do, beside numbered ones that are the same.
                    if Int.random(in: 0...3, using: &random) == 0 {
                        named.addTerm(word, prefix: prefix, frequency: frequency)
                    } else {
                        let number = word.withUnsafeBytes { table.number(of: $0) }
                        named.addTerm(number: number, prefix: prefix, frequency: frequency)
                    }
                }
                named.end()
                spelled.end()
            }
            byNumber.add(named, terms: table)
            byBytes.add(spelled)
            named.removeAll()
            spelled.removeAll()
            if Int.random(in: 0...4, using: &random) == 0 { table.removeAll() }
        }
        var tables: [Data] = []
        for (name, finished) in try [
            ("n", byNumber.finish(folder.path + "/n.run")), ("b", byBytes.finish(folder.path + "/b.run")),
        ] {
            let path = folder.path + "/" + name
            try DatabaseBuild.build([finished], at: path)
            #expect(try Databases.problems(at: path).isEmpty)
            tables.append(try Data(contentsOf: URL(fileURLWithPath: path + "/postlist.glass")))
        }
        #expect(tables[0] == tables[1])
    }

    @Test("Terms that begin alike are found wherever others were looked for before", arguments: 0..<3)
    func termsInAnyOrder(_ seed: UInt64) throws {
        var random = SplitMix(state: seed &+ 100)
        func term() -> [UInt8] {
            // Some begin alike for longer than eight bytes, some end in zeros.
            let starts: [[UInt8]] = [[], [0x58, 0x4E], Array("XNabcdefgh".utf8)]
            let start = starts.randomElement(using: &random) ?? []
            return start
                + (0..<Int.random(in: 1...5, using: &random)).map { _ in
                    ([0, 1, 97, 98, 99, 255] as [UInt8]).randomElement(using: &random) ?? 0
                }
        }
        let runs = (0..<2).map { _ in
            (0..<60).map { _ in
                var made = Made()
                for _ in 0..<80 { made.terms[term()] = 1 }
                return made
            }
        }
        let paths = try runs.enumerated().map { try build([$1], "part \($0)") }
        let database = try Database(paths.map { Database.Part(path: $0) })
        let all = Set(runs.joined().flatMap(\.terms.keys)).sorted { $0.lexicographicallyPrecedes($1) }
        #expect(all.count > 3_000)
        for _ in 0..<400 {
            let prefix = Array(term().prefix(Int.random(in: 0...12, using: &random)))
            let after = Int.random(in: 0...3, using: &random) == 0 ? term() : []
            let limit = [1, 3, 10_000].randomElement(using: &random) ?? 1
            var found: [[UInt8]] = []
            try database.forEachTerm(prefix: prefix, after: after, limit: limit) { term, _ in found.append(term) }
            let expected = all.filter { $0.starts(with: prefix) && after.lexicographicallyPrecedes($0) }
            #expect(found == Array(expected.prefix(limit)), "\(prefix) after \(after)")
        }
    }

    @Test("Long lists are cut into chunks and found from anywhere") func longLists() throws {
        let documents = (0..<40_000).map { number in
            var made = Made()
            made.terms = [[0x61]: 1 + number % 200]
            if number % 3 == 0 { made.terms[[0x62]] = 1 }
            made.values[1] = [UInt8(1 + number % 250)]
            return made
        }
        let path = try build(
            [Array(documents[..<25_000]), Array(documents[25_000...25_001]), Array(documents[25_002...])], "long")
        #expect(try Databases.problems(at: path).isEmpty)
        let database = try Database([Database.Part(path: path)], mapsTables: false)
        #expect(
            try database.postings(of: [0x62]).elementsEqual(stride(from: 1, through: 40_000, by: 3).map(UInt32.init)))
        #expect(try database.frequencies(of: [[0x61], [0x62], [0x63]]) == [40_000, 13_334, 0])
        let both = Query.and([.term([0x61]), .term([0x62]), .range(slot: 1, [250], [250])])
        let wanted = stride(from: 249, to: 40_000, by: 250).filter { $0.isMultiple(of: 3) }.map { UInt32($0 + 1) }
        #expect(try database.matching(both).documents == wanted)
    }

    @Test("What is built merges as what the engine builds") func merging() throws {
        var random = SplitMix(state: 99)
        let (a, b) = ((0..<70).map { _ in document(&random) }, (0..<40).map { _ in document(&random) })
        let merged = folder.path + "/merged"
        try Databases.merge([build([a], "a"), build([b], "b")], into: merged)
        try expect(a + b, at: merged)
    }

    @Test("Data is found in the mapped table, and what is damaged there is left to the engine") func mapped() throws {
        var random = SplitMix(state: 5)
        let documents = (0..<120).map { _ in document(&random) }
        let path = try build([documents], "mapped")
        var reader = DocumentReader()
        do {
            let table = try #require(LocalTables(path)?.documents)
            for (index, document) in documents.enumerated() {
                #expect(reader.data(of: UInt32(index + 1), in: table) ?? [] == document.data)
            }
            #expect(reader.data(of: 121, in: table) == nil)
        }
        let file = path + "/docdata.glass"
        let whole = try [UInt8](Data(contentsOf: URL(filePath: file)))
        for _ in 0..<60 {
            var bytes = whole
            for _ in 0..<40 {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(in: 0...255, using: &random)
            }
            if Bool.random(using: &random) { bytes.removeLast(.random(in: 1..<bytes.count, using: &random)) }
            try Data(bytes).write(to: URL(filePath: file))
            guard let table = LocalTables(path)?.documents else { continue }
            // Wrong bytes are told by the hashes of files; here it is enough to come back.
            for number in 1...120 { _ = reader.data(of: UInt32(number), in: table) }
        }
    }

    @Test("A term that is named twice counts once, with both frequencies") func twice() throws {
        var batch = DocumentBatch()
        batch.begin(data: [])
        batch.addTerm([0x61], frequency: 2)
        batch.addFilterTerm([0x62])
        batch.addTerm([0x61], frequency: 3)
        batch.end()
        let path = try batch.build(at: folder.path + "/twice")
        #expect(try Databases.problems(at: path).isEmpty)
        #expect(try Database([Database.Part(path: path)], mapsTables: false).postings(of: [0x61]) == [1])
    }

    @Test("Metadata stands before all else, with documents or without") func metadata() throws {
        let metadata = ["a": [1, 2], "b": [UInt8](repeating: 7, count: 20_000), "none": []] as [String: [UInt8]]
        for documents in [[], [Made(data: [5], terms: [[0x61]: 1])]] {
            var batch = DocumentBatch()
            for document in documents { add(document, to: &batch) }
            let path = try batch.build(metadata: metadata, at: folder.path + "/noted-\(documents.count)")
            try expect(documents, at: path)
            let database = try Database([Database.Part(path: path)], mapsTables: false)
            for (name, value) in metadata { #expect(try database.metadata(name) == value) }
        }
    }

    @Test func nothingAtAll() throws {
        try expect([], at: build([[]], "none"))
        try expect([Made()], at: build([[Made()]], "bare"))
    }

    @Test("A term too long for the engine is an error") func tooLong() throws {
        var made = Made()
        made.terms[[UInt8](repeating: 97, count: 256)] = 1
        #expect(throws: XapianError.self) { try build([[made]], "long") }
    }

    @Test("Numbers in keys sort as they count") func sortable() {
        var numbers: [UInt32] = [0, 1, 255, 256, 0x7FFF, 0x8000, 0x3F_FFFF, 0x40_0000, 0x1FFF_FFFF, 0x2000_0000, .max]
        var random = SplitMix(state: 1)
        for bits in 1...32 { numbers.append(.random(in: 0...(.max >> UInt32(32 - bits)), using: &random)) }
        numbers.sort()
        let keys = numbers.map { number in
            var key: [UInt8] = []
            key.appendSortable(number)
            return key
        }
        for (index, key) in keys.enumerated().dropFirst() where numbers[index] > numbers[index - 1] {
            #expect(keys[index - 1].lexicographicallyPrecedes(key))
        }
        #expect(keys[0] == [0, 0])
        #expect(keys.allSatisfy { $0.first != 0xFF })
    }
}
