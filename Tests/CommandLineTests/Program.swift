import Foundation

/// The built program, run in a folder of its own.
struct Program {
    /// What a run printed and how it ended.
    struct Run {
        var status: Int32
        var output: String
        var errors: String
        /// Standard output as JSON.
        var json: [String: Any] {
            (try? JSONSerialization.jsonObject(with: Data(output.utf8))) as? [String: Any] ?? [:]
        }
    }

    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "isnad-cli-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    func write(_ name: String, _ text: String) throws {
        let file = folder.appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    /// The program lies beside the bundle of the tests.
    private static let executable = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appending(
            path: "isnad")

    /// Where the program is, and the folder that holds it.
    static var path: String { executable.path(percentEncoded: false) }
    static var folder: String { executable.deletingLastPathComponent().path(percentEncoded: false) }

    /// Nothing of the user's, but what scripts/sanitize says to the sanitizers.
    private static let environment = ["PATH": "/usr/bin:/bin"].merging(
        ProcessInfo.processInfo.environment.filter { $0.key.hasSuffix("SAN_OPTIONS") }
    ) { old, _ in old }

    /// Runs the program with arguments, `environment` over an environment that has nothing of ours.
    func callAsFunction(_ arguments: String..., environment: [String: String] = [:]) throws -> Run {
        try self(arguments, environment: environment)
    }

    func callAsFunction(_ arguments: [String], environment: [String: String] = [:]) throws -> Run {
        let process = Process()
        process.executableURL = Self.executable
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = Self.environment.merging(environment) { _, new in new }
        return try run(process)
    }

    /// Runs `isnad-eval`, which lies beside the program.
    func evaluation(_ arguments: String...) throws -> Run { try evaluation(arguments) }

    func evaluation(_ arguments: [String]) throws -> Run {
        let process = Process()
        process.executableURL = Self.executable.deletingLastPathComponent().appending(path: "isnad-eval")
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = Self.environment
        return try run(process)
    }

    /// Has the manual pages of the program written into a folder.
    func manualPages(into folder: String) throws -> Run {
        let process = Process()
        process.executableURL = Self.executable.deletingLastPathComponent().appending(path: "ManualPages")
        process.arguments = [folder, Self.executable.path(percentEncoded: false)]
        process.currentDirectoryURL = self.folder
        return try run(process)
    }

    /// Runs a line of the shell, with `isnad` standing for the program.
    func shell(_ line: String) throws -> Run {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/bash")
        process.arguments = ["-c", "isnad() { '\(Self.executable.path(percentEncoded: false))' \"$@\"; }; " + line]
        process.currentDirectoryURL = folder
        return try run(process)
    }

    private func run(_ process: Process) throws -> Run {
        // Standard error goes to a file: with two pipes, one may fill up while the other is being read.
        let file = folder.appending(path: ".errors-\(UUID().uuidString)")
        try Data().write(to: file)
        let (output, errors) = (Pipe(), try FileHandle(forWritingTo: file))
        process.standardOutput = output
        process.standardError = errors
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let printed = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        let complained = try Data(contentsOf: file)
        try FileManager.default.removeItem(at: file)
        return Run(
            status: process.terminationStatus, output: String(decoding: printed, as: UTF8.self),
            errors: String(decoding: complained, as: UTF8.self))
    }
}
