import Glibc
import Testing
import Xapian

@testable import Isnad

/// An index of shards answers as one index of the same articles does.
struct ShardTests {
    /// Articles of made-up people and places; some with the same words, so that many weigh the same, and copies.
    private static func corpus(_ scratch: ScratchFolder, articles: Int = 60) throws {
        let people = ["Tarek al-Bannur", "Selma Qadoumi", "Idris Wardani", "Lubna Farouki"]
        let offices = ["Harbour minister", "Mayor", "Orchard union leader", "Judge"]
        let places = ["Qasr Zeit", "Port Lemna", "Wadi Noor", "Ras Himma", "Tal Anbar"]
        let things = ["ferry", "grain silo", "water tower", "bridge", "market", "lighthouse", "orchard"]
        for number in 0..<articles {
            let person = people[number % 4]
            let place = places[number * 3 % 5]
            let thing = things[number * 5 % 7]
            let day = "2024-\(number % 3 + 1 < 10 ? "0" : "")\(number % 3 + 1)-\(10 + number % 15)"
            let body =
                number % 9 == 8
                ? "The \(thing) of \(place) stays closed. Nobody in the town knows for how long."
                : """
                The \(thing) of \(place) opened again on Monday after repairs that took \(number % 6 + 2) weeks.

                "The \(thing) is safe and the town can use it," said \(person), the \(offices[number % 4].lowercased()). \
                \(person.split(separator: " ").last ?? "") said that the old water tower would be next.

                Farmers near \(place) waited for the ferry and the bridge, and for number \(number) of the report.
                """
            let head = number % 7 == 0 ? "" : "Date: \(day)\n"
            try scratch.write(
                "corpus/a\(number).txt",
                "\(thing.capitalized) of \(place) opens\nSource: \(number % 2 == 0 ? "Lemna Post" : "Zeit Herald")\n\(head)\n\(body)\n"
            )
        }
        // A copy under another name, with a line more: another article with the same passages.
        try scratch.write(
            "corpus/copy1.txt", "Short note\n\nThe lighthouse keeper of Ras Himma counts ships each night.\n")
        try scratch.write(
            "corpus/copy2.txt",
            "Short note\nSource: Zeit Herald\n\nThe lighthouse keeper of Ras Himma counts ships each night.\n")
    }

    private static func sharded(_ scratch: ScratchFolder, _ shards: Int) async throws -> Searcher {
        var options = IndexOptions()
        options.paths = [scratch.corpus]
        let list = scratch.path + "/all.shards"
        let report = try await ShardedIndexer(list: list, shards: shards).run(options)
        #expect(report.added == 62)
        return try Searcher(folder: list)
    }

    private static let queries = [
        "ferry", "bridge repairs", "\"water tower\"", "\"opened again on Monday\"", "ferry NEAR/5 bridge", "=repairs",
        "repair*",
        "brigde~", "title:ferry", "Bannur", "Qadumi", "source:lemna", "lighthouse -grain", "orchard AND market",
        "farmers OR ships",
        "date:2024-02..2024-02", "town safe closed", "speaker:Wardani", "language:en", "\"no such words here\"",
        "the of and",
    ]

    /// What must be alike: places and what is shown.
    private static func shown(_ response: SearchResponse) -> [String] {
        response.results.map { "\($0.article.path) \($0.passage.ordinal) \($0.snippet)" }
    }

    /// Asks both all queries in all orders, grouped and not, page by page: what is shown, and what is counted, must be alike.
    ///
    /// - Parameter further: what else is expected of two answers.
    private static func compare(
        _ one: Searcher, _ several: Searcher,
        _ further: (_ left: SearchResponse, _ right: SearchResponse, Comment) -> Void = { _, _, _ in }
    ) throws {
        for query in Self.queries {
            for order in SearchRequest.Order.allCases {
                for grouping in SearchRequest.Grouping.allCases {
                    var request = SearchRequest(query)
                    (request.order, request.grouping, request.limit) = (order, grouping, 12)
                    for offset in [0, 12] {
                        request.offset = offset
                        let (left, right) = (try one.search(request), try several.search(request))
                        let comment: Comment = "\(query) \(order) \(grouping) \(offset)"
                        #expect(Self.shown(right) == Self.shown(left), comment)
                        if left.totalIsExact, right.totalIsExact { #expect(left.total == right.total, comment) }
                        further(left, right, comment)
                    }
                }
            }
        }
    }

    @Test("Searches over shards find what one index finds, in its order", arguments: [2, 4, 7])
    func searches(shards: Int) async throws {
        let scratch = ScratchFolder()
        try Self.corpus(scratch)
        try await scratch.build()
        let (one, several) = (try scratch.searcher(), try await Self.sharded(scratch, shards))
        try Self.compare(one, several) { left, right, comment in
            // The engine's statistics also have documents that stand for no article, which tells in a small index.
            for (mine, other) in zip(right.results, left.results) {
                #expect(abs(mine.score - other.score) <= 0.03 * other.score + 0.001, comment)
            }
        }
    }

    private static let hasServer = access("/usr/bin/xapian-progsrv", X_OK) == 0

    /// Whether `ssh://` runs on this machine what it is to run on another.
    private static let hasStandIn: Bool = {
        let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
        return setenv("ISNAD_SSH", "sh /\(folder)/ssh.sh", 1) == 0
    }()

    @Test(
        "Shards behind servers find what one index finds, in its order, with what was deleted since masked",
        .enabled(if: hasServer), .serialized, arguments: [false, true])
    func servers(isUpdated: Bool) async throws {
        let scratch = ScratchFolder()
        #expect(Self.hasStandIn)
        try Self.corpus(scratch)
        try await scratch.build()
        _ = try await Self.sharded(scratch, 3)
        for number in 2...3 { _ = try PublishedShard.publish(folder: scratch.path + "/all-\(number)") }
        if isUpdated {
            for number in [4, 11, 12, 30, 31, 32] { scratch.remove("corpus/a\(number).txt") }
            for number in [5, 17, 40] {
                try scratch.write(
                    "corpus/a\(number).txt",
                    "Ferry of Port Lemna\nSource: Zeit Herald\n\nThe ferry, the water tower and the bridge.\n")
            }
            try await scratch.build()
            _ = try await ShardedIndexer(list: scratch.path + "/all.shards", shards: nil).run(IndexOptions())
        }
        try scratch.write("far", "all-1\nssh://there\(scratch.path)/all-2\nssh://there\(scratch.path)/all-3\n")
        let (one, several) = (try scratch.searcher(), try Searcher(folder: scratch.path + "/far"))
        try Self.compare(one, several)
        func shown(_ response: QuotationResponse) -> [String] {
            // With masked documents a server's count of many is an estimate.
            [response.totalIsExact ? "\(response.total)" : "many"]
                + response.results.map {
                    "\($0.article.path) \($0.quote.start) \($0.quote.text) \($0.speaker.name ?? "-")"
                }
        }
        for speaker in [nil, "Bannur", "Selma Qadoumi", "mayor"] {
            for query in ["", "safe", "\"water tower\"", "=safe", "town NEAR/4 safe"] {
                var request = QuotationRequest(query)
                (request.speaker, request.limit) = (speaker, 30)
                #expect(
                    shown(try several.quotations(request)) == shown(try one.quotations(request)),
                    "\(speaker ?? "") \(query)")
            }
        }
        try Self.compareSuggestions(one, several)
        try Self.compareSpeakers(one, several)
        try Self.compareHolders(["mayor", "minister", "union leader"], one, several)
        var counted = TimelineRequest()
        counted.queries = ["ferry", "\"water tower\""]
        #expect(try one.timeline(counted).series.map(\.tallies) == several.timeline(counted).series.map(\.tallies))
        #expect(try one.article("a3.txt").text == several.article("a3.txt").text)
    }

    @Test("Who holds an office behind a server, where passages that quote begin alike", .enabled(if: hasServer))
    func holders() async throws {
        let scratch = ScratchFolder()
        #expect(Self.hasStandIn)
        for (name, ending) in [("one", "in spring"), ("two", "by autumn")] {
            try scratch.write(
                "corpus/\(name).txt",
                "The pier\n\nThe long pier of Port Lemna was closed for the whole winter, and will open \(ending). \"The pier is safe,\" said Selma Qadoumi, the mayor.\n"
            )
        }
        try await scratch.build()
        _ = try PublishedShard.publish(folder: scratch.index)
        try scratch.write("far", "ssh://there\(scratch.index)\n")
        try Self.compareHolders(["mayor"], scratch.searcher(), Searcher(folder: scratch.path + "/far"))
    }

    @Test("What another version published is refused in one line", .enabled(if: hasServer))
    func otherVersions() async throws {
        let scratch = ScratchFolder()
        #expect(Self.hasStandIn)
        try Self.corpus(scratch, articles: 2)
        try await scratch.build()
        let folder = IndexFolder(path: scratch.index)
        for (facts, said) in [
            ([PublishedShard.manifestKey: try folder.manifest().encoded], "publish it again"),
            ([PublishedShard.formatKey: PublishedShard.format], "serves no shard of isnad"),
        ] {
            FileSystem.remove(scratch.path + "/old")
            try FileSystem.makeFolder(scratch.path + "/old")
            try DatabaseBuild.build([], metadata: facts, at: scratch.path + "/old/facts-1")
            try scratch.write("old/shard", "glass facts-1\n")
            try scratch.write("list", "ssh://there\(scratch.path)/old\n")
            let error = #expect(throws: IsnadError.self) { try Searcher(folder: scratch.path + "/list") }
            #expect(error?.description.contains(said) == true, "\(error?.description ?? "")")
        }
        try scratch.write("list", "ssh://there\(scratch.path)/nowhere\n")
        let error = #expect(throws: IsnadError.self) { try Searcher(folder: scratch.path + "/list") }
        #expect(error?.description.contains("nothing is published there") == true, "\(error?.description ?? "")")
    }

    /// Asks both for all speakers.
    private static func compareSpeakers(_ one: Searcher, _ several: Searcher) throws {
        let (left, right) = (try one.speakers(nil, limit: 20), try several.speakers(nil, limit: 20))
        #expect(left.total == right.total && left.speakers.map(\.name) == right.speakers.map(\.name))
        #expect(left.speakers.map(\.quotations) == right.speakers.map(\.quotations))
        #expect(left.speakers.map(\.description) == right.speakers.map(\.description))
        #expect(try one.mostQuoted(limit: 5).map(\.name) == several.mostQuoted(limit: 5).map(\.name))
    }

    /// Asks both who holds an office.
    private static func compareHolders(_ offices: [String], _ one: Searcher, _ several: Searcher) throws {
        for office in offices {
            let (left, right) = (try one.speakers(office, limit: 20), try several.speakers(office, limit: 20))
            #expect(!left.speakers.isEmpty && left.total == right.total)
            #expect(left.speakers.map(\.name) == right.speakers.map(\.name))
            #expect(left.speakers.map(\.quotations) == right.speakers.map(\.quotations))
        }
    }

    /// Asks both for speakers whom nobody is.
    private static func compareSuggestions(_ one: Searcher, _ several: Searcher) throws {
        for (typed, meant) in [
            ("harbor minster", "harbour minister"), ("Idris Wadrani", "Idris Wardani"),
            ("unoin laeder", "union leader"),
            ("xqzzt", nil),
        ] {
            var request = QuotationRequest()
            request.speaker = typed
            #expect(try one.quotations(request).suggestedSpeaker == meant)
            #expect(try several.quotations(request).suggestedSpeaker == meant)
        }
    }

    @Test("Quotations, speakers, names and counts over shards are those of one index")
    func quotations() async throws {
        let scratch = ScratchFolder()
        try Self.corpus(scratch)
        try await scratch.build()
        let (one, several) = (try scratch.searcher(), try await Self.sharded(scratch, 4))
        func shown(_ response: QuotationResponse) -> [String] {
            ["\(response.total)"]
                + response.results.map {
                    "\($0.article.path) \($0.quote.start) \($0.quote.text) \($0.speaker.name ?? "-")"
                }
        }
        for speaker in [nil, "Bannur", "Selma Qadoumi", "mayor", "Lobna Faruqi", "unnamed"] {
            for query in ["", "safe", "\"water tower\"", "=safe"] {
                var request = QuotationRequest(query)
                (request.speaker, request.limit) = (speaker, 30)
                #expect(
                    shown(try several.quotations(request)) == shown(try one.quotations(request)),
                    "\(speaker ?? "") \(query)")
            }
        }
        try Self.compareSpeakers(one, several)
        #expect(
            try one.names("Qadoumi").parts.map { $0.forms.map(\.form) }
                == several.names("Qadoumi").parts.map { $0.forms.map(\.form) })
        try Self.compareSuggestions(one, several)
        try Self.compareHolders(["mayor", "minister", "union leader"], one, several)
        var counted = TimelineRequest()
        counted.queries = ["ferry", "\"water tower\""]
        let (first, second) = (try one.timeline(counted), try several.timeline(counted))
        #expect(first.series.map(\.tallies) == second.series.map(\.tallies))
        #expect(try one.article("a3.txt").text == several.article("a3.txt").text)
    }

    @Test("Each article is in the shard of its hash, and stays true to its file")
    func updates() async throws {
        let scratch = ScratchFolder()
        try Self.corpus(scratch)
        let searcher = try await Self.sharded(scratch, 3)
        let list = scratch.path + "/all.shards"
        func stamps() -> [FileSystem.Stamp?] {
            (1...3).map { FileSystem.stamp(of: scratch.path + "/all-\($0)/manifest") }
        }
        let before = stamps()
        var report = try await ShardedIndexer(list: list, shards: nil).run(IndexOptions())
        #expect((report.added, report.updated, report.removed) == (0, 0, 0))
        #expect(stamps() == before)
        try scratch.write("corpus/a1.txt", "Zeppelin over Wadi Noor\n\nA zeppelin was seen over the orchard at noon.\n")
        scratch.remove("corpus/a2.txt")
        scratch.remove("corpus/a3.txt")
        try scratch.write("corpus/moved/a3.txt", "Gnu herd\n\nA herd of gnus crossed the bridge.\n")
        report = try await ShardedIndexer(list: list, shards: nil).run(IndexOptions())
        #expect(report.articles == 61)
        #expect(try searcher.search(SearchRequest("zeppelin")).results.map(\.article.path) == ["a1.txt"])
        #expect(try searcher.search(SearchRequest("gnus")).results.map(\.article.path) == ["moved/a3.txt"])
        var all = SearchRequest("language:en")
        (all.limit, all.showsDuplicates) = (500, true)
        #expect(try !searcher.search(all).results.contains { $0.article.path == "a2.txt" })
        // The folder of one shard, brought up to date by itself, keeps to its share.
        _ = try await Indexer(folder: scratch.path + "/all-1").run(IndexOptions())
        #expect(stamps().count == 3)
        #expect(try IndexStatus(folder: list).articles == 61)
        #expect(try IndexStatus(folder: list).shards?.count == 3)
        #expect(try IndexCheck.problems(in: list).isEmpty)
        await #expect(throws: IsnadError.self) { try await ShardedIndexer(list: list, shards: 5).run(IndexOptions()) }
    }

    @Test("An article that two shards have is shown and counted once")
    func duplicates() async throws {
        let scratch = ScratchFolder()
        for (folder, names) in [("left", ["x", "y"]), ("right", ["y", "z"])] {
            for name in names {
                try scratch.write(
                    "\(folder)/\(name).txt",
                    "Ferry \(name)\n\nThe ferry \(name) left. \"All aboard,\" said Idris Wardani.\n")
            }
            var options = IndexOptions()
            options.paths = [scratch.path + "/" + folder]
            _ = try await Indexer(folder: scratch.path + "/index-" + folder).run(options)
        }
        try scratch.write("both", "index-left\n# a comment\n\n\(scratch.path)/index-right # the other\n")
        let searcher = try Searcher(folder: scratch.path + "/both")
        var request = SearchRequest("ferry")
        request.showsDuplicates = true
        #expect(try searcher.search(request).results.map(\.article.path).sorted() == ["x.txt", "y.txt", "z.txt"])
        #expect(try searcher.search(request).total == 3)
        #expect(try searcher.speakers("Wardani", limit: 3).speakers.first?.quotations == 3)
        #expect(try IndexStatus(folder: scratch.path + "/both").articles == 3)
        // It is found in the other shard when the first loses it.
        scratch.remove("left/y.txt")
        _ = try await Indexer(folder: scratch.path + "/index-left").run(IndexOptions())
        #expect(try searcher.search(request).results.map(\.article.path).sorted() == ["x.txt", "y.txt", "z.txt"])
    }

    @Test("A missing shard is named; what is there answers where that is asked for, and it comes back")
    func missing() async throws {
        let scratch = ScratchFolder()
        try Self.corpus(scratch)
        _ = try await Self.sharded(scratch, 2)
        let list = scratch.path + "/all.shards"
        FileSystem.rename(scratch.path + "/all-2", scratch.path + "/away")
        let error = #expect(throws: IsnadError.self) { try Searcher(folder: list) }
        #expect(error?.description.contains("all-2") == true)
        let partial = try Searcher(folder: list, isPartial: true) { _ in }
        var request = SearchRequest("language:en")
        request.limit = 500
        let found = try partial.search(request)
        #expect(found.missing?.count == 1 && found.missing?.first?.shard.hasSuffix("all-2") == true)
        FileSystem.rename(scratch.path + "/away", scratch.path + "/all-2")
        try await Task.sleep(for: .milliseconds(1_100))
        let whole = try partial.search(request)
        #expect(whole.missing == nil && whole.total > found.total)
    }

    @Test(
        "What is no list of shards says so",
        arguments: [
            ("", "lists no shard"), ("# nothing\n", "lists no shard"), ("a\na\n", "line 2"), ("ssh://\n", "line 1"),
            ("a\u{1}b\n", "line 1"),
        ])
    func lists(text: String, message: String) throws {
        let scratch = ScratchFolder()
        try scratch.write("list", text)
        let error = #expect(throws: IsnadError.self) { try IndexPlace(scratch.path + "/list") }
        #expect(error?.description.contains(message) == true)
    }

    @Test("What orders documents that weigh the same comes back, and tells rows apart or says that it does not")
    func tieKeys() {
        let article: [UInt8] = [1, 2, 3, 4, 5, 6, 7, 8]
        let rows: [[UInt8]] = [[], [0], [0, 1], [UInt8](repeating: 7, count: 23), [UInt8](repeating: 7, count: 60)]
        for row in rows {
            let key = TieKey(row: row, article: article)
            #expect(TieKey(key.encoded) == key)
            for other in rows {
                let other = TieKey(row: other, article: article)
                #expect(key.isTold(from: other))
                #expect(key == other || key.precedes(other) != other.precedes(key))
            }
        }
        let (one, other) = (rows[4] + [1], rows[4] + [2])
        #expect(!TieKey(row: one, article: article).isTold(from: TieKey(row: other, article: article)))
        #expect(TieKey([30, 1]) == nil && TieKey([]) == nil)
    }

    @Test("Places of shards are read and written")
    func places() {
        #expect(ShardPlace("news-1", base: "/x") == .folder("/x/news-1"))
        #expect(ShardPlace("/data/a:7", base: "/x") == .folder("/data/a:7"))
        #expect(ShardPlace("shard.example:7700", base: "/x") == .host("shard.example", port: 7700))
        #expect(ShardPlace("[::1]:7700", base: "/x")?.description == "[::1]:7700")
        #expect(
            ShardPlace("ssh://ana@shard.example/data/news", base: "/x") == .ssh("ana@shard.example", path: "/data/news")
        )
        #expect(
            ShardPlace("ssh://ana@shard.example:2222/news", base: "/x")
                == .ssh("ana@shard.example", port: 2222, path: "/news"))
        #expect(
            ShardPlace("ssh://ana@shard.example:2222/news", base: "/x")?.description
                == "ssh://ana@shard.example:2222/news")
        #expect(ShardPlace("ssh://ana@shard.example:port/news", base: "/x") == nil)
        #expect(ShardPlace("ssh://-oProxyCommand=x/y", base: "/x") == nil)
        #expect(ShardPlace("a:70000", base: "/x") == .folder("/x/a:70000"))
    }
}

extension FileSystem {
    fileprivate static func rename(_ old: String, _ new: String) {
        _ = FileName(old).withPath { old in FileName(new).withPath { new in Glibc.rename(old, new) } }
    }
}
