import IsnadOutput
import IsnadTerminal

/// Prints answers in their JSON form.
enum JSONOutput {
    static func line(_ value: some Encodable) throws { Output.line(try JSONForm.text(of: value)) }
}

extension ResultForm {
    /// Prints an answer in one of the forms for programs; false where it is for people.
    ///
    /// - Parameters:
    ///   - answer: the whole of it.
    ///   - lines: what stands a line each.
    ///   - table: the table of comma-separated values; nil where the answer has none.
    func printed(
        _ answer: some Encodable, lines: @autoclosure () -> some Sequence<some Encodable>,
        table: @autoclosure () -> String? = nil
    ) throws -> Bool {
        if json {
            try JSONOutput.line(answer)
        } else if jsonl {
            Output.text(try JSONForm.lines(of: lines()))
        } else if csv, let table = table() {
            Output.text(table)
        } else {
            return false
        }
        return true
    }
}
