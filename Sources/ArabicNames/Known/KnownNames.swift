/// Which names of the table a form may be a spelling of.
struct KnownNames: Sendable {
    struct Match: Equatable {
        var name: Int32
        /// In hundredths of a consonant.
        var cost: Int32
    }

    static let shared = KnownNames()

    private let readings: [NameReading]
    /// What each name is called in the table, for explanations.
    let spellings: [String]
    private let byKey: [[UInt8]: [Int32]]
    private let byArabic: [[UInt8]: [Int32]]

    private init() {
        var readings: [NameReading] = []
        var spellings: [String] = []
        var byKey: [[UInt8]: [Int32]] = [:]
        var byArabic: [[UInt8]: [Int32]] = [:]
        var seen: Set<[UInt8]> = []
        for group in KnownNameTable.groups {
            for word in group.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                let units = VocalisedSounds.read(word)
                guard !units.isEmpty, seen.insert(units).inserted else { continue }
                let form = NameForm(vocalised: units)
                let name = Int32(readings.count)
                readings.append(NameReading(units[...], script: .vocalised, hasArticle: false))
                spellings.append(String(word))
                for key in form.keys { byKey[key.bytes, default: []].append(name) }
                byArabic[VocalisedSounds.arabic(units), default: []].append(name)
            }
        }
        self.readings = readings
        self.spellings = spellings
        self.byKey = byKey
        self.byArabic = byArabic
    }

    /// The names that the reading may spell, at most `reach` away; for Arabic script those that are written with its letters.
    func matches(
        _ reading: NameReading, keys: [NameKey], weights: UnsafeBufferPointer<Int32>
    ) -> [Match] {
        if reading.script == .arabic {
            return (byArabic[VocalisedSounds.arabic(reading.units)] ?? []).map { Match(name: $0, cost: 0) }
        }
        let reach = weights[Int(Weight.knownReach.rawValue)]
        var matches: [Match] = []
        for key in keys {
            for name in byKey[key.bytes] ?? [] where !matches.contains(where: { $0.name == name }) {
                let cost = SoundDistance.between(reading, readings[Int(name)], weights: weights, limit: reach)
                if cost <= reach { matches.append(Match(name: name, cost: cost)) }
            }
        }
        return matches
    }
}
