import IsnadOutput
import IsnadTerminal

/// Prints answers in their JSON form.
enum JSONOutput {
    static func line(_ value: some Encodable) throws { Output.line(try JSONForm.text(of: value)) }
}
