#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Arguments in their plain forms, read without swift-argument-parser.
///
/// The library finds a command's options by reflection, which takes longer than a search. It stays what defines the commands: what is
/// read here is read to the same effect, and whatever is unknown, missing, wrong or merely odd is left to the library, which says what
/// it has to say.
enum PlainArguments {
    /// Does what the arguments of the program ask for and ends it; comes back where the library is to read them.
    static func answer() throws {
        guard let invocation = read(Array(CommandLine.arguments.dropFirst())) else { return }
        exit(try invocation.run().rawValue)
    }

    /// What the arguments of the program ask for; nil where the library is to read them.
    static func read(_ arguments: [String]) -> (any Invocation)? {
        guard let command = arguments.first else { return nil }
        let rest = arguments.dropFirst()
        switch command {
        case "search": return read(rest, SearchInvocation.self)
        case "quotes": return read(rest, QuotesInvocation.self)
        case "speakers": return read(rest, SpeakersInvocation.self)
        case "names": return read(rest, NamesInvocation.self)
        case "show": return read(rest, ShowInvocation.self)
        case "timeline": return read(rest, TimelineInvocation.self)
        default: return nil
        }
    }

    private static func read<Command: Invocation>(_ arguments: ArraySlice<String>, _: Command.Type) -> Command? {
        var asked = Command()
        var rest = arguments
        while let argument = rest.popFirst() {
            guard isOption(argument), !(Command.isQuery && leavesOut(argument)) else {
                guard asked.take(argument) else { return nil }
                continue
            }
            var option = TypedOption(argument, next: rest.first.flatMap { isOption($0) ? nil : $0 })
            asked.take(&option)
            switch option.state {
            case .unknown, .wrong: return nil
            case .taken(let withNext): if withNext { rest.removeFirst() }
            }
        }
        return asked.problem == nil ? asked : nil
    }

    /// Whether an argument is a word of a query that is to be left out, and not the only option of one letter, which asks for help.
    private static func leavesOut(_ argument: String) -> Bool {
        argument.dropFirst().first?.isLetter == true && argument != "-h" && !argument.contains("=")
    }

    /// Whether an argument begins as options do; words that are to be left out do, too.
    private static func isOption(_ argument: String) -> Bool { argument.utf8.first == UInt8(ascii: "-") }
}
