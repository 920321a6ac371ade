import Testing

@testable import Articles

@Suite struct DateFormTests {
    /// The eighth of December 2024, as papers write it on a line of its own.
    @Test(arguments: [
        // English
        "8 December 2024", "December 8, 2024", "Sunday, Dec. 8, 2024, 10:30 am", "Published: 8th December 2024",
        "2024-12-08T10:30:00+03:00",
        "Sun Dec 8 2024",
        // French
        "8 décembre 2024", "Publié le 8 décembre 2024 à 10h30", "dimanche 8 décembre 2024", "Le 8 déc. 2024",
        "Publié le 08/12/2024 à 10:30",
        // German
        "8. Dezember 2024", "Sonntag, 08.12.2024, 10:30 Uhr", "Veröffentlicht am 8. Dez. 2024",
        // Turkish
        "8 Aralık 2024", "8 Aralık 2024 Pazar", "Pazar, 8 Aralık 2024 - 10:30", "Yayınlanma tarihi: 08.12.2024 10:30",
        "08 Ara 2024",
        // Arabic, the months of Egypt and the Gulf
        "8 ديسمبر 2024", "الأحد 8 ديسمبر 2024", "٨ ديسمبر ٢٠٢٤", "نُشر في: الأحد، 8 ديسمبر 2024 - 10:30 ص",
        // Arabic, the months of Iraq and the Levant
        "8 كانون الأول 2024", "الأحد 8 كانون الأول 2024", "8 كانون الأول / ديسمبر 2024", "8 ديسمبر/ كانون الأول 2024",
        "٨ كانون الاول ٢٠٢٤",
        // Arabic of the Maghreb
        "8 ديسمبر 2024",
        // Persian, both calendars
        "8 دسامبر 2024", "۸ دسامبر ۲۰۲۴", "۱۸ آذر ۱۴۰۳", "یکشنبه ۱۸ آذر ۱۴۰۳", "۱۸ آذر ماه ۱۴۰۳", "1403/09/18",
        "۱۴۰۳/۰۹/۱۸ - ۱۰:۳۰",
        "تاریخ انتشار: ۱۸ آذر ۱۴۰۳",
        // Kurdish, both scripts
        "8ی کانونی یەکەمی 2024", "8 کانوونی یەکەم 2024", "8 Berfanbar 2024", "8ê Kanûna Pêşîn 2024",
    ])
    func wholeLines(_ line: String) {
        #expect(DateParser.wholeLine(line)?.resolved { .dayFirst }.description == "2024-12-08", "\(line)")
    }

    @Test(arguments: [
        ("15 janvier 2025", "2025-01-15"), ("1er août 2024", "2024-08-01"), ("3 Şubat 2025", "2025-02-03"),
        ("12 Ağustos 2024", "2024-08-12"),
        ("5 شباط 2025", "2025-02-05"), ("20 آب 2024", "2024-08-20"), ("1 تشرين الثاني 2024", "2024-11-01"),
        ("17 أيار 2024", "2024-05-17"),
        ("30 جوان 2024", "2024-06-30"), ("4 جويلية 2024", "2024-07-04"), ("2 مايس 2024", "2024-05-02"),
        ("۱ فروردین ۱۴۰۳", "2024-03-20"), ("۳۰ اسفند ۱۴۰۳", "2025-03-20"), ("۱۰ خرداد ۱۴۰۰", "2021-05-31"),
        ("29 بهمن 1399", "2021-02-17"),
        ("15 ژانویه 2025", "2025-01-15"),
    ])
    func months(_ line: String, day: String) {
        #expect(DateParser.wholeLine(line)?.resolved { .dayFirst }.description == day, "\(line)")
    }

    @Test(arguments: [
        "32 December 2024", "8 December", "۳۱ آذر ۱۴۰۳", "۳۰ اسفند ۱۴۰۲", "Updated 8 December 2024",
        "He came on 8 December 2024 and left",
    ])
    func linesThatAreNoDate(_ line: String) {
        #expect(DateParser.wholeLine(line) == nil)
    }
}

@Suite struct LanguageOfPassageTests {
    @Test(arguments: [
        ("Wezîrê aboriyê got ku bender dê roja yekşemê ji nû ve were vekirin û karker dê vegerin ser karên xwe.", "ku"),
        (
            "Li gorî daxuyaniyê, du kes di bûyerê de birîndar bûn û ji bo dermankirinê ber bi nexweşxaneyê ve hatin şandin.",
            "ku"
        ),
        ("وەزیری دارایی ڕایگەیاند کە بەندەرەکە لە ڕۆژی یەکشەممە دەکرێتەوە و کرێکارەکان دەگەڕێنەوە سەر کار.", "ckb"),
        ("بەپێی ڕاگەیەندراوەکە، دوو کەس لە ڕووداوەکەدا بریندار بوون و بۆ نەخۆشخانە گواستراونەتەوە.", "ckb"),
        ("وزیر اقتصاد گفت که بندر روز یکشنبه دوباره باز می‌شود و کارگران به سر کار خود بازمی‌گردند.", "fa"),
        ("به گزارش خبرگزاری، دو نفر در این حادثه زخمی شدند و برای درمان به بیمارستان منتقل شدند.", "fa"),
        ("قال وزير الاقتصاد إن الميناء سيفتح من جديد يوم الأحد وإن العمال سيعودون إلى أعمالهم.", "ar"),
        ("وبحسب البيان أصيب شخصان في الحادث ونقلا إلى المستشفى لتلقي العلاج.", "ar"),
        ("Ekonomi bakanı, limanın pazar günü yeniden açılacağını ve işçilerin işlerine döneceğini söyledi.", "tr"),
        ("Açıklamaya göre olayda iki kişi yaralandı ve tedavi için hastaneye kaldırıldı.", "tr"),
        (
            "Le ministre de l'Économie a dit que le port rouvrira dimanche et que les ouvriers reprendront le travail.",
            "fr"
        ),
        (
            "Der Wirtschaftsminister sagte, der Hafen werde am Sonntag wieder geöffnet und die Arbeiter kehrten zurück.",
            "de"
        ),
        ("The minister of the economy said the harbour would open again on Sunday and the workers would return.", "en"),
        ("经济部长说，港口将于星期日重新开放，工人们将返回工作岗位。", "zh"),
        ("経済大臣は、港が日曜日に再開され、労働者が仕事に戻ると述べた。", "ja"),
        ("경제부 장관은 항구가 일요일에 다시 열리고 노동자들이 복귀할 것이라고 말했다.", "ko"),
    ])
    func passages(_ text: String, language: String) {
        #expect(LanguageGuess.language(of: text) == language, "\(text)")
    }

    /// What is looked at may end within a character of two, three or four bytes.
    @Test func aTextMayBeCutAnywhere() {
        for letter in ["é", "“", "𐤀", "ب"] {
            for shift in 0..<4 {
                let text =
                    String(repeating: "x", count: shift) + " the minister said that the port was closed "
                    + String(repeating: letter, count: 3_000)
                #expect(LanguageGuess.language(of: text) == "en", "\(letter) \(shift)")
            }
        }
    }
}
