/// Bars over time: one row of bars for each series, one below the other along the same periods and to the same scale, so that what belongs
/// together is told by its place and not by a colour.
public struct BarChart: Sendable {
    /// A bar of two parts.
    public struct Bar: Sendable, Hashable {
        /// The part drawn filled.
        public var filled: Double
        /// The part above it, drawn as an outline.
        public var hollow: Double
        /// The whole.
        public var total: Double { filled + hollow }

        /// Makes a bar.
        public init(filled: Double, hollow: Double = 0) {
            self.filled = filled
            self.hollow = hollow
        }
    }

    /// A row of bars.
    public struct Series: Sendable {
        /// What stands above it.
        public var label: String
        /// What stands behind the label, such as a total.
        public var remark: String
        /// One bar for each period; nil where there is nothing to be said of a period.
        public var bars: [Bar?]
        /// What has no date; nil where nothing is without.
        public var undated: Bar?

        /// Makes a row.
        public init(label: String, remark: String = "", bars: [Bar?], undated: Bar? = nil) {
            self.label = label
            self.remark = remark
            self.bars = bars
            self.undated = undated
        }
    }

    /// How values are written.
    public enum Values: Sendable {
        /// Whole numbers.
        case counts
        /// Parts of one, written as percentages.
        case shares
    }

    /// What is shown, as a headline.
    public var title: String
    /// The same in words, with the figures that matter, for those who do not see the picture.
    public var description: String
    /// The periods' names, such as `2024-12`.
    public var periods: [String]
    /// The rows.
    public var series: [Series]
    /// How values are written.
    public var values: Values = .counts
    /// What the numbers count: `articles`.
    public var things: String = ""
    /// What filled and hollow parts are; nil where bars have one part.
    public var legend: (filled: String, hollow: String)?

    /// Makes a chart.
    public init(title: String, description: String, periods: [String], series: [Series]) {
        self.title = title
        self.description = description
        self.periods = periods
        self.series = series
    }

    /// Writes a value as the chart does: `12`, `3.5%`.
    public func text(of value: Double) -> String {
        switch values {
        case .counts: return "\(Int(value.rounded()))"
        case .shares:
            let percent = value * 100
            // Small shares keep two digits that say something.
            if percent > 0, percent < 0.1 { return "\((percent * 1000).rounded() / 1000)%" }
            return SVGWriter.number(percent) + "%"
        }
    }
}
