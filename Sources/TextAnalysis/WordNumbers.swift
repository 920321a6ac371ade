/// Words, numbered in the order in which they were first met, told apart by their bytes.
///
/// It takes the place of a dictionary where a program starts anew for each question: before a `Dictionary` takes its first key,
/// Swift's runtime looks for the conformance of the key's type among those of the whole program, and that alone takes a
/// twentieth of a search.
public struct WordNumbers: Sendable, Equatable {
    /// The words, one after another.
    private var bytes: [UInt8] = []
    /// Where each word ends in ``bytes``.
    private var ends: [Int] = []
    private var hashes: [UInt64] = []
    /// Numbers of words from where their hash points, -1 where there is none. At most half of them are taken.
    private var slots: [Int32] = []

    /// Has no word yet.
    public init() {}

    /// How many words there are.
    public var count: Int { ends.count }

    /// The number of a word that is there.
    public func number(of word: UnsafeBufferPointer<UInt8>) -> Int? {
        if slots.isEmpty { return nil }
        let number = slots[slot(of: word, FNV1a.hash(word))]
        return number < 0 ? nil : Int(number)
    }

    /// The number of a word that is there.
    public func number(of word: [UInt8]) -> Int? { word.withUnsafeBufferPointer { number(of: $0) } }

    /// Whether a word is there.
    public func contains(_ word: [UInt8]) -> Bool { number(of: word) != nil }

    /// Whether a word is there.
    public func contains(_ word: ArraySlice<UInt8>) -> Bool { word.withUnsafeBufferPointer { number(of: $0) } != nil }

    /// The number of a word; one that is not there becomes the last.
    public mutating func add(_ word: UnsafeBufferPointer<UInt8>) -> Int {
        if slots.count <= 2 * count { grow() }
        let hash = FNV1a.hash(word)
        let slot = slot(of: word, hash)
        if slots[slot] >= 0 { return Int(slots[slot]) }
        slots[slot] = Int32(count)
        bytes.append(contentsOf: word)
        ends.append(bytes.count)
        hashes.append(hash)
        return count - 1
    }

    /// The number of a word; one that is not there becomes the last.
    public mutating func add(_ word: [UInt8]) -> Int { word.withUnsafeBufferPointer { add($0) } }

    /// Where the word is, or where it would be.
    private func slot(of word: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int {
        var slot = firstSlot(hash)
        while slots[slot] >= 0, !isWord(Int(slots[slot]), word, hash) { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }

    private func firstSlot(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 32) & (slots.count - 1) }

    private func isWord(_ number: Int, _ word: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Bool {
        guard hashes[number] == hash else { return false }
        let start = number == 0 ? 0 : ends[number - 1]
        guard ends[number] - start == word.count else { return false }
        for index in word.indices where bytes[start + index] != word[index] { return false }
        return true
    }

    /// Whether both number the same words alike.
    public static func == (left: Self, right: Self) -> Bool { left.ends == right.ends && left.bytes == right.bytes }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: max(16, 2 * slots.count))
        for (number, hash) in hashes.enumerated() {
            var slot = firstSlot(hash)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(number)
        }
    }
}
