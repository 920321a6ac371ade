/// Hashes of folded words: the identity of a word wherever the module looks one up.
///
/// 64 bits keep a table of a few thousand words free of false matches in any archive that fits a disk.
package enum WordHash {
    /// The hash of nothing.
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    /// FNV-1a over the bytes.
    @inline(__always)
    package static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash = seed
        for byte in bytes { hash = add(byte, to: hash) }
        return hash
    }

    @inline(__always)
    static func add(_ byte: UInt8, to hash: UInt64) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    /// A hash as features use it; both halves enter it.
    @inline(__always)
    package static func short(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash ^ (hash >> 32)) }
}
