import Testing

@testable import ArabicNames

@Suite struct FullNameReaderTests {
    /// Made-up bearers, with particles, titles, kunyas and parts of two words.
    private static let names = [
        "Karim Haddad", "Kareem al-Haddad", "Dr Karim Haddad", "Abu Karim", "Abu Karim al-Haddad", "Haddad",
        "Salma bint Karim Haddad",
        "كريم الحداد", "عبد الله الحداد", "Abdullah Haddad", "Abd Allah al-Haddad", "Nur ad-Din Salim",
        "Noureddine Saleem", "Salim Karim",
        "John Haddad", "", "al", "K. Haddad",
    ]

    @Test("What is remembered of words that names share changes no likeness", arguments: names)
    func sameLikeness(_ asked: String) {
        let name = FullName(asked)
        var (reader, likeness) = (NameReader(), FullName.Likeness())
        // It may know the words of other names as well.
        _ = FullName("Salma").similarity(toSpelled: "Salma Haddad", &reader, &likeness)
        likeness = FullName.Likeness()
        for other in Self.names + Self.names.reversed() {
            #expect(
                name.similarity(toSpelled: other, &reader, &likeness) == name.similarity(toSpelled: other), "\(other)")
        }
    }
}
