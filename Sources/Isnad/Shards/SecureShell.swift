import Xapian

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Shards that ssh reaches: xapian-progsrv is started there for each connection, and speaks over the connection of ssh.
enum SecureShell {
    /// What to run in the place of `ssh`, with options, parted by spaces: for keys and settings that are not where ssh looks.
    private static let variable = "ISNAD_SSH"

    /// Ssh takes longer than a connection of one's own network.
    private static let patience: UInt32 = 6_000

    static func part(
        _ host: String, _ port: Int?, _ path: String, _ timeout: UInt32
    ) throws(XapianError) -> Database.Part {
        // The shell there reads them.
        guard (host + path).utf8.allSatisfy({ isPlain($0) }) else {
            throw XapianError(.invalid, "a shard behind ssh has a name of letters, digits and . _ - + : @ / alone")
        }
        let words = (getenv(variable).map { String(cString: $0) } ?? "ssh").split(separator: " ").map(String.init)
        let patience = max(timeout, patience)
        var arguments =
            Array(words.dropFirst()) + [
                "-T", "-o", "BatchMode=yes", "-o", "ConnectTimeout=\(max(2, patience / 2_000))",
            ]
        if let port { arguments += ["-p", "\(port)"] }
        // A searcher may wait an hour for its next question.
        arguments += ["--", host, "xapian-progsrv", "--timeout", "3600000", path + "/" + PublishedShard.stub]
        return Database.Part(
            program: words.first ?? "ssh", arguments: arguments.joined(separator: " "), timeout: patience)
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "._-+:@/".utf8.contains(byte)
        }
    }

    /// What ssh, the shell there and the server say, and what that means; the first that fits.
    private static let meanings: [(said: String, meaning: String)] = [
        ("cannot run", "ssh is not installed here"),
        ("Could not resolve hostname", "no address of the host is known"),
        ("Host key verification failed", "the host's key is not known: connect once by hand with ssh to check it"),
        ("HOST IDENTIFICATION HAS CHANGED", "the host's key is another than before"),
        ("Permission denied", "ssh does not get in without a question: it needs a key that is accepted there"),
        (
            "Too many authentication failures",
            "ssh does not get in without a question: it needs a key that is accepted there"
        ),
        ("Connection refused", "no ssh listens there"),
        ("Connection timed out", "it does not answer"),
        ("Operation timed out", "it does not answer"),
        ("timed out", "it does not answer"),
        ("No route to host", "no way leads to the host"),
        ("Network is unreachable", "no way leads to the host"),
        ("not found", "xapian-progsrv is not installed there: it is in the package xapian-tools"),
        ("No such file", "nothing is published there: `isnad serve-shard --publish` does it"),
        ("Couldn't stat", "nothing is published there: `isnad serve-shard --publish` does it"),
    ]

    /// The reason in one line; nil where nothing was said.
    static func reason(_ message: String, _ place: ShardPlace) -> String? {
        if let known = meanings.first(where: { message.contains($0.said) }) { return known.meaning }
        let prefix = "it says: "
        guard message.hasPrefix(prefix),
            let line = message.dropFirst(prefix.count).split(whereSeparator: \.isNewline).last
        else { return nil }
        return "ssh says: \(line)"
    }
}
