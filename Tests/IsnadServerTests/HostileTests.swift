import Foundation
import IsnadServer
import Testing

/// Requests that no honest client sends. Whatever comes: an answer of the 400s, or an answer, or a closed connection; never a 500, and
/// the next request is answered.
@Suite(.serialized) struct HostileTests {
    @Test(arguments: [
        "/../../etc/passwd", "/..%2f..%2fetc%2fpasswd", "/assets/../../etc/passwd", "/assets/..%2F..%2Fetc%2Fpasswd",
        "/assets/%2e%2e/%2e%2e/etc/passwd", "/assets/isnad.css/..", "//etc/passwd",
        "/articles/..%2f..%2f..%2fetc%2fpasswd",
        "/api/articles/%2e%2e%2f%2e%2e%2fetc%2fpasswd", "/assets/%00", "/assets/isnad.css%00.txt",
    ])
    func pathsLeadNowhere(_ target: String) async throws {
        let server = try await TestServer.shared
        let reply = try await server.get(target)
        #expect(400...499 ~= reply.status)
        #expect(!reply.body.contains("root:"))
    }

    @Test(arguments: [
        "%", "%4", "%zz", "%ff", "%c0%af", "%ed%a0%80", "%f4%90%80%80", "%e2%82", "%80", "a%00b", "%F8%88%80%80%80",
        "%u0041", "%25ff", "%ef%bf%be", "%e2%80%ae", "\u{FFFD}", "%1b[31m",
    ])
    func brokenEscapesAreAnswered(_ value: String) async throws {
        let server = try await TestServer.shared
        for target in ["/api/search?q=\(value)", "/search?q=\(value)", "/api/search?\(value)=a", "/articles/\(value)"] {
            let reply = try await server.get(target)
            #expect([200, 400, 404].contains(reply.status), "\(target)")
        }
        #expect(try await server.get("/healthz").status == 200)
    }

    /// Bytes that are no text at all, where an address stands.
    @Test func rawBytesAreAnswered() async throws {
        let server = try await TestServer.shared
        for bytes: [UInt8] in [[0xFF, 0xFE], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0x01], [0x7F], [0xE2, 0x82]] {
            let request =
                Array("GET /api/search?q=".utf8) + bytes
                + Array(" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".utf8)
            let reply = try await server.send([request], pause: 0)
            #expect([0, 200, 400].contains(reply.status))
        }
        #expect(try await server.get("/healthz").status == 200)
    }

    @Test(arguments: [
        "evil.example", "evil.example:80", "127.0.0.1.evil.example", "localhost.evil.example", "", "10.0.0.1", "[::2]",
        "localhost@evil.example",
    ])
    func foreignHostsAreTurnedAway(_ host: String) async throws {
        let server = try await TestServer.shared
        for target in ["/", "/api/search?q=harbour", "/assets/isnad.css"] {
            #expect([400, 421].contains(try await server.get(target, host: host).status))
        }
    }

    @Test(arguments: ["localhost", "LOCALHOST:1", "127.0.0.1", "127.0.0.1:8080", "[::1]:8080", "archive.example"])
    func ownHostsAreAnswered(_ host: String) async throws {
        let server = try await TestServer { $0.allowedHosts = ["Archive.example"] }
        #expect(try await server.get("/healthz", host: host).status == 200)
    }

    @Test(arguments: ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
    func nothingCanBeChanged(_ method: String) async throws {
        let server = try await TestServer.shared
        let reply = try await server.get("/api/search?q=harbour", method: method)
        #expect(reply.status == 405)
        #expect(reply.fields["allow"] == "GET, HEAD")
    }

    @Test func headIsAnsweredWithoutABody() async throws {
        let server = try await TestServer.shared
        let reply = try await server.get("/api/openapi.json", method: "HEAD")
        #expect(reply.status == 200)
        #expect(reply.body.isEmpty)
        #expect(Int(reply.fields["content-length"] ?? "") ?? 0 > 1_000)
    }

    /// Addresses, fields and queries beyond all measure.
    @Test func floodsAreBounded() async throws {
        let server = try await TestServer { settings in
            settings.limits.idle = .seconds(1)
            settings.limits.sending = .seconds(1)
        }
        let long = String(repeating: "a", count: 20_000)
        #expect(try await server.get("/api/search?q=\(long)").status == 414)
        let endless = String(repeating: "a", count: 1 << 20)
        let requests = [
            "GET /api/search?q=\(endless) HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: \(endless)\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: localhost\r\n" + (0..<5_000).map { "X-\($0): 1\r\n" }.joined() + "\r\n",
            "\(endless) / HTTP/1.1\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999999999999\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\nabc",
            "GET / HTTP/9.9\r\n\r\n", "\u{0}\u{1}\u{2}\r\n\r\n", "GET\r\n\r\n", "\r\n\r\n\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
            "GET /?" + (0..<4_000).map { "q=\($0)" }.joined(separator: "&")
                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        ]
        for request in requests {
            let reply = try await server.send(request)
            #expect(reply.status < 500, "\(request.prefix(60))")
            #expect(reply.status != 200 || request.hasPrefix("GET /?"), "\(request.prefix(60))")
        }
        #expect(try await server.get("/healthz").status == 200)
    }

    /// Queries of many parameters and deep nesting are bounded by the engine, and the answers say so.
    @Test(arguments: [
        String(repeating: "(", count: 1_000) + "a", String(repeating: "a* ", count: 300),
        String(repeating: "\"", count: 999),
        (0..<500).map { "w\($0)" }.joined(separator: " OR "), "speaker:" + String(repeating: "x", count: 2_000),
        "NEAR/99999999",
    ])
    func heavyQueriesAreAnswered(_ query: String) async throws {
        let server = try await TestServer.shared
        let escaped = query.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        for path in ["/api/search", "/search", "/api/quotes", "/quotes", "/api/timeline", "/timeline"] {
            #expect([200, 400].contains(try await server.get("\(path)?q=\(escaped)").status), "\(path)")
        }
    }

    /// Who sends slowly is cut off; others are answered meanwhile.
    @Test func slowSendersAreCutOff() async throws {
        let server = try await TestServer { settings in
            settings.limits.idle = .seconds(1)
            settings.limits.sending = .seconds(1)
        }
        async let drip = server.send(
            (0..<30).map { _ in Array("X".utf8) } + [Array("\r\n\r\n".utf8)], pause: 0.1)
        let head = Array("GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 60\r\n\r\n".utf8)
        async let body = server.send([head] + (0..<30).map { _ in [0x61] }, pause: 0.1)
        #expect(try await server.get("/healthz").status == 200)
        #expect(try await drip.status != 200)
        #expect(try await body.status < 500)
    }

    /// A body that nobody asked for is not read for ever.
    @Test func longBodiesAreCutOff() async throws {
        let server = try await TestServer.shared
        let head = "POST /api/search HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000000\r\n\r\n"
        let reply = try await server.send(
            [Array(head.utf8)] + (0..<64).map { _ in [UInt8](repeating: 0x61, count: 4_096) }, pause: 0)
        #expect([0, 405, 413].contains(reply.status))
        #expect(try await server.get("/healthz").status == 200)
    }

    /// Searches beyond those that may wait are turned away with the time to come back.
    @Test func crowdsAreBounded() async throws {
        let server = try await TestServer { settings in
            settings.workers = 1
            settings.limits.searches = 2
        }
        let replies = try await withThrowingTaskGroup(of: Reply.self) { group in
            for number in 0..<40 { group.addTask { try await server.get("/api/timeline?q=the+\(number)&q=harbour") } }
            var replies: [Reply] = []
            for try await reply in group { replies.append(reply) }
            return replies
        }
        #expect(Set(replies.map(\.status)).isSubset(of: [200, 503]))
        #expect(replies.contains { $0.status == 200 })
        for reply in replies where reply.status == 503 { #expect(reply.fields["retry-after"] != nil) }
        #expect(try await server.get("/healthz").status == 200)
    }
}
