import Testing

@testable import Isnad

@Suite struct WordCodeTests {
    @Test(
        "Frequent words have the code of their place, which is part of the format; all others one of three bytes",
        arguments: [
            ("the", 1), ("of", 2), ("government", 94), ("per", 122), ("made", 112), ("governments", nil),
            ("isnad", nil),
            ("", nil), ("t", nil), ("thé", nil), ("لا", nil),
        ] as [(String, UInt32?)])
    func codes(_ word: String, _ code: UInt32?) {
        let found = WordCode.code(of: Array(word.utf8))
        if let code { #expect(found == code) } else { #expect(0x80_0000...0xFF_FFFF ~= found) }
        var bytes: [UInt8] = []
        WordCode.append(found, to: &bytes)
        #expect(bytes.reduce(0) { $0 << 8 | UInt32($1) } == found)
    }
}
