import Testing

@testable import ArabicNames

@Suite struct BoundedSimilarityTests {
    /// Spellings of common given and family names, one or two letters away from each other, in both scripts.
    private static let spellings = [
        "Mohammad", "Muhammed", "Mohamed", "محمد", "Mahmoud", "محمود", "Ahmad", "Ahmed", "أحمد", "Hussein", "Husain",
        "Hassan",
        "حسن", "حسين", "Khaled", "Khalid", "خالد", "Yousef", "Joseph", "يوسف", "Haddad", "al-Haddad", "الحداد",
        "Haddadi",
        "Jolani", "Jawlani", "Golani", "الجولاني", "Said", "Saeed", "Sayyid", "سعيد", "Abdullah", "Abdallah", "عبدالله",
        "Omar",
        "Umar", "عمر", "Amr", "عمرو", "Tariq", "Tarek", "طارق", "Qasim", "Kassem", "Jassim", "قاسم", "Nour", "Nur",
        "نور", "Ali",
        "علي", "Allie", "Zayd", "Zeid", "زيد", "Smith", "Harbour", "Otto",
    ]

    @Test("What is left early where it is below a threshold is what the whole comparison finds", arguments: spellings)
    func asUnbounded(_ text: String) throws {
        let name = try #require(PreparedName(text))
        for other in Self.spellings {
            let other = try #require(PreparedName(other))
            let whole = name.similarity(other)
            for threshold in [0.3, NameLexicon.threshold, 0.6, 0.85] {
                let bounded = name.similarity(to: other.form, atLeast: threshold)
                #expect(bounded == (whole >= threshold ? whole : nil), "\(text) \(other.form)")
            }
        }
    }
}
