import TextAnalysis

/// Words without line breaks, runs of spaces and control characters.
enum PlainLine {
    /// The bytes as one line: white space of any kind and number becomes one space, none stands at the ends.
    static func text(of bytes: some Collection<UInt8>) -> String {
        if bytes.isPlainLine { return String(decoding: bytes, as: UTF8.self) }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        append(bytes, to: &output, from: 0)
        if output.last == 0x20 { output.removeLast() }
        return clean(output)
    }

    /// UTF-8 of which what could move or hide other text on a terminal is gone.
    static func clean(_ bytes: [UInt8]) -> String {
        if bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return String(decoding: bytes, as: UTF8.self) }
        let cleaned = TextDecoding.cleaned(bytes).map { $0 == 0x0A ? 0x20 : $0 }
        return String(decoding: cleaned, as: UTF8.self)
    }

    /// Appends with white space collapsed; `from` is where the line begins in `output`.
    static func append(_ bytes: some Collection<UInt8>, to output: inout [UInt8], from: Int) {
        func isSpaceBefore(_ output: [UInt8]) -> Bool { output.count == from || output[output.count - 1] == 0x20 }
        for byte in bytes {
            if byte <= 0x20 {
                // Of control characters, those that are no white space are dropped.
                if byte == 0x20 || 0x09...0x0D ~= byte, !isSpaceBefore(output) { output.append(0x20) }
                continue
            }
            output.append(byte)
            if byte < 0x80 { continue }
            // The spaces beyond ASCII: no-break, figure, thin, ideographic and their like; and marks of no width.
            let count = output.count
            if byte == 0xA0, count - from >= 2, output[count - 2] == 0xC2 {
                output.removeLast(2)
                if !isSpaceBefore(output) { output.append(0x20) }
            } else if byte == 0xAD, count - from >= 2, output[count - 2] == 0xC2 {
                output.removeLast(2)
            } else if count - from >= 3, output[count - 3] == 0xE2, output[count - 2] == 0x80,
                byte <= 0x8A || byte == 0xAF || byte == 0xA8 || byte == 0xA9
            {
                output.removeLast(3)
                if !isSpaceBefore(output) { output.append(0x20) }
            } else if count - from >= 3, output[count - 3] == 0xE2, output[count - 2] == 0x80, byte == 0x8B {
                output.removeLast(3)
            } else if count - from >= 3, output[count - 3] == 0xE3, output[count - 2] == 0x80, byte == 0x80 {
                output.removeLast(3)
                if !isSpaceBefore(output) { output.append(0x20) }
            } else if byte == 0xBF, count - from >= 3, output[count - 3] == 0xEF, output[count - 2] == 0xBB {
                output.removeLast(3)
            }
        }
    }
}
