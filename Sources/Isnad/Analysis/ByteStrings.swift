#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A list of byte strings in one piece of memory: to look at one touches no reference count, as an array of arrays would.
struct ByteStrings {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []

    var count: Int { ends.count }

    mutating func append(_ string: some Collection<UInt8>) {
        bytes.append(contentsOf: string)
        ends.append(bytes.count)
    }

    mutating func removeAll() {
        bytes.removeAll()
        ends.removeAll()
    }

    /// Lets `body` look at a string.
    @inline(__always)
    func withBytes<Result>(_ index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let start = index == 0 ? 0 : ends[index - 1]
        let end = ends[index]
        return bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[start..<end])) }
    }

    @inline(__always)
    func isEqual(_ index: Int, _ string: UnsafeBufferPointer<UInt8>) -> Bool {
        withBytes(index) {
            guard $0.count == string.count, let a = $0.baseAddress, let b = string.baseAddress else {
                return $0.count == string.count
            }
            return memcmp(a, b, string.count) == 0
        }
    }
}
