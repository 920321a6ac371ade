import Foundation
import Testing

/// The program that `isnad` becomes where it cannot answer by itself.
@Suite struct EngineTests {
    private let program: Program

    init() throws {
        program = try Program()
        try program.write("news/a.txt", "Harbour reopens\n\nThe harbour of Qasira reopened, the minister said.")
        #expect(try program("index", "news").status == 0)
    }

    /// What `isnad` says of itself where it stands alone.
    private static let missing = "isnad-engine is missing: it belongs beside the program"

    /// Questions that no table of ours answers, and commands that are not answered by itself.
    static let questions = ["search harbour --group article", "check", "status", "index news", "--help"]

    @Test(
        "What plain questions ask of folders is in tables of ours: the program needs nothing beside it",
        arguments: [
            "search harbour", "search '\"harbour of qasira\"'", "search harbour -closed --source news --since 2001",
            "search harbour --sort oldest", "search harbor reopend", "quotes --speaker minister", "quotes harbour",
            "speakers", "names qasira", "timeline harbour", "show news/a.txt", "search harbour --aliases news/a.txt",
        ])
    func isNotNeeded(question: String) throws {
        defer { program.remove() }
        let alone = try program.shell("mkdir alone; cp '\(Program.path)' alone; alone/isnad \(question) --json")
        let whole = try program.shell("'\(Program.folder)'/isnad-engine \(question) --json")
        #expect(!alone.errors.contains("isnad-engine"), "\(alone.errors)")
        #expect(alone.status == whole.status && !alone.output.isEmpty)
        #expect(Self.withoutTimes(alone.output) == Self.withoutTimes(whole.output))
    }

    private static func withoutTimes(_ answer: String) -> String {
        answer.replacing(/"took_ms" ?: ?[0-9.e-]+/, with: "")
    }

    @Test(arguments: questions) func isFoundFromALinkToTheProgram(question: String) throws {
        defer { program.remove() }
        let run = try program.shell("mkdir bin; ln -s '\(Program.path)' bin/linked; bin/linked \(question)")
        #expect(run.status == 0, "\(run.errors)")
    }

    @Test(arguments: questions) func isFoundWhereItIsInstalled(question: String) throws {
        defer { program.remove() }
        let run = try program.shell(
            "mkdir -p bin lib/isnad; cp '\(Program.path)' bin; cp '\(Program.folder)'/isnad-engine lib/isnad; bin/isnad \(question)"
        )
        #expect(run.status == 0, "\(run.errors)")
    }

    @Test(arguments: questions) func isSaidToBeMissing(question: String) throws {
        defer { program.remove() }
        let run = try program.shell("mkdir alone; cp '\(Program.path)' alone; alone/isnad \(question)")
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains(Self.missing), "\(run.errors)")
        // Where it was looked for, by the name that needs no link.
        #expect(run.errors.contains(program.folder.resolvingSymlinksInPath().path + "/alone"), "\(run.errors)")
    }

    @Test(
        "What stands in its place is named, and started once at most",
        arguments: [
            ("echo >alone/isnad-engine", "cannot start"), ("cp alone/isnad alone/isnad-engine", Self.missing),
        ])
    func isAnotherFile(made: String, said: String) throws {
        defer { program.remove() }
        let run = try program.shell(
            "mkdir alone; cp '\(Program.path)' alone; \(made); timeout 10 alone/isnad search harbour --group article")
        #expect(run.status == 2)
        #expect(run.errors.contains(said) && run.errors.contains("isnad-engine"), "\(run.errors)")
    }

    @Test("Notes of the opening are printed once, and a pipe is left to the program that answers")
    func hasSaidAndReadNothing() throws {
        defer { program.remove() }
        try program.write("aliases.txt", "Qasira = the port\nonly one name\n")
        for aliases in ["aliases.txt", "<(cat aliases.txt)"] {
            for question in ["search qasira", "search qasira --group article"] {
                let run = try program.shell("isnad \(question) --aliases \(aliases)")
                #expect(run.status == 0, "\(run.errors)")
                #expect(run.errors.components(separatedBy: "line 2").count == 2, "\(run.errors)")
            }
        }
    }
}
