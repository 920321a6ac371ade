/// A set of the documents of a stretch, a bit each, in memory of a ``MatchWindow``.
struct WindowSet {
    /// Sixty-four documents each.
    let blocks: UnsafeMutablePointer<UInt64>

    /// How many blocks a set has.
    static let count = Int(MatchWindow.width) / UInt64.bitWidth
    /// How many eights of blocks a set has, which are worked on at once, and how many documents are in one.
    static let eights = count / 8
    static let documentsOfEight = 8 * UInt64.bitWidth

    typealias Eight = SIMD8<UInt64>

    @inline(__always)
    func insert(_ place: Int) { blocks[place &>> 6] |= 1 &<< UInt64(truncatingIfNeeded: place) }

    @inline(__always)
    func contains(_ place: Int) -> Bool { blocks[place &>> 6] &>> UInt64(truncatingIfNeeded: place) & 1 != 0 }

    /// Eight blocks.
    @inline(__always)
    subscript(eight index: Int) -> Eight {
        get { UnsafeRawPointer(blocks + 8 * index).loadUnaligned(as: Eight.self) }
        nonmutating set { UnsafeMutableRawPointer(blocks + 8 * index).storeBytes(of: newValue, as: Eight.self) }
    }

    /// Calls `body` with the places of a block that have a bit, ascending.
    @inline(__always)
    static func forEach(in bits: UInt64, ofBlock block: Int, _ body: (_ place: Int) -> Void) {
        var rest = bits
        while rest != 0 {
            body(block * UInt64.bitWidth + rest.trailingZeroBitCount)
            rest &= rest - 1
        }
    }

    /// Calls `body` with the places of an eight that have a bit, ascending.
    @inline(__always)
    static func forEach(in bits: Eight, ofEight index: Int, _ body: (_ place: Int) -> Void) {
        guard !isEmpty(bits) else { return }
        for block in 0..<8 { forEach(in: bits[block], ofBlock: 8 * index + block, body) }
    }

    @inline(__always)
    static func isEmpty(_ bits: Eight) -> Bool {
        let four = bits.lowHalf | bits.highHalf
        let two = four.lowHalf | four.highHalf
        return two[0] | two[1] == 0
    }

    /// How many bits each byte of an eight has.
    @inline(__always)
    static func counts(_ bits: Eight) -> Eight {
        let twos = bits &- (bits &>> 1 & Eight(repeating: 0x5555_5555_5555_5555))
        let threes = Eight(repeating: 0x3333_3333_3333_3333)
        let fours = (twos & threes) &+ (twos &>> 2 & threes)
        return (fours &+ fours &>> 4) & Eight(repeating: 0x0F0F_0F0F_0F0F_0F0F)
    }

    /// The sum of the bytes of the counts of a whole set, of which none is over 128.
    @inline(__always)
    static func sum(_ counts: Eight) -> Int {
        let bytes = Eight(repeating: 0x00FF_00FF_00FF_00FF)
        let pairs = (counts & bytes) &+ (counts &>> 8 & bytes)
        let four = pairs.lowHalf &+ pairs.highHalf
        let two = four.lowHalf &+ four.highHalf
        return Int(((two[0] &+ two[1]) &* 0x0001_0001_0001_0001) &>> 48)
    }
}
