import Testing

@testable import TextAnalysis

@Suite struct EnglishStemmerTests {
    static func stem(_ word: String) -> String {
        Array(word.utf8).withUnsafeBufferPointer { String(decoding: EnglishStemmer.stem($0), as: UTF8.self) }
    }

    /// Rows by the step that they are about.
    @Test(arguments: [
        // Too short for an ending, with letters of two bytes too.
        ("", ""), ("a", "a"), ("is", "is"), ("öl", "öl"), ("ass", "ass"),
        // Words by themselves, and those that are kept.
        ("skies", "sky"), ("skis", "ski"), ("dying", "die"), ("news", "news"), ("early", "earli"),
        ("innings", "inning"),
        ("proceeded", "proceed"), ("succeeding", "succeed"), ("herrings", "herring"),
        // Apostrophes.
        ("minister's", "minist"), ("ministers'", "minist"), ("'tis", "tis"), ("'s", "'s"),
        // Plurals.
        ("presses", "press"), ("ties", "tie"), ("cries", "cri"), ("died", "die"), ("gas", "gas"), ("gaps", "gap"),
        ("kiwis", "kiwi"), ("bus", "bus"), ("status", "status"), ("loss", "loss"),
        // Past and participle.
        ("agreed", "agre"), ("feed", "feed"), ("agreedly", "agre"), ("hoped", "hope"), ("hopped", "hop"),
        ("hoping", "hope"), ("sing", "sing"), ("luxuriating", "luxuri"), ("troubled", "troubl"), ("sized", "size"),
        ("falling", "fall"), ("missing", "miss"), ("buzzed", "buzz"), ("fixing", "fix"), ("reportedly", "report"),
        // A y at the end, and within.
        ("cry", "cri"), ("by", "by"), ("say", "say"), ("saying", "say"), ("youth", "youth"), ("royalty", "royalti"),
        // Endings made of several.
        ("relational", "relat"), ("conditional", "condit"), ("rational", "ration"), ("valency", "valenc"),
        ("hesitancy", "hesit"), ("possibly", "possibl"), ("fortifications", "fortif"), ("nationalism", "nation"),
        ("usefulness", "use"), ("analogously", "analog"), ("sensibility", "sensibl"), ("analogy", "analog"),
        ("apology", "apolog"), ("hopefully", "hope"), ("restlessly", "restless"), ("firmly", "firm"), ("oily", "oili"),
        ("electrical", "electr"), ("formative", "format"), ("communicative", "communic"), ("replicate", "replic"),
        ("adjustment", "adjust"), ("replacement", "replac"), ("adoption", "adopt"), ("union", "union"),
        ("organisation", "organis"), ("organization", "organ"), ("effective", "effect"), ("probate", "probat"),
        ("rate", "rate"), ("cease", "ceas"), ("controller", "control"), ("roll", "roll"),
        // Beginnings that a region does not begin in.
        ("generous", "generous"), ("generally", "general"), ("communism", "communism"), ("arsenal", "arsenal"),
        // Letters of two bytes are consonants of one letter.
        ("straßen", "straßen"), ("đinđićes", "đinđić"), ("małed", "małe"), ("ßing", "ßing"),
    ])
    func stems(word: String, stem: String) { #expect(Self.stem(word) == stem) }

    /// A table is gone through to the first ending that fits, which has to be the longest.
    @Test(arguments: [EnglishEndings.second, EnglishEndings.third, EnglishEndings.fourth])
    func longerEndingsComeFirst(table: [EnglishEndings.Ending]) {
        let lengths = table.map(\.ending.utf8CodeUnitCount)
        #expect(lengths == lengths.sorted(by: >))
    }

    /// A stem is made where the word stands.
    @Test func noReplacementIsLonger() {
        let tables = [
            EnglishEndings.wholeWords, EnglishEndings.second, EnglishEndings.third, EnglishEndings.fourth,
        ]
        for ending in tables.joined() {
            #expect(ending.replacement.utf8CodeUnitCount <= ending.ending.utf8CodeUnitCount)
        }
    }
}
