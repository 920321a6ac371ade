/// Arguments in their plain forms, read without swift-argument-parser.
///
/// The library finds a command's options by reflection, which takes longer than a search. It stays what defines the commands: what is
/// read here is read to the same effect, and whatever is unknown, missing, wrong or merely odd is left to the library, which says what
/// it has to say.
enum PlainArguments {
    /// The commands that are read here.
    private static let commands: [(name: String, read: @Sendable (ArraySlice<String>) -> (any Invocation)?)] = [
        ("search", { read($0, SearchInvocation.self) }),
        ("quotes", { read($0, QuotesInvocation.self) }),
        ("speakers", { read($0, SpeakersInvocation.self) }),
        ("names", { read($0, NamesInvocation.self) }),
        ("show", { read($0, ShowInvocation.self) }),
        ("timeline", { read($0, TimelineInvocation.self) }),
    ]

    /// What the arguments of the program ask for; nil where the library is to read them.
    static func read(_ arguments: [String]) -> (any Invocation)? {
        guard let name = arguments.first, let command = commands.first(where: { $0.name == name }) else { return nil }
        return command.read(arguments.dropFirst())
    }

    private static func read<Command: Invocation>(_ arguments: ArraySlice<String>, _: Command.Type) -> Command? {
        let options = Command.options
        var asked = Command()
        var rest = arguments
        while let argument = rest.popFirst() {
            guard isOption(argument) else {
                guard asked.take(argument) else { return nil }
                continue
            }
            // Of characters, as the library reads: an equals sign with an accent is none.
            let equals = argument.firstIndex(of: "=")
            let name = argument[..<(equals ?? argument.endIndex)]
            guard let option = options.first(where: { $0.names.contains { $0 == name } }) else { return nil }
            switch option.setting {
            case .flag(let set):
                guard equals == nil else { return nil }
                set(&asked)
            case .value(let set):
                let value: String
                if let equals {
                    // With nothing after its equals sign, an option takes the next argument; leave that to the library.
                    value = String(argument[equals...].dropFirst())
                    if value.isEmpty { return nil }
                } else {
                    guard let next = rest.popFirst(), !isOption(next) else { return nil }
                    value = next
                }
                guard set(&asked, value) else { return nil }
            }
        }
        return asked.problem == nil ? asked : nil
    }

    /// Whether an argument begins as options do; words that are to be left out do, too.
    private static func isOption(_ argument: String) -> Bool { argument.utf8.first == UInt8(ascii: "-") }
}

/// An option and how it is put into what is asked.
struct PlainOption<Target> {
    enum Setting {
        case flag((inout Target) -> Void)
        /// False where the value cannot be read.
        case value((inout Target, String) -> Bool)
    }

    /// With their hyphens.
    let names: [String]
    let setting: Setting

    static func flag(_ names: String..., set: @escaping (inout Target) -> Void) -> Self {
        Self(names: names, setting: .flag(set))
    }

    /// An option with text as its value.
    static func text(_ names: String..., set: @escaping (inout Target, String) -> Void) -> Self {
        Self(
            names: names,
            setting: .value { target, text in
                set(&target, text)
                return true
            })
    }

    static func number(_ names: String..., set: @escaping (inout Target, Int) -> Void) -> Self {
        Self(names: names, setting: .value { target, text in Int(text).map { set(&target, $0) } != nil })
    }

    /// An option with one of a few words as its value.
    static func choice<Choice: RawRepresentable<String>>(
        _ names: String..., set: @escaping (inout Target, Choice) -> Void
    ) -> Self {
        Self(names: names, setting: .value { target, text in Choice(rawValue: text).map { set(&target, $0) } != nil })
    }

    /// The same option of something that has a part which it sets.
    func of<Whole>(_ part: WritableKeyPath<Whole, Target>) -> PlainOption<Whole> {
        switch setting {
        case .flag(let set): PlainOption<Whole>(names: names, setting: .flag { set(&$0[keyPath: part]) })
        case .value(let set): PlainOption<Whole>(names: names, setting: .value { set(&$0[keyPath: part], $1) })
        }
    }
}
