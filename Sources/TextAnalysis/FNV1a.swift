/// FNV-1a, a hash of few instructions, the same in every run (Fowler, Noll and Vo, draft-eastlake-fnv).
public enum FNV1a {
    /// The hash of nothing, from which all others begin.
    public static let offset: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The hash of bytes, in 64 bits of which the high ones are mixed best.
    @inlinable
    public static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash
    }
}
