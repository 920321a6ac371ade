import Articles

/// Days counted from 1 January of the year 1, a Monday, in the Gregorian calendar, as if it had always been in use.
enum DayNumber {
    /// The number of a date.
    static func of(_ date: CalendarDate) -> Int { firstOf(year: date.year) + before(date) }

    /// The date of a number; the first or last day of the calendar where it lies outside of the years 1 to 9999.
    static func date(_ number: Int) -> CalendarDate {
        let number = min(max(0, number), last)
        // A guess from the mean length of a year is at most one off.
        var year = min(9999, number * 400 / 146_097 + 1)
        while firstOf(year: year) > number { year -= 1 }
        while year < 9999, firstOf(year: year + 1) <= number { year += 1 }
        var rest = number - firstOf(year: year)
        var month = 1
        while rest >= CalendarDate.days(inMonth: month, ofYear: year) {
            rest -= CalendarDate.days(inMonth: month, ofYear: year)
            month += 1
        }
        return date(year, month, rest + 1)
    }

    /// The day of a month that is known to have it.
    static func date(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
        guard let date = CalendarDate(year: year, month: month, day: day) else {
            preconditionFailure("\(year)-\(month)-\(day) is no day")
        }
        return date
    }

    private static let last = firstOf(year: 10_000) - 1

    static func firstOf(year: Int) -> Int {
        let before = year - 1
        return before * 365 + before / 4 - before / 100 + before / 400
    }

    /// The days of its year before a date.
    private static func before(_ date: CalendarDate) -> Int {
        (1..<date.month).reduce(date.day - 1) { $0 + CalendarDate.days(inMonth: $1, ofYear: date.year) }
    }
}
