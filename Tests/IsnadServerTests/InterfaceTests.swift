import Foundation
import Isnad
import IsnadOutput
import Testing

/// The interface for programs.
@Suite(.serialized) struct InterfaceTests {
    /// What each route answers, and by which schema.
    @Test(arguments: [
        ("/api/search?q=jazrawi", "/api/search"),
        ("/api/search?q=harbour+strike&limit=1&offset=1&explain=true", "/api/search"),
        ("/api/search?q=ferries&group=article&sort=newest&since=2024-12&until=2024-12-31", "/api/search"),
        ("/api/search?q=zzzz", "/api/search"),
        ("/api/quotes?speaker=gezrawi", "/api/quotes"),
        ("/api/quotes", "/api/quotes"),
        ("/api/quotes?q=cranes&kind=direct&language=en&source=safir", "/api/quotes"),
        ("/api/speakers", "/api/speakers"),
        ("/api/speakers?name=transport+minister&limit=3", "/api/speakers"),
        ("/api/names?name=Jezrawi", "/api/names"),
        ("/api/names?name=Halabani", "/api/names"),
        ("/api/timeline?q=harbour&q=train&by=week", "/api/timeline"),
        ("/api/timeline?speaker=jazrawi&share=true", "/api/timeline"),
        ("/api/timeline?speaker=trnsport+minster", "/api/timeline"),
        ("/api/quotes?speaker=trnsport+minster", "/api/quotes"),
        ("/api/search?q=cranes&speaker=trnsport+minster", "/api/search"),
        ("/api/speakers?name=trnsport+minster", "/api/speakers"),
        ("/api/quotes?speaker=jazrawi&cite=true", "/api/quotes"),
        ("/healthz", "/healthz"),
    ])
    func answersAreAsDescribed(_ target: String, _ path: String) async throws {
        let server = try await TestServer.shared
        let description = try await server.get("/api/openapi.json").json()
        let reply = try await server.get(target)
        #expect(reply.status == 200)
        #expect(reply.fields["content-type"] == "application/json; charset=utf-8")
        let name = try schemaName(of: path, in: description)
        #expect(Schema(document: description).faults(of: try reply.json(), named: name) == [])
    }

    /// The name of the schema by which a path answers.
    private func schemaName(of path: String, in description: [String: Any]) throws -> String {
        func member(_ node: Any?, _ name: String) -> Any? { (node as? [String: Any])?[name] }
        let answer = member(member(member(member(description["paths"], path), "get"), "responses"), "200")
        let reference =
            member(member(member(member(answer, "content"), "application/json"), "schema"), "$ref") as? String
        return try #require(reference?.split(separator: "/").last.map(String.init))
    }

    /// One encoder for both: what the server answers is what the command line prints, but for the time that it took.
    @Test func answersAreThoseOfTheLibrary() async throws {
        let server = try await TestServer.shared
        var request = SearchRequest("jazrawi")
        request.limit = 3
        var response = try Searcher(folder: server.folder + "/index").search(request)
        response.explanation = nil
        let expected = try JSONForm.text(of: response)
        let reply = try await server.get("/api/search?q=jazrawi&limit=3")
        func timeless(_ text: String) -> String {
            text.replacing(try! Regex("\"took_ms\":[0-9.]+"), with: "").trimmingCharacters(in: .newlines)
        }
        #expect(timeless(reply.body) == timeless(expected))
    }

    /// Tables and pictures in the place of JSON.
    @Test(arguments: [
        ("/api/search?q=jazrawi&csv=true", "text/csv", "rank,score,"),
        ("/api/quotes?speaker=jazrawi&csv=true&cite=1", "text/csv", "rank,score,quote,"),
        ("/api/speakers?csv=true", "text/csv", "name,"), ("/api/timeline?q=harbour&csv=true", "text/csv", ""),
        ("/api/timeline?q=harbour&svg=true", "image/svg+xml", "<?xml"),
    ])
    func otherFormsAreGiven(_ target: String, _ mediaType: String, _ beginning: String) async throws {
        let reply = try await TestServer.shared.get(target)
        #expect(reply.status == 200)
        #expect(reply.fields["content-type"]?.hasPrefix(mediaType) == true)
        #expect(reply.body.hasPrefix(beginning))
        #expect(!reply.body.isEmpty)
    }

    @Test func articlesAreFoundByTheirIds() async throws {
        let server = try await TestServer.shared
        let description = try await server.get("/api/openapi.json").json()
        let found = try await server.get("/api/search?q=harbour&limit=1").json()
        let results = try #require(found["results"] as? [[String: Any]])
        let id = try #require((results.first?["article"] as? [String: Any])?["id"] as? String)
        let reply = try await server.get("/api/articles/\(id)?quotes=true")
        #expect(reply.status == 200)
        #expect(Schema(document: description).faults(of: try reply.json(), named: "IndexedArticle") == [])
        #expect(try await server.get("/api/articles/a%2Fb%20%22%267%3F").status == 200)
        #expect(try await server.get("/api/articles/nothing").status == 404)
    }

    /// A parameter that cannot be read is named, with what is allowed.
    @Test(arguments: [
        ("/api/search", "q"), ("/api/search?q=", "q"), ("/api/search?q=a&limit=0", "limit"),
        ("/api/search?q=a&limit=101", "limit"), ("/api/search?q=a&limit=-1", "limit"),
        ("/api/search?q=a&limit=99999999999999999999", "limit"), ("/api/search?q=a&offset=10001", "offset"),
        ("/api/search?q=a&sort=best", "sort"), ("/api/search?q=a&group=day", "group"),
        ("/api/search?q=a&since=yesterday", "since"), ("/api/search?q=a&until=2024-13", "until"),
        ("/api/search?q=a&exact=maybe", "exact"), ("/api/search?q=a&q=b", "q"),
        ("/api/search?q=a&colour=red", "colour"),
        ("/api/quotes?kind=loud", "kind"), ("/api/speakers?limit=x", "limit"), ("/api/names", "name"),
        ("/api/timeline", "q"), ("/api/timeline?q=a&by=hour", "by"),
        ("/api/timeline?q=1&q=2&q=3&q=4&q=5&q=6&q=7&q=8&q=9", "q"), ("/healthz?q=a", "q"),
        ("/api/search?q=" + String(repeating: "a", count: 5_000), "q"),
    ])
    func wrongParametersAreNamed(_ target: String, _ parameter: String) async throws {
        let server = try await TestServer.shared
        let description = try await server.get("/api/openapi.json").json()
        let reply = try await server.get(target)
        #expect(reply.status == 400)
        #expect(reply.fields["content-type"] == "application/problem+json; charset=utf-8")
        let problem = try reply.json()
        #expect(problem["parameter"] as? String == parameter)
        #expect(problem["allowed"] as? String != nil)
        #expect(Schema(document: description).faults(of: problem, named: "Problem") == [])
    }

    @Test func answersAreKeptUntilTheIndexChanges() async throws {
        let server = try await TestServer()
        let target = "/api/search?q=lanterns"
        let first = try await server.get(target)
        let tag = try #require(first.fields["etag"])
        #expect(first.fields["cache-control"] == "no-cache")
        #expect(try await server.get(target, ["If-None-Match: \(tag)"]).status == 304)
        #expect(try await server.get(target, ["If-None-Match: \"x\", \(tag)"]).status == 304)
        #expect(try await server.get("/api/search?q=ferries", ["If-None-Match: \(tag)"]).status == 200)
        try
            "Lanterns of Dalma\n\nThe lanterns of Dalma were lit again on Friday, and the whole town came to look at the lanterns."
            .write(toFile: server.folder + "/corpus/lanterns.txt", atomically: true, encoding: .utf8)
        try await TestServer.index(server.folder)
        let second = try await server.get(target, ["If-None-Match: \(tag)"])
        #expect(second.status == 200)
        #expect(second.fields["etag"] != tag)
        #expect(try second.json()["total"] as? Int == 1)
    }

    @Test func pagesAreLinkedToTheNext() async throws {
        let server = try await TestServer(TestServer.many)
        var target: String? = "/api/search?q=lighthouse&limit=10"
        var ids: Set<String> = []
        var pages = 0
        while let next = target, pages < 10 {
            let reply = try await server.get(next)
            for result in try #require(try reply.json()["results"] as? [[String: Any]]) {
                ids.insert((result["article"] as? [String: Any])?["id"] as? String ?? "")
            }
            target = reply.fields["link"].flatMap { $0.split(separator: ">").first.map { String($0.dropFirst()) } }
            pages += 1
        }
        #expect(ids.count == 35)
        #expect(pages == 4)
    }

    /// What the command line says on standard error.
    @Test func notesAreTold() async throws {
        let server = try await TestServer.shared
        let reply = try await server.get("/api/search?q=dam&since=2024")
        #expect(reply.fields["isnad-note"]?.contains("no date") == true)
    }

    @Test func spellingsCanBeLeftOut() async throws {
        let server = try await TestServer.shared
        func forms(_ target: String) async throws -> [String] {
            let names = try await server.get(target).json()["names"] as? [[String: Any]]
            return names?.first?["forms"] as? [String] ?? []
        }
        let all = try await forms("/api/search?q=jazrawi")
        #expect(all.contains("el-Gezrawi"))
        #expect(all.contains("al-Jazrawi"))
        let fewer = try await forms("/api/search?q=jazrawi&without=el-Gezrawi")
        #expect(!fewer.contains("el-Gezrawi"))
        #expect(fewer.contains("al-Jazrawi"))
        let reply = try await server.get(
            "/api/search?q=jazrawi&without=el-Gezrawi&without=%D8%A7%D9%84%D8%AC%D8%B2%D8%B1%D8%A7%D9%88%D9%8A"
        ).json()
        #expect(reply["total"] as? Int == 1)
        let quotes = try await server.get("/api/quotes?speaker=jazrawi&without=Kassem+el-Gezrawi").json()
        let results = try #require(quotes["results"] as? [[String: Any]])
        #expect(results.allSatisfy { ($0["speaker"] as? [String: Any])?["name"] as? String != "Kassem el-Gezrawi" })
        #expect(!results.isEmpty)
    }
}
