import Isnad

/// One count of a timeline, as `--jsonl` prints it: a line for each period of each series.
public struct TimelineLine: Sendable, Encodable {
    /// What the series is called.
    public var series: String
    /// The period's name; nil for what has no date.
    public var period: String?
    /// How many.
    public var count: Int
    /// The part of all of the period, where that was asked for.
    public var share: Double?

    enum CodingKeys: String, CodingKey { case series, period, count, share }

    /// Writes null for what has no date.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(series, forKey: .series)
        try container.encode(period, forKey: .period)
        try container.encode(count, forKey: .count)
        try container.encodeIfPresent(share, forKey: .share)
    }
}

extension Timeline {
    /// Its counts one by one: each series along the periods, then what has no date, where there is something.
    public var lines: [TimelineLine] {
        series.flatMap { one in
            func line(_ period: Int?, _ tally: Tally) -> TimelineLine {
                TimelineLine(
                    series: one.label, period: period.map { periods[$0].label }, count: tally.total,
                    share: share(of: one, at: period).map { ($0 * 1e6).rounded() / 1e6 })
            }
            return one.tallies.enumerated().map { line($0.offset, $0.element) }
                + (one.undated.total > 0 ? [line(nil, one.undated)] : [])
        }
    }
}
