/// Weights as printable text, so that they compile in with the module as a plain literal.
///
/// Most weights are zero. Each other one is written as the number of zeros before it and its size, both in Rice codes (Rice and
/// Plaunt 1971), and a bit for its sign; thirteen bits make two of 91 printable symbols. The first three symbols are the two parameters
/// of the codes and the least size.
package enum PackedWeights {
    private static let symbols = 91
    private static let bitsOfPair = 13

    private static func byte(_ symbol: Int) -> UInt8 {
        let byte = UInt8(0x23 + symbol)
        return byte < UInt8(ascii: "\\") ? byte : byte + 1
    }

    @inline(__always)
    private static func symbol(_ byte: UInt8) -> Int { Int(byte) - 0x23 - (byte > UInt8(ascii: "\\") ? 1 : 0) }

    /// The symbols of `weights`: printable ASCII without the space, `!`, `"` and `\`.
    package static func pack(_ weights: [Int8]) -> [UInt8] {
        let sizes = weights.lazy.filter { $0 != 0 }.map { abs(Int($0)) }
        let least = sizes.min() ?? 1
        var best: [UInt8] = []
        for gap in 0...6 {
            for size in 0...4 {
                let packed = pack(weights, gap: gap, size: size, least: least)
                if best.isEmpty || packed.count < best.count { best = packed }
            }
        }
        return best
    }

    private static func pack(_ weights: [Int8], gap: Int, size: Int, least: Int) -> [UInt8] {
        var packed = [byte(gap), byte(size), byte(least)]
        var bits = 0
        var count = 0
        func put(_ value: Int, _ width: Int) {
            for bit in (0..<width).reversed() {
                bits = bits << 1 | (value >> bit & 1)
                count += 1
                if count == bitsOfPair {
                    packed += [byte(bits / symbols), byte(bits % symbols)]
                    bits = 0
                    count = 0
                }
            }
        }
        func putRice(_ value: Int, _ parameter: Int) {
            for _ in 0..<value >> parameter { put(1, 1) }
            put(0, 1)
            put(value, parameter)
        }
        var zeros = 0
        for weight in weights {
            if weight == 0 {
                zeros += 1
                continue
            }
            putRice(zeros, gap)
            putRice(abs(Int(weight)) - least, size)
            put(weight < 0 ? 1 : 0, 1)
            zeros = 0
        }
        // What fills the last pair up is the beginning of a code without an end.
        while count > 0 { put(1, 1) }
        return packed
    }

    /// The weights of symbols; bytes that are none, such as line breaks, are passed over, and what is missing is zero.
    package static func unpack(_ packed: UnsafeBufferPointer<UInt8>, count: Int) -> [Int8] {
        var reader = BitReader(packed: packed)
        guard let gap = reader.symbol(), let size = reader.symbol(), let least = reader.symbol() else {
            return [Int8](repeating: 0, count: count)
        }
        return [Int8](unsafeUninitializedCapacity: count) { weights, filled in
            weights.initialize(repeating: 0)
            filled = count
            var place = -1
            while let zeros = reader.rice(gap), let value = reader.rice(size), let sign = reader.bit() {
                place += zeros + 1
                guard place < count else { break }
                weights[place] = Int8(truncatingIfNeeded: sign == 1 ? -(value + least) : value + least)
            }
        }
    }

    private struct BitReader {
        let packed: UnsafeBufferPointer<UInt8>
        var index = 0
        var bits = 0
        var left = 0

        mutating func symbol() -> Int? {
            while index < packed.count {
                let byte = packed[index]
                index += 1
                if byte >= 0x23, byte <= 0x7E { return PackedWeights.symbol(byte) }
            }
            return nil
        }

        @inline(__always)
        mutating func bit() -> Int? {
            if left == 0 {
                guard let high = symbol(), let low = symbol() else { return nil }
                bits = high * symbols + low
                left = bitsOfPair
            }
            left -= 1
            return bits >> left & 1
        }

        @inline(__always)
        mutating func rice(_ parameter: Int) -> Int? {
            var value = 0
            while true {
                guard let bit = bit() else { return nil }
                if bit == 0 { break }
                value += 1
            }
            for _ in 0..<parameter {
                guard let bit = bit() else { return nil }
                value = value << 1 | bit
            }
            return value
        }
    }
}
