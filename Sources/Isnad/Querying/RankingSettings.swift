/// The numbers that ranking depends on, chosen by measurement on several collections (see ARCHITECTURE.md).
struct RankingSettings: Sendable {
    /// What words in a row weigh beside words by themselves.
    var rowShare = 0.7
    /// What words that stand close together add.
    var proximityShare = 0.15
    /// How close that is, in words, beyond the words themselves.
    var proximityWindow = 12
    /// Of so many words are the questions whose words stand for all of their family (better on two collections). Fewer are meant as they are
    /// typed, more say a thing in several forms themselves.
    var familyWords = 4...6
    /// What the spelling of the query weighs beyond its variants, in the Arabic script.
    var exactShare = 0.4
    /// From this similarity on another spelling of a name counts as the one that was typed.
    var sureSimilarity = 0.7
    /// What a spelling below that weighs.
    var doubtfulShare = 0.5
    /// What the spelling of a name that was typed weighs beyond the others.
    var typedShare = 0.2
    /// What another name of the same person weighs.
    var aliasShare = 0.25

    static let standard = RankingSettings()
}
