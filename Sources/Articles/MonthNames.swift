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
        "ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik",
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
        ("كانون الثاني", 1), ("شباط", 2), ("اذار", 3), ("نيسان", 4), ("ايار", 5), ("حزيران", 6), ("تموز", 7), ("اب", 8),
        ("ايلول", 9), ("تشرين الاول", 10), ("تشرين الثاني", 11), ("كانون الاول", 12),
    ]

    private static let months: [String: Int] = {
        var months: [String: Int] = [:]
        for row in rows {
            for (index, names) in row.split(separator: " ").enumerated() {
                for name in names.split(separator: "|") { months[String(name)] = index + 1 }
            }
        }
        for (words, month) in levantine { months[words] = month }
        return months
    }()

    /// The month that begins at `index` in `words`, and how many words name it.
    static func month(in words: [String], at index: Int) -> (month: Int, words: Int)? {
        if index + 1 < words.count, let month = months[words[index] + " " + words[index + 1]] { return (month, 2) }
        guard let month = months[words[index]] else { return nil }
        return (month, 1)
    }
}
