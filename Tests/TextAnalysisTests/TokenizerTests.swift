import Testing

@testable import TextAnalysis

@Suite struct TokenizerTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var text: String
        var terms: [String]
        var testDescription: String { text }
        init(_ text: String, _ terms: String...) {
            self.text = text
            self.terms = terms
        }
    }

    @Test(arguments: [
        Row("The border, closed.", "the", "border", "closed"),
        Row("Iraq’s army and Assad's men", "iraq", "army", "and", "assad", "men"),
        Row("Shi'ite Shi’ite Shi`ite", "shiite", "shiite", "shiite"),
        Row("don’t O’Malley Sana'a", "dont", "omalley", "sanaa"),
        Row("D’Artagnan, l'Irak, qu’il", "d", "artagnan", "l", "irak", "quil"),
        Row("qu’elles partent", "qu", "elles", "partent"),
        Row("al-Sudani door‑to‑door", "al", "sudani", "door", "to", "door"),
        Row("the U.S. and the U.N.'s", "the", "us", "and", "the", "un"),
        Row("J.K. Noor and George W. Noor", "jk", "noor", "and", "george", "w", "noor"),
        Row("1,000 men, 3.5 per cent, 5th, 1990s", "1000", "men", "3.5", "per", "cent", "5th", "1990s"),
        Row("2024-12-01 01-12-2024 8/12/24 24/7", "2024-12-01", "01-12-2024", "8/12/24", "24", "7"),
        Row("mail desk@wire.example.org now", "mail", "desk@wire.example.org", "now"),
        Row(
            "see https://wire.example/a?b=1, or www.wire.press.", "see", "https://wire.example/a?b=1", "or",
            "www.wire.press"),
        Row("It ended.Then it began", "it", "ended", "then", "it", "began"),
        Row("soft\u{AD}hyphen zero\u{200B}width", "softhyphen", "zerowidth"),
        Row("Jūlānī Çelik Straße Łódź İstanbul", "julani", "celik", "strasse", "lodz", "istanbul"),
        Row("a\u{301}b ʿAbd Rabīʿ", "ab", "abd", "rabi"),
        Row("قَالَ السُّودَانِيّ", "قال", "السوداني"),
        Row("مـــحمد إلى مدرسة مسؤول مسئول", "محمد", "الي", "مدرسه", "مسءول", "مسءول"),
        Row("ﺍﻟﺴﻮﺩﺍﻧﻲ ﻻ", "السوداني", "لا"),
        Row("٨ كانون ٢٠٢٤ ١٬٠٠٠", "8", "كانون", "2024", "1000"),
        Row("«السوداني» قال: نعم؟", "السوداني", "قال", "نعم"),
        Row("محمدAli", "محمد", "ali"),
        Row("Путин сказал Αθήνα", "путин", "сказал", "αθήνα"),
        Row("東京", "東", "京"),
        Row(""),
    ])
    func terms(_ row: Row) {
        let buffer = Tokenizer().tokens(of: row.text)
        #expect(buffer.tokens.indices.map { buffer.termString($0) } == row.terms)
    }

    @Test func traitsAndPlaces() throws {
        let text = "Al-Sudani’s U.S. visit on 5 May, AlSudani"
        let buffer = Tokenizer().tokens(of: text)
        let bytes = Array(text.utf8)
        let pieces = buffer.tokens.map { String(decoding: bytes[$0.range], as: UTF8.self) }
        #expect(pieces == ["Al", "Sudani", "U.S.", "visit", "on", "5", "May", "AlSudani"])
        let traits = buffer.tokens.map(\.traits)
        #expect(traits[0] == [.capitalised, .latin])
        #expect(traits[1] == [.capitalised, .latin, .joined, .possessive])
        #expect(traits[2].isSuperset(of: [.acronym, .allCapitals]))
        #expect(traits[3] == .latin)
        #expect(traits[5] == .number)
        #expect(traits[7] == [.capitalised, .latin, .innerCapital])
    }

    @Test func longWordsAreCut() {
        let buffer = Tokenizer().tokens(
            of: String(repeating: "é", count: 5000) + " " + String(repeating: "ا", count: 900))
        #expect(buffer.tokens.count == 2)
        #expect(buffer.term(0).count == Tokenizer.longestTerm)
        #expect(buffer.term(1).count == Tokenizer.longestTerm)
        #expect(String(validating: buffer.term(1), as: UTF8.self) != nil)
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func randomBytesGiveOrderedTokens(seed: UInt64) {
        var generator = SplitMix(seed: seed)
        let alphabet: [UInt8] = Array("aZ'’-.@:/1, \n\"“ا\u{301}ﷲé".utf8) + [0xFF, 0xC3, 0xE2, 0xF0, 0]
        let bytes = (0..<400).map { _ in
            seed.isMultiple(of: 2)
                ? alphabet.randomElement(using: &generator)! : UInt8.random(in: 0...255, using: &generator)
        }
        var buffer = TokenBuffer()
        bytes.withUnsafeBufferPointer { Tokenizer().tokenize($0, into: &buffer) }
        var last = 0
        for (index, token) in buffer.tokens.enumerated() {
            #expect(
                Int(token.start) >= last && token.end > token.start && Int(token.end) <= bytes.count, "seed \(seed)")
            #expect(!buffer.term(index).isEmpty && buffer.term(index).count <= Tokenizer.longestTerm)
            last = Int(token.end)
        }
    }
}

/// A small generator whose numbers are the same on every machine (Steele, Lea and Flood, OOPSLA 2014).
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
