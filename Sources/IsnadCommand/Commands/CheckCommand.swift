import ArgumentParser
import Isnad
import IsnadTerminal

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Verify the index, byte by byte.")

    @OptionGroup var location: IndexLocation

    func run() throws {
        do {
            let problems = try IndexCheck.problems(in: location.path)
            for shard in try IndexCheck.unchecked(in: location.path) {
                Output.note("not checked: \(shard); run `isnad check` where it is")
            }
            if problems.isEmpty { return Output.line("the index in \(location.path) is as it was written") }
            for problem in problems.dropFirst() { Output.line(Printable.text(problem)) }
            throw IsnadError.damaged(folder: location.path, what: problems[0])
        } catch let error as IsnadError {
            guard case .noIndex = error else { throw error }
            Output.complain("\(error)")
            throw ExitCode.nothingFound
        }
    }
}
