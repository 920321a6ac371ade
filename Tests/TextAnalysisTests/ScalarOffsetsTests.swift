import Testing

@testable import TextAnalysis

@Suite struct ScalarOffsetsTests {
    private static let texts = [
        "", "harbour", "the harbour was closed at night", "é", "الميناء مغلق",
        "a “quoted” row, long enough for eight: 🌍 and on",
    ]

    @Test("Scalars and bytes are translated as Swift does, in any order", arguments: texts)
    func bothWays(_ text: String) {
        let scalars = text.unicodeScalars
        let bytes = scalars.indices.map { text.utf8.distance(from: text.startIndex, to: $0) } + [text.utf8.count]
        Array(text.utf8).withUnsafeBufferPointer { buffer in
            var random = SystemRandomNumberGenerator()
            var offsets = ScalarOffsets(buffer)
            for scalar in bytes.indices { #expect(offsets.byteOffset(ofScalar: scalar) == bytes[scalar]) }
            for _ in 0..<200 {
                let scalar = Int.random(in: 0..<bytes.count, using: &random)
                if Bool.random(using: &random) {
                    #expect(offsets.byteOffset(ofScalar: scalar) == bytes[scalar])
                } else {
                    #expect(offsets.scalarOffset(ofByte: bytes[scalar]) == scalar)
                }
            }
            #expect(offsets.byteOffset(ofScalar: bytes.count + 5) == text.utf8.count)
        }
    }
}
