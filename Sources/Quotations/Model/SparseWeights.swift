/// Weights of which most are zero, so that all of them stay in the processor's second cache.
///
/// A bit for each place says whether there is a weight; those that there are stand one behind the other, and how many stand before each 64 places
/// is counted. Nine of ten looks end at the bit.
package struct SparseWeights: Sendable {
    private let present: [UInt64]
    private let before: [UInt32]
    private let values: [Int8]

    /// - Parameter weights: one for each place, a multiple of 64.
    package init(_ weights: [Int8]) {
        precondition(weights.count.isMultiple(of: 64))
        var present = [UInt64](repeating: 0, count: weights.count / 64)
        var before = [UInt32](repeating: 0, count: present.count)
        var values: [Int8] = []
        for word in present.indices {
            before[word] = UInt32(values.count)
            for bit in 0..<64 where weights[word * 64 + bit] != 0 {
                present[word] |= 1 << UInt64(bit)
                values.append(weights[word * 64 + bit])
            }
        }
        (self.present, self.before, self.values) = (present, before, values)
    }

    /// The weights where they lie in memory.
    package struct View {
        fileprivate let present: UnsafeBufferPointer<UInt64>
        fileprivate let before: UnsafeBufferPointer<UInt32>
        fileprivate let values: UnsafeBufferPointer<Int8>

        @inline(__always)
        subscript(_ place: Int) -> Int32 {
            let word = present[place >> 6]
            let bit = UInt64(1) << UInt64(place & 63)
            guard word & bit != 0 else { return 0 }
            return Int32(values[Int(before[place >> 6]) + (word & (bit - 1)).nonzeroBitCount])
        }
    }

    /// Lets `body` look at the weights.
    package func withView<Result>(_ body: (View) throws -> Result) rethrows -> Result {
        try present.withUnsafeBufferPointer { present in
            try before.withUnsafeBufferPointer { before in
                try values.withUnsafeBufferPointer { values in
                    try body(View(present: present, before: before, values: values))
                }
            }
        }
    }
}
