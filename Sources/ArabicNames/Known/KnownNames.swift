import TextAnalysis

/// Which names of the table a form may be a spelling of.
///
/// What the table says lies in the program as ``LaidOutNames``, so that nothing is read or built before the first lookup, which is a binary
/// search by key. What Arabic script is looked up by is made when it is first asked for.
enum KnownNames {
    struct Match: Equatable {
        var name: Int32
        /// In hundredths of a consonant.
        var cost: Int32
    }

    /// The sounds of an entry, as a range of ``LaidOutNames/units``.
    private static func range(of entry: Int) -> Range<Int> {
        Int(LaidOutNames.ends[entry])..<Int(LaidOutNames.ends[entry + 1])
    }

    /// What a name is called in the table, for explanations.
    static func spelling(_ name: Int32) -> String {
        let place = KnownNameEntries.TextPlace(bits: LaidOutNames.words[Int(name)])
        return String(decoding: place.text.prefix { $0 != UInt8(ascii: "|") && $0 != UInt8(ascii: "=") }, as: UTF8.self)
    }

    /// The names that the reading may spell, at most `reach` away; for Arabic script those that are written with its letters.
    static func matches(_ reading: NameReading, keys: [PackedKey], weights: UnsafeBufferPointer<Int32>) -> [Match] {
        if reading.script == .arabic {
            return ArabicSpellings.shared.names(written: VocalisedSounds.arabic(reading.units)).map {
                Match(name: $0, cost: 0)
            }
        }
        let reach = weights[Int(Weight.knownReach.rawValue)]
        var matches: [Match] = []
        reading.withSounds(against: .vocalised) { sounds in
            forEachEntry(under: keys) { name, known in
                let cost = distance(sounds, known, weights: weights, limit: reach, useful: reach)
                guard cost <= reach else { return }
                if let index = matches.firstIndex(where: { $0.name == name }) {
                    matches[index].cost = min(matches[index].cost, cost)
                } else {
                    matches.append(Match(name: name, cost: cost))
                }
            }
        }
        return matches
    }

    /// The entries under keys: which name each is of, and its sounds.
    static func forEachEntry(under keys: [PackedKey], _ body: (Int32, UnsafeBufferPointer<UInt8>) -> Void) {
        let entryBits = KnownNameEntries.entryBits
        let byKey = LaidOutNames.byKey
        LaidOutNames.units.withUnsafeBufferPointer { units in
            for key in keys {
                let lowest = key.bits << entryBits
                var place = SortedSearch.first(byKey.count) { byKey[$0] < lowest }
                while place < byKey.count, byKey[place] >> entryBits == key.bits {
                    let entry = Int(byKey[place] & (1 << entryBits - 1))
                    place += 1
                    body(Int32(LaidOutNames.names[entry]), UnsafeBufferPointer(rebasing: units[range(of: entry)]))
                }
            }
        }
    }

    /// The names that are written with the letters of a reading in Arabic script.
    static func names(written units: ArraySlice<UInt8>) -> [Int32] {
        ArabicSpellings.shared.names(written: VocalisedSounds.arabic(Array(units)))
    }

    /// The distance of a reading from the sounds of an entry.
    static func distance(
        _ sounds: SoundSequence, _ known: UnsafeBufferPointer<UInt8>, weights: UnsafeBufferPointer<Int32>,
        limit: Int32, useful: Int32
    ) -> Int32 {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: known.count) { skips in
            for index in known.indices {
                skips[index] = SkipCosts.weight(known, index, script: .vocalised, other: .latin).rawValue
            }
            let entry = SoundSequence(units: known, skips: UnsafeBufferPointer(skips), script: .vocalised)
            return SoundDistance.between(sounds, entry, weights: weights, limit: limit, useful: useful)
        }
    }

    /// The names by the letters of their Arabic spellings.
    private struct ArabicSpellings: Sendable {
        static let shared = ArabicSpellings()

        private var byHash: [(hash: UInt64, name: Int32)] = []

        init() {
            for (entry, name) in LaidOutNames.names.enumerated() {
                add(VocalisedSounds.arabic(Array(LaidOutNames.units[KnownNames.range(of: entry)])), Int32(name))
            }
            for (name, bits) in zip(LaidOutNames.spelledNames, LaidOutNames.spellings) {
                let place = KnownNameEntries.TextPlace(bits: bits)
                guard let spelling = NameForm(utf8: place.text) else { continue }
                add(VocalisedSounds.arabic(spelling.units), Int32(name))
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
