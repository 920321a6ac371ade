import Testing

/// The program as a server: how it begins, what it says and how it ends.
@Suite struct ServeTests {
    /// Starts a server on `index`; `$server` is its process, `$port` its port, `log` what it says.
    private static let start = """
        : > log  # There before it is looked into: the server's shell may be slow to make it.
        isnad serve --index index --port 0 $options 2> log & shell=$!
        for attempt in {1..200}; do
          port=$(grep -o 'http://127.0.0.1:[0-9]*' log) && break
          sleep 0.05
        done
        port=${port##*:}
        server=$(cat /proc/$shell/task/$shell/children)
        ask() { exec 3<>/dev/tcp/127.0.0.1/$port; printf "%s HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n" "$1" >&3; cat <&3; exec 3>&-; }

        """

    private func program() throws -> Program {
        let program = try Program()
        try program.write(
            "corpus/talks.txt",
            "Talks on the harbour\n\n2024-12-08\nSafir Post\n\nThe talks on the harbour of Safir went on for a week, and then for another one."
        )
        _ = try program("index", "--index", "index", "--quiet", "corpus")
        return program
    }

    @Test func answersUntilItIsAskedToEnd() throws {
        let program = try program()
        defer { program.remove() }
        for signal in ["TERM", "INT"] {
            let run = try program.shell(
                Self.start
                    + "ask 'GET /api/search?q=harbour' | tail -n 1; kill -\(signal) $server; wait $shell; echo $?; cat log >&2"
            )
            let lines = run.output.split(separator: "\n")
            #expect(lines.count == 2)
            #expect(lines.first?.contains("\"total\":1") == true)
            #expect(lines.last == "0")
            #expect(run.errors.contains("GET /api/search?q=harbour 200"))
        }
    }

    @Test func whatItLogsIsHarmless() throws {
        let program = try program()
        defer { program.remove() }
        let run = try program.shell(
            Self.start
                + "ask 'GET /search?q=a\u{202E}b' > one; ask 'GET /search?q=%1b[31m' > two; kill $server; wait $shell; cat log >&2"
        )
        #expect(run.errors.contains("/search?q="))
        #expect(!run.errors.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{1B}" })
        let quiet = try program.shell(
            "options=--quiet;" + Self.start + "ask 'GET /search?q=a' > one; kill $server; wait $shell; cat log >&2")
        #expect(quiet.errors.split(separator: "\n").count == 1)
    }

    /// A commit is seen by the server that was there before it.
    @Test func followsTheIndex() throws {
        let program = try program()
        defer { program.remove() }
        try program.write(
            "more/pumps.txt",
            "Pumps\n\nThe pumps of the waterworks were mended, and the pumps ran again on the next day.")
        let run = try program.shell(
            Self.start
                + "ask 'GET /api/search?q=pumps' | grep -o '\"total\":.'; isnad index --index index --quiet more 2> /dev/null; "
                + "ask 'GET /api/search?q=pumps' | grep -o '\"total\":.'; kill $server; wait $shell")
        #expect(run.output.contains("\"total\":0\n"))
        #expect(run.output.contains("\"total\":1\n"))
    }

    @Test func saysWhatIsWrong() throws {
        let program = try program()
        defer { program.remove() }
        let busy = try program.shell(
            Self.start + "isnad serve --index index --port $port; echo $?; kill $server; wait $shell")
        #expect(busy.output == "2\n")
        #expect(busy.errors.contains("--port"))
        let missing = try program("serve", "--index", "nowhere")
        #expect(missing.status == 2)
        #expect(missing.errors.contains("isnad index"))
        #expect(try program("serve", "--port", "70000").status == 64)
        let address = try program("serve", "--index", "index", "--host", "192.0.2.1")
        #expect(address.status == 2)
        #expect(address.errors.contains("--host"))
    }
}
