/// Light stemming of Arabic words: joined particles, the article and common endings are taken off, roots are left alone.
///
/// After the light stemmer of Larkey, Ballesteros and Connell ("Light stemming for Arabic information retrieval", 2007),
/// on folded words (``Tokenizer``). Names are not to be stemmed: whoever knows a name keeps it as it stands.
public enum ArabicStemmer {
    /// Particles with the article, the longest first.
    private static let prefixes: [[UInt8]] = ["وبال", "وال", "بال", "كال", "فال", "ولل", "لل", "ال"].map {
        Array($0.utf8)
    }
    private static let waw: [UInt8] = Array("و".utf8)
    private static let suffixes: [[UInt8]] = ["ها", "ان", "ات", "ون", "ين", "يه", "هم", "ه", "ي"].map { Array($0.utf8) }

    /// The stem of a folded Arabic word, as a range of its bytes; letters take two bytes each.
    public static func stem(_ word: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        var start = 0
        var end = word.count
        func begins(_ prefix: [UInt8]) -> Bool {
            end - start >= prefix.count && prefix.indices.allSatisfy { word[start + $0] == prefix[$0] }
        }
        func ends(_ suffix: [UInt8]) -> Bool {
            end - start >= suffix.count && suffix.indices.allSatisfy { word[end - suffix.count + $0] == suffix[$0] }
        }
        // At least two letters stay after the article, three after a bare "and".
        if let prefix = prefixes.first(where: { begins($0) && end - start - $0.count >= 4 }) {
            start += prefix.count
        } else if begins(waw), end - start >= 8 {
            start += waw.count
        }
        for suffix in suffixes where ends(suffix) && end - start - suffix.count >= 4 { end -= suffix.count }
        return start..<end
    }
}
