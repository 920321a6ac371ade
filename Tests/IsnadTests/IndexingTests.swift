import Articles
/// Counts calls from any task.
import Synchronization
import Testing

@testable import Isnad

/// Building, updating and damaging an index.
@Suite struct IndexingTests {
    let folder = ScratchFolder()

    private func article(_ word: String) -> String {
        "About \(word)\n\nThe \(word) was seen on Monday by two witnesses, who told it to the harbour master at once.\n"
    }

    @Test func updatesRemovalsAndMoves() async throws {
        for word in ["heron", "pelican", "stork"] { try folder.write("corpus/\(word).txt", article(word)) }
        var report = try await folder.build()
        #expect((report.added, report.updated, report.removed, report.failed) == (3, 0, 0, 0))
        let generation = try IndexFolder(path: folder.index).manifest().generation

        report = try await folder.build()
        #expect((report.added, report.updated, report.removed) == (0, 0, 0))
        #expect(try IndexFolder(path: folder.index).manifest().generation == generation)

        try folder.write("corpus/heron.txt", article("egret"))
        folder.remove("corpus/stork.txt")
        try folder.write("corpus/deep/er/pelican-moved.txt", article("pelican"))
        folder.remove("corpus/pelican.txt")
        report = try await folder.build()
        #expect((report.added, report.updated, report.removed) == (0, 1, 1))
        #expect(report.articles == 2)
        #expect(try folder.find("heron").isEmpty)
        #expect(try folder.find("stork").isEmpty)
        #expect(try folder.find("egret") == ["heron.txt"])
        #expect(try folder.find("pelican") == ["deep/er/pelican-moved.txt"])
        #expect(try IndexCheck.problems(in: folder.index).isEmpty)
    }

    @Test func copiesAreIndexedOnceAndKeptWhileOneStays() async throws {
        try folder.write("corpus/a.txt", article("heron"))
        try folder.write("corpus/b.txt", article("heron"))
        #expect(try await folder.build().articles == 1)
        #expect(try folder.find("heron") == ["a.txt"])
        folder.remove("corpus/a.txt")
        #expect(try await folder.build().articles == 1)
        #expect(try folder.find("heron") == ["b.txt"])
        // A folder given twice, once inside the other.
        #expect(
            try await folder.build { $0.paths = [self.folder.corpus, self.folder.corpus + "/b.txt"] }.articles == 1)
    }

    @Test func linesOfAFileAreArticlesOfTheirOwn() async throws {
        func line(_ id: Int, _ word: String) -> String {
            "{\"id\": \"\(id)\", \"title\": \"t\(id)\", \"body\": \"The \(word) was seen.\"}\n"
        }
        try folder.write("corpus/a.jsonl", line(1, "heron") + "broken\n" + line(2, "stork") + line(2, "stork"))
        var report = try await folder.build()
        #expect((report.added, report.failed) == (2, 1))
        #expect(report.failures.first?.reason == "line 2: this is not well-formed JSON")
        try folder.write("corpus/a.jsonl", line(1, "heron") + line(2, "egret") + line(3, "pelican"))
        report = try await folder.build()
        #expect((report.added, report.updated, report.removed, report.failed) == (1, 1, 0, 0))
        #expect(try folder.find("stork").isEmpty)
        #expect(try folder.find("heron OR egret OR pelican").count == 3)
        #expect(try Searcher(folder: folder.index).article("3").article.title == "t3")
    }

    @Test func foldersOfManyNamesAreRead() throws {
        // Names of every length, so that some entry ends where the system's buffer does.
        for number in 0..<3_000 {
            try folder.write("corpus/" + String(repeating: "n", count: number % 120) + "\(number).txt", "x")
        }
        #expect(FileSystem.names(in: FileName(folder.corpus))?.count == 3_000)
    }

    @Test func failedFilesAreListedAndTriedAgain() async throws {
        try folder.write("corpus/good.txt", article("heron"))
        try folder.write("corpus/empty.txt", "")
        #expect(try await folder.build().failed == 1)
        #expect(try IndexStatus(folder: folder.index).failed.map(\.reason) == ["the file is empty"])
        try folder.write("corpus/empty.txt", article("stork"))
        #expect(try await folder.build().failed == 0)
        #expect(try IndexStatus(folder: folder.index).failed.isEmpty)
        #expect(try folder.find("stork") == ["empty.txt"])
    }

    @Test func rootsAndForgetting() async throws {
        try folder.write("one/a.txt", article("heron"))
        try folder.write("two/b.txt", article("stork"))
        try await folder.build { $0.paths = [self.folder.path + "/one"] }
        try await folder.build { $0.paths = [self.folder.path + "/two"] }
        #expect(try IndexStatus(folder: folder.index).roots.count == 2)
        // What lies under one root does not touch the other.
        folder.remove("one/a.txt")
        try await folder.build { $0.paths = [self.folder.path + "/two"] }
        #expect(try folder.find("heron") == ["a.txt"])
        try await folder.build { $0.paths = [] }
        #expect(try folder.find("heron").isEmpty)
        try await folder.build { ($0.paths, $0.forgotten) = ([], [self.folder.path + "/two"]) }
        #expect(try folder.find("stork").isEmpty)
        await #expect(throws: IsnadError.self) {
            try await folder.build { ($0.paths, $0.forgotten) = ([], ["/nonesuch"]) }
        }
    }

    @Test func manySmallCommitsAreMerged() async throws {
        for number in 0..<12 {
            try folder.write("corpus/\(number).txt", article("heron number\(number)"))
            try await folder.build()
        }
        #expect(try IndexFolder(path: folder.index).manifest().segments.count < 6)
        #expect(try folder.find("heron") { $0.limit = 50 }.count == 12)
        for number in 0..<12 where number != 5 { folder.remove("corpus/\(number).txt") }
        try await folder.build()
        #expect(try folder.find("heron") == ["5.txt"])
        #expect(try Searcher(folder: folder.index).search(SearchRequest("heron")).total == 1)
        #expect(try IndexCheck.problems(in: folder.index).isEmpty)
    }

    @Test func anInterruptedRunCommitsAndGoesOn() async throws {
        for number in 0..<40 {
            try folder.write(
                "corpus/\(number).txt",
                article("heron") + "number \(number) " + String(repeating: "word\(number) ", count: 4_000))
        }
        let calls = Counter()
        let report = try await folder.build {
            $0.jobs = 1
            $0.shouldStop = { calls.next() > 2 }
        }
        #expect(report.wasInterrupted)
        #expect(report.articles > 0 && report.articles < 40)
        let rest = try await folder.build()
        #expect(report.articles + rest.added == 40 && rest.articles == 40)
    }

    @Test func aDryRunChangesNothing() async throws {
        try folder.write("corpus/a.txt", article("heron"))
        #expect(try await folder.build { $0.dryRun = true }.added == 1)
        #expect(throws: IsnadError.self) { try Searcher(folder: folder.index) }
    }

    @Test func numbersThatLookLikeDatesAreReadByTheirNeighbours() async throws {
        try folder.write(
            "corpus/a.txt", "Storm\n\n03/04/2024\n\nA storm came over the bay and left again, said the harbour master.")
        try folder.write(
            "corpus/b.txt", "Calm\n\n12/25/2024\n\nThe bay was calm all day, said the harbour master to his wife.")
        try await folder.build()
        #expect(try Searcher(folder: folder.index).article("a.txt").article.date == "2024-03-04")
    }

    @Test func secondWritersAreTurnedAway() async throws {
        try folder.write("corpus/a.txt", article("heron"))
        try await folder.build()
        let lock = try WriterLock(IndexFolder(path: folder.index))
        await #expect(throws: IsnadError.self) { try await folder.build() }
        _ = lock
        #expect(try folder.find("heron") == ["a.txt"])
    }

    @Test("What is kept at hand answers as before, after commits too") func preloading() async throws {
        let scratch = ScratchFolder()
        try scratch.write("corpus/a.txt", "Ferry\n\nThe harbour master closed the bay.\n")
        try await scratch.build()
        let (plain, ready) = (try scratch.searcher(), try scratch.searcher())
        ready.preload()
        for round in 0..<3 {
            for query in ["harbour", "\"harbour master\"", "ferry bay", "nobody"] {
                let (one, other) = (try plain.search(SearchRequest(query)), try ready.search(SearchRequest(query)))
                #expect(one.results.map(\.snippet) == other.results.map(\.snippet) && one.total == other.total)
                #expect(query == "nobody" ? one.total == 0 : one.total == round + 1)
            }
            try scratch.write("corpus/b\(round).txt", "Ferry \(round)\n\nThe harbour master opened the bay.\n")
            try await scratch.build()
        }
    }

    @Test func readersFollowCommits() async throws {
        try folder.write("corpus/a.txt", article("heron"))
        try await folder.build()
        let searcher = try Searcher(folder: folder.index)
        #expect(try searcher.search(SearchRequest("stork")).results.isEmpty)
        try folder.write("corpus/b.txt", article("stork"))
        try await folder.build()
        #expect(try searcher.search(SearchRequest("stork")).results.count == 1)
    }

    @Test func damageIsFound() async throws {
        try folder.write("corpus/a.txt", article("heron"))
        try await folder.build()
        let manifest = try IndexFolder(path: folder.index).manifest()
        let file = try #require(manifest.files.first { $0.path.hasSuffix("postlist.glass") })
        let path = folder.index + "/" + file.path
        var bytes = try #require(try FileSystem.read(path))
        bytes[bytes.count / 2] ^= 0x40
        try FileSystem.writeAtomically(bytes, to: path)
        #expect(try IndexCheck.problems(in: folder.index) == ["\(file.path) is not as it was written"])
        FileSystem.remove(path)
        await #expect(throws: IsnadError.self) { try await folder.build() }
        try await folder.build { $0.rebuild = true }
        #expect(try folder.find("heron") == ["a.txt"])
        FileSystem.remove(folder.index + "/manifest")
        #expect(throws: IsnadError.self) { try Searcher(folder: folder.index) }
    }

    @Test func foreignAndNewerFoldersAreRefused() async throws {
        try folder.write("index/manifest", "something else\n")
        try folder.write("corpus/a.txt", article("heron"))
        await #expect(throws: IsnadError.self) { try await folder.build { $0.rebuild = true } }
        try folder.write("index/manifest", "isnad-index 999\nend 0\n")
        do {
            _ = try Searcher(folder: folder.index)
            Issue.record("a newer index was opened")
        } catch { #expect("\(error)".contains("format 999")) }
    }
}

final class Counter: Sendable {
    private let count = Atomic<Int>(0)
    func next() -> Int { count.add(1, ordering: .relaxed).newValue }
}

@Suite struct EncodingTests {
    @Test func manifestsComeBackAsTheyWere() throws {
        var manifest = Manifest()
        manifest.generation = 7
        manifest.roots = [FileName("/a folder/100%"), FileName([0x2F, 0xFF, 0x0A])]
        manifest.segments = [
            Manifest.Segment(
                name: "s000001", articles: 1, passages: 2, quotations: 3, deletions: "d000002", deleted: 4,
                documents: 10)
        ]
        manifest.catalog = "c000003"
        manifest.files = [Manifest.File(path: "s000001/iamglass", size: 9, hash: ContentHash([1, 2, 3]))]
        manifest.kept = ["s000000"]
        #expect(try Manifest(manifest.encoded, folder: "x") == manifest)
        var broken = manifest.encoded
        broken[20] ^= 1
        #expect(throws: IsnadError.self) { try Manifest(broken, folder: "x") }
    }

    @Test func catalogsComeBackAsTheyWere() throws {
        var catalog = Catalog()
        catalog.files[FileName([0x2F, 0xFF])] = Catalog.Entry(
            size: 5, changed: 9, failure: "why", articles: [ContentHash(high: .max, low: 1)])
        #expect(Catalog(catalog.encoded)?.files == catalog.files)
        #expect(Catalog([1, 2, 3]) == nil)
        #expect(Catalog(Array(catalog.encoded.dropLast(3))) == nil)
    }

    @Test(arguments: [("ministers", "minist"), ("happily", "happili"), ("run", "run"), ("الحدود", "حدود")])
    func termsGiveTheirWords(_ word: String, _ stem: String) {
        for (term, isArabic) in [
            (WordTerm.spelling(word: word.utf8, stem: stem.utf8), true),
            (WordTerm.form(word: word.utf8, stem: stem.utf8), false),
        ] {
            let parts = WordTerm.parts(of: term)
            #expect(parts.map { String(decoding: $0.word, as: UTF8.self) } == word)
            #expect(parts.map { String(decoding: $0.stem, as: UTF8.self) } == stem)
            #expect(term.starts(with: WordTerm.group(stem: stem.utf8, isArabic: isArabic)))
        }
    }

    @Test func damagedRecordsAreNoRecords() {
        var article = Article(title: "A title", paragraphs: [])
        article.identifier = "a"
        let summary = ArticleSummary(ArticleRecord(article, identity: "0123456789abcdef", path: "a.txt"))
        let record = PassageRecord(ordinal: 3, start: 10, end: 20, gap: "\n\n", text: "some words", article: summary)
        #expect(PassageRecord(record.encoded)?.text == "some words")
        for length in 0..<record.encoded.count { #expect(PassageRecord(Array(record.encoded.prefix(length))) == nil) }
    }

    @Test(arguments: [([100, 1, 1], 2), ([1], 1), ([100, 90], 2), ([1000, 100, 10], 1), ([], 0), ([8, 4, 2, 2], 4)])
    func whichSegmentsAreMerged(_ sizes: [Int], _ count: Int) { #expect(SegmentMerge.tail(of: sizes) == count) }
}
