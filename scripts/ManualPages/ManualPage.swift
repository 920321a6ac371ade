import Foundation

/// A page of the manual in the language of mdoc(7).
struct ManualPage {
    typealias Command = ProgramDescription.Command
    typealias Argument = ProgramDescription.Argument

    /// `isnad-search`.
    var name: String
    var text = ""

    /// The page of a program and those of its commands.
    static func pages(of program: Command) -> [ManualPage] {
        let commands = (program.subcommands ?? []).filter { $0.shouldDisplay != false && $0.commandName != "help" }
        let names = commands.map { program.commandName + "-" + $0.commandName }
        var pages = [ManualPage(of: program, called: program.commandName, commands: commands, others: names)]
        for (command, name) in zip(commands, names) {
            let others = [program.commandName] + names.filter { $0 != name }
            pages.append(
                ManualPage(
                    of: command, called: program.commandName + " " + command.commandName, commands: [], others: others))
        }
        return pages
    }

    private init(of command: Command, called spoken: String, commands: [Command], others: [String]) {
        name = spoken.replacing(" ", with: "-")
        line(".Dd \(Self.date)")
        line(".Dt \(name.uppercased()) 1")
        line(".Os Isnad")
        line(".Sh NAME")
        line(".Nm \(name)")
        line(".Nd \(Self.escaped(Self.withoutStop(command.abstract ?? spoken)))")
        line(".Sh SYNOPSIS")
        let arguments = (command.arguments ?? []).filter(\.shouldDisplay)
        if commands.isEmpty {
            line(".Nm \(spoken)")
            for argument in arguments { line(Self.synopsis(argument)) }
        } else {
            line(".Nm \(spoken)")
            line(".Ar command")
            line(".Op Ar argument ...")
        }
        line(".Sh DESCRIPTION")
        paragraphs(command.abstract ?? "")
        if let discussion = command.discussion, !discussion.isEmpty {
            line(".Pp")
            paragraphs(discussion)
        }
        if !commands.isEmpty {
            line(".Sh COMMANDS")
            line(".Bl -tag -width Ds")
            for one in commands {
                line(".It Xr \(name)-\(one.commandName) 1")
                paragraphs(one.abstract ?? "")
            }
            line(".El")
        }
        options(arguments)
        list("ENVIRONMENT", ".It Ev", Notes.environment)
        list("FILES", ".It Pa", Notes.files)
        list("EXIT STATUS", ".It", Notes.exitStatus)
        line(".Sh SEE ALSO")
        for (index, other) in others.enumerated() {
            line(".Xr \(other) 1" + (index + 1 < others.count ? " ," : ""))
        }
    }

    private mutating func options(_ arguments: [Argument]) {
        let named = arguments.filter { $0.kind != .positional }
        let positional = arguments.filter { $0.kind == .positional }
        for (title, group) in [("ARGUMENTS", positional), ("OPTIONS", named)] where !group.isEmpty {
            line(".Sh \(title)")
            line(".Bl -tag -width Ds")
            for argument in group {
                line(".It " + Self.invocation(argument))
                var said = argument.abstract ?? ""
                if let value = argument.defaultValue, !value.isEmpty, argument.kind == .option,
                    !said.contains("default")
                {
                    said = Self.withoutStop(said) + " (default: \(value))."
                }
                paragraphs(said)
                if let discussion = argument.discussion, !discussion.isEmpty {
                    line(".Pp")
                    paragraphs(discussion)
                }
            }
            line(".El")
        }
    }

    private mutating func list(_ title: String, _ item: String, _ entries: [(name: String, text: String)]) {
        line(".Sh \(title)")
        line(".Bl -tag -width Ds")
        for entry in entries {
            line("\(item) \(Self.escaped(entry.name))")
            paragraphs(entry.text)
        }
        line(".El")
    }

    /// Text with paragraphs, and lines that are set in as they stand.
    private mutating func paragraphs(_ text: String) {
        var isLiteral = false
        var isFirst = true
        for row in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let setsIn = row.hasPrefix("  ")
            if setsIn != isLiteral, !row.isEmpty {
                line(setsIn ? ".Bd -literal -offset indent" : ".Ed\n.Pp")
                isLiteral = setsIn
                isFirst = true
            }
            if row.allSatisfy(\.isWhitespace) {
                if !isLiteral, !isFirst { line(".Pp") }
                continue
            }
            line(Self.escaped(setsIn ? String(row.dropFirst(2)) : String(row)))
            isFirst = false
        }
        if isLiteral { line(".Ed") }
    }

    private mutating func line(_ text: String) { self.text += text + "\n" }

    private static func flag(_ name: Argument.Name) -> String {
        name.kind == "long" ? "\\-\\-\(escapedHyphens(name.name))" : "\\-\(name.name)"
    }

    private static func invocation(_ argument: Argument) -> String {
        let value =
            (argument.valueName ?? "value") + (argument.isRepeating && argument.kind == .positional ? " ..." : "")
        switch argument.kind {
        case .positional: return "Ar \(value)"
        case .flag: return (argument.names ?? []).map { "Sy \(flag($0))" }.joined(separator: " , ")
        case .option:
            return (argument.names ?? []).map { "Sy \(flag($0))" }.joined(separator: " , ") + " Ar "
                + (argument.allValues.map { $0.joined(separator: "|") } ?? value)
        }
    }

    private static func synopsis(_ argument: Argument) -> String {
        let preferred = argument.names?.first { $0.kind == "long" } ?? argument.names?.first
        let value = argument.valueName ?? "value"
        switch argument.kind {
        case .positional:
            let name = "Ar \(value)" + (argument.isRepeating ? " ..." : "")
            return argument.isOptional ? ".Op \(name)" : ".\(name)"
        case .flag: return ".Op Sy \(preferred.map(flag) ?? "")"
        case .option: return ".Op Sy \(preferred.map(flag) ?? "") Ar \(value)"
        }
    }

    private static func withoutStop(_ text: String) -> String {
        text.hasSuffix(".") ? String(text.dropLast()) : text
    }

    /// Text that no macro or escape of the formatter is seen in; options keep their hyphens, code is bold.
    private static func escaped(_ text: String) -> String {
        var line = text.replacing("\\", with: "\\e")
        line = line.split(separator: " ", omittingEmptySubsequences: false).map { word in
            word.contains("--") || word.drop { "('`[\"".contains($0) }.hasPrefix("-")
                ? escapedHyphens(String(word)) : String(word)
        }.joined(separator: " ")
        let pieces = line.split(separator: "`", omittingEmptySubsequences: false)
        if pieces.count % 2 == 1 {
            line = pieces.enumerated().map { $0.offset % 2 == 1 ? "\\fB\($0.element)\\fP" : String($0.element) }
                .joined()
        }
        return line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" + line : line
    }

    private static func escapedHyphens(_ text: String) -> String { text.replacing("-", with: "\\-") }

    /// The day of the build, or of `SOURCE_DATE_EPOCH` for builds that can be repeated byte by byte.
    private static let date: String = {
        let epoch = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap(TimeInterval.init)
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(identifier: "UTC")
        formatter.dateFormat = "MMMM d, yyyy"
        return formatter.string(from: epoch.map { Date(timeIntervalSince1970: $0) } ?? Date())
    }()
}
