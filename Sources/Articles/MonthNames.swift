/// The names of months, folded as ``DateParser`` folds words, and the month each stands for.
enum MonthNames {
    /// One language or calendar tradition a row, January first; further spellings of a month behind a bar.
    private static let rows: [String] = [
        // English, and the abbreviations of news agencies
        "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec",
        // French
        "janvier|janv fevrier|fevr mars avril|avr mai juin juillet|juil aout septembre octobre novembre decembre",
        // German
        "januar|janner februar marz april mai juni juli august september oktober|okt november dezember|dez",
        // Turkish
        "ocak|oca subat|sub mart nisan|nis mayis haziran|haz temmuz|tem agustos|agu eylul|eyl ekim|eki kasim|kas aralik|ara",
        // Spanish and Italian
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        // Arabic of Egypt and the Gulf
        "يناير فبراير مارس ابريل مايو يونيو|يونيه يوليو|يوليه اغسطس سبتمبر اكتوبر نوفمبر ديسمبر",
        // Arabic of the Maghreb
        "جانفي فيفري مارس افريل ماي جوان جويليه اوت سبتمبر اكتوبر نوفمبر ديسمبر",
        // Gregorian months in Persian
        "ژانويه فوريه مارس اوريل مه ژوءن ژوءيه اوت سپتامبر اكتبر نوامبر دسامبر",
        // Kurdish
        "rebendan resemi adar avrel gulan hezeran tirmeh tebax ilon cotmeh mijdar berfanbar",
    ]

    /// The Arabic months of Iraq and the Levant, of which five have two words.
    private static let levantine: [(words: String, month: Int)] = [
        ("كانون الثاني", 1), ("شباط", 2), ("اذار", 3), ("نيسان", 4), ("ايار", 5), ("مايس", 5), ("حزيران", 6),
        ("تموز", 7), ("اب", 8),
        ("ايلول", 9), ("تشرين الاول", 10), ("تشرين الثاني", 11), ("كانون الاول", 12),
    ]

    /// Kurdish months of one word and two in either script, as they are written; they may bear an ending.
    private static let kurdish: [(words: String, month: Int)] = [
        ("کانونی دووەم", 1), ("کانوونی دووەم", 1), ("شوبات", 2), ("ئازار", 3), ("نیسان", 4), ("ئایار", 5),
        ("حوزەیران", 6),
        ("تەمموز", 7), ("تەمووز", 7), ("ئاب", 8), ("ئەیلوول", 9), ("ئەیلول", 9), ("تشرینی یەکەم", 10),
        ("تشرینی دووەم", 11), ("کانونی یەکەم", 12), ("کانوونی یەکەم", 12),
        ("Kanûna Duyem", 1), ("Kanûna Paşîn", 1), ("Sibat", 2), ("Nîsan", 4), ("Hezîran", 6), ("Çiriya Pêşîn", 10),
        ("Çiriya Paşîn", 11), ("Kanûna Yekem", 12), ("Kanûna Pêşîn", 12),
    ]

    /// The months of the solar Hijri calendar, from spring on.
    private static let solarHijri =
        "فروردین اردیبهشت خرداد تیر مرداد|امرداد شهریور مهر آبان آذر دی بهمن اسفند"
    /// Added to the number of a month of that calendar.
    static let solarHijriOffset = 100

    private static let months: [String: Int] = {
        var months: [String: Int] = [:]
        for row in rows {
            for (index, names) in row.split(separator: " ").enumerated() {
                for name in names.split(separator: "|") { months[String(name)] = index + 1 }
            }
        }
        for (words, month) in levantine { months[words] = month }
        for (words, month) in kurdish {
            let folded = folded(words)
            months[folded] = month
            months[folded + (folded.utf8.first.map { $0 < 0x80 } ?? true ? "e" : "ي")] = month
        }
        for (index, names) in solarHijri.split(separator: " ").enumerated() {
            for name in names.split(separator: "|") { months[folded(String(name))] = solarHijriOffset + index + 1 }
        }
        return months
    }()

    private static func folded(_ words: String) -> String {
        let buffer = tokens(of: words)
        return buffer.tokens.indices.map { buffer.termString($0) }.joined(separator: " ")
    }

    /// The month that begins at `index` in `words`, and how many words name it.
    static func month(in words: [String], at index: Int) -> (month: Int, words: Int)? {
        if index + 1 < words.count, let month = months[words[index] + " " + words[index + 1]] { return (month, 2) }
        guard let month = months[words[index]] else { return nil }
        return (month, 1)
    }
}
