/// Translates byte offsets of a text to offsets in Unicode scalars and back, for offsets that come in ascending order.
///
/// The whole walk is linear in the text, however many offsets are asked for; an offset below the one before it starts again
/// from the beginning.
public struct ScalarOffsets {
    private let text: UnsafeBufferPointer<UInt8>
    private var byte = 0
    private var scalar = 0

    /// Makes a translator for well-formed UTF-8 that outlives it.
    public init(_ text: UnsafeBufferPointer<UInt8>) {
        self.text = text
    }

    /// The number of scalars that begin before the byte `offset`.
    public mutating func scalarOffset(ofByte offset: Int) -> Int {
        if offset < byte { (byte, scalar) = (0, 0) }
        let end = min(offset, text.count)
        if byte < end {
            scalar += ScalarCount.of(UnsafeBufferPointer(rebasing: text[byte..<end]))
            byte = end
        }
        return scalar
    }

    /// The byte at which the scalar `offset` begins; the end of the text where it has no more scalars.
    public mutating func byteOffset(ofScalar offset: Int) -> Int {
        if offset < scalar { (byte, scalar) = (0, 0) }
        let bytes = UnsafeRawBufferPointer(text)
        while byte < text.count {
            // Eight letters of ASCII are passed at once.
            if offset - scalar >= 8, text.count - byte >= 8,
                bytes.loadUnaligned(fromByteOffset: byte, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
            {
                byte += 8
                scalar += 8
                continue
            }
            if text[byte] & 0xC0 != 0x80 {
                if scalar == offset { break }
                scalar += 1
            }
            byte += 1
        }
        return byte
    }
}

/// Counting scalars.
public enum ScalarCount {
    /// The number of scalars that begin in `text`.
    public static func of(_ text: UnsafeBufferPointer<UInt8>) -> Int {
        var count = 0
        // Without a branch the compiler counts many at once.
        for byte in text { count &+= byte & 0xC0 != 0x80 ? 1 : 0 }
        return count
    }
}
