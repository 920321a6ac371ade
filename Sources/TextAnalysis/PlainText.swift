// Where a program starts anew for each question, what the standard library does by generic code that is not compiled for text costs more
// than the question: the runtime looks through all conformances of the program for each type that such code asks about.

extension [String] {
    /// What `joined(separator:)` gives.
    package func joined(with separator: String) -> String {
        var text = ""
        for (index, word) in enumerated() {
            if index > 0 { text += separator }
            text += word
        }
        return text
    }
}

extension Sequence<UInt8> {
    /// Whether they are words of ASCII with single spaces between them and nothing else, as nearly all names and most lines are.
    @inlinable package var isPlainLine: Bool {
        var before: UInt8 = 0x20
        for byte in self {
            guard 0x20..<0x7F ~= byte, byte != 0x20 || before != 0x20 else { return false }
            before = byte
        }
        return before != 0x20
    }
}

extension String {
    /// Puts scalars together.
    package init(scalars: ArraySlice<Unicode.Scalar>) {
        var text = String.UnicodeScalarView()
        for scalar in scalars { text.append(scalar) }
        self.init(text)
    }

    /// Whether the bytes of another text stand in those of this one.
    package func hasBytes(of part: String) -> Bool {
        let (bytes, wanted) = (Array(utf8), Array(part.utf8))
        guard bytes.count >= wanted.count else { return false }
        return (0...bytes.count - wanted.count).contains { bytes[$0..<$0 + wanted.count].elementsEqual(wanted) }
    }
}
