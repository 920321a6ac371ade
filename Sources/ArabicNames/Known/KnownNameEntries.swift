import TextAnalysis

/// The table of known names, read into the arrays that ``LaidOutNames`` holds.
///
/// A word of the table is a name; each way in which it is vocalised is an entry.
package struct KnownNameEntries: Equatable, Sendable {
    /// The sounds of all entries, one after the other.
    package private(set) var units: [UInt8] = []
    /// Where each entry ends, after a zero.
    package private(set) var ends: [UInt16] = [0]
    /// The name of each entry.
    package private(set) var names: [UInt16] = []
    /// The ``TextPlace`` of each name.
    package private(set) var words: [UInt64] = []
    /// Where the table gives another spelling in Arabic than the sounds tell, and of which names.
    package private(set) var spellings: [UInt64] = []
    package private(set) var spelledNames: [UInt16] = []
    /// Keys with the number of their entry in the lowest bits, sorted.
    package private(set) var byKey: [UInt64] = []

    static let entryBits: UInt64 = 14

    /// A stretch of one of the table's groups.
    struct TextPlace {
        var group: Int
        var range: Range<Int>

        init(group: Int, range: Range<Int>) { (self.group, self.range) = (group, range) }

        init(bits: UInt64) {
            group = Int(bits >> 48)
            range = Int(bits >> 24 & 0xFF_FFFF)..<Int(bits & 0xFF_FFFF)
        }

        var bits: UInt64 { UInt64(group) << 48 | UInt64(range.lowerBound) << 24 | UInt64(range.upperBound) }

        var text: UnsafeBufferPointer<UInt8> {
            UnsafeBufferPointer(rebasing: Self.text(of: KnownNameTable.groups[group])[range])
        }

        static func text(of group: StaticString) -> UnsafeBufferPointer<UInt8> {
            UnsafeBufferPointer(start: group.utf8Start, count: group.utf8CodeUnitCount)
        }
    }

    /// Reads the table.
    package init() {
        var seen: Set<UInt64> = []
        for (group, table) in KnownNameTable.groups.enumerated() {
            let text = TextPlace.text(of: table)
            var index = 0
            while index < text.count {
                guard text[index] > 0x20 else {
                    index += 1
                    continue
                }
                let start = index
                while index < text.count, text[index] > 0x20 { index += 1 }
                add(TextPlace(group: group, range: start..<index), of: text, &seen)
            }
        }
        precondition(names.count <= 1 << Self.entryBits, "the number of an entry has \(Self.entryBits) bits")
        byKey.sort()
    }

    /// Adds a word of the table: ways to vocalise a name, each perhaps with a spelling.
    private mutating func add(_ word: TextPlace, of text: UnsafeBufferPointer<UInt8>, _ seen: inout Set<UInt64>) {
        let name = UInt16(words.count)
        var isNew = false
        var start = word.range.lowerBound
        while start < word.range.upperBound {
            let part = text[start..<word.range.upperBound]
            let end = part.firstIndex(of: UInt8(ascii: "|")) ?? word.range.upperBound
            let middle = part[..<end].firstIndex(of: UInt8(ascii: "=")) ?? end
            let first = units.count
            VocalisedSounds.append(UnsafeBufferPointer(rebasing: text[start..<middle]), to: &units)
            let hash = units.withUnsafeBufferPointer { FNV1a.hash(UnsafeBufferPointer(rebasing: $0[first...])) }
            if units.count > first, seen.insert(hash).inserted {
                isNew = true
                byKey.append(NameForm.packedKey(units[first...]).bits << Self.entryBits | UInt64(names.count))
                if middle < end {
                    spelledNames.append(name)
                    spellings.append(TextPlace(group: word.group, range: middle + 1..<end).bits)
                }
                ends.append(UInt16(units.count))
                names.append(name)
            } else {
                units.removeLast(units.count - first)
            }
            start = end + 1
        }
        if isNew { words.append(word.bits) }
    }

    /// What lies in the program, to be compared with what the table says.
    package static var laidOut: KnownNameEntries {
        var entries = KnownNameEntries(empty: ())
        entries.units = LaidOutNames.units
        entries.ends = LaidOutNames.ends
        entries.names = LaidOutNames.names
        entries.words = LaidOutNames.words
        entries.spellings = LaidOutNames.spellings
        entries.spelledNames = LaidOutNames.spelledNames
        entries.byKey = LaidOutNames.byKey
        return entries
    }

    private init(empty: Void) {}
}
