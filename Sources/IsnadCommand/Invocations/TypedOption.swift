/// An option as it was typed. It is shown to what may know it, one name after the other, and goes where its name is known.
struct TypedOption {
    enum State: Equatable {
        case unknown
        /// Its value is missing or cannot be read.
        case wrong
        case taken(withNext: Bool)
    }

    /// What became of it.
    private(set) var state = State.unknown
    /// With its hyphens.
    private let name: Substring
    /// What follows its equals sign.
    private let attached: String?
    private let next: String?
    /// Told of each name that it is compared with, and whether that is a flag's: for who wants to know what is known.
    private let comparing: ((_ name: String, _ isFlag: Bool) -> Void)?

    /// - Parameters:
    ///   - argument: what was typed.
    ///   - next: the argument after it, where that may be its value.
    init(_ argument: String, next: String?, comparing: ((_ name: String, _ isFlag: Bool) -> Void)? = nil) {
        // Of characters, as the library reads: an equals sign with an accent is none.
        let equals = argument.firstIndex(of: "=")
        name = argument[..<(equals ?? argument.endIndex)]
        attached = equals.map { String(argument[$0...].dropFirst()) }
        (self.next, self.comparing) = (next, comparing)
    }

    mutating func flag(_ name: String, _ target: inout Bool) {
        guard isCalled(name, isFlag: true) else { return }
        if attached == nil { target = true }
        state = attached == nil ? .taken(withNext: false) : .wrong
    }

    mutating func text(_ name: String, _ target: inout String?) { if let value = value(of: name) { target = value } }

    /// An option that may be given several times.
    mutating func texts(_ name: String, _ target: inout [String]) {
        if let value = value(of: name) { target.append(value) }
    }

    mutating func number(_ name: String, _ target: inout Int) {
        if let number = value(of: name, read: { Int($0) }) { target = number }
    }

    /// An option with one of a few words as its value.
    mutating func choice<Choice: RawRepresentable<String>>(_ name: String, _ target: inout Choice) {
        if let choice = value(of: name, read: Choice.init(rawValue:)) { target = choice }
    }

    /// An option with one of a few words as its value.
    mutating func choice<Choice: RawRepresentable<String>>(_ name: String, _ target: inout Choice?) {
        if let choice = value(of: name, read: Choice.init(rawValue:)) { target = choice }
    }

    private mutating func value<Value>(of known: String, read: (String) -> Value?) -> Value? {
        guard let text = value(of: known) else { return nil }
        let value = read(text)
        if value == nil { state = .wrong }
        return value
    }

    private func isCalled(_ known: String, isFlag: Bool) -> Bool {
        comparing?(known, isFlag)
        return name == known
    }

    private mutating func value(of known: String) -> String? {
        guard isCalled(known, isFlag: false) else { return nil }
        // With nothing after its equals sign, an option takes the next argument; that is left to the library.
        guard let value = attached ?? next, attached?.isEmpty != true else {
            state = .wrong
            return nil
        }
        state = .taken(withNext: attached == nil)
        return value
    }
}
