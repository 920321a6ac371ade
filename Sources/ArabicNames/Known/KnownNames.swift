/// Which names of the table a form may be a spelling of.
struct KnownNames: Sendable {
    struct Match: Equatable {
        var name: Int32
        /// In hundredths of a consonant.
        var cost: Int32
    }

    static let shared = KnownNames()

    /// Each way in which a name of the table is vocalised, and the name that it is.
    private let readings: [NameReading]
    private let names: [Int32]
    /// What each name is called in the table, for explanations.
    let spellings: [String]
    private let byKey: [[UInt8]: [Int32]]
    private let byArabic: [[UInt8]: [Int32]]

    private init() {
        var readings: [NameReading] = []
        var spellings: [String] = []
        var names: [Int32] = []
        var byKey: [[UInt8]: [Int32]] = [:]
        var byArabic: [[UInt8]: [Int32]] = [:]
        var seen: Set<[UInt8]> = []
        for group in KnownNameTable.groups {
            for word in group.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                let name = Int32(spellings.count)
                var isNew = false
                for part in word.split(separator: "|") {
                    let halves = part.split(separator: "=")
                    let units = VocalisedSounds.read(halves[0])
                    guard !units.isEmpty, seen.insert(units).inserted else { continue }
                    isNew = true
                    let entry = Int32(readings.count)
                    let form = NameForm(vocalised: units)
                    readings.append(NameReading(units[...], script: .vocalised, hasArticle: false))
                    names.append(name)
                    for key in form.keys { byKey[key.bytes, default: []].append(entry) }
                    byArabic[VocalisedSounds.arabic(units), default: []].append(name)
                    // A spelling in Arabic that does not follow from the sounds.
                    if halves.count > 1, let irregular = NameForm(halves[1]) {
                        byArabic[VocalisedSounds.arabic(irregular.units), default: []].append(name)
                    }
                }
                if isNew { spellings.append(String(word.prefix { $0 != "|" && $0 != "=" })) }
            }
        }
        self.readings = readings
        self.spellings = spellings
        self.names = names
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
            for entry in byKey[key.bytes] ?? [] {
                let cost = SoundDistance.between(reading, readings[Int(entry)], weights: weights, limit: reach)
                guard cost <= reach else { continue }
                let name = names[Int(entry)]
                if let index = matches.firstIndex(where: { $0.name == name }) {
                    matches[index].cost = min(matches[index].cost, cost)
                } else {
                    matches.append(Match(name: name, cost: cost))
                }
            }
        }
        return matches
    }
}
