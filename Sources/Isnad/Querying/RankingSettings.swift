import Xapian

/// The numbers that ranking depends on, chosen by measurement on several collections (see ARCHITECTURE.md).
struct RankingSettings: Sendable {
    /// How matches are weighted.
    var weighting: Weighting = .ineB2(c: 2.5)
    /// What words that stand close together add.
    var proximityShare = 0.15
    /// How close that is, in words, beyond the words themselves.
    var proximityWindow = 12
    /// What the spelling of the query weighs beyond its variants.
    var exactShare = 0.2

    static let standard = RankingSettings()
}
