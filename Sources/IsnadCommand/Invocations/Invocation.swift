/// What a command was asked, however its arguments were read.
protocol Invocation: Equatable {
    /// What an empty list of arguments asks.
    init()

    /// Whether its words are a query, in which those that begin with a hyphen are to be left out.
    static var isQuery: Bool { get }

    /// Takes a word that belongs to no option; false where there is one too many.
    mutating func take(_ word: String) -> Bool

    /// Takes an option that it knows.
    mutating func take(_ option: inout TypedOption)

    /// What is missing or contradicts itself; nil where all is well.
    var problem: String? { get }

    /// Does what is asked and prints it, once all of it is known: where it throws ``Isnad/IsnadError/noEngine``, nothing was printed.
    func run() throws -> Outcome
}

extension Invocation {
    static var isQuery: Bool { false }
}

/// How a command ended that did not fail.
enum Outcome: Int32 {
    case found = 0
    case nothingFound = 1
}
