/// A mail, taken apart (RFC 5322, MIME): its header fields and the parts that are text.
struct MailMessage {
    let fields: HeaderFields
    private(set) var plain: [UInt8] = []
    private(set) var html: [UInt8] = []
    private var parts = 0

    /// Parts within parts beyond this depth are left out, and parts beyond this number.
    private static let deepest = 10
    private static let mostParts = 1_000

    /// - Throws: ``ReadingError/malformed(_:)`` where there is no header.
    init(_ bytes: [UInt8]) throws(ReadingError) {
        let hasEnvelope = bytes.starts(with: Array("From ".utf8))
        guard let (fields, end) = HeaderFields.read(bytes, skippingFirstLine: hasEnvelope) else {
            throw .malformed("the mail has no header")
        }
        self.fields = fields
        take(fields, bytes[end...], depth: 0)
    }

    private mutating func take(_ fields: HeaderFields, _ body: ArraySlice<UInt8>, depth: Int) {
        parts += 1
        guard depth <= Self.deepest, parts <= Self.mostParts else { return }
        let type = fields["content-type"] ?? "text/plain"
        let kind = type.lowercased()
        if kind.hasPrefix("multipart/") {
            guard let boundary = HeaderFields.parameter("boundary", of: type), !boundary.isEmpty else { return }
            for part in Self.pieces(of: body, boundary: Array(("--" + boundary).utf8)) {
                guard let (inner, end) = HeaderFields.read(Array(part)) else {
                    // A part without a header is text.
                    take(HeaderFields(), part, depth: depth + 1)
                    continue
                }
                take(inner, part.dropFirst(end), depth: depth + 1)
            }
            return
        }
        if fields["content-disposition"]?.lowercased().hasPrefix("attachment") ?? false { return }
        guard kind.hasPrefix("text/plain") || kind.hasPrefix("text/html") else { return }
        var bytes: [UInt8]
        switch fields["content-transfer-encoding"]?.lowercased() {
        case "base64": bytes = MailDecoding.base64(body)
        case "quoted-printable": bytes = MailDecoding.quotedPrintable(body)
        default: bytes = Array(body)
        }
        let charset = HeaderFields.parameter("charset", of: type)
        if let charset, let text = TextDecoding.text(of: bytes, declaredAs: charset.lowercased()) {
            bytes = text
        } else {
            bytes = (try? TextDecoding.text(of: bytes)) ?? []
        }
        if kind.hasPrefix("text/html") { html += bytes } else { plain += bytes + [0x0A] }
    }

    private static func pieces(of body: ArraySlice<UInt8>, boundary: [UInt8]) -> [ArraySlice<UInt8>] {
        var pieces: [ArraySlice<UInt8>] = []
        var start: Int?
        var line = body.startIndex
        while line < body.endIndex, pieces.count < mostParts {
            let end = body[line...].firstIndex(of: 0x0A) ?? body.endIndex
            if body[line..<end].starts(with: boundary) {
                if let start { pieces.append(body[start..<line]) }
                let isLast = body[line..<end].dropFirst(boundary.count).starts(with: Array("--".utf8))
                start = isLast ? nil : min(end + 1, body.endIndex)
                if isLast { return pieces }
            }
            line = min(end + 1, body.endIndex)
        }
        if let start, start < body.endIndex { pieces.append(body[start...]) }
        return pieces
    }
}
