import Foundation
import Testing

@testable import Xapian

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A folder that is removed when the test ends.
final class ScratchFolder {
    let path: String

    init() {
        var template = Array("/tmp/isnad-test-XXXXXX".utf8CString)
        path = String(cString: mkdtemp(&template))
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }
}

@Suite struct DatabaseTests {
    let folder = ScratchFolder()

    private func build(_ name: String, _ texts: [String]) throws -> String {
        let path = folder.path + "/" + name
        var batch = DocumentBatch()
        for text in texts {
            batch.begin(data: text.utf8)
            batch.addValue(text.utf8.prefix(1), slot: 0)
            let words = text.split(separator: " ")
            batch.addWords(DocumentBatch.bytes(words.map(code)))
            for word in Set(words).sorted() {
                batch.addTerm(Array(word.utf8), frequency: words.count { $0 == word })
            }
            batch.addFilterTerm("K".utf8)
            batch.end()
        }
        return try batch.build(at: path)
    }

    /// A code of one byte for a word of one letter, of three for any other.
    private func code(_ word: some StringProtocol) -> UInt32 {
        let letters = Array(word.utf8)
        if letters.count == 1 { return UInt32(letters[0]) }
        return letters.reduce(0) { ($0 &* 31 &+ UInt32($1)) & 0x7F_FFFF } | 0x80_0000
    }

    /// Documents that have all the words, each of them any of several, within a window.
    private func row(_ words: [[String]], window: Int, isOrdered: Bool = true) -> Query {
        let terms = words.map { Query.or($0.map { .term($0.utf8) }) }
        return .and(terms + [.words(words.map { $0.map(code) }, isTitle: false, window: window, isOrdered: isOrdered)])
    }

    private func texts(_ database: Database, _ query: Query) throws -> [String] {
        let found = try database.search(query, SearchOptions())
        return try database.data(of: found.matches.map(\.document)).map { String(decoding: $0 ?? [], as: UTF8.self) }
    }

    private func word(_ text: String) -> Query { .term(text.utf8) }

    @Test func queriesOfEveryKind() throws {
        let path = try build("a", ["red line here", "red lines here", "line red", "blue line", "green"])
        let database = try Database([Database.Part(path: path)])
        let line = Query.or([word("line"), word("lines")])
        #expect(
            try texts(database, row([["red"], ["line", "lines"]], window: 2)).sorted() == [
                "red line here", "red lines here",
            ])
        #expect(
            try texts(database, row([["red"], ["line"]], window: 2, isOrdered: false)).sorted() == [
                "line red", "red line here",
            ])
        #expect(try texts(database, .and([word("blue"), line])) == ["blue line"])
        #expect(try texts(database, .synonym([word("lines"), word("green")])).count == 2)
        #expect(try texts(database, Query.everything.butNot(line)) == ["green"])
        #expect(
            try texts(database, line.filtered(by: .range(slot: 0, Array("b".utf8), Array("b".utf8)))) == ["blue line"])
        #expect(try texts(database, word("green").maybe(word("red"))) == ["green"])
        #expect(try texts(database, .nothing).isEmpty)
        #expect(try database.frequencies(of: ["red", "line", "none"].map { Array($0.utf8) }) == [3, 3, 0])
    }

    @Test(arguments: [
        // words, window, in order, the texts that have them so
        ([["a"], ["b"]], 2, true, ["a b", "x a b a"]),
        ([["a"], ["b"]], 3, true, ["a b", "a long b", "x a b a"]),
        ([["a"], ["b"]], 2, false, ["a b", "b a", "x a b a"]),
        ([["b"], ["a"], ["b"]], 3, true, []),
        ([["a"], ["a"]], 2, true, ["a a"]),
        ([["a"], ["a"]], 2, false, ["a a"]),
        ([["a"], ["long", "b"]], 2, true, ["a b", "a long b", "x a b a"]),
        ([["a"]], 1, true, ["a a", "a b", "a long b", "b a", "x a b a"]),
        ([["long"], ["b"], ["a"]], 9, false, ["a long b"]),
    ])
    func rowsOfWords(_ words: [[String]], _ window: Int, _ isOrdered: Bool, _ wanted: [String]) throws {
        let all = ["a b", "b a", "a long b", "x a b a", "a a", "other"]
        let database = try Database([Database.Part(path: build("rows", all))])
        #expect(try texts(database, row(words, window: window, isOrdered: isOrdered)).sorted() == wanted)
        // By itself it goes through all documents, to the same end.
        let alone = Query.words(words.map { $0.map(code) }, isTitle: false, window: window, isOrdered: isOrdered)
        #expect(try texts(database, alone).sorted() == wanted)
    }

    @Test func bytesOfAPhraseWithinOtherCodesAreNone() throws {
        let path = folder.path + "/codes"
        var batch = DocumentBatch()
        for row: [UInt8] in [[0x90, 0x81, 0x82, 0x83, 0x84, 0x85], [0x07, 0x81, 0x82, 0x83], [0x81, 0x82]] {
            batch.begin(data: row)
            batch.addWords(row)
            batch.addFilterTerm(Array("K".utf8))
            batch.end()
        }
        let database = try Database([Database.Part(path: batch.build(at: path))])
        let code = Query.words([[0x81_8283]], isTitle: false, window: 1, isOrdered: true)
        #expect(try database.search(.and([.term("K".utf8), code]), SearchOptions()).matches.map(\.document) == [2])
        let title = Query.words([[0x81_8283]], isTitle: true, window: 1, isOrdered: true)
        #expect(try database.search(.and([.term("K".utf8), title]), SearchOptions()).matches.isEmpty)
        #expect(database.row(of: 2) == [0x00, 0x07, 0x81, 0x82, 0x83])
        #expect(database.row(of: 9) == nil)
    }

    @Test func aSearchEndsWhenItsTimeIsUp() throws {
        let database = try Database([.init(path: try build("many", (0..<2_000).map { "b a c\($0)" }))])
        var options = SearchOptions()
        options.checkAtLeast = 10_000
        for query in [
            word("a"), row([["b"], ["a"]], window: 2), row([["a"], ["b"]], window: 9, isOrdered: false),
        ] {
            options.timeLimit = 1e-9
            let cut = try database.search(query, options)
            #expect(cut.wasCut && cut.matches.count <= 10 && cut.estimated <= 2_000)
            options.timeLimit = 100
            let whole = try database.search(query.scaled(by: 2), options)
            options.timeLimit = 0
            let unlimited = try database.search(query.scaled(by: 2), options)
            #expect(!whole.wasCut && whole.matches == unlimited.matches && whole.estimated == unlimited.estimated)
        }
    }

    @Test("All that match, in order, over several parts, without what is masked") func matching() throws {
        let (a, b) = (try build("a", ["b x", "a x", "c"]), try build("b", ["d x", "e y", "f x"]))
        let both = try Database([Database.Part(path: a), Database.Part(path: b, deleted: [3])])
        // Document d of part i of two is (d - 1) * 2 + i + 1.
        #expect(try both.matching(word("x")).documents == [1, 2, 3, 6])
        #expect(try both.matching(word("x").butNot(.deleted)).documents == [1, 2, 3])
        #expect(try both.matching(.everything).documents == [1, 2, 3, 4, 5, 6])
        #expect(try both.matching(.nothing).documents.isEmpty)
        #expect(try both.matching(row([["a"], ["x"]], window: 2)).documents == [3])
        #expect(try both.matching(word("x").maybe(word("a"))).documents == [1, 2, 3, 6])
        #expect(try Database([]).matching(.everything).documents.isEmpty)

        let many = try Database([.init(path: try build("many", (0..<3_000).map { $0.isMultiple(of: 3) ? "t z" : "z" }))]
        )
        #expect(try many.matching(word("t")).documents == stride(from: 1, through: 3_000, by: 3).map(UInt32.init))
        #expect(try many.matching(word("z"), timeLimit: 1e-9).wasCut)
        #expect(try many.matching(word("z"), timeLimit: 100).documents.count == 3_000)
    }

    @Test("Values in one pass are those that are read one by one") func valueRuns() throws {
        let (a, b) = (try build("a", ["q", "r", "", "t"]), try build("b", ["u", "v"]))
        let both = try Database([Database.Part(path: a), Database.Part(path: b)])
        let all: [UInt32] = [1, 2, 3, 4, 5, 7]
        for documents in [all, [1, 7], [2], [5, 5], [6, 8, 9_000], []] as [[UInt32]] {
            let single = try both.values(of: documents, slot: 0).map { $0 ?? [] }
            #expect(try both.valueRun(of: documents, slot: 0) == single)
        }
        #expect(
            try both.valueRun(of: all, slot: 0).map { String(decoding: $0, as: UTF8.self) } == [
                "q", "u", "r", "v", "", "t",
            ])
        #expect(try both.valueRun(of: all, slot: 3).allSatisfy(\.isEmpty))
        #expect(try Database([]).valueRun(of: [1], slot: 0) == [[]])
        #expect(throws: XapianError.self) { try both.valueRun(of: [3, 1], slot: 0) }
    }

    @Test func termsByPrefix() throws {
        let database = try Database([Database.Part(path: build("a", ["car cart care dog", "car"]))])
        var seen: [String] = []
        try database.forEachTerm(prefix: Array("car".utf8)) {
            seen.append(String(decoding: $0, as: UTF8.self) + "\($1)")
        }
        #expect(seen == ["car2", "care1", "cart1"])
        seen = []
        try database.forEachTerm(prefix: Array("car".utf8), after: Array("car".utf8), limit: 1) { term, _ in
            seen.append(String(decoding: term, as: UTF8.self))
        }
        #expect(seen == ["care"])
    }

    @Test func mergingKeepsOrderAndMaskingHides() throws {
        let (a, b) = (try build("a", ["one x", "two x"]), try build("b", ["three x", "four x"]))
        let both = try Database([Database.Part(path: a), Database.Part(path: b, deleted: [1])])
        #expect(try texts(both, word("x").butNot(.deleted)).sorted() == ["four x", "one x", "two x"])
        let merged = folder.path + "/merged"
        try Databases.merge([a, b], into: merged)
        let database = try Database([Database.Part(path: merged)])
        #expect(try database.postings(of: Array("x".utf8)) == [1, 2, 3, 4])
        #expect(try texts(database, .everything) == ["one x", "two x", "three x", "four x"])
        #expect(try Databases.problems(at: merged).isEmpty)
        #expect(try database.size().documents == 4)
    }

    @Test func failuresHaveKinds() throws {
        #expect(throws: XapianError.self) { try Database([Database.Part(path: folder.path + "/none")]) }
        let database = try Database([Database.Part(path: try build("a", ["one"]))])
        #expect(try database.data(of: [1, 7]).map { $0 == nil } == [false, true])
        #expect(try database.frequencies(of: [[UInt8](repeating: 65, count: 300)]) == [0])
    }
}
