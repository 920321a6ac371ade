import Isnad
import IsnadTerminal

/// Timelines as bars for people who read on a terminal.
struct TimelinePage {
    let style: Style
    /// The columns of the terminal.
    var width = Terminal.width
    /// Whether blocks can be shown; else letters make the bars.
    var isUnicode = Terminal.isUnicode

    func print(_ timeline: Timeline) {
        let numbers = timeline.series.map { series in
            (series.tallies.indices.map { value(timeline, series, at: $0) }, value(timeline, series, at: nil))
        }
        let largest = numbers.flatMap { $0.0 + [$0.1] }.map(\.amount).max() ?? 0
        let hasUndated = timeline.series.contains { $0.undated.total > 0 }
        let labels = timeline.periods.map(\.label) + (hasUndated ? ["undated"] : [])
        let labelWidth = labels.map(\.utf8.count).max() ?? 7
        let textWidth = numbers.flatMap { $0.0 + [$0.1] }.map(\.text.utf8.count).max() ?? 1
        let room = max(8, width - labelWidth - textWidth - 5)
        for (index, series) in timeline.series.enumerated() {
            if index > 0 { Output.line() }
            Output.line(style.bold(style.name(series.label)) + style.dim(" · " + total(series, timeline)))
            func row(_ label: String, _ tally: Timeline.Tally, _ value: Value) {
                let padding = String(repeating: " ", count: labelWidth - label.utf8.count)
                let before = String(repeating: " ", count: textWidth - value.text.utf8.count)
                let (bar, cells) = bar(tally, value.amount, largest, room, timeline.counted)
                let gap = String(repeating: " ", count: room - cells)
                Output.line(style.number(label) + padding + "  " + bar + gap + "  " + before + value.text)
            }
            for (place, period) in timeline.periods.enumerated() {
                row(period.label, series.tallies[place], numbers[index].0[place])
            }
            if series.undated.total > 0 { row("undated", series.undated, numbers[index].1) }
        }
    }

    private struct Value {
        var amount: Double
        var text: String
    }

    private func value(_ timeline: Timeline, _ series: Timeline.Series, at period: Int?) -> Value {
        let tally = period.map { series.tallies[$0] } ?? series.undated
        guard timeline.all != nil else { return Value(amount: Double(tally.total), text: "\(tally.total)") }
        guard let share = timeline.share(of: series, at: period) else { return Value(amount: 0, text: "-") }
        let percent = share * 100
        let rounded = percent < 10 ? (percent * 100).rounded() / 100 : (percent * 10).rounded() / 10
        return Value(
            amount: share, text: "\(rounded)% of \(period.map { timeline.all?[$0] ?? 0 } ?? timeline.allUndated ?? 0)")
    }

    private func total(_ series: Timeline.Series, _ timeline: Timeline) -> String {
        var total = Style.count(series.total, timeline.counted == .articles ? "article" : "quotation")
        if timeline.counted == .quotations {
            let direct = series.tallies.reduce(series.undated.direct) { $0 + $1.direct }
            let (filled, hollow) = isUnicode ? ("█", "░") : ("#", "o")
            total += ": \(filled) \(direct) in quotation marks, \(hollow) \(series.total - direct) reported"
        }
        if series.undated.total > 0 { total += ", \(series.undated.total) undated" }
        return total
    }

    private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

    /// The bar of an amount and its columns: what stands in quotation marks full, what is reported light.
    private func bar(
        _ tally: Timeline.Tally, _ amount: Double, _ largest: Double, _ room: Int, _ counted: Timeline.Counted
    ) -> (bar: String, cells: Int) {
        guard amount > 0, largest > 0 else { return ("", 0) }
        let length = amount / largest * Double(room)
        if counted == .articles, isUnicode {
            // Something is never shown as nothing.
            let eighths = max(1, Int((length * 8).rounded()))
            let last = Self.eighths[eighths % 8]
            return (String(repeating: "█", count: eighths / 8) + last, eighths / 8 + (last.isEmpty ? 0 : 1))
        }
        let cells = max(1, Int(length.rounded()))
        guard counted == .quotations, tally.total > 0 else { return (String(repeating: "#", count: cells), cells) }
        var filled = Int((Double(cells) * Double(tally.direct) / Double(tally.total)).rounded())
        if tally.direct > 0, filled == 0 { filled = 1 }
        if tally.reported > 0, filled == cells, cells > 1 { filled -= 1 }
        return (
            String(repeating: isUnicode ? "█" : "#", count: filled)
                + String(repeating: isUnicode ? "░" : "o", count: cells - filled), cells
        )
    }
}

/// Speakers who are quoted together, for people.
struct PairsPage {
    let style: Style

    func print(_ pairs: SpeakerPairs) {
        let width = pairs.pairs.map { "\($0.articles)".utf8.count }.max() ?? 1
        for pair in pairs.pairs {
            let count = "\(pair.articles)"
            Output.line(
                style.number(String(repeating: " ", count: width + 2 - count.utf8.count) + count) + "  "
                    + style.bold(style.name(pair.first)) + style.dim(" with ") + style.bold(style.name(pair.second)))
        }
        let milliseconds = (pairs.tookMilliseconds * 10).rounded() / 10
        if pairs.pairs.isEmpty {
            Output.note("nobody is quoted together")
            SuggestionNotes.print([pairs.suggestion])
        } else {
            Output.note(
                "\(pairs.pairs.count) of \(Style.count(pairs.total, "pair")) in \(Style.count(pairs.articles, "article")) that quote two speakers or more, \(milliseconds) ms"
            )
        }
    }
}
