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
    static let questions = ["search harbour --source news", "check"]

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
            "mkdir alone; cp '\(Program.path)' alone; echo >alone/libisnad-engine.so; alone/isnad search harbour --source news"
        )
        #expect(run.status == 2)
        #expect(run.errors.contains("the search engine cannot be loaded"), "\(run.errors)")
        #expect(run.errors.contains("libisnad-engine.so"), "\(run.errors)")
    }
}
