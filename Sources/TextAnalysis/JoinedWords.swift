extension [String] {
    /// What `joined(separator:)` gives, for where a program starts anew for each question: that one is not compiled for arrays of
    /// text, so that Swift's runtime looks through all conformances of the program twice.
    package func joined(with separator: String) -> String {
        var text = ""
        for (index, word) in enumerated() {
            if index > 0 { text += separator }
            text += word
        }
        return text
    }
}
