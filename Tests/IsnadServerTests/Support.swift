import Foundation
import Isnad
import IsnadServer
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A server of a few invented articles on a port of its own, for one test suite.
final class TestServer: Sendable {
    let folder: String
    let port: UInt16
    private let task: Task<Void, any Error>

    /// Indexes `articles`, by file name, and serves them.
    ///
    /// - Parameter open: opens what is served, given the folder that has the index in it.
    init(
        _ articles: [String: String] = TestServer.articles, _ change: (inout ServerSettings) -> Void = { _ in },
        open: @escaping @Sendable (String) throws -> Searcher = { try Searcher(folder: $0 + "/index") }
    ) async throws {
        let folder = NSTemporaryDirectory() + "isnad-server-test-\(UUID().uuidString)"
        self.folder = folder
        try FileManager.default.createDirectory(atPath: folder + "/corpus", withIntermediateDirectories: true)
        for (name, text) in articles {
            try text.write(toFile: folder + "/corpus/" + name, atomically: true, encoding: .utf8)
        }
        try await Self.index(folder)
        var settings = ServerSettings()
        settings.port = 0
        change(&settings)
        let server = try Server(settings: settings, logsRequests: false) {
            try open(folder)
        }
        let (ports, found) = AsyncStream<UInt16>.makeStream()
        task = Task {
            defer { found.finish() }
            try await server.run { address in
                found.yield(address.split(separator: ":").last.flatMap { UInt16($0.dropLast()) } ?? 0)
            }
        }
        var port: UInt16 = 0
        for await first in ports {
            port = first
            break
        }
        self.port = port
        try #require(port > 0)
    }

    /// Serves the articles as a list of shards of which one is not there.
    static func lacking(shard: String) async throws -> TestServer {
        try await TestServer(open: { folder in
            try "index\n\(shard)\n".write(toFile: folder + "/list", atomically: true, encoding: .utf8)
            return try Searcher(folder: folder + "/list", isPartial: true) { _ in }
        })
    }

    deinit {
        task.cancel()
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// Brings the index up to date with the files of the corpus.
    static func index(_ folder: String) async throws {
        var options = IndexOptions()
        options.paths = [folder + "/corpus"]
        _ = try await Indexer(folder: folder + "/index").run(options)
    }

    /// Asks for a target, by default as a client of this machine does.
    func get(_ target: String, _ fields: [String] = [], host: String = "127.0.0.1", method: String = "GET") async throws
        -> Reply
    {
        let lines = ["\(method) \(target) HTTP/1.1", "Host: \(host)", "Connection: close"] + fields
        return try await send(lines.joined(separator: "\r\n") + "\r\n\r\n")
    }

    /// Sends bytes and reads until the server closes the connection.
    func send(_ bytes: String) async throws -> Reply { try await send([Array(bytes.utf8)], pause: 0) }

    /// Sends pieces with a pause after each; blocks a thread of its own, not one that the server may need.
    func send(_ pieces: [[UInt8]], pause: Double) async throws -> Reply {
        let port = port
        return await withCheckedContinuation { continuation in
            Thread.detachNewThread { continuation.resume(returning: Self.exchange(pieces, pause, port)) }
        }
    }

    private static func exchange(_ pieces: [[UInt8]], _ pause: Double, _ port: UInt16) -> Reply {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var patience = timeval(tv_sec: 20, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        let connected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else { return Reply([]) }
        for piece in pieces {
            var sent = 0
            while sent < piece.count {
                let put = piece[sent...].withUnsafeBytes {
                    Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
                }
                if put <= 0 { break }
                sent += put
            }
            if pause > 0 { usleep(UInt32(pause * 1e6)) }
        }
        var received: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(socket, &buffer, buffer.count, 0)
            if count <= 0 { break }
            received += buffer[..<count]
        }
        return Reply(received)
    }
}

/// What came back.
struct Reply: Sendable {
    /// 0 where the connection was closed without an answer.
    var status = 0
    var fields: [String: String] = [:]
    var body = ""

    init(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        guard let end = text.range(of: "\r\n\r\n") else { return }
        let lines = text[..<end.lowerBound].components(separatedBy: "\r\n")
        status = lines.first.flatMap { Int($0.split(separator: " ").dropFirst().first ?? "") } ?? 0
        for line in lines.dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1)
            if parts.count == 2 {
                fields[parts[0].lowercased()] = parts[1].trimmingCharacters(in: .whitespaces)
            }
        }
        body = String(text[end.upperBound...])
    }

    /// The body as JSON.
    func json() throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(body.utf8)) as? [String: Any])
    }
}

extension TestServer {
    private static let common = Task { try await TestServer() }

    /// One server of the small archive for all tests that change nothing.
    static var shared: TestServer {
        get async throws { try await common.value }
    }

    /// A small archive.
    static let articles = [
        "talks.txt": """
        Talks on the harbour resume

        2024-12-08
        Safir Post

        Transport minister Qasim al-Jazrawi said on Sunday that the harbour of Safir would open again. "The cranes turn again," al-Jazrawi said. \
        The ferries ran on time between the islands and the town, and nothing else happened on the coast that week.

        Samira Qanawi, who leads the dockers, said the strike had ended. The wages are to be paid within a month, and the council will look at them again in spring.
        """,
        "train.txt": """
        The night train runs

        2025-03-04
        Marhan Ledger

        Kassem el-Gezrawi told passengers at Dalma station that the night train would run from spring. "We arrived," el-Gezrawi said. \
        The passengers complained of cold tea, and the railway said that it was looking into the tea as well as it could.
        """,
        "alias.txt": """
        Who the engineer is

        Murad Halabani, known as Abu Rami al-Safiri, spoke in Dalma. Halabani said that the dam would hold. \
        Nothing else was said at the meeting, which ended before noon and was followed by a walk along the river.
        """,
        "arabic.txt": """
        الميناء يعمل بكامل طاقته

        2024-12-09
        صحيفة صفير

        قال وزير النقل قاسم الجزراوي إن ميناء صفير عاد إلى العمل بكامل طاقته بعد إضراب استمر ثلاثة أسابيع. وتراقب كاميرات حرارية الحدود اليوم، والوضع آمن في المدينة وفي القرى المجاورة لها.
        """,
        "markup.txt": """
        A headline with <script>alert(6)</script> in it

        2024-12-11
        Safir Post

        The tag <img src=x onerror=alert(7)> stood in the minutes & nobody minded, since a < b && c > d. "Put </p><script>alert(8)</script> there," \
        Nadia Barmaki said of the minutes. The pumps of the waterworks were mentioned as well, as they had been in every meeting of the year.
        """,
        "hostile.jsonl": #"""
        {"id": "a/b \"&7?", "title": "Pump <script>alert(1)</script> \u202ereversed", "source": "\"><img src=x onerror=alert(2)>", "date": "2024-12-10", "url": "javascript:alert(3)", "authors": ["<i>Nobody</i>"], "body": "The pumps <script>alert(4)</script> of the waterworks a < b && c > d \u001b[31mstopped\u0007 on Tuesday & nobody knew why. </p></section><iframe src=//evil.example></iframe> \"All & sundry <b>pumps</b> stopped,\" Hamid <u>Zarqani</u> said. The pumps of the waterworks will be looked at again when the engineers have come back from the mountains."}
        """#,
    ]

    /// Many articles, for pages.
    static let many = Dictionary(
        uniqueKeysWithValues: (1...35).map { number in
            (
                "item\(number).txt",
                """
                Lighthouse report \(number)

                2024-11-\(number % 28 + 1 < 10 ? "0" : "")\(number % 28 + 1)
                Coast Gazette

                The keeper of lighthouse number \(number) wrote \(number * 37) words about weather number \(number * number + 11) and counted \(number * 3) ships, \(number * 5) gulls and \(number * 7) boats from the gallery before \(number % 12 + 1) o'clock.
                """
            )
        })
}
