import IsnadTerminal

/// Says under a page of results which of all they are.
struct PageEnd {
    /// How many results are passed over, how many are shown, and where the next ones begin.
    let offset: Int
    let shown: Int
    let next: Int
    let total: Int
    let totalIsExact: Bool
    let tookMilliseconds: Double
    /// What is counted: `passage`.
    let thing: String

    func print() {
        if shown == 0 {
            return Output.note(
                "nothing found" + (total > 0 ? " beyond the \(Style.count(total, thing)) before" : ""))
        }
        let all = (totalIsExact ? "" : "about ") + Style.count(total, thing)
        let milliseconds = (tookMilliseconds * 10).rounded() / 10
        Output.note(
            "\(offset + 1) to \(offset + shown) of \(all), \(milliseconds) ms"
                + (next < total ? "; more with --offset \(next)" : ""))
    }
}
