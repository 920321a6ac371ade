import Foundation
import Testing

@Suite("Manual pages and completions, made by the build") final class ManualTests {
    let isnad: Program

    init() throws { isnad = try Program() }

    deinit { isnad.remove() }

    private static let commands = [
        "index", "search", "quotes", "speakers", "names", "timeline", "show", "extract", "status", "check",
    ]

    @Test("A page for the program and one for each command; the formatter has nothing to say against them")
    func pages() throws {
        let run = try isnad.manualPages(into: "man")
        #expect(run.status == 0 && run.errors.isEmpty)
        for name in ["isnad"] + Self.commands.map({ "isnad-" + $0 }) {
            let page = try String(contentsOf: isnad.folder.appending(path: "man/\(name).1"), encoding: .utf8)
            #expect(page.contains("\n.Dt \(name.uppercased()) 1\n"))
            for section in ["NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "ENVIRONMENT", "EXIT STATUS", "SEE ALSO"] {
                #expect(page.contains("\n.Sh \(section)\n"), "\(name) has no \(section)")
            }
            #expect(!page.contains("\n\n"))
            guard FileManager.default.isExecutableFile(atPath: "/usr/bin/man") else { continue }
            let shown = try isnad.shell("LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings -l man/\(name).1")
            #expect(
                shown.status == 0 && shown.errors.isEmpty && shown.output.contains("EXIT STATUS"), "\(shown.errors)")
        }
        let index = try String(contentsOf: isnad.folder.appending(path: "man/isnad-index.1"), encoding: .utf8)
        #expect(index.contains("\n.It Sy \\-\\-field Ar target=name\n"))
    }

    @Test("Completions that the shell can read", arguments: ["bash", "zsh", "fish"]) func completions(_ shell: String)
        throws
    {
        let run = try isnad("--generate-completion-script", shell)
        #expect(run.status == 0)
        for command in Self.commands { #expect(run.output.contains(command)) }
        if shell == "bash" {
            try isnad.write("completion", run.output)
            #expect(try isnad.shell("bash -n completion").status == 0)
        }
    }
}
