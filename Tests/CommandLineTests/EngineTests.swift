import Foundation
import Testing

/// The library that the program opens when it needs the engine.
@Suite struct EngineTests {
    private let program: Program

    init() throws {
        program = try Program()
        try program.write("news/a.txt", "Harbour reopens\n\nThe harbour of Qasira reopened, the minister said.")
        #expect(try program("index", "news").status == 0)
    }

    /// Questions that no table of ours answers.
    static let questions = ["search harbour --group article", "check"]

    @Test(
        "What plain questions ask of folders is in tables of ours: the program needs nothing beside it",
        arguments: [
            "search harbour", "search '\"harbour of qasira\"'", "search harbour -closed --source news --since 2001",
            "search harbour --sort oldest", "search harbor reopend", "quotes --speaker minister", "quotes harbour",
            "speakers", "names qasira", "timeline harbour", "status",
        ])
    func isNotNeeded(question: String) throws {
        defer { program.remove() }
        let alone = try program.shell("mkdir alone; cp '\(Program.path)' alone; alone/isnad \(question) --json")
        let whole = try program.shell("'\(Program.path)' \(question) --json")
        #expect(!alone.errors.contains("libisnad-engine"), "\(alone.errors)")
        #expect(alone.status == whole.status && !alone.output.isEmpty)
    }

    @Test(arguments: questions) func isFoundFromALinkToTheProgram(question: String) throws {
        defer { program.remove() }
        let run = try program.shell("mkdir bin; ln -s '\(Program.path)' bin/linked; bin/linked \(question)")
        #expect(!run.errors.contains("libisnad-engine"))
        #expect(run.status != 2)
    }

    @Test(arguments: questions) func isFoundWhereItIsInstalled(question: String) throws {
        defer { program.remove() }
        let run = try program.shell(
            "mkdir -p bin lib/isnad; cp '\(Program.path)' bin; cp '\(Program.folder)'/libisnad-engine.* lib/isnad; bin/isnad \(question)"
        )
        #expect(!run.errors.contains("libisnad-engine"))
        #expect(run.status != 2)
    }

    @Test(arguments: questions) func isSaidToBeMissing(question: String) throws {
        defer { program.remove() }
        let run = try program.shell("mkdir alone; cp '\(Program.path)' alone; alone/isnad \(question)")
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("libisnad-engine.so is missing: it belongs beside the program"), "\(run.errors)")
        // Where it was looked for, by the name that needs no link.
        #expect(run.errors.contains(program.folder.resolvingSymlinksInPath().path + "/alone"), "\(run.errors)")
    }

    @Test func anotherFileInItsPlaceIsNamed() throws {
        defer { program.remove() }
        let run = try program.shell(
            "mkdir alone; cp '\(Program.path)' alone; echo >alone/libisnad-engine.so; alone/isnad search harbour --group article"
        )
        #expect(run.status == 2)
        #expect(run.errors.contains("the search engine cannot be loaded"), "\(run.errors)")
        #expect(run.errors.contains("libisnad-engine.so"), "\(run.errors)")
    }
}
