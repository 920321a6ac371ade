#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Turns the bytes of a text file into clean UTF-8.
///
/// A byte order mark decides; else well-formed UTF-8; else UTF-16 by the zeros of its ASCII letters; else a Windows code page,
/// chosen by where the letters beyond ASCII lie. What comes out has line feeds as its only control characters.
public enum TextDecoding {
    /// The text of `bytes`.
    ///
    /// - Throws: ``ReadingError/empty``, or ``ReadingError/binary`` where zeros and control characters say that it is no text.
    public static func text(of bytes: [UInt8]) throws(ReadingError) -> [UInt8] {
        guard bytes.contains(where: { $0 > 0x20 }) else { throw .empty }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return cleaned(Array(bytes.dropFirst(3))) }
        if bytes.starts(with: [0xFF, 0xFE]) { return try converted(Array(bytes.dropFirst(2)), from: "UTF-16LE") }
        if bytes.starts(with: [0xFE, 0xFF]) { return try converted(Array(bytes.dropFirst(2)), from: "UTF-16BE") }
        let statistics = ByteStatistics(bytes.prefix(1 << 16))
        if let name = statistics.utf16Name { return try converted(bytes, from: name) }
        if statistics.looksBinary { throw .binary }
        if isNearlyUTF8(bytes) { return cleaned(bytes) }
        return try converted(bytes, from: statistics.codePage)
    }

    /// The text of bytes whose encoding a page, a mail or a server names; nil where it names none that is known, and where the
    /// bytes themselves show another one.
    static func text(of bytes: [UInt8], declaredAs name: String) -> [UInt8]? {
        let isUTF8 = isNearlyUTF8(bytes)
        let hasHighBytes = bytes.contains { $0 >= 0x80 }
        if isUTF8, hasHighBytes || !name.hasPrefix("iso-2022") && !name.hasPrefix("utf-16") && !name.hasPrefix("utf-7")
        {
            let statistics = ByteStatistics(bytes.prefix(1 << 16))
            return statistics.looksBinary || statistics.utf16Name != nil ? nil : cleaned(bytes)
        }
        guard let encoding = EncodingNames.converterName(name) else { return nil }
        return try? converted(bytes, from: encoding)
    }

    /// Well-formed, or so nearly that the rest is damage rather than another encoding.
    private static func isNearlyUTF8(_ bytes: [UInt8]) -> Bool {
        var (good, bad) = (0, 0)
        bytes.withUnsafeBufferPointer { buffer in
            var index = 0
            while index < buffer.count {
                let byte = buffer[index]
                if byte < 0x80 {
                    index += 1
                    continue
                }
                let length = UTF8Length.ofSequence(in: buffer, at: index)
                if length > 0 { good += 1 } else { bad += 1 }
                index += max(1, length)
            }
        }
        return bad == 0 || good >= bad * 4
    }

    private static func converted(_ bytes: [UInt8], from encoding: String) throws(ReadingError) -> [UInt8] {
        guard let descriptor = iconv_open("UTF-8", encoding), Int(bitPattern: descriptor) != -1 else { throw .binary }
        defer { iconv_close(descriptor) }
        var input = bytes
        let capacity = bytes.count * 3 + 16
        var output = [UInt8](repeating: 0, count: capacity)
        var written = 0
        input.withUnsafeMutableBytes { source in
            output.withUnsafeMutableBytes { destination in
                var from = source.baseAddress?.assumingMemoryBound(to: CChar.self)
                var fromLeft = source.count
                var to = destination.baseAddress?.assumingMemoryBound(to: CChar.self)
                var toLeft = destination.count
                while fromLeft > 0 {
                    let result = iconv(descriptor, &from, &fromLeft, &to, &toLeft)
                    if result != Int.max && result != Int(bitPattern: UInt.max) { break }
                    guard errno == EILSEQ, fromLeft > 0, toLeft > 3, let at = to, let next = from else { break }
                    // A byte that the encoding does not have becomes U+FFFD.
                    for (offset, byte) in ([0xEF, 0xBF, 0xBD] as [UInt8]).enumerated() {
                        at[offset] = CChar(bitPattern: byte)
                    }
                    to = at + 3
                    toLeft -= 3
                    from = next + 1
                    fromLeft -= 1
                }
                written = destination.count - toLeft
            }
        }
        output.removeLast(capacity - written)
        return cleaned(output)
    }

    /// Repairs ill-formed bytes to U+FFFD, makes every line end a line feed, turns tabs into spaces, and drops control
    /// characters, marks of direction that could reorder what stands around them, and zero bytes.
    static func cleaned(_ bytes: [UInt8]) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: bytes.count * 3) { output, written in
            written = 0
            bytes.withUnsafeBufferPointer { input in
                var index = 0
                let count = input.count
                func put(_ byte: UInt8) {
                    output[written] = byte
                    written += 1
                }
                while index < count {
                    let byte = input[index]
                    if byte >= 0x20, byte < 0x7F {
                        put(byte)
                        index += 1
                    } else if byte < 0x80 {
                        switch byte {
                        case 0x0A, 0x0B, 0x0C: put(0x0A)
                        case 0x0D: if index + 1 == count || input[index + 1] != 0x0A { put(0x0A) }
                        case 0x09: put(0x20)
                        default: break
                        }
                        index += 1
                    } else {
                        let length = UTF8Length.ofSequence(in: input, at: index)
                        if length == 0 {
                            for byte in [0xEF, 0xBF, 0xBD] as [UInt8] { put(byte) }
                            index += 1
                            continue
                        }
                        switch dropsOrBreaks(input, index, length) {
                        case .keep: for offset in 0..<length { put(input[index + offset]) }
                        case .drop: break
                        case .lineBreak: put(0x0A)
                        }
                        index += length
                    }
                }
            }
        }
    }

    private enum Fate {
        case keep
        case drop
        case lineBreak
    }

    private static func dropsOrBreaks(_ input: UnsafeBufferPointer<UInt8>, _ index: Int, _ length: Int) -> Fate {
        if length == 2, input[index] == 0xC2, input[index + 1] < 0xA0 {
            return input[index + 1] == 0x85 ? .lineBreak : .drop
        }
        guard length == 3 else { return .keep }
        switch (input[index], input[index + 1], input[index + 2]) {
        case (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9): return .lineBreak
        case (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA6...0xA9), (0xEF, 0xBB, 0xBF): return .drop
        default: return .keep
        }
    }
}

/// The lengths of UTF-8 sequences.
enum UTF8Length {
    /// The bytes of the well-formed sequence of several bytes that begins at `index`; 0 where none does.
    static func ofSequence(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let first = text[index]
        let left = text.count - index
        func follows(_ offset: Int, _ low: UInt8 = 0x80, _ high: UInt8 = 0xBF) -> Bool {
            offset < left && text[index + offset] >= low && text[index + offset] <= high
        }
        switch first {
        case 0xC2...0xDF: return follows(1) ? 2 : 0
        case 0xE0: return follows(1, 0xA0) && follows(2) ? 3 : 0
        case 0xED: return follows(1, 0x80, 0x9F) && follows(2) ? 3 : 0
        case 0xE1...0xEF: return follows(1) && follows(2) ? 3 : 0
        case 0xF0: return follows(1, 0x90) && follows(2) && follows(3) ? 4 : 0
        case 0xF1...0xF3: return follows(1) && follows(2) && follows(3) ? 4 : 0
        case 0xF4: return follows(1, 0x80, 0x8F) && follows(2) && follows(3) ? 4 : 0
        default: return 0
        }
    }
}
