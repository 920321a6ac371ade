/// Round numbers along an axis from 0.
struct Scale {
    /// The values that are marked, 0 first; the last is not below the largest value.
    let ticks: [Double]
    var top: Double { ticks.last ?? 1 }

    /// - Parameters:
    ///   - largest: the largest value to be shown.
    ///   - isWhole: mark whole numbers only.
    init(largest: Double, isWhole: Bool) {
        guard largest > 0, largest.isFinite else {
            ticks = [0, isWhole ? 1 : 0.01]
            return
        }
        // Steps of 1, 2 or 5 times a power of ten, three to five of them.
        var power = isWhole ? 1.0 : 1e-6
        while largest / (power * 10) > 5 { power *= 10 }
        let step = [1, 2, 5, 10].map { power * $0 }.first { largest / $0 <= 5 } ?? power * 10
        var ticks = [0.0]
        while ticks[ticks.count - 1] < largest - step * 1e-9 { ticks.append(Double(ticks.count) * step) }
        self.ticks = ticks
    }
}
