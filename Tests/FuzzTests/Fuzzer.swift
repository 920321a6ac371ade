#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// libFuzzer's own loop; returns only with -runs or -max_total_time.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<Int32>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// `isnad-fuzz TARGET [options of libFuzzer] [folders of inputs]`; without arguments, lists the targets.
@main struct Fuzzer {
    /// Set once before the loop begins, which runs on one thread.
    nonisolated(unsafe) private static var body: FuzzTarget.Body = { _ in }

    static func main() async throws {
        guard CommandLine.arguments.count > 1 else {
            for target in FuzzTarget.all { print(target.name) }
            return
        }
        let name = CommandLine.arguments[1]
        guard let target = FuzzTarget.all.first(where: { $0.name == name }) else {
            fatalError("no target is called \(name)")
        }
        if CommandLine.arguments.count == 4, CommandLine.arguments[2] == "--examples" {
            for (number, example) in target.examples.enumerated() {
                let file = fopen(CommandLine.arguments[3] + "/example-\(number)", "w")
                fwrite(example, 1, example.count, file)
                fclose(file)
            }
            return
        }
        body = try await target.prepare()
        var count = CommandLine.argc - 1
        // The program's name stays where it is, the target's name goes.
        var arguments = CommandLine.unsafeArgv + 1
        arguments[0] = CommandLine.unsafeArgv[0]
        exit(
            runDriver(&count, &arguments) { bytes, count in
                do { try Fuzzer.body(Array(UnsafeBufferPointer(start: bytes, count: count))) } catch let error
                    as BrokenPromise
                {
                    fatalError("promise broken: \(error)")
                } catch {}
                return 0
            })
    }
}
