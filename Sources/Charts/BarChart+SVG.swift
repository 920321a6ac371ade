extension BarChart {
    /// The picture.
    ///
    /// - Parameters:
    ///   - style: whether it stands in a page or by itself.
    ///   - width: in the units of the picture, points of a page; at least 240.
    ///   - id: what the names of its elements begin with, unlike those of other pictures in the page.
    public func svg(_ style: ChartStyle, width: Double = 720, id: String = "chart") -> String {
        var drawing = Drawing(chart: self, width: max(240, width))
        return drawing.draw(style, id: id)
    }

    private struct Drawing {
        let chart: BarChart
        let width: Double
        let scale: Scale
        let hasUndated: Bool
        var writer = SVGWriter()

        static let right = 12.0
        static let titleHeight = 30.0
        static let legendHeight = 22.0
        static let headingHeight = 22.0
        static let barsHeight = 120.0
        static let gapBelow = 12.0
        static let axisHeight = 24.0
        static let undatedWidth = 34.0
        static let undatedGap = 22.0
        /// The width of a letter, near enough for a choice of labels.
        static let letter = 6.6

        init(chart: BarChart, width: Double) {
            self.chart = chart
            self.width = width
            var largest = 0.0
            for series in chart.series {
                for bar in series.bars { largest = max(largest, bar?.total ?? 0) }
                largest = max(largest, series.undated?.total ?? 0)
            }
            scale = Scale(largest: largest, isWhole: chart.values == .counts)
            hasUndated = chart.series.contains { $0.undated != nil }
        }

        /// Room for the numbers of the axis.
        var left: Double {
            12 + Self.letter * Double(scale.ticks.map { chart.text(of: $0).utf8.count }.max() ?? 1) + 6
        }
        var undatedRoom: Double { hasUndated ? Self.undatedGap + Self.undatedWidth : 0 }
        var right: Double { width - Self.right - undatedRoom }
        var step: Double { (right - left) / Double(max(1, chart.periods.count)) }

        mutating func draw(_ style: ChartStyle, id: String) -> String {
            let top = Self.titleHeight + (chart.legend == nil ? 0 : Self.legendHeight)
            let panel = Self.headingHeight + Self.barsHeight + Self.gapBelow
            let height = top + Double(chart.series.count) * panel + Self.axisHeight
            style.begin(
                &writer, width: width, height: height, id: id, title: chart.title, description: chart.description)
            let most = Int((width - 24) / Self.letter * 0.85)
            writer.element(
                "text", ["x": "12", "y": "20", "font-size": "14", "font-weight": "600"],
                text: SVGWriter.label(chart.title, most: most))
            if let legend = chart.legend { draw(legend, y: Self.titleHeight + 12) }
            var y = top
            for (index, series) in chart.series.enumerated() {
                draw(series, index, y: y)
                y += panel
            }
            drawPeriods(y: y)
            return style.end(&writer)
        }

        private mutating func draw(_ legend: (filled: String, hollow: String), y: Double) {
            writer.element(
                "rect", ["x": "12", "y": n(y - 9), "width": "10", "height": "10", "fill": "currentColor"])
            writer.element("text", ["x": "27", "y": n(y)], text: legend.filled)
            let second = 27 + Double(legend.filled.count) * Self.letter + 18
            writer.element(
                "rect",
                [
                    "x": n(second + 0.5), "y": n(y - 8.5), "width": "9", "height": "9", "fill": "none",
                    "stroke": "currentColor",
                ])
            writer.element("text", ["x": n(second + 15), "y": n(y)], text: legend.hollow)
        }

        private mutating func draw(_ series: Series, _ index: Int, y: Double) {
            let base = y + Self.headingHeight + Self.barsHeight
            let room = Int((width - 24) / Self.letter) - series.remark.count
            writer.begin("g", ["class": "isnad-series-\(index % ChartStyle.palette.count)"])
            writer.begin("text", ["x": "12", "y": n(y + 14), "font-weight": "600"])
            writer.element("tspan", [:], text: SVGWriter.label(series.label, most: max(12, room)))
            if !series.remark.isEmpty {
                writer.element("tspan", ["dx": "8", "font-weight": "400"], text: series.remark)
            }
            writer.end()
            writer.end()
            drawGrid(base: base)
            writer.begin("g", ["class": "isnad-series-\(index % ChartStyle.palette.count)"])
            let wide = step < 3 ? step : max(1, step * 0.8)
            for (place, bar) in series.bars.enumerated() {
                guard let bar, bar.total > 0, place < chart.periods.count else { continue }
                let x = left + Double(place) * step + (step - wide) / 2
                draw(bar, x: x, width: wide, base: base, name: chart.periods[place])
            }
            if let undated = series.undated, undated.total > 0 {
                draw(undated, x: right + Self.undatedGap, width: Self.undatedWidth, base: base, name: "undated")
            }
            writer.end()
        }

        /// The lines to read values by, and the numbers at them.
        private mutating func drawGrid(base: Double) {
            for tick in scale.ticks {
                let y = base - tick / scale.top * Self.barsHeight
                let isBase = tick == 0
                writer.element(
                    "path",
                    [
                        "d": "M\(n(left)) \(n(y))H\(n(right))"
                            + (hasUndated
                                ? "M\(n(right + Self.undatedGap - 4))  \(n(y))h\(n(Self.undatedWidth + 8))" : ""),
                        "stroke": "currentColor", "stroke-opacity": isBase ? "0.8" : "0.18",
                    ])
                writer.element(
                    "text",
                    [
                        "x": n(left - 5), "y": n(y + 4), "text-anchor": "end", "font-size": "11",
                        "fill-opacity": "0.8",
                    ], text: chart.text(of: tick))
            }
        }

        private mutating func draw(_ bar: Bar, x: Double, width: Double, base: Double, name: String) {
            func height(_ value: Double) -> Double { value / scale.top * Self.barsHeight }
            var said = "\(name): \(chart.text(of: bar.total))"
            if chart.values == .counts, !chart.things.isEmpty { said += " " + chart.things }
            if let legend = chart.legend {
                said +=
                    " (\(legend.filled) \(chart.text(of: bar.filled)), \(legend.hollow) \(chart.text(of: bar.hollow)))"
            }
            writer.begin("g", [:])
            writer.element("title", [:], text: said)
            let filled = height(bar.filled)
            if bar.filled > 0 {
                writer.element(
                    "rect",
                    [
                        "x": n(x), "y": n(base - filled), "width": n(width), "height": n(filled),
                        "fill": "currentColor",
                    ])
            }
            if bar.hollow > 0 {
                // Half a line's width inside, so that an outline is as wide as a filled bar.
                let line = min(1.4, width / 3)
                writer.element(
                    "rect",
                    [
                        "x": n(x + line / 2), "y": n(base - filled - height(bar.hollow) + line / 2),
                        "width": n(max(0.2, width - line)), "height": n(max(0.2, height(bar.hollow) - line)),
                        "fill": "none", "stroke": "currentColor", "stroke-width": n(line),
                    ])
            }
            writer.end()
        }

        private mutating func drawPeriods(y: Double) {
            let longest = Double(chart.periods.map(\.utf8.count).max() ?? 1) * Self.letter + 10
            let every = max(1, Int((longest / max(step, 0.001)).rounded(.up)))
            for (place, period) in chart.periods.enumerated() where place.isMultiple(of: every) {
                let middle = left + (Double(place) + 0.5) * step
                // The first and the last stay within the picture.
                let half = Double(period.utf8.count) * Self.letter / 2
                let x = min(max(middle, half + 2), width - half - 2)
                if hasUndated, x + half > right + Self.undatedGap - 8 { continue }
                writer.element(
                    "text", ["x": n(x), "y": n(y + 4), "text-anchor": "middle", "font-size": "11"], text: period)
            }
            if hasUndated {
                writer.element(
                    "text",
                    [
                        "x": n(right + Self.undatedGap + Self.undatedWidth / 2), "y": n(y + 4), "text-anchor": "middle",
                        "font-size": "11", "font-style": "italic",
                    ], text: "undated")
            }
        }

        private func n(_ value: Double) -> String { SVGWriter.number(value) }
    }
}
