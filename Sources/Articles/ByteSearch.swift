/// Looks for short ASCII words in bytes, whatever the case of their letters.
enum ByteSearch {
    /// Whether one of `words`, in small letters, stands anywhere in `bytes`.
    static func holds(_ bytes: ArraySlice<UInt8>, anyOf words: [[UInt8]]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            for word in words {
                guard let first = word.first, bytes.count >= word.count else { continue }
                var start = 0
                while start + word.count <= bytes.count {
                    if lower(bytes[start]) == first {
                        var offset = 1
                        while offset < word.count, lower(bytes[start + offset]) == word[offset] { offset += 1 }
                        if offset == word.count { return true }
                    }
                    start += 1
                }
            }
            return false
        }
    }

    @inline(__always)
    private static func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}
