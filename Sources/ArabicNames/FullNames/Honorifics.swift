import TextAnalysis

/// Words that stand before a name and say what its bearer is; folded.
public enum Honorifics {
    /// Is a folded word such a title?
    public static func contains(_ word: String) -> Bool {
        var word = word
        return word.withUTF8 { words.contains($0) }
    }

    static let words = SortedWords([
        "acting", "activist", "adm", "admiral", "agha", "ambassador", "amir", "analyst", "archbishop", "ayatollah",
        "bey", "bishop", "brig", "brigadier", "brother", "capt", "captain", "cardinal", "chairman", "chairwoman",
        "chancellor", "chief", "cmdr", "col", "colonel", "commander", "congressman", "congresswoman", "cpl", "dame",
        "deputy", "director", "doctor", "dr", "effendi", "emir", "envoy", "father", "field", "former", "gen",
        "general", "gov", "governor", "grand", "hadji", "haj", "haji", "hajj", "hajji", "head", "hojatoleslam",
        "hujjat", "imam", "interim", "journalist", "judge", "justice", "king", "lady", "late", "lawyer", "leader",
        "lieutenant", "lord", "lt", "maj", "major", "marshal", "mayor", "minister", "miss", "mp", "mr", "mrs", "ms",
        "mufti", "mullah", "pasha", "patriarch", "pope", "premier", "president", "prime", "prince", "princess",
        "prof", "professor", "queen", "rabbi", "rep", "representative", "sayed", "sayyed", "sayyid", "secretary",
        "sen", "senator", "sergeant", "seyyed", "sgt", "shaikh", "shaykh", "sheik", "sheikh", "sheikha", "sir",
        "sister", "speaker", "spokesman", "spokesperson", "spokeswoman", "sultan", "vice", "الاستاذ", "الامام",
        "الامير", "البابا", "الجنرال", "الحاج", "الدكتور", "الرئيس", "السفير", "السيد", "السيده", "الشيخ", "العقيد",
        "العميد", "الفريق", "القائد", "القاضي", "الله", "اللواء", "المتحدث", "المستشار", "المفتي", "الملك",
        "المهندس", "النائب", "الناطق", "النقيب", "الوزراء", "الوزير", "ايه", "رئيس", "سماحه", "معالي", "وزير",
    ])
}
