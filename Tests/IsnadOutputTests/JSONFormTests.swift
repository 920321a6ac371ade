import Foundation
import Isnad
import IsnadOutput
import Testing

/// The JSON form is that of Foundation's encoder, with escapes for what might be obeyed.
@Suite struct JSONFormTests {
    struct Everything: Encodable {
        var text = "line\nbreak \"quoted\" back\\slash a/b tab\t bell\u{7} \u{8}\u{C}\r"
        var zwei = "größer ؟ 😀 e\u{301}"
        var whole = 3.0
        var small = 0.00001234
        var large = 1e21
        var negative = -0.5
        var none: Int?
        var some: Int? = -7
        var isTrue = true
        var empty: [String] = []
        var lists = [[1, 2], [], [3]]
        var words = ["b", "a"]
        var named = ["key": 1, "a_b": 2, "ab": 3, "a": 4, "A": 5]
        var inner = Inner()
        var many = [Inner(), Inner(name: "x", value: nil)]
    }

    struct Inner: Encodable {
        var name = "total_is_exact"
        var value: Double? = 12.25
    }

    private func expected(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Printable.json(String(decoding: try encoder.encode(value), as: UTF8.self))
    }

    @Test func isThatOfFoundation() throws {
        #expect(try JSONForm.text(of: Everything()) == expected(Everything()))
        #expect(try JSONForm.text(of: [String]()) == "[]")
        #expect(try JSONForm.text(of: ["a": [Inner()]]) == expected(["a": [Inner()]]))
    }

    /// Every character of the planes that text uses, one by one.
    @Test func everyCharacterIsWrittenAsBefore() throws {
        for value in Array(0...0xD7FF) + Array(0xE000...0x11000) {
            guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
            let text = "a\(Character(scalar))b"
            if try JSONForm.text(of: [text]) != expected([text]) {
                Issue.record("U+\(String(value, radix: 16)): \(try JSONForm.text(of: [text]))")
            }
        }
    }

    @Test func whatIsNoNumberIsAnError() {
        #expect(throws: EncodingError.self) { try JSONForm.text(of: [Double.nan]) }
        #expect(throws: EncodingError.self) { try JSONForm.text(of: ["a": Double.infinity]) }
    }
}
