/// The calendar of Iran and Afghanistan, whose year begins with spring.
enum SolarHijri {
    /// The day of the Gregorian calendar; nil where there is no such day.
    ///
    /// Leap years by the cycle of 33 years, which holds from 1244 to 1472 (1865 to 2093).
    static func date(year: Int, month: Int, day: Int) -> CalendarDate? {
        guard 1244...1472 ~= year, 1...12 ~= month, 1...days(inMonth: month, ofYear: year) ~= day else { return nil }
        // The first day of 1403 was the 20th of March 2024.
        var offset = (min(month, 7) - 1) * 31 + max(0, month - 7) * 30 + day - 1
        if year >= 1403 {
            for year in 1403..<year { offset += isLeap(year) ? 366 : 365 }
        } else {
            for year in year..<1403 { offset -= isLeap(year) ? 366 : 365 }
        }
        return CalendarDate(dayNumber: 19_802 + offset)
    }

    private static func days(inMonth month: Int, ofYear year: Int) -> Int {
        month <= 6 ? 31 : month <= 11 || isLeap(year) ? 30 : 29
    }

    private static func isLeap(_ year: Int) -> Bool { [1, 5, 9, 13, 17, 22, 26, 30].contains(year % 33) }
}

extension CalendarDate {
    /// The day that comes so many days after the first of January 1970 (after Hinnant, "chrono-Compatible Low-Level Date
    /// Algorithms").
    init?(dayNumber: Int) {
        let shifted = dayNumber + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let march = (5 * dayOfYear + 2) / 153
        let month = march < 10 ? march + 3 : march - 9
        self.init(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: dayOfYear - (153 * march + 2) / 5 + 1
        )
    }
}
