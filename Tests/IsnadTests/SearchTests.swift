import Foundation
import Testing

@testable import Isnad

/// Searches over a few invented articles.
@Suite struct SearchTests {
    let folder = ScratchFolder()

    init() async throws {
        let filler =
            "Nothing else happened on the coast that week, and the ferries ran on time between the islands and the town."
        try folder.write(
            "corpus/cameras.txt",
            "Eyes on the hills\n\n2024-12-08\nSafir Post\n\nThermal cameras now watch the border of Qasira, the ministry said. \(filler)"
        )
        try folder.write(
            "corpus/security.txt",
            "Eyes on the bay\n\n2025-01-14\nMarhan Ledger\n\nThermal security cameras were bought for the harbour, and ministers praised them. \(filler)"
        )
        try folder.write(
            "corpus/undated.txt",
            "A red line\n\nThe spokesman called the plan a red line for Dalma. The lines at the bakery were long. \(filler)"
        )
        try folder.write(
            "corpus/arabic.txt",
            "الحدود مغلقة\n\n٩ كانون الأول ٢٠٢٤\nصحيفة صفير\n\nقال الوزير إن كاميرات حرارية تراقب الحدود اليوم، وأكّد أنّ الوضع آمن في المدينة وفي القرى."
        )
        try folder.write(
            "corpus/names.txt",
            "Sanders speaks\n\nThe council heard Nadia Sanders on Monday. A sander was on the table, said a clerk. She happily left. \(filler)"
        )
        try await folder.build()
    }

    @Test(arguments: [
        ("thermal cameras", ["cameras.txt", "security.txt"]),
        ("\"thermal cameras\"", ["cameras.txt"]),
        ("thermal NEAR/1 cameras", ["cameras.txt"]),
        ("thermal NEAR/3 cameras", ["cameras.txt", "security.txt"]),
        ("thermal AND harbour", ["security.txt"]),
        ("cameras -harbour", ["cameras.txt"]),
        ("cameras NOT thermal", []),
        ("(harbour OR border) AND cameras", ["cameras.txt", "security.txt"]),
        ("“red line”", ["undated.txt"]),
        ("\"red lines\"", []),
        ("\"الوزير ان كاميرات\"", ["arabic.txt"]),
        ("\"وزير إن كاميرات\"", ["arabic.txt"]),
        ("=\"وزير إن كاميرات\"", []),
        ("ministers", ["security.txt"]),
        ("minister AND harbour", ["security.txt"]),
        ("=minister", []),
        ("ministr*", ["cameras.txt"]),
        ("happ*", ["cameras.txt", "names.txt", "security.txt", "undated.txt"]),
        ("happily", ["names.txt"]),
        ("cemeras~", ["cameras.txt", "security.txt"]),
        ("title:eyes", ["cameras.txt", "security.txt"]),
        ("title:\"eyes on the bay\"", ["security.txt"]),
        ("\"eyes on the bay\"", ["security.txt"]),
        ("source:safir", ["cameras.txt"]),
        ("source:\"Marhan Ledger\" cameras", ["security.txt"]),
        ("language:ar", ["arabic.txt"]),
        ("date:2024-12", ["arabic.txt", "cameras.txt"]),
        ("date:2024-12-09..", ["arabic.txt", "security.txt"]),
        ("حدود", ["arabic.txt"]),
        ("والحدود", ["arabic.txt"]),
        ("أكد", ["arabic.txt"]),
        ("Sanders", ["names.txt"]),
        ("spokesmen", []),
        ("nonesuch", []),
        ("", []),
        ("!!!", []),
    ])
    func found(_ query: String, _ paths: [String]) throws {
        #expect(try folder.find(query).sorted() == paths)
    }

    @Test func namesAreNotStemmed() throws {
        // "sander" is a tool; the woman's name is no plural of it.
        let response = try Searcher(folder: folder.index).search(SearchRequest("sander"))
        #expect(response.results.first?.highlights.count == 1)
    }

    @Test func filtersOrdersAndPages() throws {
        #expect(try folder.find("cameras") { $0.since = DateBound.first("2025") } == ["security.txt"])
        #expect(try folder.find("cameras") { $0.source = "safir post" } == ["cameras.txt"])
        #expect(
            try folder.find("week") { $0.order = .newest } == [
                "security.txt", "cameras.txt", "names.txt", "undated.txt",
            ])
        #expect(try folder.find("week") { $0.order = .oldest }.prefix(2) == ["cameras.txt", "security.txt"])
        #expect(try folder.find("week") { $0.order = .oldest }.suffix(2).sorted() == ["names.txt", "undated.txt"])
        let all = try folder.find("week")
        #expect(try folder.find("week") { ($0.offset, $0.limit) = (1, 2) } == Array(all[1...2]))
        #expect(try folder.find("week") { $0.offset = 50 } == [])
        #expect(try folder.find("cameras harbour") { $0.isExact = true }.count == 2)
    }

    @Test func undatedArticlesThatAFilterHidesAreCounted() throws {
        var request = SearchRequest("week")
        request.since = DateBound.first("2024")
        let response = try Searcher(folder: folder.index).search(request)
        #expect(response.results.count == 2)
        #expect(response.notes == ["2 matching passages have no date and are left out by the date filter"])
    }

    @Test func snippetsMarkWhatMatchesAsItStands() throws {
        let searcher = try Searcher(folder: folder.index)
        func marked(_ query: String) throws -> [String] {
            let result = try #require(try searcher.search(SearchRequest(query)).results.first)
            let scalars = Array(result.snippet.unicodeScalars)
            return result.highlights.map { String(String.UnicodeScalarView(scalars[$0[0]..<$0[1]])) }
        }
        #expect(try marked("minister harbour") == ["harbour", "ministers"])
        #expect(try marked("\"red line\"") == ["red line"])
        #expect(try marked("اكد") == ["وأكّد"])
        #expect(try marked("ministr*") == ["ministry"])
    }

    @Test func offsetsCutThePassageOutOfTheArticle() throws {
        let searcher = try Searcher(folder: folder.index)
        for query in ["cameras", "حدود", "week"] {
            for result in try searcher.search(SearchRequest(query)).results {
                let text = Array(try searcher.article(result.article.id).text.unicodeScalars)
                let cut = String(String.UnicodeScalarView(text[result.passage.start..<result.passage.end]))
                #expect(cut == result.passage.text)
            }
        }
    }

    @Test func spellingIsMended() throws {
        #expect(
            try Searcher(folder: folder.index).search(SearchRequest("thermal camreas")).suggestion == "thermal cameras")
        #expect(try Searcher(folder: folder.index).search(SearchRequest("camreas")).suggestion == "cameras")
        #expect(try Searcher(folder: folder.index).search(SearchRequest("hte cameras")).suggestion == nil)
        #expect(
            try Searcher(folder: folder.index).search(SearchRequest("“camreas” AND thermal")).suggestion
                == "“cameras” AND thermal")
    }

    @Test func articlesByName() throws {
        let searcher = try Searcher(folder: folder.index)
        #expect(try searcher.article("cameras.txt").article.title == "Eyes on the hills")
        #expect(try searcher.article("Eyes on the bay").article.path == "security.txt")
        #expect(try searcher.article("undat").article.date == nil)
        #expect(throws: IsnadError.self) { try searcher.article("nonesuch") }
    }

    @Test func feedbackAddsWords() throws {
        var request = SearchRequest("ferries")
        request.expands = true
        let response = try Searcher(folder: folder.index).search(request)
        #expect(response.explanation?.contains { $0.hasPrefix("added: ") && $0.contains("coast") } == true)
    }

    @Test("Words that weigh alike are added in the same order each time") func feedbackIsRepeatable() throws {
        var request = SearchRequest("ferries")
        request.expands = true
        let response = try Searcher(folder: folder.index).search(request)
        let added = try #require(response.explanation?.first { $0.hasPrefix("added: ") }).dropFirst("added: ".count)
        let words = added.components(separatedBy: ", ").map { $0.split(separator: "^") }
        let alike = zip(words, words.dropFirst()).filter { $0[1] == $1[1] && $0[0].utf8.count == $1[0].utf8.count }
        #expect(alike.count > 3)
        #expect(alike.allSatisfy { $0[0] < $1[0] }, "\(added)")
    }

    @Test(arguments: [
        "a*", String(repeating: "(", count: 10_000), String(repeating: "week ", count: 100_000), "\u{0}\u{1F}",
        "NEAR/5 NEAR/5",
    ])
    func hostileQueriesAreAnswered(_ query: String) throws {
        _ = try folder.find(query)
    }
}
