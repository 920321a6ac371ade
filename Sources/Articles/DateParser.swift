import TextAnalysis

/// Which number of `01-12-2024` is the day.
public enum DateOrder: String, Sendable, CaseIterable {
    /// Day, month, year.
    case dayFirst = "dmy"
    /// Month, day, year.
    case monthFirst = "mdy"
}

/// Reads dates as news writes them: in English, French, German, Turkish, Spanish, Italian, Arabic (both sets of months), Persian and
/// Kurdish words, or in digits of either shape.
struct DateParser {
    /// A date that was read, or one whose order is open.
    enum Reading: Equatable {
        case day(CalendarDate)
        /// Both numbers can be a month.
        case ambiguous(dayFirst: CalendarDate, monthFirst: CalendarDate)

        func resolved(_ order: () -> DateOrder) -> CalendarDate {
            switch self {
            case .day(let date): date
            case .ambiguous(let dayFirst, let monthFirst): order() == .dayFirst ? dayFirst : monthFirst
            }
        }
    }

    /// Words that may stand beside the date on a line of its own.
    private static let companions: Set<String> = Set(
        [
            // that it was published
            "published posted on date dated first issued last released at gmt utc est edt et pst bst cet local time am pm h",
            "publie le date du a heures veroffentlicht am um uhr den yayin tarihi yayinlanma tarih de del el of the",
            "نشر نشرت تاريخ النشر بتاريخ في يوم الموافق الساعه م ص ه توقيت بغداد بتوقيت غرينتش مكه",
            "انتشار تاريخ ساعت ماه مه شمسي ش ي",
            // days of the week
            "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
            "lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag samstag sonntag",
            "pazartesi sali carsamba persembe cuma cumartesi pazar",
            "الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت الاحد دوشنبه شنبه يكشنبه سهشنبه چهارشنبه پنجشنبه جمعه",
        ].flatMap { $0.split(separator: " ").map(String.init) })

    /// Words that say that a date is not that of publication.
    private static let updates: Set<String> = [
        "updated", "update", "modified", "edited", "misajour", "mis", "aktualisiert", "guncelleme", "تحديث", "محدث",
    ]

    /// The date of a line that holds nothing but a date, its weekday, time and the like; nil for any other line.
    static func wholeLine(_ line: some StringProtocol) -> Reading? {
        guard line.utf8.count <= 160 else { return nil }
        let buffer = Tokenizer().tokens(of: String(line))
        let words = buffer.tokens.indices.map { buffer.termString($0) }
        guard !words.isEmpty, words.count <= 16, !words.contains(where: updates.contains) else { return nil }
        guard let (reading, range) = first(in: words) else { return nil }
        for (index, word) in words.enumerated() where !range.contains(index) {
            if companions.contains(word) || isTime(word) { continue }
            if buffer.tokens[index].traits.contains(.number), word.utf8.count <= 8 { continue }
            // The zone of a time, or the place of a bureau's line, in capitals.
            if buffer.tokens[index].traits.contains(.allCapitals), word.utf8.count <= 4 { continue }
            return nil
        }
        return reading
    }

    /// The hour behind the date in the form of ISO 8601, `T05`, and the zone `Z`; the `h30` of `10h30`.
    private static func isTime(_ word: String) -> Bool {
        word == "z"
            || word.filter { $0 == "h" }.count == 1 && word.allSatisfy { $0 == "h" || $0.isASCII && $0.isNumber }
            || word.first == "t" && word.utf8.count == 3 && word.dropFirst().allSatisfy { $0.isASCII && $0.isNumber }
    }

    /// The date in a field that holds one, whatever stands around it.
    static func field(_ text: some StringProtocol) -> Reading? {
        let buffer = Tokenizer().tokens(of: String(text.prefix(200)))
        return first(in: buffer.tokens.indices.map { buffer.termString($0) })?.reading
    }

    /// The first full date among folded words.
    static func first(in words: [String]) -> (reading: Reading, range: Range<Int>)? {
        for index in words.indices {
            if let reading = digits(words[index]) { return (reading, index..<index + 1) }
            if let found = spelledOut(words, from: index) { return found }
        }
        return nil
    }

    /// Day month year, month day year, or year month day with the month as a word.
    private static func spelledOut(_ words: [String], from index: Int) -> (reading: Reading, range: Range<Int>)? {
        func make(_ year: Int?, _ month: Int, _ day: Int?, end: Int) -> (reading: Reading, range: Range<Int>)? {
            if month > MonthNames.solarHijriOffset {
                guard let year, let day,
                    let date = SolarHijri.date(year: year, month: month - MonthNames.solarHijriOffset, day: day)
                else { return nil }
                return (.day(date), index..<end)
            }
            guard let year, let day, 1800...2200 ~= year, let date = CalendarDate(year: year, month: month, day: day)
            else {
                return nil
            }
            return (.day(date), index..<end)
        }
        func number(_ at: Int) -> Int? {
            guard at < words.count else { return nil }
            return ordinal(words[at])
        }
        if let (month, count) = MonthNames.month(in: words, at: index) {
            return make(number(index + count + 1), month, number(index + count), end: index + count + 2)
        }
        guard let first = number(index), index + 1 < words.count else { return nil }
        var monthAt = index + 1
        if ["of", "de"].contains(words[monthAt]), monthAt + 1 < words.count { monthAt += 1 }
        guard let (month, count) = MonthNames.month(in: words, at: monthAt) else { return nil }
        var last = monthAt + count
        if last < words.count, ["de", "del", "ماه"].contains(words[last]) { last += 1 }
        if first > 31 { return make(first, month, number(last), end: last + 1) }
        // Dual names, as in "8 كانون الاول ديسمبر 2024".
        if last < words.count, let (other, more) = MonthNames.month(in: words, at: last), other == month {
            last += more
        }
        return make(number(last), month, first, end: last + 1)
    }

    /// The value of `8`, `8th`, `1er`, `2024`.
    private static func ordinal(_ word: String) -> Int? {
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty, digits.utf8.count <= 4 else { return nil }
        let rest = word.dropFirst(digits.count)
        guard rest.isEmpty || ["st", "nd", "rd", "th", "er", "e", "ي"].contains(rest) else { return nil }
        return Int(digits)
    }

    /// Dates in digits: `2024-12-01`, `01-12-2024`, `1/12/24`, `1.12.2024`, also with a time behind a `T`.
    private static func digits(_ word: String) -> Reading? {
        let day = word.split(separator: "t", maxSplits: 1).first ?? ""
        let parts = day.split(whereSeparator: { $0 == "-" || $0 == "/" || $0 == "." }).map { Int($0) }
        guard parts.count == 3, let a = parts[0], let b = parts[1], let c = parts[2] else { return nil }
        // Years of the solar Hijri calendar; those of the lunar one are higher in our time.
        if 1300...1420 ~= a { return SolarHijri.date(year: a, month: b, day: c).map(Reading.day) }
        if a > 999 { return CalendarDate(year: a, month: b, day: c).map(Reading.day) }
        let year = c < 100 ? (c < 70 ? 2000 + c : 1900 + c) : c
        guard 1800...2200 ~= year else { return nil }
        let dayFirst = CalendarDate(year: year, month: b, day: a)
        let monthFirst = CalendarDate(year: year, month: a, day: b)
        switch (dayFirst, monthFirst) {
        case (let dayFirst?, let monthFirst?):
            return dayFirst == monthFirst ? .day(dayFirst) : .ambiguous(dayFirst: dayFirst, monthFirst: monthFirst)
        case (let date?, nil), (nil, let date?): return .day(date)
        case (nil, nil): return nil
        }
    }
}

/// Decides how dates in digits are to be read, by the dates of a file's neighbours that leave no choice.
public struct DateOrderEvidence: Sendable {
    private var dayFirst = 0
    private var monthFirst = 0

    /// Makes evidence of nothing.
    public init() {}

    /// Looks for dates in digits near the top of a text.
    public mutating func note(head: some Collection<UInt8>) {
        let buffer = Tokenizer().tokens(of: String(decoding: head.prefix(1500), as: UTF8.self))
        for index in buffer.tokens.indices where buffer.tokens[index].traits.contains(.number) {
            let parts = buffer.termString(index).split(whereSeparator: { $0 == "-" || $0 == "/" || $0 == "." }).map {
                Int($0)
            }
            guard parts.count == 3, let a = parts[0], let b = parts[1], a <= 31, b <= 31 else { continue }
            if a > 12, b <= 12 { dayFirst += 1 }
            if b > 12, a <= 12 { monthFirst += 1 }
        }
    }

    /// The order that the evidence speaks for; nil where it speaks for none or is divided.
    public var order: DateOrder? {
        if dayFirst > 0, dayFirst >= monthFirst * 4 { return .dayFirst }
        if monthFirst > 0, monthFirst >= dayFirst * 4 { return .monthFirst }
        return nil
    }
}
