/// Where a term stands in a document, as the engine's table of positions holds it (`backends/glass/glass_positionlist.cc` and
/// `common/bitstream.cc` of Xapian 1.4).
///
/// The last position stands first. Of more than one follow, in bits, the first, how many there are between, and these by interpolative
/// coding (Moffat and Stuiver, Information Retrieval 3, 2000): the middle one among the places that its neighbours leave it, then both halves.
struct PositionList {
    private var bytes: [UInt8] = []
    private var bits: UInt64 = 0
    private var count: UInt64 = 0

    /// Appends the code of positions.
    ///
    /// - Parameter positions: ascending, at least one.
    static func append(_ positions: [UInt32], to tag: inout [UInt8]) {
        guard let first = positions.first, let last = positions.last else { return }
        tag.appendPacked(last)
        guard positions.count > 1 else { return }
        var list = PositionList()
        list.encode(first, of: last)
        list.encode(UInt32(positions.count - 2), of: last - first)
        list.encode(positions, between: 0, and: positions.count - 1)
        if list.count > 0 { list.bytes.append(UInt8(truncatingIfNeeded: list.bits)) }
        tag += list.bytes
    }

    /// Appends a number below `limit`: where that is no power of two, the numbers in the middle take a bit less.
    private mutating func encode(_ value: UInt32, of limit: UInt32) {
        var value = UInt64(value)
        let limit = UInt64(limit)
        var length = UInt64(UInt64.bitWidth - (limit - 1).leadingZeroBitCount)
        let spare = (1 << length) - limit
        if spare > 0 {
            let middle = (limit - spare) / 2
            if value >= middle + spare {
                value = value - (middle + spare) | 1 << (length - 1)
            } else if value >= middle {
                length -= 1
            }
        }
        bits |= value << count
        count += length
        while count >= 8 {
            bytes.append(UInt8(truncatingIfNeeded: bits))
            bits >>= 8
            count -= 8
        }
    }

    private mutating func encode(_ positions: [UInt32], between first: Int, and last: Int) {
        var first = first
        while first + 1 < last {
            let middle = first + (last - first) / 2
            let lowest = positions[first] + UInt32(middle - first)
            encode(positions[middle] - lowest, of: positions[last] - positions[first] - UInt32(last - first) + 1)
            encode(positions, between: first, and: middle)
            first = middle
        }
    }
}
