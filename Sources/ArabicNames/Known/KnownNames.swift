import TextAnalysis

/// Which names of the table a form may be a spelling of.
///
/// The table is read once, in about a millisecond, into flat arrays; a lookup is a binary search by key. What Arabic script is looked up by is
/// made when it is first asked for.
struct KnownNames: Sendable {
    struct Match: Equatable {
        var name: Int32
        /// In hundredths of a consonant.
        var cost: Int32
    }

    static let shared = KnownNames()

    /// The sounds of all entries, one after the other.
    private var units: [UInt8] = []
    /// Where each entry ends; an entry is one way in which a name is vocalised.
    private var ends: [Int32] = [0]
    /// The name of each entry.
    private var names: [Int32] = []
    /// Where the word of each name stands in the table.
    private var words: [(group: Int, range: Range<Int>)] = []
    /// Where the table gives another spelling in Arabic than the sounds tell.
    private var spellings: [(name: Int32, group: Int, range: Range<Int>)] = []
    /// Keys with the number of their entry in the lowest bits, sorted.
    private var byKey: [UInt64] = []
    private static let entryBits: UInt64 = 14

    private init() {
        var seen: Set<UInt64> = []
        for (group, table) in KnownNameTable.groups.enumerated() {
            let text = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
            var index = 0
            while index < text.count {
                guard text[index] > 0x20 else {
                    index += 1
                    continue
                }
                let start = index
                while index < text.count, text[index] > 0x20 { index += 1 }
                add(start..<index, of: text, group, &seen)
            }
        }
        precondition(names.count <= 1 << Self.entryBits, "the number of an entry has \(Self.entryBits) bits")
        byKey.sort()
    }

    /// Adds a word of the table: ways to vocalise a name, each perhaps with a spelling.
    private mutating func add(
        _ word: Range<Int>, of text: UnsafeBufferPointer<UInt8>, _ group: Int, _ seen: inout Set<UInt64>
    ) {
        let name = Int32(words.count)
        var isNew = false
        var start = word.lowerBound
        while start < word.upperBound {
            let part = text[start..<word.upperBound]
            let end = part.firstIndex(of: UInt8(ascii: "|")) ?? word.upperBound
            let middle = part[..<end].firstIndex(of: UInt8(ascii: "=")) ?? end
            let first = units.count
            VocalisedSounds.append(UnsafeBufferPointer(rebasing: text[start..<middle]), to: &units)
            let hash = units.withUnsafeBufferPointer { FNV1a.hash(UnsafeBufferPointer(rebasing: $0[first...])) }
            if units.count > first, seen.insert(hash).inserted {
                isNew = true
                byKey.append(NameForm.packedKey(units[first...]).bits << Self.entryBits | UInt64(names.count))
                if middle < end { spellings.append((name, group, middle + 1..<end)) }
                ends.append(Int32(units.count))
                names.append(name)
            } else {
                units.removeLast(units.count - first)
            }
            start = end + 1
        }
        if isNew { words.append((group, word)) }
    }

    /// The sounds of an entry, as a range of ``units``.
    private func range(of entry: Int) -> Range<Int> { Int(ends[entry])..<Int(ends[entry + 1]) }

    /// What a name is called in the table, for explanations.
    func spelling(_ name: Int32) -> String {
        let (group, range) = words[Int(name)]
        let table = KnownNameTable.groups[group]
        let text = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
        return String(
            decoding: text[range].prefix { $0 != UInt8(ascii: "|") && $0 != UInt8(ascii: "=") }, as: UTF8.self)
    }

    /// The names that the reading may spell, at most `reach` away; for Arabic script those that are written with its letters.
    func matches(_ reading: NameReading, keys: [PackedKey], weights: UnsafeBufferPointer<Int32>) -> [Match] {
        if reading.script == .arabic {
            return ArabicSpellings.shared.names(written: VocalisedSounds.arabic(reading.units)).map {
                Match(name: $0, cost: 0)
            }
        }
        let reach = weights[Int(Weight.knownReach.rawValue)]
        var matches: [Match] = []
        units.withUnsafeBufferPointer { units in
            reading.withSounds(against: .vocalised) { sounds in
                for key in keys {
                    let lowest = key.bits << Self.entryBits
                    var place = SortedSearch.first(byKey.count) { byKey[$0] < lowest }
                    while place < byKey.count, byKey[place] >> Self.entryBits == key.bits {
                        let entry = Int(byKey[place] & (1 << Self.entryBits - 1))
                        place += 1
                        let known = UnsafeBufferPointer(rebasing: units[range(of: entry)])
                        let cost = Self.distance(sounds, known, weights: weights, limit: reach)
                        guard cost <= reach else { continue }
                        let name = names[entry]
                        if let index = matches.firstIndex(where: { $0.name == name }) {
                            matches[index].cost = min(matches[index].cost, cost)
                        } else {
                            matches.append(Match(name: name, cost: cost))
                        }
                    }
                }
            }
        }
        return matches
    }

    /// The distance of a reading from the sounds of an entry.
    private static func distance(
        _ sounds: SoundSequence, _ known: UnsafeBufferPointer<UInt8>, weights: UnsafeBufferPointer<Int32>, limit: Int32
    ) -> Int32 {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: known.count) { skips in
            for index in known.indices {
                skips[index] = SkipCosts.weight(known, index, script: .vocalised, other: .latin).rawValue
            }
            let entry = SoundSequence(units: known, skips: UnsafeBufferPointer(skips), script: .vocalised)
            return SoundDistance.between(sounds, entry, weights: weights, limit: limit)
        }
    }

    /// The names by the letters of their Arabic spellings.
    private struct ArabicSpellings: Sendable {
        static let shared = ArabicSpellings(KnownNames.shared)

        private var byHash: [(hash: UInt64, name: Int32)] = []

        init(_ known: KnownNames) {
            for (entry, name) in known.names.enumerated() {
                add(VocalisedSounds.arabic(Array(known.units[known.range(of: entry)])), name)
            }
            for (name, group, range) in known.spellings {
                let table = KnownNameTable.groups[group]
                let text = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
                guard let spelling = NameForm(utf8: UnsafeBufferPointer(rebasing: text[range])) else { continue }
                add(VocalisedSounds.arabic(spelling.units), name)
            }
            byHash.sort { ($0.hash, $0.name) < ($1.hash, $1.name) }
        }

        private mutating func add(_ letters: [UInt8], _ name: Int32) { byHash.append((FNV1a.hash(letters), name)) }

        /// The names that are written so, ascending.
        func names(written letters: [UInt8]) -> [Int32] {
            let hash = FNV1a.hash(letters)
            let first = SortedSearch.first(byHash.count) { byHash[$0].hash < hash }
            return byHash[first...].prefix { $0.hash == hash }.map(\.name)
        }
    }
}

/// Binary search.
private enum SortedSearch {
    /// The first place of so many that does not come before what is looked for.
    static func first(_ count: Int, isBefore: (Int) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isBefore(middle) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
