/// One news item, as a reader of some format made it out.
public struct Article: Sendable, Equatable {
    /// The name that its source gives it, where it gives one.
    public var identifier: String?
    /// The headline; made from the first sentence where the text has none (``titleIsDerived``).
    public var title: String
    /// Whether the title was made up from the text.
    public var titleIsDerived = false
    /// The names of the byline, without "By".
    public var authors: [String] = []
    /// Who published it.
    public var source: String?
    /// The day that the article states as its own; nil where it states none.
    public var date: CalendarDate?
    /// Where the date stands.
    public var dateOrigin: DateOrigin?
    /// The ISO 639 code of its language, nil where that is not certain.
    public var language: String?
    /// Where it was published on the web.
    public var url: String?
    /// The text in reading order, without captions, comments and what else is not article.
    public var paragraphs: [Paragraph]

    /// Where in a file a date was found.
    public enum DateOrigin: String, Sendable {
        /// A field of a structured format.
        case field
        /// A line of its own near the headline.
        case line
        /// The place and day at the beginning of the text.
        case dateline
        /// The address of the article.
        case url
    }

    /// Makes an article.
    public init(title: String, paragraphs: [Paragraph]) {
        self.title = title
        self.paragraphs = paragraphs
    }

    /// The text of the article, the one that offsets count in: its paragraphs with an empty line between them.
    public var text: String {
        paragraphs.map(\.text).joined(separator: "\n\n")
    }
}

/// A paragraph of an article.
public struct Paragraph: Sendable, Equatable {
    /// What kind of paragraph it is.
    public enum Kind: Sendable {
        /// Running text.
        case body
        /// A heading within the article.
        case heading
        /// An item of a list.
        case listItem
        /// A block quotation.
        case quotation
    }

    /// The words, without line breaks and control characters.
    public var text: String
    /// What kind of paragraph it is.
    public var kind: Kind

    /// Makes a paragraph.
    public init(_ text: String, kind: Kind = .body) {
        self.text = text
        self.kind = kind
    }
}

/// A day of the Gregorian calendar.
public struct CalendarDate: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The year, 1 to 9999.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month, from 1.
    public let day: Int

    /// Makes a date; nil where there is no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard 1...9999 ~= year, 1...12 ~= month, day >= 1, day <= Self.days(inMonth: month, ofYear: year) else {
            return nil
        }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads the form `YYYY-MM-DD`, and nothing else.
    public init?(iso text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// How many days a month has.
    public static func days(inMonth month: Int, ofYear year: Int) -> Int {
        switch month {
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// The form `YYYY-MM-DD`.
    public var description: String {
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    /// Whether a day comes before another.
    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}
