import ArgumentParser
import Isnad
import IsnadTerminal

/// Commands and options that there are none of, and what was nearly surely meant.
enum Mistyped {
    /// Complains of a command that there is not, and ends with the status of wrong usage.
    ///
    /// - Parameter arguments: what was typed behind the name of the program.
    static func refuseUnknownCommand(_ arguments: some Collection<String>) throws {
        let typed = arguments.first == "help" ? arguments.dropFirst().first : arguments.first
        let commands = Main.configuration.subcommands.compactMap { $0.configuration.commandName }
        guard let typed, !typed.hasPrefix("-"), typed != "help", !commands.contains(typed) else { return }
        let advice =
            nearest(to: typed, of: commands).map { "did you mean: isnad \($0)" }
            ?? "isnad --help lists the commands, isnad search looks for words"
        Output.complain("there is no command “\(typed)”; \(advice)")
        throw ExitCode.validationFailure
    }

    /// What is wrong with an option that a command does not have, in the words in which options of other commands are refused.
    static func unknownOption(_ typed: String, of command: any ParsableCommand.Type) -> ValidationError {
        let name = String(typed.prefix { $0 != "=" })
        let options = command.helpMessage(columns: 1_000).split(separator: "\n").flatMap { line in
            line.prefix { $0 == " " }.count == 2
                ? line.split { " ,/".contains($0) }.filter { $0.hasPrefix("--") }.map(String.init) : []
        }
        return ValidationError(
            "Unknown option '\(name)'" + (nearest(to: name, of: options).map { ". Did you mean '\($0)'?" } ?? ""))
    }

    /// So many letters may be wrong.
    private static let most = 2

    /// The name that is fewest letters away, or the only one that begins so.
    private static func nearest(to typed: String, of names: [String]) -> String? {
        let scalars = Array(typed.lowercased().unicodeScalars.prefix(100))
        var best: (name: String, steps: Int)?
        for name in names {
            let steps = EditDistance.distance(
                scalars, Array(name.unicodeScalars), most: best.map { $0.steps - 1 } ?? most)
            if let steps { best = (name, steps) }
        }
        // Of a word of two letters everything short is near.
        if let best, best.steps < scalars.count / 2 { return best.name }
        let longer = names.filter { $0.hasPrefix(typed.lowercased()) }
        return longer.count == 1 ? longer[0] : nil
    }

    /// Says how words of a query were read that look like an option of one letter and its number: `-n 5`.
    static func noteShortOptions(in words: [String]) {
        for (word, next) in zip(words, words.dropFirst()) {
            guard word.utf8.count == 2, word.first == "-", let letter = word.last, letter.isASCII, letter.isLetter,
                !next.isEmpty,
                next.allSatisfy({ $0.isASCII && $0.isNumber })
            else { continue }
            Output.note("-\(letter) leaves out the word “\(letter)”; for the number of results say --limit \(next)")
        }
    }
}
