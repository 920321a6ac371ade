/// Words of the language, in the forms in which they stand in texts, which are never taken for names.
///
/// The tables are searched where they lie in the program, so that nothing is built at start-up.
public enum OrdinaryWordForms {
    /// Is a folded word, in Latin or Arabic script, an ordinary word? Arabic words with their article and joined particles too.
    ///
    /// Binary search: some sixteen comparisons.
    public static func contains(_ word: some Collection<UInt8>) -> Bool {
        withContiguous(word) { word in
            guard let first = word.first else { return false }
            if first < 0x80 { return find(word[...], in: EnglishWordTable.text) }
            guard 0xD8...0xDB ~= first else { return false }
            if find(word[...], in: ArabicWordTable.text) { return true }
            for prefix in arabicPrefixes where word.count >= prefix.count + 4 && word.starts(with: prefix) {
                if find(word[prefix.count...], in: ArabicWordTable.text) { return true }
            }
            return false
        }
    }

    /// Particles that Arabic writes as one with the next word; the article among them.
    private static let arabicPrefixes: [[UInt8]] = [
        "ال", "وال", "بال", "كال", "فال", "لل", "ولل", "وبال", "و", "ب", "ل", "ف",
    ].map {
        Array($0.utf8)
    }

    private static func withContiguous<Result>(
        _ word: some Collection<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        if let result = word.withContiguousStorageIfAvailable(body) { return result }
        return Array(word).withUnsafeBufferPointer(body)
    }

    private static func find(_ word: Slice<UnsafeBufferPointer<UInt8>>, in table: StaticString) -> Bool {
        let text = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
        func isSeparator(_ index: Int) -> Bool { text[index] == 0x20 || text[index] == 0x0A }
        var low = 0
        var high = text.count
        while low < high {
            // The word around the middle.
            var start = (low + high) / 2
            while start > low, !isSeparator(start - 1) { start -= 1 }
            var end = start
            while end < high, !isSeparator(end) { end += 1 }
            var order = 0
            var offset = 0
            while order == 0 {
                let a = start + offset < end ? Int(text[start + offset]) : -1
                let b = offset < word.count ? Int(word[word.startIndex + offset]) : -1
                if a == b {
                    if a < 0 { return true }
                } else {
                    order = a < b ? -1 : 1
                }
                offset += 1
            }
            if order < 0 { low = min(high, end + 1) } else { high = max(low, start - 1) }
        }
        return false
    }
}
