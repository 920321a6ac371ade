import Isnad

/// The JSON form of what the engine answers: one for the command line and for every server.
///
/// All answers of ``Isnad`` (`SearchResponse`, `QuotationResponse`, `SpeakerReport`, `NameReport`, `IndexedArticle`, `IndexStatus`,
/// `Timeline` …) and their parts (a result, a speaker) have one. The same answer gives the same bytes: keys are sorted, slashes are not
/// escaped, nothing is broken into lines. Characters that a terminal or a page might obey (control characters, marks of direction) are
/// escapes, so the form may be printed as it is.
public enum JSONForm {
    /// One JSON document, without a line's end.
    ///
    /// - Throws: `EncodingError` where a number is not finite, which no answer of the engine has.
    public static func text(of value: some Encodable) throws -> String {
        try JSONWriter.text(of: value)
    }

    /// A document a line, as `--jsonl` prints the results of an answer.
    public static func lines(of values: some Sequence<some Encodable>) throws -> String {
        var lines = ""
        for value in values { lines += try text(of: value) + "\n" }
        return lines
    }
}
