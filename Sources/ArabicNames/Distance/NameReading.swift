/// One way to read a form, ready to be compared: its sounds, and for each the weight of leaving it out against each script.
struct NameReading: Sendable {
    let units: [UInt8]
    let script: NameScript
    /// Skip weights against Latin, then against Arabic, then against known names; `units.count` of each.
    private let skips: [UInt8]
    /// The weight of reading the form in this way.
    let cost: Weight
    let hasArticle: Bool
    let firm: Int

    init(_ units: ArraySlice<UInt8>, script: NameScript, cost: Weight = .zero, hasArticle: Bool) {
        self.units = Array(units)
        self.script = script
        self.cost = cost
        self.hasArticle = hasArticle
        var skips: [UInt8] = []
        skips.reserveCapacity(3 * units.count)
        for other in [NameScript.latin, .arabic, .vocalised] {
            for index in units.indices {
                skips.append(SkipCosts.weight(units, index, script: script, other: other).rawValue)
            }
        }
        self.skips = skips
        firm = units.count { !(Sound(rawValue: $0 & Sound.mask)?.isWeak ?? true) }
    }

    /// The sounds with the skip weights against a form of `other` script.
    func withSounds<Result>(against other: NameScript, _ body: (SoundSequence) -> Result) -> Result {
        skips.withUnsafeBufferPointer { all in
            units.withUnsafeBufferPointer { units in
                let count = units.count
                let start = other == .latin ? 0 : other == .arabic ? count : 2 * count
                return body(
                    SoundSequence(
                        units: units, skips: UnsafeBufferPointer(rebasing: all[start..<start + count]), script: script))
            }
        }
    }
}

/// Sounds as they are compared, for as long as the storage behind them stands.
struct SoundSequence {
    let units: UnsafeBufferPointer<UInt8>
    /// The weight of leaving out each.
    let skips: UnsafeBufferPointer<UInt8>
    let script: NameScript
}

extension NameForm {
    /// The ways to read the form, at most two.
    var readings: [NameReading] {
        guard articleLength > 0 else { return [NameReading(units[...], script: script, hasArticle: hasArticle)] }
        return [
            NameReading(units[...], script: script, cost: articleIsLikely ? .likelyArticle : .zero, hasArticle: false),
            NameReading(bare, script: script, cost: articleIsLikely ? .zero : .fusedArticle, hasArticle: true),
        ]
    }
}
