/// What a command was asked, however its arguments were read.
protocol Invocation: Equatable {
    /// What an empty list of arguments asks.
    init()

    /// Takes a word that belongs to no option; false where there is one too many.
    mutating func take(_ word: String) -> Bool

    /// Takes an option that it knows.
    mutating func take(_ option: inout TypedOption)

    /// What is missing or contradicts itself; nil where all is well.
    var problem: String? { get }

    /// Does what is asked and prints it.
    func run() throws -> Outcome
}

/// How a command ended that did not fail.
enum Outcome: Int32 {
    case found = 0
    case nothingFound = 1
}
