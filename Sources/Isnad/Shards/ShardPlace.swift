/// Where a shard of an index is.
enum ShardPlace: Sendable, Hashable {
    /// A folder of this machine.
    case folder(String)
    /// A machine on which xapian-tcpsrv listens.
    case host(String, port: Int)
    /// A folder of a machine that ssh reaches, where xapian-progsrv is started for each connection.
    case ssh(String, port: Int? = nil, path: String)

    /// Reads a line of a list of shards; relative folders are relative to `base`.
    ///
    /// - Returns: nil where the line names no place.
    init?(_ line: String, base: String) {
        let scheme = "ssh://"
        if line.hasPrefix(scheme) {
            let rest = line.dropFirst(scheme.count)
            guard let slash = rest.firstIndex(of: "/"), slash != rest.startIndex, rest.first != "-" else { return nil }
            let (place, path) = (String(rest[..<slash]), String(rest[slash...]))
            if let (host, port) = Self.hostAndPort(place) {
                self = .ssh(host, port: port, path: path)
            } else if place.hasPrefix("["), place.hasSuffix("]") {
                self = .ssh(String(place.dropFirst().dropLast()), path: path)
            } else {
                guard place.split(separator: "@").last?.contains(":") != true else { return nil }
                self = .ssh(place, path: path)
            }
        } else if let (host, port) = Self.hostAndPort(line) {
            self = .host(host, port: port)
        } else {
            self = .folder(line.hasPrefix("/") ? line : base + "/" + line)
        }
    }

    /// `news.example:7700`, `ana@news.example:22`, `[::1]:7700`; a folder with a colon in its name is written with a slash before it.
    private static func hostAndPort(_ line: String) -> (String, Int)? {
        guard !line.contains("/"), let colon = line.lastIndex(of: ":"), colon != line.startIndex,
            let port = Int(line[line.index(after: colon)...]), 1...65_535 ~= port
        else { return nil }
        let host = line[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") { return (String(host.dropFirst().dropLast()), port) }
        return (String(host), port)
    }

    /// Whether another program serves it.
    var isRemote: Bool { if case .folder = self { false } else { true } }
}

extension ShardPlace: CustomStringConvertible {
    /// As a list of shards has it.
    var description: String {
        switch self {
        case .folder(let path): path
        case .host(let host, let port): (host.contains(":") ? "[\(host)]" : host) + ":\(port)"
        case .ssh(let host, let port, let path): "ssh://" + host + (port.map { ":\($0)" } ?? "") + path
        }
    }
}
