import Articles

/// What a timeline counts by.
public enum TimeUnit: String, Sendable, CaseIterable, Encodable {
    /// A day.
    case day
    /// A week from Monday to Sunday (ISO 8601).
    case week
    /// A month of the calendar.
    case month
    /// A year of the calendar.
    case year

    /// The next longer unit; nil for years.
    var longer: TimeUnit? {
        switch self {
        case .day: .week
        case .week: .month
        case .month: .year
        case .year: nil
        }
    }

    /// A number for each period, one more than that of the period before it.
    func ordinal(of date: CalendarDate) -> Int {
        switch self {
        case .day: DayNumber.of(date)
        case .week: DayNumber.of(date) / 7
        case .month: date.year * 12 + date.month - 1
        case .year: date.year
        }
    }

    /// The period of an ordinal.
    func period(_ ordinal: Int) -> Timeline.Period {
        switch self {
        case .day:
            let day = DayNumber.date(ordinal)
            return Timeline.Period(label: day.description, first: day, last: day)
        case .week:
            let monday = ordinal * 7
            // A week belongs to the year in which its Thursday lies.
            let year = DayNumber.date(monday + 3).year
            let week = (monday + 3 - DayNumber.firstOf(year: year)) / 7 + 1
            return Timeline.Period(
                label: "\(Self.padded(year, 4))-W\(Self.padded(week, 2))", first: DayNumber.date(monday),
                last: DayNumber.date(monday + 6))
        case .month:
            let (year, month) = (ordinal / 12, ordinal % 12 + 1)
            return Timeline.Period(
                label: "\(Self.padded(year, 4))-\(Self.padded(month, 2))", first: DayNumber.date(year, month, 1),
                last: DayNumber.date(year, month, CalendarDate.days(inMonth: month, ofYear: year)))
        case .year:
            return Timeline.Period(
                label: Self.padded(ordinal, 4), first: DayNumber.date(ordinal, 1, 1),
                last: DayNumber.date(ordinal, 12, 31))
        }
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
