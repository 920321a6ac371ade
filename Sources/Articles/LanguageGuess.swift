import TextAnalysis

/// Guesses the language of a text by its script, its letters and its function words.
public enum LanguageGuess {
    /// Function words, folded; words that two languages share are left out of both, or kept where they are far more frequent in one.
    private static let words: [(language: String, words: String)] = [
        (
            "en",
            "the of and to in that is was for with he his by has have from are were said which who been it not this their had but they after its an be"
        ),
        (
            "fr",
            "le la les des et est une dans pour que qui sur au aux par du pas plus avec ses ont ete cette sont il elle leur nous selon mais"
        ),
        (
            "de",
            "der die das und den von zu mit sich des auf fur ist im dem nicht ein eine als auch es an er hat aus bei nach wird sie sind wurde"
        ),
        (
            "tr",
            "ve bir bu icin ile olarak daha cok gibi olan kadar sonra ancak degil oldugunu dedi tarafindan ise en yeni buyuk ettigi gore her"
        ),
        (
            "es",
            "el los las del una por con para que se su como mas fue al este esta sus entre ha sobre pero desde hasta cuando tambien"
        ),
        (
            "it",
            "il di che della per una con non sono del dei nel alla gli anche piu delle da ha come dal ma era stato questo loro"
        ),
        ("nl", "het een van dat op te zijn niet aan met voor er ook werd naar bij om hij maar als uit dan wordt heeft"),
        ("ku", "u li ku ji bi di de wi xwe ev ew wek dike kir kirin hatin jî her nav gel ser ya yen hatiye"),
        ("pt", "nao uma dos das em os com para foi pelo pela seu sua mais ao tambem ele sao ate muito"),
        (
            "ar",
            "في من علي ان الي التي الذي عن مع هذا هذه بعد كما قال بين او كان قد ما لم خلال ذلك عند وقد كانت اكد وكان"
        ),
        ("fa", "و در به از كه اين است را با براي ان يك خود تا شد بود مي شده كرد هم كند شود وي نيز هاي بر گفت"),
        ("ckb", "له و بو كه به لهگهل بهلام ئهو ئهم دوو نيوان بوونى دهكات لهسهر بوون كرد ئهوهى سهر كوردستان پيش"),
        ("ur", "كي كے مين هے اور سے كا كو نے پر كه هين يه بهي اس ايك"),
        ("he", "של את על הוא לא כי עם גם זה היא אל אבל היה כל או"),
        ("ru", "и в на не что с по это он как из за от его для к но у о были"),
    ]

    /// The languages of a word, a bit each in the order of ``words``, by its hash: no two words of the table have one, and one that is not in it
    /// counts little.
    private static let table: [UInt64: UInt32] = {
        var table: [UInt64: UInt32] = [:]
        for (index, row) in words.enumerated() {
            for word in row.words.split(separator: " ") {
                // Fold by the tokeniser, so that the table may be written as the language is.
                let buffer = Tokenizer().tokens(of: String(word))
                for token in buffer.tokens.indices { table[FNV1a.hash(buffer.term(token)), default: 0] |= 1 << index }
            }
        }
        return table
    }()
    /// No word of the table is longer, in bytes.
    private static let longest = words.flatMap { $0.words.split(separator: " ").map(\.utf8.count) }.max() ?? 0

    /// The ISO 639 code of the language of `text`, of which the first 2,400 bytes are looked at; nil where no language is likely.
    public static func language(of text: String) -> String? {
        var text = text
        return text.withUTF8 { languageOfWords($0) } ?? scriptAlone(text)
    }

    private static func languageOfWords(_ text: UnsafeBufferPointer<UInt8>) -> String? {
        var buffer = TokenBuffer()
        Tokenizer().tokenize(UnsafeBufferPointer(rebasing: text[..<beginning(of: text, most: 2_400)]), into: &buffer)
        guard !buffer.tokens.isEmpty else { return nil }
        var scores = [Int](repeating: 0, count: words.count)
        buffer.folded.withUnsafeBufferPointer { folded in
            for index in buffer.tokens.indices {
                let word = UnsafeBufferPointer(rebasing: folded[buffer.termRange(index)])
                guard word.count <= longest, var languages = table[FNV1a.hash(word)] else { continue }
                while languages != 0 {
                    scores[languages.trailingZeroBitCount] += 1
                    languages &= languages - 1
                }
            }
        }
        addLetterMarks(of: text, to: &scores)
        guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }) else { return nil }
        let second = scores.indices.filter { $0 != best }.map { scores[$0] }.max() ?? 0
        guard scores[best] >= 2 || buffer.tokens.count < 12 && scores[best] == 1,
            scores[best] * 12 >= buffer.tokens.count, scores[best] > second
        else { return nil }
        return words[best].language
    }

    /// How many bytes there are up to `most` without cutting a character.
    private static func beginning(of text: UnsafeBufferPointer<UInt8>, most: Int) -> Int {
        guard text.count > most else { return text.count }
        var end = most
        while end > 0, text[end] & 0xC0 == 0x80 { end -= 1 }
        return end
    }

    /// Letters that only one of the languages of the Arabic script, or of those of the Latin one, has, though folding hides them.
    private static func addLetterMarks(of text: UnsafeBufferPointer<UInt8>, to scores: inout [Int]) {
        // All of them take two bytes.
        var lead: UInt8 = 0
        for byte in text.prefix(4_000) {
            defer { lead = byte }
            guard byte & 0xC0 == 0x80, lead & 0xE0 == 0xC0 else { continue }
            switch UInt32(lead & 0x1F) << 6 | UInt32(byte & 0x3F) {
            case 0x06B5, 0x06C6, 0x06CE, 0x0695, 0x06D5: scores[sorani] += 2
            case 0x067E, 0x0686, 0x0698, 0x06AF: scores[persian] += 1
            case 0x0679, 0x0688, 0x0691, 0x06D2, 0x06BA: scores[urdu] += 2
            case 0x0629, 0x0623, 0x0625: scores[arabic] += 1
            case 0x0131, 0x011F, 0x015F: scores[turkish] += 1
            default: break
            }
        }
    }

    private static let sorani = place(of: "ckb")
    private static let persian = place(of: "fa")
    private static let urdu = place(of: "ur")
    private static let arabic = place(of: "ar")
    private static let turkish = place(of: "tr")

    private static func place(of language: String) -> Int { words.firstIndex { $0.language == language } ?? 0 }

    /// A text without function words that are known: by its script, where a script is mostly that of one language. Arabic script
    /// is taken for Arabic.
    private static func scriptAlone(_ text: String) -> String? {
        var counts: [String: Int] = [:]
        var letters = 0
        for scalar in text.unicodeScalars.prefix(2_000) {
            switch scalar.value {
            case 0x0600...0x06FF: counts["ar", default: 0] += 1
            case 0x3040...0x30FF: counts["ja", default: 0] += 1
            case 0x4E00...0x9FFF: counts["zh", default: 0] += 1
            case 0xAC00...0xD7A3: counts["ko", default: 0] += 1
            case 0x0E01...0x0E7F: counts["th", default: 0] += 1
            case 0x0370...0x03FF: counts["el", default: 0] += 1
            case 0x0590...0x05FF: counts["he", default: 0] += 1
            case 0x0041...0x007A, 0x00C0...0x024F, 0x0400...0x04FF: break
            default: continue
            }
            letters += 1
        }
        // Japanese mixes kana with characters of Chinese.
        if let kana = counts["ja"], kana * 8 > letters { return "ja" }
        return counts.first { $0.value * 2 > letters }?.key
    }
}
