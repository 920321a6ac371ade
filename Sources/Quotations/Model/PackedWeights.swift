/// Weights as text of one byte a symbol, so that they compile in with the module as a plain literal.
///
/// The symbols are the printable ASCII characters but for the space, `!`, `"` and `\`. The first ``runs`` stand for runs of
/// zeros, of 1, 2, 3 … (the last one's length is that of all of them, for longer runs are written in several); the next one
/// says that a weight beyond the small ones follows as two symbols; the others are the small weights.
package enum PackedWeights {
    static let runs = 31
    static let largest = 29
    private static let symbols = 91

    private static func byte(_ symbol: Int) -> UInt8 {
        let byte = UInt8(0x23 + symbol)
        return byte < UInt8(ascii: "\\") ? byte : byte + 1
    }

    @inline(__always)
    private static func symbol(_ byte: UInt8) -> Int { Int(byte) - 0x23 - (byte > UInt8(ascii: "\\") ? 1 : 0) }

    /// The symbols of `weights`.
    package static func pack(_ weights: [Int8]) -> [UInt8] {
        var packed: [UInt8] = []
        var zeros = 0
        func flush() {
            while zeros > 0 {
                let run = min(zeros, runs)
                packed.append(byte(run - 1))
                zeros -= run
            }
        }
        for weight in weights {
            if weight == 0 {
                zeros += 1
                continue
            }
            flush()
            let value = Int(weight)
            if abs(value) <= largest {
                packed.append(byte(runs + 1 + (value > 0 ? value + largest - 1 : value + largest)))
            } else {
                packed += [byte(runs), byte((value + 128) / symbols), byte((value + 128) % symbols)]
            }
        }
        flush()
        return packed
    }

    /// The weights of symbols; bytes that are none, such as line breaks, are passed over, and what is missing is zero.
    package static func unpack(_ packed: UnsafeBufferPointer<UInt8>, count: Int) -> [Int8] {
        [Int8](unsafeUninitializedCapacity: count) { weights, filled in
            weights.initialize(repeating: 0)
            filled = count
            var place = 0
            var index = 0
            while index < packed.count, place < count {
                let byte = packed[index]
                index += 1
                guard byte >= 0x23, byte <= 0x7E else { continue }
                let symbol = Self.symbol(byte)
                if symbol < runs {
                    place += symbol + 1
                    continue
                }
                if symbol == runs {
                    var value = 0
                    var taken = 0
                    while index < packed.count, taken < 2 {
                        let byte = packed[index]
                        index += 1
                        guard byte >= 0x23, byte <= 0x7E else { continue }
                        value = value * symbols + Self.symbol(byte)
                        taken += 1
                    }
                    weights[place] = Int8(truncatingIfNeeded: value - 128)
                } else {
                    let value = symbol - runs - 1 - largest
                    weights[place] = Int8(truncatingIfNeeded: value >= 0 ? value + 1 : value)
                }
                place += 1
            }
        }
    }
}
