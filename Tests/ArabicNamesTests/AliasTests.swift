import ArabicNames
import Testing
import TextAnalysis

private func statements(_ text: String) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
        let tokens = Tokenizer().tokens(of: String(decoding: bytes, as: UTF8.self))
        return AliasStatement.statements(in: bytes, tokens: tokens).map {
            String(decoding: bytes[$0.name], as: UTF8.self) + " = " + String(decoding: bytes[$0.alias], as: UTF8.self)
        }
    }
}

@Test(
    "Statements of two names",
    arguments: [
        ("The trader Salim Haddad, known as Abu Nidal al-Rifi, was freed.", ["Salim Haddad = Abu Nidal al-Rifi"]),
        ("Salim Haddad, better known as Abu Nidal, was freed.", ["Salim Haddad = Abu Nidal"]),
        ("The Tamrin Circle (TC), formerly known as the Nahr Front, met.", ["Tamrin Circle = Nahr Front"]),
        ("The Tamrin Circle, formerly the Nahr Front, met.", ["Tamrin Circle = Nahr Front"]),
        ("Salim Haddad—once known as Abu Nidal—came back.", ["Salim Haddad = Abu Nidal"]),
        ("Abu Nidal, whose real name is Salim Haddad, came back.", ["Abu Nidal = Salim Haddad"]),
        ("Haddad, who fought under the nom de guerre Abu Nidal, came back.", ["Haddad = Abu Nidal"]),
        ("He spoke of Haddad by his old nom de guerre, Abu Nidal al-Rifi.", ["Haddad = Abu Nidal al-Rifi"]),
        ("Salim Haddad, alias Abu Nidal, came back.", ["Salim Haddad = Abu Nidal"]),
        ("Salim Haddad, a.k.a. Abu Nidal, came back.", ["Salim Haddad = Abu Nidal"]),
        ("سليم حداد المعروف باسم أبو نضال", ["سليم حداد = أبو نضال"]),
        ("Salim Haddad, also called Abu Nidal, came back.", ["Salim Haddad = Abu Nidal"]),
        ("Salim Haddad (nicknamed Abu Nidal) came back.", ["Salim Haddad = Abu Nidal"]),
        ("Salim Haddad is often called Abu Nidal by his men.", ["Salim Haddad = Abu Nidal"]),
        ("Haddad called Rifi a thief.", []),
        ("Haddad, a neighbour of Karim, called Rifi a thief.", []),
        ("Haddad once called Rifi a friend.", []),
        ("Rifi was called Haddad by mistake.", ["Rifi = Haddad"]),
        ("Haddad has since dubbed Rifi a thief.", []),
        ("The town is known as a market for sheep.", []),
        ("Haddad is known as the best baker of the coast.", []),
        ("It was formerly a barracks. Haddad lives there.", []),
        ("Haddad came. Known as Nidal Street, the road is closed.", []),
        ("", []),
    ])
func statements(_ row: (String, [String])) { #expect(statements(row.0) == row.1) }

@Test("A file of aliases: what is right is used, what is wrong is named") func file() {
    let file = AliasFile(
        """
        # the family of the mill
        Salim Haddad = Abu Nidal al-Rifi = Haddad   # as the paper spells them

        Karim Saqr
        = Nidal
        Tariq Bahri = ١٢٣
        Leila Saqr=Umm Karim
        """)
    #expect(
        file.entries.map(\.names) == [["Salim Haddad", "Abu Nidal al-Rifi", "Haddad"], ["Leila Saqr", "Umm Karim"]])
    #expect(file.entries.map(\.line) == [2, 7])
    #expect(file.problems.map(\.line) == [4, 5, 6])
    #expect(AliasFile("").entries.isEmpty)
    #expect(AliasFile("\u{FEFF}A Bakri = B Saqr\r\nC Nuri = D Nuri").entries.count == 2)
}

@Test(
    "Names of persons by their parts",
    arguments: [
        ("Salim Karim al-Haddad", "Haddad", true), ("Salim al-Haddad", "Saleem Hadad", true),
        ("Salim al-Haddad", "Karim al-Haddad", false),
        ("Sheikh Salim al-Haddad", "Salim Haddad", true), ("Abu Nidal al-Rifi", "Abu Nidhal al-Rifi", true),
        ("Salim bin Karim al-Haddad", "Salim Karim Haddad", true), ("Abdul Rahman Saqr", "Abdelrahman Saqr", true),
        ("سليم الحداد", "Salim al-Haddad", true), ("Salim", "Haddad", false), ("", "Haddad", false),
        ("al", "bin", false),
        ("Maj. Gen. Salim Haddad", "General Haddad", true), ("Salim Haddad", "Haddad Salim", true),
    ])
func persons(_ row: (String, String, Bool)) {
    #expect((FullName(row.0).similarity(FullName(row.1)) >= 0.5) == row.2)
    #expect((FullName(row.1).similarity(FullName(row.0)) >= 0.5) == row.2)
}

@Test("The lexicon gives the likest form first") func lexicon() {
    let lexicon = NameLexicon(["Khaled", "Khalil", "خالد", "Khalid", "al-Khalidi", "Walid", "al-Khaled"])
    let found = lexicon.forms(of: "khalid").map(\.form)
    #expect(found.first == "Khalid")
    #expect(Set(found) == ["Khalid", "Khaled", "al-Khaled", "خالد"])
    #expect(lexicon.forms(of: "khalid", limit: 1).count == 1)
    #expect(lexicon.forms(of: "").isEmpty)
}
