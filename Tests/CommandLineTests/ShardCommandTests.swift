import Foundation
import Testing

/// Lists of shards from the command line, with servers of Xapian's own where they are installed.
struct ShardCommandTests {
    private static let hasServer = FileManager.default.isExecutableFile(atPath: "/usr/bin/xapian-tcpsrv")

    private static func make(_ program: Program) throws {
        for number in 0..<24 {
            try program.write(
                "news/a\(number).txt",
                """
                Harbour report \(number)
                Date: 2024-03-\(10 + number % 9)

                The crane of Port Lemna lifted \(number + 3) crates. "The crane works again," said Selma Qadoumi, the harbour master.

                Ships from Ras Himma wait outside until the evening tide number \(number % 4).

                """)
        }
    }

    private static func results(_ run: Program.Run) -> [String] {
        (run.json["results"] as? [[String: Any]] ?? []).map { result in
            let article = result["article"] as? [String: Any] ?? [:]
            return "\(article["path"] ?? "") \(result["snippet"] ?? result["context"] ?? "")"
        }
    }

    @Test("index --shards builds a list; commands that read take it, those that need a folder say so")
    func local() throws {
        let program = try Program()
        defer { program.remove() }
        try Self.make(program)
        #expect(try program("index", "news", "--index", "one").status == 0)
        #expect(try program("index", "news", "--shards", "3", "--index", "all.shards").status == 0)
        for arguments in [
            ["search", "crane"], ["search", "\"crane works again\""], ["quotes", "--speaker", "Qadumi"],
        ] {
            let one = try program(arguments + ["--json", "--index", "one"])
            let all = try program(arguments + ["--json", "--index", "all.shards"])
            #expect(all.status == 0 && !Self.results(all).isEmpty)
            #expect(Self.results(all) == Self.results(one))
        }
        #expect(try program("check", "--index", "all.shards").status == 0)
        #expect((try program("status", "--json", "--index", "all.shards").json["shards"] as? [Any])?.count == 3)
        #expect(try program("index", "--index", "all.shards").errors.contains("0 added"))
        let refused = try program("serve-shard", "--index", "all.shards")
        #expect(refused.status == 2 && refused.errors.contains("needs the folder"))
        let other = try program("index", "news", "--shards", "2", "--index", "one")
        #expect(other.status == 2 && other.errors.contains("folder of one index"))
    }

    @Test(
        "Shards behind servers answer as folders do; one that is gone or stops is named, and --partial goes on",
        .enabled(if: hasServer))
    func remote() throws {
        let program = try Program()
        defer { program.remove() }
        try Self.make(program)
        #expect(try program("index", "news", "--shards", "3", "--index", "all.shards").status == 0)
        #expect(try program("serve-shard", "--publish", "--index", "all-2").output.contains("xapian-tcpsrv"))
        #expect(try program("serve-shard", "--publish", "--index", "all-3").status == 0)
        let servers = try ["all-2", "all-3"].map { try Server(program, $0) }
        defer { for server in servers { server.stop() } }
        try program.write("far", "all-1\n127.0.0.1:\(servers[0].port)\n127.0.0.1:\(servers[1].port)\n")
        for arguments in [
            ["search", "crane"], ["search", "\"crane works again\""], ["search", "crane tide"],
            ["search", "tide", "--sort", "newest"],
            ["search", "crane", "--group", "article"], ["quotes", "--speaker", "Qadumi"],
            ["quotes", "\"works again\""],
        ] {
            let near = try program(arguments + ["--json", "--limit", "20", "--index", "all.shards"])
            let far = try program(arguments + ["--json", "--limit", "20", "--index", "far"])
            #expect(far.status == 0 && !Self.results(far).isEmpty, "\(far.errors)")
            #expect(Self.results(far) == Self.results(near))
        }
        for arguments in [["speakers"], ["names", "Qadumi"], ["timeline", "crane"], ["show", "a5.txt"], ["status"]] {
            #expect(try program(arguments + ["--json", "--index", "far"]).status == 0)
        }
        // An update of the served shard is published with its commit.
        try program.write("news/new.txt", "Zeppelin\n\nA zeppelin came to Port Lemna.\n")
        #expect(try program("index", "--index", "all.shards").status == 0)
        #expect(Self.results(try program("search", "zeppelin", "--json", "--index", "far")).count == 1)
        // One that does not answer.
        servers[0].freeze()
        let start = Date()
        let frozen = try program("search", "crane", "--json", "--index", "far")
        #expect(
            frozen.status == 2 && frozen.errors.contains("127.0.0.1:\(servers[0].port)")
                && frozen.errors.contains("--partial"))
        #expect(frozen.errors.split(separator: "\n").count == 1)
        #expect(Date().timeIntervalSince(start) < 8)
        servers[0].thaw()
        #expect(try program("search", "crane", "--json", "--index", "far").status == 0)
        // One that is gone.
        servers[0].stop()
        let gone = try program("search", "crane", "--json", "--index", "far")
        #expect(gone.status == 2 && gone.errors.contains("127.0.0.1:\(servers[0].port)"))
        let partial = try program("search", "crane", "--json", "--partial", "--index", "far")
        #expect(partial.status == 0 && partial.errors.contains("without shard 127.0.0.1:\(servers[0].port)"))
        #expect((partial.json["missing"] as? [[String: Any]])?.count == 1)
    }

    /// A server of a published shard, on a port that was free.
    private final class Server {
        let port: Int
        private let process = Process()

        init(_ program: Program, _ shard: String) throws {
            port = Int.random(in: 20_000..<30_000)
            process.executableURL = URL(filePath: "/usr/bin/xapian-tcpsrv")
            process.arguments = ["--port", "\(port)", "--interface", "127.0.0.1", "--quiet", shard + "/shard"]
            process.currentDirectoryURL = program.folder
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
            // It listens soon after.
            Thread.sleep(forTimeInterval: 0.5)
        }

        func freeze() { kill(process.processIdentifier, SIGSTOP) }
        func thaw() { kill(process.processIdentifier, SIGCONT) }
        func stop() {
            guard process.isRunning else { return }
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
        }
    }
}
