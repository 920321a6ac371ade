#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A few hundred words to be told from others by their bytes, in a list that stands in the program: nothing is built of it when one starts.
public struct SortedWords: Sendable {
    /// Ascending by their bytes.
    public let words: [StaticString]

    /// - Parameter words: ascending by their bytes.
    public init(_ words: [StaticString]) { self.words = words }

    /// Whether a word is there. O(log *n*) comparisons.
    public func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        var (low, high) = (0, words.count)
        while low < high {
            let middle = (low + high) / 2
            let order = Self.order(word, words[middle])
            if order == 0 { return true }
            if order < 0 { high = middle } else { low = middle + 1 }
        }
        return false
    }

    private static func order(_ word: UnsafeBufferPointer<UInt8>, _ other: StaticString) -> Int {
        guard let start = word.baseAddress else { return -other.utf8CodeUnitCount }
        let order = memcmp(start, other.utf8Start, min(word.count, other.utf8CodeUnitCount))
        return order == 0 ? word.count - other.utf8CodeUnitCount : Int(order)
    }
}
