/// The names under which a server may be asked.
///
/// A page of another site can make a browser ask this one under a name of its own that was pointed here (DNS rebinding); the name then
/// gives it away.
struct HostRule: Sendable {
    private let names: Set<String>
    /// Who listens on all addresses is asked under addresses that are not known beforehand; no name is an address.
    private let takesAddresses: Bool

    init(_ settings: ServerSettings) {
        names = Set(
            (["localhost", "127.0.0.1", "[::1]", settings.host, "[\(settings.host)]"] + settings.allowedHosts).map {
                $0.lowercased()
            })
        takesAddresses = ["0.0.0.0", "::"].contains(settings.host)
    }

    /// Whether a request with this `Host` is answered.
    func allows(_ authority: String?) -> Bool {
        guard let authority, !authority.isEmpty else { return false }
        let name = Self.withoutPort(authority.lowercased())
        return names.contains(name) || takesAddresses && Self.isAddress(name)
    }

    private static func withoutPort(_ authority: String) -> String {
        guard let colon = authority.lastIndex(of: ":") else { return authority }
        let port = authority[authority.index(after: colon)...]
        guard port.allSatisfy({ $0.isASCII && $0.isNumber }) else { return authority }
        return String(authority[..<colon])
    }

    private static func isAddress(_ name: String) -> Bool {
        if name.hasPrefix("[") { return name.hasSuffix("]") }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
    }
}
