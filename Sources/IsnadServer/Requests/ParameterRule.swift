/// A parameter that a route takes: what is read by it is also what the description of the interface says.
struct ParameterRule: Sendable {
    /// What the values of a parameter are.
    enum Kind: Sendable {
        /// Any text.
        case text
        /// A number within bounds, and the one that is meant where none is given.
        case number(ClosedRange<Int>, usual: Int)
        /// One of these words; the first is meant where none is given, unless the choice is open.
        case choice([String], isOpen: Bool)
        /// A day, a month or a year.
        case date
        /// Yes or no; no where it is not given.
        case flag
    }

    var name: String
    var kind: Kind
    var description: String
    var isRequired = false
    /// May be given several times.
    var repeats = false

    init(_ name: String, _ kind: Kind, _ description: String, isRequired: Bool = false, repeats: Bool = false) {
        self.name = name
        self.kind = kind
        self.description = description
        self.isRequired = isRequired
        self.repeats = repeats
    }

    /// What the parameter takes, in words.
    var allowed: String {
        switch kind {
        case .text: "text"
        case .number(let range, _): "a number from \(range.lowerBound) to \(range.upperBound)"
        case .choice(let words, _): words.joined(separator: ", ")
        case .date: "YYYY-MM-DD, YYYY-MM or YYYY"
        case .flag: "true or false"
        }
    }
}
