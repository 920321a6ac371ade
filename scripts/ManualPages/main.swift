// Writes the manual pages of programs from what they know of themselves: NAME.1 for each, NAME-COMMAND.1 for each of its commands.
//
//     swift run ManualPages FOLDER PROGRAM …
//
// A program is asked with `--experimental-dump-help`, which every program built on swift-argument-parser answers with its commands, options and
// explanations, so a page cannot fall behind the program. What pages say besides stands in `Notes.swift`.

import Foundation

let arguments = CommandLine.arguments.dropFirst()
guard let folder = arguments.first, arguments.count > 1 else {
    FileHandle.standardError.write(Data("usage: ManualPages FOLDER PROGRAM …\n".utf8))
    exit(64)
}

do {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for program in arguments.dropFirst() {
        let command = try ProgramDescription(of: program).command
        for page in ManualPage.pages(of: command) {
            let file = URL(filePath: folder).appending(path: page.name + ".1")
            try Data(page.text.utf8).write(to: file)
        }
    }
} catch {
    FileHandle.standardError.write(Data("ManualPages: \(error)\n".utf8))
    exit(2)
}
