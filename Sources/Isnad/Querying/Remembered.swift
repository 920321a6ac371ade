import TextAnalysis

/// What was found for words and names that were looked up.
struct Remembered<Value> {
    /// Beyond so many, all are forgotten.
    let most: Int
    private var words = WordNumbers()
    /// By the numbers of the words.
    private var values: [Value] = []

    init(most: Int) { self.most = most }

    subscript(word: [UInt8]) -> Value? { words.number(of: word).map { values[$0] } }
    subscript(text: String) -> Value? { self[Array(text.utf8)] }

    /// Remembers what was found for a word that was not there.
    mutating func add(_ value: Value, of word: [UInt8]) {
        if values.count >= most { self = Self(most: most) }
        if words.add(word) == values.count { values.append(value) }
    }

    mutating func add(_ value: Value, of text: String) { add(value, of: Array(text.utf8)) }
}
