import TextAnalysis

/// Words that stand before a name and say what its bearer is; folded.
public enum Honorifics {
    /// Is a folded word such a title?
    public static func contains(_ word: String) -> Bool {
        var word = word
        return word.withUTF8 { words.number(of: $0) } != nil
    }

    private static let words = WordNumbers(
        """
        mr mrs ms miss dr doctor prof professor sir lord lady dame king queen prince princess emir amir sultan sheikh shaikh sheik shaykh
        sheikha imam ayatollah grand hojatoleslam hujjat mullah mufti cardinal pope bishop archbishop patriarch father brother sister
        rabbi president vice prime minister premier secretary chancellor ambassador envoy governor mayor senator congressman
        congresswoman representative rep sen gov gen general maj major col colonel lt lieutenant capt captain sgt sergeant cpl adm
        admiral brig brigadier marshal field cmdr commander chief judge justice speaker mp deputy former acting interim late
        spokesman spokeswoman spokesperson sayyid sayed seyyed sayyed hajj haj hajji haji hadji bey pasha effendi agha leader analyst
        journalist activist lawyer minister director chairman chairwoman head
        الرئيس رئيس الوزراء وزير الوزير الشيخ السيد السيده الدكتور الامير الملك اللواء العميد العقيد الفريق النقيب الجنرال القائد
        النائب السفير المتحدث الناطق المستشار القاضي الاستاذ المهندس المفتي الامام ايه الله البابا الحاج سماحه معالي
        """)
}
