/// Why no article could be read.
public enum ReadingError: Error, Sendable, Equatable, CustomStringConvertible {
    /// It has no bytes, or none but white space.
    case empty
    /// It is not text of any kind that is known.
    case binary
    /// There are no words in it.
    case noText
    /// It is no regular file: a folder, a pipe, a device.
    case notAFile
    /// It is larger than what is read.
    case tooLarge(bytes: Int, most: Int)
    /// The system could not open or read it.
    case system(String)
    /// A record is not as its format wants it; the reason says how.
    case malformed(String)
    /// A record has no field that holds its text.
    case noTextField
    /// A program that reads the format is not installed.
    case missing(program: String, package: String)
    /// Reading took longer than is waited for.
    case tooSlow(seconds: Int)
    /// The format is known but not read.
    case unsupported(format: String)

    /// What is wrong and what to do about it.
    public var description: String {
        switch self {
        case .empty: "the file is empty"
        case .binary: "this is not text (convert it to plain text, Markdown or JSON lines)"
        case .noText: "no words were found in it"
        case .notAFile: "not a regular file"
        case .tooLarge(let bytes, let most):
            "\(bytes / 1_000_000) MB is more than the \(most / 1_000_000) MB that one article may have (split it)"
        case .system(let reason): reason
        case .malformed(let reason): reason
        case .noTextField:
            "the record has no text (a field named body, text or content is looked for; `--field text=NAME` names another)"
        case .missing(let program, let package):
            "\(program) is not installed, which reads it (install the package \(package), then index again)"
        case .tooSlow(let seconds): "it was not read within \(seconds) seconds"
        case .unsupported(let format): "\(format) is not read (convert it to plain text, Markdown or JSON lines)"
        }
    }
}
