/// The endings of English words that ``EnglishStemmer`` knows, each table with the longer before the shorter ones that they end in.
enum EnglishEndings {
    /// An ending and what takes its place.
    struct Ending {
        var ending: StaticString
        var replacement: StaticString = ""
        /// One of these letters has to stand before it; nil where any may.
        var behind: StaticString?
        /// It has to lie in the second region whatever the others of its table have to.
        var isInSecond = false
    }

    /// Words whose stems no rule gives.
    static let wholeWords: [Ending] = [
        Ending(ending: "andes", replacement: "andes"),
        Ending(ending: "atlas", replacement: "atlas"),
        Ending(ending: "bias", replacement: "bias"),
        Ending(ending: "cosmos", replacement: "cosmos"),
        Ending(ending: "dying", replacement: "die"),
        Ending(ending: "early", replacement: "earli"),
        Ending(ending: "gently", replacement: "gentl"),
        Ending(ending: "howe", replacement: "howe"),
        Ending(ending: "idly", replacement: "idl"),
        Ending(ending: "lying", replacement: "lie"),
        Ending(ending: "news", replacement: "news"),
        Ending(ending: "only", replacement: "onli"),
        Ending(ending: "singly", replacement: "singl"),
        Ending(ending: "skies", replacement: "sky"),
        Ending(ending: "skis", replacement: "ski"),
        Ending(ending: "sky", replacement: "sky"),
        Ending(ending: "tying", replacement: "tie"),
        Ending(ending: "ugly", replacement: "ugli"),
    ]

    /// Words that stay as they are once the ending of the plural is off.
    static let kept: [StaticString] = [
        "canning", "earring", "exceed", "herring", "inning", "outing", "proceed", "succeed",
    ]

    /// Beginnings that end before the first region, wherever their vowels are.
    static let prefixes: [StaticString] = ["arsen", "commun", "gener"]

    static let genitives: [StaticString] = ["'s'", "'s", "'"]

    /// Endings of the past and of the present participle; what ends in `eed` keeps two e.
    static let past: [(ending: StaticString, isDouble: Bool)] = [
        ("eedly", true), ("ingly", false), ("edly", false), ("eed", true), ("ing", false), ("ed", false),
    ]

    static let second: [Ending] = [
        Ending(ending: "ational", replacement: "ate"),
        Ending(ending: "fulness", replacement: "ful"),
        Ending(ending: "iveness", replacement: "ive"),
        Ending(ending: "ization", replacement: "ize"),
        Ending(ending: "ousness", replacement: "ous"),
        Ending(ending: "biliti", replacement: "ble"),
        Ending(ending: "lessli", replacement: "less"),
        Ending(ending: "tional", replacement: "tion"),
        Ending(ending: "alism", replacement: "al"),
        Ending(ending: "aliti", replacement: "al"),
        Ending(ending: "ation", replacement: "ate"),
        Ending(ending: "entli", replacement: "ent"),
        Ending(ending: "fulli", replacement: "ful"),
        Ending(ending: "iviti", replacement: "ive"),
        Ending(ending: "ousli", replacement: "ous"),
        Ending(ending: "abli", replacement: "able"),
        Ending(ending: "alli", replacement: "al"),
        Ending(ending: "anci", replacement: "ance"),
        Ending(ending: "ator", replacement: "ate"),
        Ending(ending: "enci", replacement: "ence"),
        Ending(ending: "izer", replacement: "ize"),
        Ending(ending: "bli", replacement: "ble"),
        Ending(ending: "ogi", replacement: "og", behind: "l"),
        Ending(ending: "li", behind: "cdeghkmnrt"),
    ]

    static let third: [Ending] = [
        Ending(ending: "ational", replacement: "ate"),
        Ending(ending: "tional", replacement: "tion"),
        Ending(ending: "alize", replacement: "al"),
        Ending(ending: "ative", isInSecond: true),
        Ending(ending: "icate", replacement: "ic"),
        Ending(ending: "iciti", replacement: "ic"),
        Ending(ending: "ical", replacement: "ic"),
        Ending(ending: "ness"),
        Ending(ending: "ful"),
    ]

    static let fourth: [Ending] = [
        Ending(ending: "ement"),
        Ending(ending: "able"),
        Ending(ending: "ance"),
        Ending(ending: "ence"),
        Ending(ending: "ible"),
        Ending(ending: "ment"),
        Ending(ending: "ant"),
        Ending(ending: "ate"),
        Ending(ending: "ent"),
        Ending(ending: "ion", behind: "st"),
        Ending(ending: "ism"),
        Ending(ending: "iti"),
        Ending(ending: "ive"),
        Ending(ending: "ize"),
        Ending(ending: "ous"),
        Ending(ending: "al"),
        Ending(ending: "er"),
        Ending(ending: "ic"),
    ]
}
