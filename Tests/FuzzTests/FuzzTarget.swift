/// Something that takes any bytes and must keep its promises whatever they are.
///
/// The same targets run in three ways: on the kept inputs and on seeded ones in every test run (`FuzzTests`), and under libFuzzer
/// (`scripts/fuzz`). To add one is to add a file under `Targets/` and a line here.
struct FuzzTarget: Sendable {
    typealias Body = @Sendable (_ input: [UInt8]) throws -> Void

    /// Names it on the command line, and the folder of its inputs under `Corpus/`.
    let name: String
    /// Inputs that lead far into the code, from which others are made.
    let examples: [[UInt8]]
    /// Makes what is run on each input; what many inputs share is made here once.
    let prepare: @Sendable () async throws -> Body

    init(_ name: String, examples: [String] = [], files: [[UInt8]] = [], _ body: @escaping Body) {
        self.init(name, examples: examples, files: files, prepare: { body })
    }

    init(
        _ name: String, examples: [String] = [], files: [[UInt8]] = [],
        prepare: @escaping @Sendable () async throws -> Body
    ) {
        self.name = name
        self.examples = examples.map { Array($0.utf8) } + files
        self.prepare = prepare
    }

    static let all: [FuzzTarget] =
        [tokens, sentences, passages, names, aliases, quotations] + readers + cutters + [
            printedLines, queries, searches, timelines, snippets, mappings, manifests, records, wordRows, wordFiles,
            postings,
            openings, requests,
        ]
}

/// A promise that an input broke.
struct BrokenPromise: Error, CustomStringConvertible {
    let description: String
}

/// Throws where something does not hold that must hold for any input.
func promise(_ holds: Bool, _ what: @autoclosure () -> String) throws {
    if !holds { throw BrokenPromise(description: what()) }
}
