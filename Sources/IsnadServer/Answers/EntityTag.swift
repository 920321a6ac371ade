import Isnad

/// Tags by which a client finds out that an answer has not changed (RFC 9110, 8.8.3). They are weak: the time that a search took is
/// part of the answer and differs each time.
enum EntityTag {
    /// Another program may write the same answer in another form.
    private static let salt = UInt64.random(in: 0 ... .max)

    /// The tag of what a state of the index answers to a request.
    static func tag(_ revision: IndexRevision, target: String) -> String {
        // FNV-1a.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ salt
        for byte in revision.description.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        for byte in target.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return "W/\"\(revision.generation)-\(String(hash, radix: 36))\""
    }

    /// Whether `If-None-Match` names a tag.
    static func matches(_ field: String?, _ tag: String) -> Bool {
        guard let field else { return false }
        let opaque = tag.dropFirst(2)
        return field.split(separator: ",").contains { candidate in
            var candidate = candidate[...]
            while candidate.first?.isWhitespace == true { candidate.removeFirst() }
            while candidate.last?.isWhitespace == true { candidate.removeLast() }
            if candidate.hasPrefix("W/") { candidate = candidate.dropFirst(2) }
            return candidate == opaque || candidate == "*"
        }
    }
}
