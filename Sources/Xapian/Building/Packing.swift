#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The encodings of numbers and keys in the engine's tables (`common/pack.h` of Xapian 1.4).
extension [UInt8] {
    /// Appends a number, seven bits a byte, the lowest first.
    @inline(__always)
    mutating func appendPacked(_ value: some BinaryInteger) {
        var value = UInt64(truncatingIfNeeded: value)
        while value >= 0x80 {
            append(UInt8(truncatingIfNeeded: value) | 0x80)
            value >>= 7
        }
        append(UInt8(truncatingIfNeeded: value))
    }

    /// Appends a number so that the bytes sort as the numbers do.
    ///
    /// Two bytes up to 0x7FFF; beyond, the leading ones of the first byte say how many more bytes there are.
    mutating func appendSortable(_ value: UInt32) {
        if value < 0x8000 {
            append(UInt8(value >> 8))
            append(UInt8(truncatingIfNeeded: value))
            return
        }
        let length = (UInt32.bitWidth - value.leadingZeroBitCount + 5) / 7
        let mark = UInt8(truncatingIfNeeded: 0xFF << (10 - length))
        for index in (0..<length).reversed() {
            // A fifth byte holds nothing of 32 bits.
            let byte = index < 4 ? UInt8(truncatingIfNeeded: value >> (8 * UInt32(index))) : 0
            append(index == length - 1 ? byte | mark : byte)
        }
    }

    /// Appends the key of a term's first chunk: zeros are followed by 0xFF, so that what comes behind a key can be told from it.
    mutating func appendKey(ofTerm term: some Collection<UInt8>) {
        for byte in term {
            append(byte)
            if byte == 0 { append(0xFF) }
        }
    }
}

extension UnsafeRawBufferPointer {
    func begins(with prefix: [UInt8]) -> Bool {
        guard count >= prefix.count, let start = baseAddress else { return prefix.isEmpty }
        return memcmp(start, prefix, prefix.count) == 0
    }

    func isEqual(to bytes: [UInt8]) -> Bool { count == bytes.count && begins(with: bytes) }

    /// The number at `at`, seven bits a byte, the lowest first; nil where the bytes end within it.
    @inline(__always)
    func packed(_ at: inout Int) -> Int? {
        var value = 0
        var shift = 0
        while at < count, shift < 63 {
            let byte = self[at]
            at += 1
            value |= Int(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
        return nil
    }
}

extension UInt32 {
    /// What ``Swift/Array/appendSortable(_:)`` wrote; nil for other bytes.
    init?(sortable bytes: Slice<UnsafeRawBufferPointer>) {
        guard let head = bytes.first else { return nil }
        // As many bytes more than two as the first has leading ones.
        let more = (~head).leadingZeroBitCount
        guard bytes.count == 2 + more, more < 4 else { return nil }
        self = bytes.dropFirst().reduce(UInt32(head & (0xFF >> UInt8(more + 1)))) { $0 << 8 | UInt32($1) }
    }
}

/// Keys of the table of postings that belong to no term. All sort before those of terms.
enum TableKey {
    /// The lengths of all documents.
    static let lengths: [UInt8] = [0x00, 0xE0]

    /// What the program that made the database notes under a name.
    static func metadata(_ name: String) -> [UInt8] { [0x00, 0xC0] + name.utf8 }

    /// What the values in a slot are between, and how many there are.
    static func valueStatistics(slot: UInt32) -> [UInt8] {
        var key: [UInt8] = [0x00, 0xD0]
        var rest = slot
        while rest > 0 {
            key.append(UInt8(truncatingIfNeeded: rest))
            rest >>= 8
        }
        return key
    }

    /// The values in a slot; the number of the first document follows.
    static func values(slot: UInt32) -> [UInt8] {
        var key: [UInt8] = [0x00, 0xD8]
        key.appendPacked(slot)
        return key
    }

    static func isOfValues(_ key: some Collection<UInt8>) -> Bool { key.starts(with: [0x00, 0xD8]) }
    static func isOfLengths(_ key: some Collection<UInt8>) -> Bool { key.starts(with: lengths) }
}
