import Isnad
import IsnadTerminal

/// Says what may have been meant.
enum SuggestionNotes {
    /// - Parameter suggestions: other spellings of the query and of speakers; nil where there is none.
    static func print(_ suggestions: [String?]) {
        for case let suggestion? in suggestions { Output.note("did you mean: \(Printable.text(suggestion))") }
    }
}
