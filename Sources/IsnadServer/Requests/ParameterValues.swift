import Articles
import Isnad

/// The parameters of a request, read by the rules of its route.
struct ParameterValues: Sendable {
    private var values: [String: [String]] = [:]
    /// What was wrong with those that were not taken; only where reading is lenient.
    private(set) var problems: [Problem] = []

    /// Reads parameters.
    ///
    /// - Parameters:
    ///   - query: what stands behind the question mark of an address.
    ///   - isLenient: for pages that people open: empty fields of forms are none, unknown parameters are passed over, and wrong ones
    ///     are told in ``problems``.
    /// - Throws: ``Problem`` where escapes are broken, and where a parameter is wrong and reading is not lenient.
    init(_ query: String, _ rules: [ParameterRule], _ limits: ServerLimits, isLenient: Bool) throws(Problem) {
        for pair in query.utf8.split(separator: UInt8(ascii: "&")) {
            let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = PercentDecoding.text(parts[0], isForm: true),
                let value = PercentDecoding.text(parts.count > 1 ? parts[1] : parts[0].prefix(0), isForm: true)
            else {
                throw Problem(
                    .badRequest, "An escape in the address is broken: each is % and two digits, UTF-8 in all.")
            }
            guard let rule = rules.first(where: { $0.name == name }) else {
                if isLenient { continue }
                let known = rules.map(\.name).joined(separator: ", ")
                throw Problem(
                    parameter: String(name.prefix(60)), "There is no parameter \(name.prefix(60)) here.",
                    allowed: known.isEmpty ? "no parameters" : known)
            }
            if isLenient, value.allSatisfy(\.isWhitespace) { continue }
            if let problem = Self.problem(with: value, rule, limits, isSecond: values[name] != nil) {
                guard isLenient else { throw problem }
                problems.append(problem)
                continue
            }
            values[name, default: []].append(value)
        }
        if !isLenient, let missing = rules.first(where: { $0.isRequired && values[$0.name] == nil }) {
            throw Problem(
                parameter: missing.name, "The parameter \(missing.name) is missing: \(missing.description)",
                allowed: missing.allowed)
        }
    }

    private static func problem(
        with value: String, _ rule: ParameterRule, _ limits: ServerLimits, isSecond: Bool
    ) -> Problem? {
        func problem(_ detail: String) -> Problem {
            Problem(parameter: rule.name, "\(rule.name): \(detail)", allowed: rule.allowed)
        }
        let shown = value.prefix(60)
        if isSecond, !rule.repeats { return problem("it is given more than once") }
        if value.utf8.count > limits.longestText { return problem("it is longer than \(limits.longestText) bytes") }
        switch rule.kind {
        case .text: return rule.isRequired && value.allSatisfy(\.isWhitespace) ? problem("it is empty") : nil
        case .number(let range, _):
            guard value.utf8.allSatisfy({ 0x30...0x39 ~= $0 }), let number = Int(value), range.contains(number) else {
                return problem("\(shown) is not \(rule.allowed)")
            }
        case .choice(let words, _):
            if !words.contains(value) { return problem("\(shown) is none of \(rule.allowed)") }
        case .date: if DateBound.first(value) == nil { return problem("\(shown) is no date: it is \(rule.allowed)") }
        case .flag:
            if !["true", "false", "1", "0"].contains(value) { return problem("\(shown) is not \(rule.allowed)") }
        }
        return nil
    }

    /// The text of a parameter; nil where it is not given.
    func text(_ name: String) -> String? { values[name]?.first }

    /// All texts of a parameter that may be given several times.
    func texts(_ name: String) -> [String] { values[name] ?? [] }

    /// Whether a flag is set.
    func flag(_ name: String) -> Bool { ["true", "1"].contains(text(name)) }

    /// A number; nil where it is not given.
    func number(_ name: String) -> Int? { text(name).flatMap { Int($0) } }

    /// The first day that a parameter names.
    func first(_ name: String) -> CalendarDate? { text(name).flatMap { DateBound.first($0) } }

    /// The last day that a parameter names.
    func last(_ name: String) -> CalendarDate? { text(name).flatMap { DateBound.last($0) } }

    /// Puts the conditions on articles into a request.
    func apply(to request: inout some ArticleConditions) {
        request.since = first("since")
        request.until = last("until")
        request.source = text("source")
        request.language = text("language")
    }
}
