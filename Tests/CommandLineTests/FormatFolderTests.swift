import Foundation
import MadeFiles
import Testing

/// A folder with files of all formats that are text, good and broken side by side.
@Suite final class FormatFolderTests {
    let isnad: Program

    private static func sentence(_ word: String) -> String {
        "The port of Dalma was told about the \(word) on Monday, and its master said that all ships would wait until noon."
    }

    private static func record(_ word: String, wrongBy: Int = 0) -> String {
        let answer =
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><h1>About the \(word)</h1><p>\(sentence(word))</p></body></html>"
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://safir.example/\(word)\r\n"
            + "Content-Type: application/http; msgtype=response\r\nContent-Length: \(answer.utf8.count + wrongBy)\r\n\r\n\(answer)\r\n\r\n"
    }

    private static func mail(_ word: String) -> String {
        "From: Lena Harrak <lena@safir.example>\nTo: news@safir.example\nSubject: About the \(word)\n\n\(sentence(word))\n\n"
    }

    private static func item(_ word: String) -> String {
        "<item><title>About the \(word)</title><description>\(sentence(word))</description></item>"
    }

    /// Files, and the words that only their good articles hold.
    private static let good: [(name: String, text: String, words: [String])] = [
        ("page.html", "<html><body><h1>About the anchor</h1><p>\(sentence("anchor"))</p></body></html>", ["anchor"]),
        ("crawl.warc", record("buoy") + record("beacon"), ["buoy", "beacon"]),
        ("feed.xml", "<rss><channel>\(item("capstan"))\(item("cleat"))</channel></rss>", ["capstan", "cleat"]),
        ("one.eml", mail("dinghy"), ["dinghy"]),
        (
            "box.mbox",
            "From a@b Sun Dec  8 10:00:00 2024\n\(mail("davit"))From a@b Sun Dec  8 11:00:00 2024\n\(mail("deckhand"))",
            ["davit", "deckhand"]
        ),
        (
            "export.csv", "title,body\nAbout,\"\(sentence("ferry"))\"\nMore,\"\(sentence("fender"))\"\n",
            ["ferry", "fender"]
        ),
        (
            "list.json",
            "[{\"title\": \"G\", \"body\": \"\(sentence("galley"))\"}, {\"title\": \"H\", \"body\": \"\(sentence("gangway"))\"}]",
            ["galley", "gangway"]
        ),
    ]

    /// Files, what is said of them, and the words of what is read all the same.
    private static let broken: [(name: String, text: String, reason: String, words: [String])] = [
        (
            "cut.warc", record("hawser") + record("hatch", wrongBy: 900),
            "record 2: the record is not as long as it says", ["hawser"]
        ),
        ("cut.rss", "<rss><channel>\(item("jetty"))<item><title>", "is cut off here", ["jetty"]),
        ("empty.eml", "From: a@b\nSubject: Nothing\n\n", "no words were found", []),
        (
            "stray.csv", "title,body\nOne,\"never closed\nTwo,\(sentence("keel").replacing(",", with: ""))\n",
            "row 1: a quotation mark has no fellow", ["keel"]
        ),
        (
            "cut.json", "[{\"title\": \"L\", \"body\": \"\(sentence("lantern"))\"}, {\"title\"", "the list is cut off",
            ["lantern"]
        ),
        ("not.docx", "PK\u{3}\u{4}no archive", "no whole zip archive", []),
        ("not.gz", "\u{1F}\u{1}\u{2}x", "this is not text", []),
    ]

    init() throws {
        isnad = try Program()
        for file in Self.good { try isnad.write("news/" + file.name, file.text) }
        for file in Self.broken { try isnad.write("news/" + file.name, file.text) }
    }

    deinit { isnad.remove() }

    @Test func allThatIsGoodIsFoundAndAllThatIsBrokenIsNamed() throws {
        #expect(try isnad("index", "news", "--quiet").status == 0)
        let files = Self.good.map { ($0.name, $0.words) } + Self.broken.map { ($0.name, $0.words) }
        for (name, words) in files {
            for word in words {
                let found = try isnad("search", "=\(word)", "--json").json
                let results = try #require(found["results"] as? [[String: Any]])
                let paths = results.compactMap { ($0["article"] as? [String: Any])?["path"] as? String }
                #expect(paths == [name], "\(word)")
            }
        }
        let failed = try isnad("status", "--failed").output.split(separator: "\n")
        for file in Self.broken {
            #expect(failed.contains { $0.contains(file.name) && $0.contains(file.reason) }, "\(file.name): \(failed)")
        }
        #expect(failed.count == Self.broken.count)
    }

    @Test func whatIsReadIsNotReadAgain() throws {
        _ = try isnad("index", "news", "--quiet")
        let articles = (Self.good.map(\.words) + Self.broken.map(\.words)).joined().count
        let again = try isnad("index", "news").errors
        #expect(again.contains("articles: 0 added, 0 updated, 0 removed"))
        #expect(again.contains("in the index: \(articles) articles"))
        try isnad.write("news/feed.xml", "<rss><channel>\(Self.item("capstan"))\(Self.item("mooring"))</channel></rss>")
        _ = try isnad("index", "news", "--quiet")
        #expect(try isnad("search", "=mooring").status == 0)
        #expect(try isnad("search", "=capstan").status == 0)
        #expect(try isnad("search", "=cleat").status == 1)
    }

    @Test("Where a library cannot be opened, the files that want it say so and the others are read")
    func missingLibraries() throws {
        for name in ["libxml2.so.2", "libxml2.so.16", "libzip.so.4", "libzip.so.5"] {
            try isnad.write("broken/\(name)", "this is no library")
        }
        try isnad.write("few/note.txt", "A note\n\n\(Self.sentence("hawser"))\n")
        try isnad.write("few/page.html", "<html><body><h1>A page</h1><p>\(Self.sentence("keel"))</p></body></html>")
        try isnad.write("few/feed.xml", "<rss><channel>\(Self.item("rudder"))</channel></rss>")
        let letter = MadeFiles.zip([("word/document.xml", Array("<document/>".utf8))])
        try Data(letter).write(to: isnad.folder.appending(path: "few/letter.docx"))
        let broken = ["LD_LIBRARY_PATH": isnad.folder.appending(path: "broken").path(percentEncoded: false)]
        let built = try isnad("index", "few", environment: broken)
        #expect(built.status == 0)
        #expect(built.errors.contains("page.html: libxml2 is not installed"))
        #expect(built.errors.contains("feed.xml: libxml2 is not installed"))
        #expect(built.errors.contains("letter.docx: libzip is not installed"))
        #expect(try isnad("search", "hawser").status == 0)
        #expect(try isnad("index").status == 0)
        #expect(try isnad("search", "rudder").status == 0)
    }
}
