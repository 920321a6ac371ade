#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Numbers for byte strings, in the order in which they are first seen. All lie in one piece of memory: to look at one touches no reference
/// count, as an array of arrays would.
package struct TermTable {
    private var bytes: [UInt8] = []
    private var ends: [UInt32] = []
    /// An open-addressed table.
    private var slots = [Slot](repeating: Slot(), count: leastSlots)

    /// A number and the hash of its string, side by side: most strings that differ are told by it without another look at memory.
    private struct Slot {
        var hash: UInt32 = 0
        /// -1 where free.
        var number: Int32 = -1
    }

    private static let leastSlots = 1 << 14

    /// How often all was forgotten: numbers of another generation are void.
    private(set) var generation = 0

    package init() {}

    package var count: Int { ends.count }

    /// The bytes of a string.
    func term(_ number: Int) -> ArraySlice<UInt8> { bytes[range(number)] }

    /// Lets `body` look at the bytes of a string.
    package func withBytes<Result>(_ number: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range(number)])) }
    }

    /// Forgets all strings. Numbers given out before are void.
    package mutating func removeAll() {
        bytes.removeAll()
        ends.removeAll()
        slots = [Slot](repeating: Slot(), count: Self.leastSlots)
        generation += 1
    }

    private func range(_ number: Int) -> Range<Int> {
        (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])
    }

    /// The number of a string, given to it now if it has none.
    package mutating func number(of term: UnsafeRawBufferPointer) -> Int {
        let hash = Self.hash(term)
        var place = Int(hash) & (slots.count - 1)
        while slots[place].number >= 0 {
            let number = Int(slots[place].number)
            if slots[place].hash == hash, isEqual(number, term) { return number }
            place = (place + 1) & (slots.count - 1)
        }
        let number = ends.count
        slots[place] = Slot(hash: hash, number: Int32(number))
        bytes.append(contentsOf: term)
        ends.append(UInt32(bytes.count))
        if ends.count * 2 > slots.count { grow() }
        return number
    }

    private func isEqual(_ number: Int, _ term: UnsafeRawBufferPointer) -> Bool {
        let range = range(number)
        guard range.count == term.count, let other = term.baseAddress else { return range.count == term.count }
        return bytes.withUnsafeBytes {
            $0.baseAddress.map { memcmp($0 + range.lowerBound, other, term.count) == 0 } ?? false
        }
    }

    private mutating func grow() {
        let held = slots
        slots = [Slot](repeating: Slot(), count: held.count * 2)
        for slot in held where slot.number >= 0 {
            var place = Int(slot.hash) & (slots.count - 1)
            while slots[place].number >= 0 { place = (place + 1) & (slots.count - 1) }
            slots[place] = slot
        }
    }

    /// Eight bytes at a time, multiplied and folded; the length first, so that zeros count.
    @inline(__always)
    private static func hash(_ term: UnsafeRawBufferPointer) -> UInt32 {
        var hash = UInt64(truncatingIfNeeded: term.count) &* 0x9E37_79B9_7F4A_7C15
        var index = 0
        while index + 8 <= term.count {
            hash = (hash ^ term.loadUnaligned(fromByteOffset: index, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 32
            index += 8
        }
        var last: UInt64 = 0
        while index < term.count {
            last = last << 8 | UInt64(term[index])
            index += 1
        }
        hash = (hash ^ last) &* 0x9E37_79B9_7F4A_7C15
        return UInt32(truncatingIfNeeded: hash >> 32 ^ hash >> 15)
    }
}
