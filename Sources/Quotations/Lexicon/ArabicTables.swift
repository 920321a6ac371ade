import TextAnalysis

/// Words that attribute in Arabic news, and words at which the phrase that names a source ends.
enum ArabicTables {
    /// Verbs in the third person of the perfect; the feminine and plural forms follow by rule.
    private static let verbs = """
        قال أكد صرح أضاف أعلن أوضح ذكر أشار شدد تابع اعتبر رأى حذر كشف بيّن لفت زعم أردف استطرد نوه نفى أفاد كتب تساءل طالب
        دعا وصف توقع أعرب ختم علق غرد استنكر أدان انتقد
        """
    /// Forms that stand by themselves: the imperfect, and expressions that cite.
    private static let others = """
        يقول تقول يقولون يؤكد تؤكد يضيف تضيف يوضح توضح يرى ترى يعتبر يشير تشير يعلن قائلا قائلة مؤكدا مؤكدة مضيفا مضيفة موضحا موضحة
        مشيرا مشيرة مشددا مشددة معتبرا محذرا لافتا مبينا متابعا قولها قوله
        """
    /// Expressions after which the source comes: according to.
    private static let citing = "وفقا وفق بحسب حسب نقلا"
    /// The source's phrase ends before one of these.
    private static let ends = """
        إن أن إنه إنها إنهم أنه أنها أنهم بأن بأنه في على من خلال إلى عن عبر بعد قبل مع حول اليوم أمس الذي التي الذين لدى عقب
        لوكالة لصحيفة لقناة للصحفيين ردا حيث بينما فيما لكن ما
        """
    /// Sources without a name.
    private static let unnamed = """
        مصدر مصادر مسؤول مسؤولون مسؤولين محللون محللين محلل خبراء خبير ناشطون ناشط شهود مراقبون دبلوماسي دبلوماسيون المصدر المسؤول
        المصادر
        """

    static let cues: Set<UInt32> = {
        var cues: Set<UInt32> = []
        for verb in verbs.split(whereSeparator: \.isWhitespace) {
            // رأى, دعا: the last letter gives way before the feminine ending.
            let stem = verb.hasSuffix("ى") || verb.hasSuffix("ا") ? verb.dropLast() : verb
            for form in [String(verb), stem + "ت", stem + "وا"] { addWithConjunctions(form, to: &cues) }
        }
        for form in others.split(whereSeparator: \.isWhitespace) { addWithConjunctions(String(form), to: &cues) }
        for form in citing.split(whereSeparator: \.isWhitespace) { addWithConjunctions(String(form), to: &cues) }
        return cues
    }()

    static let sourceEnds = hashes(ends)
    static let unnamedSources = hashes(unnamed)

    private static func addWithConjunctions(_ form: String, to cues: inout Set<UInt32>) {
        for prefix in ["", "و", "ف"] { cues.insert(hash(prefix + form)) }
    }

    private static func hashes(_ words: String) -> Set<UInt32> {
        Set(words.split(whereSeparator: \.isWhitespace).map { hash(String($0)) })
    }

    /// The short hash of a word as the tokeniser folds it.
    private static func hash(_ word: String) -> UInt32 {
        let buffer = Tokenizer().tokens(of: word)
        return buffer.tokens.isEmpty ? 0 : WordHash.short(WordHash.of(buffer.term(0)))
    }
}
