/// What an ASCII byte is to the tokeniser.
enum ASCIIClass {
    case letter
    case digit
    case apostrophe
    case dot
    case other

    @inline(__always)
    static func of(_ byte: UInt8) -> ASCIIClass {
        let lower = byte | 0x20
        if lower >= 0x61, lower <= 0x7A { return .letter }
        if byte >= 0x30, byte <= 0x39 { return .digit }
        if byte == 0x27 || byte == 0x60 { return .apostrophe }
        if byte == 0x2E { return .dot }
        return .other
    }

    /// Does the byte behind some ASCII letters end their word, so that neither the word nor an acronym or an address goes on there?
    @inline(__always)
    static func endsPlainWord(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        let byte = text[index]
        guard byte < 0x80, (byte < 0x40 ? goingOnLow >> byte : goingOnHigh >> (byte & 0x3F)) & 1 == 0 else {
            return false
        }
        switch byte {
        case UInt8(ascii: "."):
            guard index + 1 < text.count else { return true }
            let next = of(text[index + 1])
            return next != .letter && next != .digit
        case UInt8(ascii: ":"): return index + 1 == text.count || text[index + 1] != UInt8(ascii: "/")
        default: return true
        }
    }

    /// ASCII signs with which a word of letters may go on, a bit each: digits, `'`, `+`, `-`; and `@`, `_`, `` ` ``.
    private static let goingOnLow: UInt64 = 0x03FF << 0x30 | 1 << 0x27 | 1 << 0x2B | 1 << 0x2D
    private static let goingOnHigh: UInt64 = 1 << (0x40 & 0x3F) | 1 << (0x5F & 0x3F) | 1 << (0x60 & 0x3F)
}
