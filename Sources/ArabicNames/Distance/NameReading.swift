/// One way to read a form, ready to be compared with many: its sounds, and for each the weight of leaving it out against each script.
struct NameReading: Sendable {
    let units: [UInt8]
    let script: NameScript
    /// Skip weights against Latin, then against Arabic, then against known names; `units.count` of each.
    private let skips: [UInt8]
    let way: NameForm.Way

    init(_ form: NameForm, _ way: NameForm.Way) {
        let units = form.units[way.range]
        self.units = Array(units)
        script = form.script
        self.way = way
        let script = form.script
        skips = [UInt8](unsafeUninitializedCapacity: 3 * units.count) { skips, count in
            units.withUnsafeBufferPointer { units in
                for other in [NameScript.latin, .arabic, .vocalised] {
                    for index in units.indices {
                        skips[count] = SkipCosts.weight(units, index, script: script, other: other).rawValue
                        count += 1
                    }
                }
            }
        }
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
    /// A way to read a form: which of its sounds are the name's, and what is to be known before they are compared.
    struct Way {
        var range: Range<Int>
        /// The weight of reading the form so.
        var cost: Weight
        var hasArticle: Bool
        var firm: Int
    }

    /// How many ways there are to read the form.
    var ways: Int { articleLength > 0 ? 2 : 1 }

    /// The first or the second way to read the form.
    func way(_ place: Int) -> Way {
        guard articleLength > 0 else { return way(from: 0, .zero, hasArticle: hasArticle) }
        return place == 0
            ? way(from: 0, articleIsLikely ? .likelyArticle : .zero, hasArticle: false)
            : way(from: articleLength, articleIsLikely ? .zero : .fusedArticle, hasArticle: true)
    }

    private func way(from start: Int, _ cost: Weight, hasArticle: Bool) -> Way {
        let firm = units[start...].count { !(Sound(rawValue: $0 & Sound.mask)?.isWeak ?? true) }
        return Way(range: start..<units.count, cost: cost, hasArticle: hasArticle, firm: firm)
    }

    /// The ways to read the form, at most two.
    var readings: [NameReading] { (0..<ways).map { NameReading(self, way($0)) } }

    /// The sounds of a way to read the form, with the skip weights against a form of `other` script, made for one comparison.
    func withSounds<Result>(_ way: Way, against other: NameScript, _ body: (SoundSequence) -> Result) -> Result {
        units.withUnsafeBufferPointer { units in
            let units = UnsafeBufferPointer(rebasing: units[way.range])
            return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: units.count) { skips in
                for index in units.indices {
                    skips[index] = SkipCosts.weight(units, index, script: script, other: other).rawValue
                }
                return body(SoundSequence(units: units, skips: UnsafeBufferPointer(skips), script: script))
            }
        }
    }
}
