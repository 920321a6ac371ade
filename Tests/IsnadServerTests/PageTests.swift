import Foundation
import Testing

/// The pages that people read.
@Suite(.serialized) struct PageTests {
    private static let pages = [
        "/", "/search", "/search?q=jazrawi", "/search?q=%D8%A7%D9%84%D8%AC%D8%B2%D8%B1%D8%A7%D9%88%D9%8A",
        "/search?q=harbor+strik&since=2024&exact=true",
        "/search?q=zzzz&without=x&source=a&language=fr&speaker=b", "/quotes", "/quotes?q=cranes",
        "/quotes?speaker=transport+minister",
        "/quotes?speaker=unnamed", "/speakers", "/speakers?name=jazrawi", "/speakers?name=jazrawi&company=true",
        "/speakers?name=Halabani",
        "/speakers?name=nobody",
        "/timeline", "/timeline?q=harbour&q=train", "/timeline?speaker=jazrawi&by=day&share=true", "/help",
        "/search?q=pumps",
        "/quotes?q=pumps", "/articles/a%2Fb%20%22%267%3F?q=pumps", "/nowhere", "/articles/nothing",
    ]

    /// Every page is whole, small, asks no other host, and holds neither script nor style of its own.
    @Test(arguments: pages)
    func pagesAreSound(_ target: String) async throws {
        let server = try await TestServer.shared
        let reply = try await server.get(target)
        #expect(reply.status == (["/nowhere", "/articles/nothing"].contains(target) ? 404 : 200))
        #expect(reply.fields["content-type"] == "text/html; charset=utf-8")
        let policy = reply.fields["content-security-policy"] ?? ""
        #expect(policy.hasPrefix("default-src 'none'"))
        #expect(!policy.contains("unsafe"))
        #expect(reply.fields["x-content-type-options"] == "nosniff")
        #expect(reply.fields["referrer-policy"] == "no-referrer")
        let body = reply.body
        #expect(body.utf8.count < 60_000)
        #expect(body.hasSuffix("</html>\n"))
        #expect(body.components(separatedBy: "<script").count == 2, "one script, the page's own")
        #expect(
            !body.contains("<style") && !body.contains(" style=") && !body.contains("<iframe") && !body.contains("<img")
        )
        #expect(!body.contains("\u{1B}") && !body.contains("\u{7}") && !body.contains("\u{202E}"))
        for place in body.components(separatedBy: "src=\"").dropFirst() { #expect(place.hasPrefix("/assets/")) }
        for place in body.components(separatedBy: "href=\"").dropFirst() {
            #expect(place.hasPrefix("/") || place.hasPrefix("#"), "\(place.prefix(60))")
        }
        #expect(Markup.faults(in: body) == [])
    }

    @Test func hostileTextIsText() async throws {
        let server = try await TestServer.shared
        let article = try await server.get("/articles/a%2Fb%20%22%267%3F?q=pumps").body
        #expect(article.contains("a &lt; b &amp;&amp; c &gt; d"))
        #expect(article.contains("<mark>pumps</mark>"))
        #expect(!article.contains("javascript:"))
        let headline = try await server.get("/search?q=title:headline").body
        #expect(headline.contains("&lt;script&gt;alert(6)&lt;/script&gt;"))
        let quotes = try await server.get("/quotes?speaker=Barmaki").body
        #expect(quotes.contains("&lt;/p&gt;&lt;script&gt;alert(8)&lt;/script&gt;"))
        let found = try await server.get("/search?q=%22%3E%3Cscript%3Ealert(5)%3C%2Fscript%3E+pumps").body
        #expect(found.contains("value=\"&quot;&gt;&lt;script&gt;alert(5)&lt;/script&gt; pumps\""))
        let filter = try await server.get(
            "/search?q=pumps&source=%22%3E%3Cimg+src%3Dx%3E&language=%3Cu%3E&without=%22%3E%3Cu%3E"
        ).body
        #expect(!filter.contains("<img") && !filter.contains("<u>"))
    }

    /// Every page that tells of the archive names the shard that it is without, as text whatever its name is.
    @Test(arguments: ["/", "/search?q=crane", "/quotes?q=crane", "/speakers", "/timeline?q=crane", "/search?q=zzzz"])
    func missingShardsAreNamed(_ target: String) async throws {
        let server = try await TestServer.lacking(shard: "gone<b>&co")
        let reply = try await server.get(target)
        #expect(reply.status == 200)
        #expect(reply.fields["isnad-note"]?.contains("without shard") == true)
        let parts = reply.body.components(
            separatedBy: "<main id=\"content\" tabindex=\"-1\">\n<ul class=\"notes\" role=\"status\"><li>without shard "
        )
        #expect(parts.count == 2, "once, where the content begins")
        #expect(parts.last?.contains("gone&lt;b&gt;&amp;co:") == true)
        #expect(!reply.body.contains("gone<b>"))
    }

    @Test func assetsAreKept() async throws {
        let server = try await TestServer.shared
        let home = try await server.get("/").body
        let names = home.components(separatedBy: "\"").filter { $0.hasPrefix("/assets/") }
        #expect(names.count == 3)
        for name in names {
            let reply = try await server.get(name.replacing("&amp;", with: "&"))
            #expect(reply.status == 200)
            #expect(reply.fields["cache-control"]?.contains("immutable") == true)
        }
        #expect(try await server.get("/assets/isnad.css?v=old").fields["cache-control"] == "no-cache")
    }

    /// Spellings are links that switch them off, and on again.
    @Test func spellingsAreSwitched() async throws {
        let server = try await TestServer.shared
        let all = try await server.get("/search?q=jazrawi").body
        #expect(all.contains("href=\"/search?q=jazrawi&amp;without=el-Gezrawi\""))
        #expect(all.contains("<mark>Gezrawi</mark>"))
        let fewer = try await server.get("/search?q=jazrawi&without=el-Gezrawi").body
        #expect(!fewer.contains("<mark>Gezrawi</mark>"))
        #expect(fewer.contains("class=\"chip off\" href=\"/search?q=jazrawi\""))
    }

    @Test func nothingFoundOffersTheNextStep() async throws {
        let server = try await TestServer.shared
        #expect(try await server.get("/search?q=harbuor").body.contains("href=\"/search?q=harbour\""))
        let late = try await server.get("/search?q=harbour&since=2031").body
        #expect(late.contains("Nothing was found") && late.contains("Search all dates"))
        let source = try await server.get("/search?q=harbour&source=nobody").body
        #expect(source.contains("Search without the source"))
        #expect(try await server.get("/quotes?q=walk+river").body.contains("Passages with these words"))
        for page in ["/quotes?q=cranes&", "/search?q=cranes&", "/timeline?"] {
            let body = try await server.get(page + "speaker=trnsport+minster").body
            let link = "href=\"\(page.replacing("&", with: "&amp;"))speaker=Transport%20minister\""
            #expect(body.contains(link), "\(page)")
        }
        let office = try await server.get("/speakers?name=trnsport+minster").body
        #expect(office.contains("href=\"/speakers?name=Transport%20minister\""))
    }

    /// Forwards to the last page and back again, by the links alone.
    @Test func pagesAreTurned() async throws {
        let server = try await TestServer(TestServer.many)
        func link(_ relation: String, _ body: String) -> String? {
            guard let start = body.range(of: "<a rel=\"\(relation)\" href=\"")?.upperBound else { return nil }
            return String(body[start...].prefix { $0 != "\"" }).replacing("&amp;", with: "&")
        }
        var body = try await server.get("/search?q=lighthouse").body
        var visited = [body.components(separatedBy: "<li class=\"result\">").count - 1]
        while let next = link("next", body), visited.count < 10 {
            body = try await server.get(next).body
            visited.append(body.components(separatedBy: "<li class=\"result\">").count - 1)
        }
        #expect(visited == [10, 10, 10, 5])
        var steps = 0
        while let previous = link("prev", body), steps < 10 {
            body = try await server.get(previous).body
            steps += 1
        }
        #expect(steps == 3)
        #expect(body.contains("1 to 10 of"))
    }

    @Test func wrongFieldsOfAFormAreTold() async throws {
        let server = try await TestServer.shared
        let reply = try await server.get("/search?q=harbour&since=yesterday&utm_source=x&until=")
        #expect(reply.status == 400)
        #expect(reply.body.contains("yesterday is no date"))
        #expect(reply.body.contains("Talks on the harbour"))
    }

    @Test func articlesShowThePassageAndWhoIsQuoted() async throws {
        let server = try await TestServer.shared
        let found = try await server.get("/search?q=cranes").body
        let start = try #require(found.range(of: "<h2><a href=\"")?.upperBound)
        let target = String(found[start...].prefix { $0 != "\"" }).replacing("&amp;", with: "&")
        #expect(target.hasSuffix("#p1"))
        let article = try await server.get(String(target.prefix { $0 != "#" })).body
        #expect(article.contains("<section class=\"passage shown\" id=\"p1\""))
        #expect(article.contains("<mark>cranes</mark>"))
        #expect(article.contains("<span class=\"said direct\">"))
        #expect(article.contains("href=\"/speakers?name=Qasim%20al-Jazrawi\""))
    }

    @Test func speakersHaveFormsAliasesAndAPicture() async throws {
        let server = try await TestServer.shared
        let person = try await server.get("/speakers?name=jazrawi").body
        #expect(person.contains("Kassem el-Gezrawi"))
        #expect(person.contains("<svg"))
        let alias = try await server.get("/speakers?name=Halabani").body
        #expect(alias.contains("Abu Rami al-Safiri"))
        #expect(alias.contains("known as"))
    }
}

/// Whether elements are closed in the order in which they were opened, and names are given once.
enum Markup {
    private static let empty: Set<String> = ["meta", "link", "input", "br", "hr", "img"]

    static func faults(in page: String) -> [String] {
        var open: [String] = []
        var faults: [String] = []
        var ids: Set<String> = []
        let tag = #/<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*(/?)>/#
        for match in page.matches(of: tag) {
            let name = String(match.2)
            if match.1.isEmpty {
                if let id = String(match.3).firstMatch(of: #/\sid="([^"]*)"/#), !ids.insert(String(id.1)).inserted {
                    faults.append("\(id.1) is given twice")
                }
                if String(match.3).contains(#/\s(on[a-z]+|style)=/#) { faults.append("\(match.0)") }
                if match.4.isEmpty, !empty.contains(name) { open.append(name) }
            } else if open.last == name {
                open.removeLast()
            } else {
                faults.append("</\(name)> in \(open.suffix(3))")
                break
            }
        }
        if faults.isEmpty, !open.isEmpty { faults.append("left open: \(open)") }
        return faults
    }
}
