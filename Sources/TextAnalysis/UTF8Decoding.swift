/// Reading single scalars out of UTF-8 bytes.
public enum UTF8Decoding {
    /// The scalar that begins at `index` and the number of bytes it takes.
    ///
    /// A byte that begins no well-formed sequence is read as U+FFFD of length 1, so a loop always goes forward.
    @inlinable
    public static func scalar(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> (value: UInt32, length: Int) {
        let first = text[index]
        if first < 0x80 { return (UInt32(first), 1) }
        let left = text.count - index
        if first >= 0xC2, first < 0xE0, left >= 2 {
            let second = text[index + 1]
            if second & 0xC0 == 0x80 { return (UInt32(first & 0x1F) << 6 | UInt32(second & 0x3F), 2) }
        } else if first >= 0xE0, first < 0xF0, left >= 3 {
            let second = text[index + 1]
            let third = text[index + 2]
            if second & 0xC0 == 0x80, third & 0xC0 == 0x80 {
                let value = UInt32(first & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F)
                if value >= 0x800, value < 0xD800 || value > 0xDFFF { return (value, 3) }
            }
        } else if first >= 0xF0, first < 0xF5, left >= 4 {
            let (b, c, d) = (text[index + 1], text[index + 2], text[index + 3])
            if b & 0xC0 == 0x80, c & 0xC0 == 0x80, d & 0xC0 == 0x80 {
                let high = UInt32(first & 0x07) << 18 | UInt32(b & 0x3F) << 12
                let value = high | UInt32(c & 0x3F) << 6 | UInt32(d & 0x3F)
                if value >= 0x10000, value < 0x110000 { return (value, 4) }
            }
        }
        return (0xFFFD, 1)
    }

    /// The scalar that ends just before `index`, and the number of bytes it takes; nil at the start of the text.
    @inlinable
    public static func scalar(in text: UnsafeBufferPointer<UInt8>, before index: Int) -> (value: UInt32, length: Int)? {
        guard index > 0 else { return nil }
        var start = index - 1
        while start > 0, index - start < 4, text[start] & 0xC0 == 0x80 { start -= 1 }
        let (value, length) = scalar(in: text, at: start)
        return start + length == index ? (value, length) : (0xFFFD, 1)
    }

    /// Writes `value` as UTF-8 at `output` and returns the number of bytes written (1 to 4).
    @inlinable
    static func write(_ value: UInt32, to output: UnsafeMutablePointer<UInt8>) -> Int {
        if value < 0x80 {
            output[0] = UInt8(value)
            return 1
        }
        if value < 0x800 {
            output[0] = UInt8(0xC0 | value >> 6)
            output[1] = UInt8(0x80 | value & 0x3F)
            return 2
        }
        if value < 0x10000 {
            output[0] = UInt8(0xE0 | value >> 12)
            output[1] = UInt8(0x80 | value >> 6 & 0x3F)
            output[2] = UInt8(0x80 | value & 0x3F)
            return 3
        }
        output[0] = UInt8(0xF0 | value >> 18)
        output[1] = UInt8(0x80 | value >> 12 & 0x3F)
        output[2] = UInt8(0x80 | value >> 6 & 0x3F)
        output[3] = UInt8(0x80 | value & 0x3F)
        return 4
    }
}
