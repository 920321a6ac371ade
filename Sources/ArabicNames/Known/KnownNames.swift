import TextAnalysis

/// Which names of the table a form may be a spelling of.
///
/// The table is read once, in about a millisecond, into flat arrays; a lookup is a binary search by key.
struct KnownNames: Sendable {
    struct Match: Equatable {
        var name: Int32
        /// In hundredths of a consonant.
        var cost: Int32
    }

    static let shared = KnownNames()

    /// The sounds of all entries, one after the other, and the weight of leaving out each against Latin script.
    private var units: [UInt8] = []
    private var skips: [UInt8] = []
    /// Where each entry ends; an entry is one way in which a name is vocalised.
    private var ends: [Int32] = []
    /// The name of each entry.
    private var names: [Int32] = []
    /// Where the word of each name stands in the table.
    private var words: [(group: Int, range: Range<Int>)] = []
    /// Entries by key, names by the letters of their Arabic spelling; sorted.
    private var byKey: [(key: UInt64, entry: Int32)] = []
    private var byArabic: [(hash: UInt64, name: Int32)] = []

    private init() {
        var seen: Set<[UInt8]> = []
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
        byKey.sort { ($0.key, $0.entry) < ($1.key, $1.entry) }
        byArabic.sort { ($0.hash, $0.name) < ($1.hash, $1.name) }
    }

    /// Adds a word of the table: ways to vocalise a name, each perhaps with a spelling.
    private mutating func add(
        _ word: Range<Int>, of text: UnsafeBufferPointer<UInt8>, _ group: Int, _ seen: inout Set<[UInt8]>
    ) {
        let name = Int32(words.count)
        var isNew = false
        for part in text[word].split(separator: UInt8(ascii: "|")) {
            let halves = part.split(separator: UInt8(ascii: "="))
            let sounds = VocalisedSounds.read(UnsafeBufferPointer(rebasing: halves[0]))
            guard !sounds.isEmpty, seen.insert(sounds).inserted else { continue }
            isNew = true
            byKey.append((PackedKey(NameForm.key(sounds[...])).bits, Int32(ends.count)))
            byArabic.append((FNV1a.hash(VocalisedSounds.arabic(sounds)), name))
            if halves.count > 1, let spelling = NameForm(utf8: UnsafeBufferPointer(rebasing: halves[1])) {
                byArabic.append((FNV1a.hash(VocalisedSounds.arabic(spelling.units)), name))
            }
            units += sounds
            for index in sounds.indices {
                skips.append(SkipCosts.weight(sounds[...], index, script: .vocalised, other: .latin).rawValue)
            }
            ends.append(Int32(units.count))
            names.append(name)
        }
        if isNew { words.append((group, word)) }
    }

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
            let hash = FNV1a.hash(VocalisedSounds.arabic(reading.units))
            return byArabic[
                Self.range(byArabic.count, below: { byArabic[$0].hash < hash }, upTo: { byArabic[$0].hash <= hash })
            ]
            .map { Match(name: $0.name, cost: 0) }
        }
        let reach = weights[Int(Weight.knownReach.rawValue)]
        var matches: [Match] = []
        units.withUnsafeBufferPointer { units in
            skips.withUnsafeBufferPointer { skips in
                reading.withSounds(against: .vocalised) { sounds in
                    for key in keys {
                        let packed = key.bits
                        for place in Self.range(
                            byKey.count, below: { byKey[$0].key < packed }, upTo: { byKey[$0].key <= packed })
                        {
                            let entry = Int(byKey[place].entry)
                            let range = (entry == 0 ? 0 : Int(ends[entry - 1]))..<Int(ends[entry])
                            let known = SoundSequence(
                                units: UnsafeBufferPointer(rebasing: units[range]),
                                skips: UnsafeBufferPointer(rebasing: skips[range]), script: .vocalised)
                            let cost = SoundDistance.between(sounds, known, weights: weights, limit: reach)
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
        }
        return matches
    }

    /// The places of a sorted list from the first that is not below to the last that is at most what is looked for.
    private static func range(_ count: Int, below: (Int) -> Bool, upTo: (Int) -> Bool) -> Range<Int> {
        func first(_ isBefore: (Int) -> Bool) -> Int {
            var (low, high) = (0, count)
            while low < high {
                let middle = (low + high) / 2
                if isBefore(middle) { low = middle + 1 } else { high = middle }
            }
            return low
        }
        let start = first(below)
        return start..<max(start, first(upTo))
    }
}
