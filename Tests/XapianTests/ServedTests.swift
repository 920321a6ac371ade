import Foundation
import Testing

@testable import Xapian

/// Databases that are made for servers, read by the engine and asked through a server of its own.
@Suite struct ServedTests {
    private let folder = ScratchFolder()
    private static let hasServer = FileManager.default.isExecutableFile(atPath: "/usr/bin/xapian-progsrv")

    /// Codes of one byte and of three, with zeros in every place that a code may have them.
    private static let codes: [UInt32] = [
        0x01, 0x02, 0x7F, 0x80_0000, 0x80_0001, 0x80_0100, 0x80_FF00, 0x81_00FF, 0xFF_0000, 0xFF_FFFF, 0xC3_B000,
        0xC3_00B0,
    ]

    /// Makes a database of documents with words and a value, and of it one for servers; `nil` for a document without words.
    private func make(_ documents: [(title: [UInt32], text: [UInt32])?], wordsInRun: Int?) throws -> (
        local: String, served: String
    ) {
        let (local, served) = (folder.path + "/local", folder.path + "/served")
        var batch = DocumentBatch()
        for (number, document) in documents.enumerated() {
            batch.begin(data: Array("document \(number)".utf8))
            batch.addValue([UInt8(number % 251)], slot: 1)
            batch.addFilterTerm(Array("Kp".utf8))
            // Terms on both sides of those that are put between.
            for term in ["Ba", "Ez", "zebra"] where number % (term.count + 1) == 0 {
                batch.addFilterTerm(Array(term.utf8))
            }
            if let document {
                batch.addWords(DocumentBatch.bytes(document.text), title: DocumentBatch.bytes(document.title))
            }
            batch.end()
        }
        _ = try batch.build(at: local)
        try ServedDatabase.build(of: local, at: served, link: "../local/docdata.glass", wordsInRun: wordsInRun) {
            number, row in
            let values: [(slot: UInt32, value: [UInt8])] = [
                (2, Array("two \(number)".utf8)), (7, [UInt8(number & 0xFF), 1]),
            ]
            return ServedDatabase.Document(hasWords: !row.isEmpty, values: number % 3 == 0 ? [] : values)
        }
        return (local, served)
    }

    private func server(_ path: String) throws -> Database {
        try Database([Database.Part(program: "xapian-progsrv", arguments: path, timeout: 20_000)])
    }

    @Test(
        "A server finds by positions what is found by rows of words, whatever is asked for", .enabled(if: hasServer),
        arguments: [(1, nil), (2, 300), (3, 7), (4, 50)] as [(UInt64, Int?)])
    func positions(seed: UInt64, wordsInRun: Int?) throws {
        var random = SplitMix(state: seed)
        let documents = (0..<Int.random(in: 1...400, using: &random)).map { _ -> (title: [UInt32], text: [UInt32])? in
            if Int.random(in: 0..<9, using: &random) == 0 { return nil }
            func words(_ most: Int) -> [UInt32] {
                (0..<Int.random(in: 0...most, using: &random)).map { _ in
                    // Some words stand often and some hardly ever.
                    Self.codes[min(Int.random(in: 0..<12, using: &random), Int.random(in: 0..<12, using: &random))]
                }
            }
            return (words(6), words(Int.random(in: 0..<20, using: &random) == 0 ? 3_000 : 40))
        }
        let (local, served) = try make(documents, wordsInRun: wordsInRun)
        #expect(try Databases.problems(at: served).isEmpty)
        let (near, far) = (try Database([Database.Part(path: local)]), try server(served))
        for _ in 0..<150 {
            let count = Int.random(in: 1...4, using: &random)
            var free = Self.codes.shuffled(using: &random)
            // Groups that share words are told apart in an order of the engine's own; in a row they may.
            let isOrdered = Bool.random(using: &random)
            let groups = (0..<count).map { _ -> [UInt32] in
                let size = Int.random(in: 1...2, using: &random)
                if isOrdered { return Array(Self.codes.shuffled(using: &random).prefix(size)) }
                defer { free.removeFirst(size) }
                return Array(free.prefix(size))
            }
            let row = Query.words(
                groups, isTitle: Int.random(in: 0..<4, using: &random) == 0,
                window: count + [0, 0, 1, 5].randomElement(using: &random)!, isOrdered: isOrdered)
            let query = Query.and([.term(Array("Kp".utf8)), row])
            #expect(try far.matching(query).documents == near.matching(query).documents, "\(groups) \(isOrdered)")
        }
    }

    @Test(
        "Documents come with their values, in one journey or several, and all else is as it was",
        .enabled(if: hasServer))
    func documents() throws {
        let texts: [(title: [UInt32], text: [UInt32])?] = (0..<60).map { number in ([1], [2, UInt32(number % 3 + 1)]) }
        let (local, served) = try make(texts, wordsInRun: 40)
        let (near, far) = (try Database([Database.Part(path: local)]), try server(served))
        let numbers = (1...60).map { UInt32($0) }
        try far.fetch(Array(numbers.prefix(50)))
        #expect(try far.data(of: numbers + [1_000]) == near.data(of: numbers + [1_000]))
        for number in numbers {
            let isTold = number % 3 != 0
            #expect(try far.toldValue(of: number, slot: 2) == (isTold ? Array("two \(number)".utf8) : nil))
            #expect(try far.toldValue(of: number, slot: 7) == (isTold ? [UInt8(number), 1] : nil))
        }
        #expect(
            try far.valueRun(of: numbers, slot: 2, having: Array("Kp".utf8))
                == numbers.map { $0 % 3 == 0 ? [] : Array("two \($0)".utf8) })
        let terms = ["Kp", "Ba", "Ez", "zebra", "none"].map { Array($0.utf8) }
        #expect(try far.frequencies(of: terms) == near.frequencies(of: terms))
        #expect(try far.collectionFrequencies(of: terms) == near.collectionFrequencies(of: terms))
        try far.prepareTerms(
            counting: [Array("K".utf8)], merely: ["B", "E", "x"].map { Array($0.utf8) }, limit: (10, 10))
        for prefix in ["B", "E", "x", "z", "K"] {
            var (left, right): ([String], [String]) = ([], [])
            try near.forEachTerm(prefix: Array(prefix.utf8)) { left.append("\($0) \($1)") }
            try far.forEachTerm(prefix: Array(prefix.utf8)) { right.append("\($0) \($1)") }
            #expect(left == right)
        }
        #expect(try far.size() == near.size())
    }

    @Test("What is no server, or none of this engine, is said in one line")
    func noServer() {
        for (program, arguments, said) in [
            ("no-such-program", "x", "cannot run no-such-program"), ("true", "", "the connection ended"),
            ("ls", "/no/such/folder", "it says: ls:"),
            ("echo", "hello there, I am no server at all, not in the least", "the connection ended"),
        ] {
            let error = #expect(throws: XapianError.self) {
                try Database([Database.Part(program: program, arguments: arguments, timeout: 3_000)])
            }
            #expect(error?.message.contains(said) == true, "\(error?.message ?? "")")
        }
    }
}
