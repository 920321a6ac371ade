import Foundation
import Testing

@testable import Xapian

@Suite struct FlatSearchTests {
    let folder = ScratchFolder()

    /// The slot of what tells documents of the same words apart.
    private static let label: UInt32 = 0
    /// That of what they are sorted by.
    private static let day: UInt32 = 1
    private static let vocabulary = ["a", "b", "aa", "ab", "ba", "bb", "ca", "cb", "da", "db", "ea", "fa"]

    /// A word's term is shared by those that begin alike, as a stem is.
    private static func term(_ word: String) -> [UInt8] { Array(word.utf8.prefix(1)) }

    /// A code of one byte for a word of one letter, of three for any other.
    private static func code(_ word: String) -> UInt32 {
        let letters = Array(word.utf8)
        return letters.count == 1 ? UInt32(letters[0]) : 0x80_0000 | UInt32(letters[0]) << 8 | UInt32(letters[1])
    }

    /// Documents of random words, some of which are the same as others.
    private func build(_ count: Int, _ name: String, _ random: inout SplitMix) throws -> String {
        var batch = DocumentBatch()
        var texts: [[String]] = []
        for number in 0..<count {
            var text = (0..<Int.random(in: 0...30, using: &random)).map { _ in
                Self.vocabulary[
                    min(
                        .random(in: 0..<Self.vocabulary.count, using: &random),
                        .random(in: 0..<Self.vocabulary.count, using: &random))]
            }
            if let other = texts.randomElement(using: &random), Int.random(in: 0..<4, using: &random) == 0 {
                text = other
            }
            texts.append(text)
            batch.begin(data: [])
            batch.addValue("\(name)\(number)".utf8, slot: Self.label)
            // Some have none.
            if let day = Int.random(in: 0..<9, using: &random) as Int?, day > 0 {
                batch.addValue("2030-\(day % 4)".utf8.suffix(1 + day % 5), slot: Self.day)
            }
            batch.addWords(DocumentBatch.bytes(text.map(Self.code)), isPaired: number % 5 > 0)
            for term in Set(text.map(Self.term)) {
                batch.addTerm(
                    term, frequency: text.count { Self.term($0) == term } * .random(in: 1...90, using: &random))
            }
            batch.end()
        }
        return try batch.build(at: folder.path + "/" + name)
    }

    /// Some word in some of its forms: whole terms as one, and forms that only rows tell from others.
    private func word(_ random: inout SplitMix) -> (query: Query, forms: [String]) {
        let forms = (0..<Int.random(in: 1...3, using: &random)).map { _ in
            Self.vocabulary.randomElement(using: &random) ?? "a"
        }
        let terms = Set(forms.map(Self.term)).sorted { $0.lexicographicallyPrecedes($1) }
        let whole = Query.synonym(terms.map { .term($0) })
        let one = Query.term(Self.term(forms[0])).filtered(
            by: .words(
                [forms.filter { $0.first == forms[0].first }.map(Self.code)], isTitle: false, window: 1, isOrdered: true
            ))
        let factor = Double.random(in: 0.01...3, using: &random)
        switch Int.random(in: 0..<8, using: &random) {
        case 6:
            let row = row(&random)
            return (.or([row, one]).scaled(by: factor), forms.filter { $0.first == forms[0].first })
        case 0: return (one.scaled(by: factor), forms.filter { $0.first == forms[0].first })
        case 1: return (.or([whole.scaled(by: factor), one.scaled(by: 0.3)]), forms)
        case 2: return (whole.maybe(Query.term(terms[0]).scaled(by: factor)), forms)
        case 3: return (.or([whole, .nothing]).scaled(by: factor), forms)
        case 4:
            return (
                .or([.term(Self.term(forms[0])), .term(Array("no such term".utf8))]).scaled(by: factor), [forms[0]]
            )
        default: return (whole.scaled(by: factor), forms)
        }
    }

    /// Words one behind the other, or near each other, of which the lists of some are asked and of others only weighed.
    private func row(_ random: inout SplitMix) -> Query {
        let words = (0..<Int.random(in: 2...3, using: &random)).map { _ in
            Array(
                Set(
                    (0..<Int.random(in: 1...2, using: &random)).map { _ in
                        Self.vocabulary.randomElement(using: &random) ?? "a"
                    }))
        }
        let lists = words.map { Query.or(Set($0.map(Self.term)).map { .term($0).scaled(by: 0.7) }) }
        let places = Query.words(
            words.map { $0.map(Self.code) }, isTitle: false,
            window: words.count + Int.random(in: 0...2, using: &random),
            isOrdered: .random(using: &random))
        let asked = Int.random(in: 1...words.count, using: &random)
        let row = Query.and(lists.prefix(asked) + [places])
        return asked == words.count ? row : row.maybe(.or(Array(lists.dropFirst(asked))))
    }

    /// Plain words, with more weight where they stand close; or words that are all asked for.
    private func query(_ random: inout SplitMix) -> Query {
        switch Int.random(in: 0..<6, using: &random) {
        case 0: return row(&random).scaled(by: 2)
        case 1: return .or([row(&random), row(&random)])
        case 2: return .and([row(&random), word(&random).query])
        default: break
        }
        let words = (0..<Int.random(in: 1...5, using: &random)).map { _ in word(&random) }
        if Int.random(in: 0..<4, using: &random) == 0 { return .and(words.map(\.query)) }
        let sum = Query.or(words.map(\.query))
        guard words.count > 1, Bool.random(using: &random) else { return sum }
        let lists = words.map { Query.or(Set($0.forms.map(Self.term)).map { .term($0) }) }
        let places = Query.words(
            words.map { Array(Set($0.forms.map(Self.code))) }, isTitle: false, window: words.count + 3, isOrdered: false
        )
        let (asked, others) = (lists.prefix(max(1, words.count - 1)), lists.dropFirst(max(1, words.count - 1)))
        return sum.maybe(.and(asked + [places]).maybe(.or(Array(others))).scaled(by: 0.4))
    }

    /// A query under conditions of every kind.
    private func conditioned(_ query: Query, _ random: inout SplitMix) -> Query {
        var query = query
        for _ in 0..<[0, 0, 1, 3][Int.random(in: 0..<4, using: &random)] {
            let label = { (random: inout SplitMix) in Array("p\(Int.random(in: 0...3, using: &random))".utf8) }
            let conditions: [Query] = [
                .term(Self.term(Self.vocabulary.randomElement(using: &random) ?? "a")),
                .or(Self.vocabulary.shuffled(using: &random).prefix(2).map { .term(Self.term($0)) }),
                .range(slot: Self.label, label(&random), label(&random) + [0x39]), row(&random), word(&random).query,
            ]
            guard let condition = conditions.randomElement(using: &random) else { continue }
            query = Bool.random(using: &random) ? query.filtered(by: condition) : query.butNot(condition)
        }
        return Bool.random(using: &random) ? query.butNot(.deleted) : query
    }

    @Test("Finds what the engine's tree of lists finds, in the same order", arguments: 0..<8)
    func asTheTree(_ seed: UInt64) throws {
        var random = SplitMix(state: seed)
        let counts = [[300], [9_000], [150, 90, 40], [5_000, 3, 700]][Int(seed % 4)]
        var parts: [Database.Part] = []
        for (number, count) in counts.enumerated() {
            var part = Database.Part(path: try build(count, "p\(number)", &random))
            if number > 0 {
                part.deleted = (1...UInt32(count)).filter { _ in Int.random(in: 0..<5, using: &random) == 0 }
            }
            parts.append(part)
        }
        let database = try Database(parts)
        for _ in 0..<60 {
            let weighed = query(&random)
            let query = conditioned(weighed, &random)
            var options = SearchOptions()
            options.weighting = Int.random(in: 0..<6, using: &random) == 0 ? .none : .bm25(k1: 8, b: 0)
            options.first = .random(in: 0...20, using: &random)
            options.count = .random(in: 0...30, using: &random)
            options.checkAtLeast = .random(in: 0...300, using: &random)
            options.ties = Bool.random(using: &random) ? Self.label : nil
            if Int.random(in: 0..<3, using: &random) == 0 {
                options.sort = (Self.day, Bool.random(using: &random))
            }
            let flat = try #require(try database.flatSearch(query, options))
            // The engine may lose a document when it turns AND_MAYBE into AND for what is left to be found: here it has to find all.
            var exact = options
            exact.checkAtLeast = 100_000
            let tree = try database.treeSearch(query, exact)
            #expect(flat.matches.map(\.document) == tree.matches.map(\.document))
            for (one, other) in zip(flat.matches, tree.matches) {
                #expect(abs(one.weight - other.weight) <= 1e-9 * max(1, abs(other.weight)))
            }
            #expect(flat.matches.map(\.key) == tree.matches.map(\.key) || options.sort == nil || options.ties != nil)
            (exact.first, exact.count) = (0, 100_000)
            let all = try database.treeSearch(query, exact).matches.count
            #expect(try database.matching(query).documents.count == all)
            #expect(flat.bounds.contains(all) && flat.bounds.contains(flat.estimated))
            if all <= options.checkAtLeast { #expect(flat.estimated == all && flat.bounds.count == 1) }
        }
    }

    @Test("Words that few documents have are looked up in the lists of others") func lookedUp() throws {
        var batch = DocumentBatch()
        for number in 1...50_000 {
            batch.begin(data: [])
            batch.addTerm(Array("all".utf8), frequency: 1 + number % 200)
            for (term, step) in [("third", 3), ("seldom", 211), ("end", 24_990), ("some", 4_001)]
            where number % step == 0 || term == "some" && number > 49_000 {
                batch.addTerm(Array(term.utf8), frequency: 1 + number % 7)
            }
            batch.end()
        }
        let path = try batch.build(at: folder.path + "/few")
        let database = try Database([.init(path: path)])
        var options = SearchOptions()
        options.weighting = .bm25(k1: 8, b: 0)
        (options.count, options.checkAtLeast) = (30, 100_000)
        for words in [
            ["all", "seldom"], ["all", "third", "seldom"], ["seldom", "end"], ["all", "end"], ["some", "third"],
            ["all", "some", "end"], ["seldom", "some"],
        ] {
            // By itself, and with another form of the word, whose frequencies are summed.
            for forms in [[], ["third"]] {
                let query = Query.and(
                    words.map { word in .synonym(Set([word] + forms).sorted().map { .term(Array($0.utf8)) }) })
                let flat = try #require(try database.flatSearch(query, options))
                let tree = try database.treeSearch(query, options)
                #expect(flat.estimated == tree.estimated, "\(words)")
                #expect(zip(flat.matches, tree.matches).allSatisfy { abs($0.weight - $1.weight) <= 1e-9 })
                // The engine has its own order of what weighs the same.
                #expect(
                    flat.matches.count == tree.matches.count
                        && flat.matches.first?.weight == flat.matches.map(\.weight).max())
            }
        }
    }

    @Test("Other queries and orders are left to the engine") func others() throws {
        var random = SplitMix(state: 1)
        let database = try Database([.init(path: try build(50, "p", &random))])
        var options = SearchOptions()
        options.weighting = .bm25(k1: 8, b: 0)
        let word = Query.term(Self.term("ab"))
        let row = Query.words([[Self.code("aa")], [Self.code("ab")]], isTitle: false, window: 2, isOrdered: true)
        for query in [
            row, .or([word.butNot(.term(Self.term("ba"))), .term(Self.term("ca"))]),
            .or([.and([word, .term(Self.term("ba"))]), .term(Self.term("ca"))]), .everything,
            // Documents without the one may have the other.
            word.maybe(.term(Self.term("ba"))).maybe(.term(Self.term("ca"))),
        ] where FlatQuery(program: query.program) != nil {
            Issue.record("\(query) is no sum over terms")
        }
        #expect(try database.flatSearch(word, options) != nil)
        options.weighting = .bm25(k1: 8, b: 0.75)
        #expect(try database.flatSearch(word, options) == nil)
        options.weighting = .bm25(k1: 8, b: 0)
        options.collapse = Self.label
        #expect(try database.flatSearch(word, options) == nil)
    }

    @Test("Lists of many chunks are read from end to end") func longLists() throws {
        var batch = DocumentBatch()
        var random = SplitMix(state: 7)
        var wanted: [UInt32: Int] = [:]
        let count: UInt32 = 60_000
        for number in 1...count {
            batch.begin(data: [])
            // Gaps of one byte and of more.
            if number % 3 == 0 || number > 50_000 && number % 700 == 0 {
                let frequency = Bool.random(using: &random) ? 1 : Int.random(in: 1...100_000, using: &random)
                wanted[number] = frequency
                batch.addTerm(Array("x".utf8), frequency: frequency)
                batch.addTerm([0x78, 0x00, 0x79], frequency: 1)
            }
            batch.end()
        }
        let path = try batch.build(at: folder.path + "/long")
        let table = try #require(LocalTables(path)?.postings)
        for term in [Array("x".utf8), [0x78, 0x00, 0x79]] {
            var cursor = try #require(try PostingCursor(term, in: table))
            #expect(cursor.count == wanted.count)
            var found: [UInt32: Int] = [:]
            for limit in stride(from: 0, through: count + 5_000, by: 4_999) {
                cursor.forEach(below: limit) { found[$0] = Int($1) }
            }
            #expect(!cursor.isDamaged && cursor.document == PostingCursor.ended)
            #expect(term.count == 1 ? found == wanted : Set(found.keys) == Set(wanted.keys))
        }
        #expect(try PostingCursor(Array("y".utf8), in: table) == nil)
    }

    @Test("What is damaged is told or left to the engine, never a crash", arguments: 0..<4)
    func damaged(_ seed: UInt64) throws {
        var random = SplitMix(state: seed)
        let path = try build(2_000, "p", &random)
        let file = path + "/postlist.glass"
        let whole = try [UInt8](Data(contentsOf: URL(filePath: file)))
        var options = SearchOptions()
        options.weighting = .bm25(k1: 8, b: 0)
        for _ in 0..<40 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...60, using: &random) {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(in: 0...255, using: &random)
            }
            if Bool.random(using: &random) { bytes.removeLast(.random(in: 1..<bytes.count, using: &random)) }
            try Data(bytes).write(to: URL(filePath: file))
            guard let database = try? Database([.init(path: path)]) else { continue }
            for _ in 0..<5 {
                options.sort = Bool.random(using: &random) ? (Self.day, true) : nil
                _ = try? database.flatSearch(conditioned(query(&random), &random), options)
            }
            try? database.forEachTerm(prefix: []) { _, _ in }
            _ = try? database.frequencies(of: Self.vocabulary.map(Self.term))
        }
    }
}
