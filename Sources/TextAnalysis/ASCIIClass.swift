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
}
