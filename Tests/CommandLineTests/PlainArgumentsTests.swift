import ArgumentParser
import Foundation
import Testing

@testable import IsnadCommand

/// A command of the library that makes what is asked of its properties.
private protocol AskingCommand: ParsableCommand {
    associatedtype Asking: Invocation
    var invocation: Asking { get }
}

extension SearchCommand: AskingCommand {}
extension QuotesCommand: AskingCommand {}
extension SpeakersCommand: AskingCommand {}
extension NamesCommand: AskingCommand {}
extension ShowCommand: AskingCommand {}
extension TimelineCommand: AskingCommand {}

@Suite("Arguments read without the library, as the library reads them") struct PlainArgumentsTests {
    private static let commands = ["search", "quotes", "speakers", "names", "show", "timeline"]

    /// What the library makes of the arguments; nil where it says that they are wrong, or something else than a query.
    private static func byLibrary(_ arguments: [String]) -> (any Invocation)? {
        (try? Main.parseAsRoot(arguments) as? any AskingCommand).map { $0.invocation }
    }

    private static func isEqual(_ a: any Invocation, _ b: (any Invocation)?) -> Bool {
        func isEqual<A: Invocation>(_ a: A) -> Bool { (b as? A) == a }
        return isEqual(a)
    }

    @Test(
        "Plain forms are read",
        arguments: [
            ["search", "harbour"],
            ["search", "harbour", "closed", "--limit", "3", "--index=there", "--json"],
            ["search", "--since", "2024-12", "--to=2025", "--sort", "newest", "--group", "article", "الميناء"],
            ["search", "\"red line\" -turkey", "--without", "Safir", "--without=Dalma", "--exact", "--color", "never"],
            ["search", "harbour", "-closed", "--limit", "3", "-الميناء", "-x", "-shut"], ["quotes", "-bay"],
            ["timeline", "-bay", "x"],
            ["quotes"],
            ["quotes", "--speaker", "minister", "--kind", "direct", "--cite", "--csv"],
            ["speakers", "--limit=5", "harbour", "master"],
            ["names", "Samir", "--jsonl"],
            ["show", "a.txt", "--quotes", "--aliases", "mine.txt", "--partial"],
            ["timeline", "harbour", "bay", "--by", "week", "--svg", "out.svg", "--share"],
        ]) func plain(_ arguments: [String]) throws
    {
        let read = try #require(PlainArguments.read(arguments))
        let expected = try #require(Self.byLibrary(arguments))
        #expect(Self.isEqual(read, expected))
    }

    @Test(
        "What is wrong, odd or unknown is left to the library",
        arguments: [
            [], ["help", "search"], ["index", "news"], ["search"], ["search", "harbour", "-h"], ["names", "-closed"],
            ["search", "x", "-a=b"], ["search", "x", "-3"],
            ["search", "x", "--help"],
            ["search", "x", "-h"], ["search", "x", "--", "y"], ["search", "x", "--limt", "3"],
            ["search", "x", "--limit"],
            ["search", "x", "--limit", "many"], ["search", "x", "--limit", "-1"], ["search", "x", "--limit=-1"],
            ["search", "x", "--exact=yes"], ["search", "x", "--source", "--json"], ["search", "x", "--json", "--csv"],
            ["search", "x", "--sort", "random"], ["search", "x", "--since", "tomorrow"], ["search", "x", "--lim", "3"],
            ["search", "x", "--version"], ["search", "x", "--generate-completion-script", "bash"],
            ["--index", "there", "search", "x"], ["quotes", "--speaker", " "], ["names", " "], ["show", "a", "b"],
            ["show"],
            ["timeline"], ["timeline", "x", "--together", "--share"], ["search", "x", "--source=\u{301}y"],
            ["search", "x", "--source=", "y"],
        ]) func odd(_ arguments: [String])
    {
        #expect(PlainArguments.read(arguments) == nil)
    }

    /// Texts as they are typed, and as nobody types them.
    private static let texts = [
        "", " ", "-", "--", "---", "-x", "-h", "--help", "--version", "=", "==", "a=b", "-1", "+3", "3", "0", "1000001",
        "99999999999999999999", "٣", "harbour", "red line", "\"red line\"", "-turkey", "-shut", "-hx", "-xh", "-closed",
        "-ميناء", "-x=y", "-é", "-e\u{301}", "NOT", "help", "search",
        "title:bay",
        "قال الوزير", "\u{301}", "=\u{301}", "e\u{301}", "2024", "2024-12", "2024-12-08", "2024-13", "newest", "oldest",
        "relevance", "article", "passage", "direct", "partial", "day", "month", "auto", "never", "unnamed", "\u{0}",
        "\n",
    ]

    /// The options of a command, and whether they are flags.
    private static func known(_ command: String) -> [String: Bool] {
        var known: [String: Bool] = [:]
        func ask<A: Invocation>(_: A.Type) {
            var option = TypedOption("--", next: nil) { known[$0] = $1 }
            var asked = A()
            asked.take(&option)
        }
        switch command {
        case "search": ask(SearchInvocation.self)
        case "quotes": ask(QuotesInvocation.self)
        case "speakers": ask(SpeakersInvocation.self)
        case "names": ask(NamesInvocation.self)
        case "show": ask(ShowInvocation.self)
        default: ask(TimelineInvocation.self)
        }
        return known
    }

    @Test("Where arguments of any kind are read at all, the library reads the same", arguments: 0..<10 as Range<UInt64>)
    func anyArguments(seed: UInt64) throws {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        func next(_ bound: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state >> 33) % bound
        }
        var read = 0
        for _ in 0..<120 {
            let command = Self.commands[next(Self.commands.count)]
            let known = Self.known(command)
            let options = known.keys.sorted()
            func text() -> String { Self.texts[next(Self.texts.count)] }
            func word() -> String { next(4) == 0 ? text() : ["harbour", "bay", "الميناء", "closed"][next(4)] }
            func option() -> [String] {
                let name = options[next(options.count)]
                switch next(8) {
                case 0: return [name]
                case 1: return [name + "=" + text()]
                case 2: return [name, text()]
                case 3: return [String(name.dropLast()), text()]
                // What fits many options, so that long lists are read to their end.
                default:
                    let fitting = [
                        "--sort": "newest", "--group": "article", "--kind": "direct", "--by": "week",
                        "--color": "never",
                    ]
                    return known[name] == true ? [name] : [name, fitting[name] ?? "\(2000 + next(30))"]
                }
            }
            var arguments = next(30) == 0 ? option() : []
            arguments.append(command)
            for _ in 0..<next(7) { arguments += next(2) == 0 ? option() : [word()] }
            guard let short = PlainArguments.read(arguments) else { continue }
            read += 1
            let long = Self.byLibrary(arguments)
            #expect(Self.isEqual(short, long), "seed \(seed): \(arguments)")
        }
        #expect(read > 20)
    }

    /// What `--experimental-dump-help` says of a program, as far as it is looked at here.
    private struct Described: Decodable {
        struct Command: Decodable {
            var commandName: String
            var subcommands: [Command]?
            var arguments: [Argument]?
        }

        struct Argument: Decodable {
            struct Name: Decodable {
                var kind: String
                var name: String
            }

            var kind: String
            var names: [Name]?
        }

        var command: Command
    }

    @Test("Both ways know the same options", arguments: commands) func sameOptions(_ name: String) throws {
        let program = try Program()
        defer { program.remove() }
        let description = try JSONDecoder().decode(
            Described.self, from: Data(program("--experimental-dump-help").output.utf8))
        let command = try #require(description.command.subcommands?.first { $0.commandName == name })
        var known: [String: Bool] = [:]
        for argument in command.arguments ?? [] where argument.kind != "positional" {
            for name in argument.names ?? [] where name.kind == "long" {
                known["--" + name.name] = argument.kind == "flag"
            }
        }
        known["--help"] = nil
        known["--version"] = nil
        #expect(Self.known(name) == known)
    }
}
