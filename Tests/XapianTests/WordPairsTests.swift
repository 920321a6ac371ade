import Foundation
import Testing

@testable import Xapian

/// What is noted of neighbours never hides a document that has them, and tells of most others that they have not.
@Suite struct WordPairsTests {
    let folder = ScratchFolder()

    /// Codes of one byte and of three.
    private static func words(_ random: inout SplitMix) -> [UInt32] {
        (0..<Int.random(in: 0..<90, using: &random)).map { _ in
            Bool.random(using: &random)
                ? .random(in: 0..<0x80, using: &random) : .random(in: 0x80_0000..<0x80_0400, using: &random)
        }
    }

    private static func row(_ text: [UInt32], title: [UInt32] = []) -> [UInt8] {
        DocumentBatch.row(of: DocumentBatch.bytes(text), title: DocumentBatch.bytes(title))
    }

    /// The file of documents, of some of which nothing is told: gathered in as many parts as `counts` has, which are merged.
    private func file(_ documents: [[UInt32]?], in counts: [Int]) throws -> MappedWordPairs? {
        var paths: [String] = []
        var rest = documents[...]
        for count in counts {
            var gatherer = WordPairsGatherer()
            for words in rest.prefix(count) {
                if let words {
                    Self.row(words).withUnsafeBytes { gatherer.add($0) }
                } else {
                    gatherer.add(nil)
                }
            }
            rest = rest.dropFirst(count)
            paths.append("\(folder.path)/part-\(paths.count)")
            try gatherer.write(paths[paths.count - 1])
        }
        try WordPairs.merge(paths, into: folder.path + "/pairs")
        return MappedWordPairs(folder.path + "/pairs")
    }

    /// The places of documents that may have the groups side by side.
    private static func passing(_ pairs: MappedWordPairs, of count: Int, _ groups: [[UInt32]]) -> Set<Int> {
        Set(
            (1...UInt32(count)).map(\.self).withUnsafeBufferPointer {
                pairs.places(in: $0, having: SoughtPairs(groups))
            })
    }

    private static func has(_ words: [UInt32], _ groups: [[UInt32]]) -> Bool {
        words.indices.dropLast(groups.count - 1).contains { start in
            groups.indices.allSatisfy { groups[$0].contains(words[start + $0]) }
        }
    }

    @Test(arguments: [
        [700], [64, 64, 572], [1, 0, 63, 65, 129, 442], [511, 1, 188], Array(repeating: 7, count: 100),
    ])
    func whatHasTheNeighboursPasses(counts: [Int]) throws {
        var random = SplitMix(state: 7)
        let documents = (0..<700).map { $0 % 3 == 1 ? nil : Self.words(&random) }
        let pairs = try #require(try file(documents, in: counts))
        var (passed, lacking) = (0, 0)
        for words in documents[550...] {
            guard let words, words.count > 3 else { continue }
            let start = Int.random(in: 0..<words.count - 2, using: &random)
            let groups = [[words[start]], [words[start + 1], 5], [words[start + 2]]]
            let passing = Self.passing(pairs, of: documents.count, groups)
            for (place, words) in documents.enumerated() {
                if let words, !Self.has(words, groups) {
                    lacking += 1
                    passed += passing.contains(place) ? 1 : 0
                } else {
                    #expect(passing.contains(place), "\(place) of \(groups)")
                }
            }
        }
        #expect(lacking > 20_000 && passed * 20 < lacking, "\(passed) of \(lacking) pass without need")
    }

    @Test func neighboursAreOfTheTextOrOfTheTitle() {
        func slices(_ row: [UInt8]) -> Set<Int> {
            var slices: Set<Int> = []
            row.withUnsafeBytes { WordPairs.forEachSlice(of: $0) { slices.insert($0) } }
            return slices
        }
        let slice = WordPairs.slice
        #expect(slices(Self.row([1, 0x80_0102, 3])) == [slice(1, 0x80_0102), slice(0x80_0102, 3)])
        #expect(slices(Self.row([1, 2], title: [0x90_0000, 9])) == [slice(1, 2), slice(0x90_0000, 9)])
        #expect(slices(Self.row([4])).isEmpty && slices([]).isEmpty)
        // Rows that are cut: nothing beyond their ends is read.
        #expect(slices([0, 1, 2, 0x80, 1]) == [slice(1, 2)])
        #expect(slices([9, 1, 2]) == [slice(1, 2)] && slices([0xFF, 0xFF]).isEmpty)
    }

    @Test func whatIsAskedIsThatWordsFollowEachOther() {
        func sought(_ groups: [[UInt32]], window: Int, isOrdered: Bool) -> SoughtPairs {
            var reader = ProgramReader(
                Query.words(groups, isTitle: false, window: window, isOrdered: isOrdered).program)
            _ = reader.step()
            return SoughtPairs(operands: reader.words().operands)
        }
        #expect(sought([[1], [2]], window: 2, isOrdered: true).slices == [WordPairs.slice(of: 1, 2)])
        #expect(sought([[1], [2], [3]], window: 3, isOrdered: true).ends == [1, 2])
        #expect(sought([[1], [2]], window: 2, isOrdered: false).isEmpty)
        #expect(sought([[1], [2]], window: 3, isOrdered: true).isEmpty)
        #expect(sought([[1]], window: 1, isOrdered: true).isEmpty)
        // Where words have so many forms that most documents pass, their neighbours are not asked for.
        #expect(sought([[1, 2, 3], [4, 5, 6], [7]], window: 3, isOrdered: true).ends.count == 1)
    }

    @Test func aFileThatMakesNoSenseTellsNothing() throws {
        _ = try file([[1, 2], nil, [3, 4, 5]], in: [3])
        let path = folder.path + "/pairs"
        let whole = try Data(contentsOf: URL(filePath: path))
        #expect(MappedWordPairs(folder.path + "/none") == nil)
        for cut in [0, 8, WordPairs.footer, whole.count - 8] {
            try whole.suffix(cut).write(to: URL(filePath: path))
            #expect(MappedWordPairs(path) == nil, "\(cut) bytes")
        }
        for place in 1...WordPairs.footer {
            var damaged = whole
            damaged[whole.count - place] ^= 0xC0
            try damaged.write(to: URL(filePath: path))
            #expect(MappedWordPairs(path) == nil, "\(place) from the end")
            #expect(throws: XapianError.self) { try WordPairs.merge([path], into: folder.path + "/merged") }
        }
    }

    @Test(arguments: 0..<40)
    func damageIsReadWithinTheFile(seed: UInt64) throws {
        var random = SplitMix(state: seed)
        _ = try file((0..<200).map { $0 % 4 == 1 ? nil : Self.words(&random) }, in: [130, 70])
        let path = folder.path + "/pairs"
        var bytes = try Data(contentsOf: URL(filePath: path))
        // Where the documents that are told of stand, and how many are before them; and anywhere.
        let told = bytes.count - WordPairs.footer - WordPairs.entry * WordPairs.stride(200)
        for _ in 0..<30 {
            let place = Int.random(in: Bool.random(using: &random) ? told..<bytes.count - 24 : 0..<told, using: &random)
            bytes[place] = .random(in: 0...255, using: &random)
        }
        try bytes.write(to: URL(filePath: path))
        let pairs = try #require(MappedWordPairs(path))
        let documents: [UInt32] = [0, 1, 64, 65, 199, 200, 201, 256, 257, .max] + (1...200)
        let passing = documents.withUnsafeBufferPointer {
            pairs.places(in: $0, having: SoughtPairs([[1], [2, 3], [0x80_0001]]))
        }
        #expect(
            zip(passing, passing.dropFirst()).allSatisfy { $0 < $1 }
                && passing.last.map { $0 < documents.count } ?? true)
        // Of what lies outside nothing is told.
        #expect([0, 6, 7, 8, 9].allSatisfy(passing.contains))
    }

    @Test func mergingKeepsNeighboursWhereAllDatabasesHaveThem() throws {
        let texts: [[UInt32]] = (0..<120).map { [1, 2, 3, UInt32(20 + $0 % 7), $0 % 3 == 0 ? 5 : 6, 4] }
        func build(_ texts: ArraySlice<[UInt32]>, _ name: String) throws -> String {
            var batch = DocumentBatch()
            for text in texts {
                batch.begin(data: [])
                batch.addWords(text.map(UInt8.init), isPaired: true)
                batch.addTerm([0x61], frequency: 1)
                batch.end()
            }
            return try batch.build(at: folder.path + "/" + name)
        }
        /// The documents in which 21 stands before 5.
        func found(_ path: String) throws -> [UInt32] {
            let database = try Database([Database.Part(path: path)])
            let row = Query.words([[21], [5]], isTitle: false, window: 2, isOrdered: true)
            let sets = try #require(
                try database.documents(matching: Query.and([.term([0x61]), row]).program, until: nil))
            return database.whole(sets.documents)
        }
        let expected = texts.indices.filter { texts[$0][3] == 21 && texts[$0][4] == 5 }.map { UInt32($0 + 1) }
        #expect(expected.count == 5)
        let parts = [try build(texts[..<50], "first"), try build(texts[50...], "second")]
        let merged = folder.path + "/merged"
        try Databases.merge(parts, into: merged)
        #expect(try found(merged) == expected)
        let pairs = try #require(MappedWordPairs(WordPairs.path(merged)))
        #expect(Self.passing(pairs, of: texts.count, [[21], [5]]).count < 40)
        // What was built before there were files of neighbours.
        try FileManager.default.removeItem(atPath: WordPairs.path(parts[0]))
        let old = folder.path + "/old"
        try Databases.merge(parts, into: old)
        #expect(MappedWordPairs(WordPairs.path(old)) == nil)
        #expect(try found(old) == expected)
    }
}
