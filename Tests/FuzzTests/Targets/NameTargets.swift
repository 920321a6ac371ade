import ArabicNames
import TextAnalysis

extension FuzzTarget {
    /// Two names on two lines: read, compared and keyed whatever they are; likeness is symmetric and of itself whole.
    static let names = FuzzTarget(
        "names", examples: ["al-Darwish\nالدرويش", "Abdul Rahman bin Qasim\nAbd ar-Raḥmān", "Abū l-Qāsim\nAboulkassem"]
    ) {
        input in
        let lines = input.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
        let texts = lines.map { String(decoding: $0, as: UTF8.self) }
        for text in texts { _ = FullName(text).words }
        guard let left = texts.first.flatMap({ PreparedName($0) }) else { return }
        try promise(left.similarity(left) > 0.99, "a name is not like itself: \(left.similarity(left))")
        try promise(
            Set(left.form.keys).isSubset(of: left.form.lookupKeys), "a key is not among those that are looked up")
        guard texts.count == 2, let right = PreparedName(texts[1]) else { return }
        let likeness = left.similarity(right)
        try promise(0...1 ~= likeness, "a likeness of \(likeness)")
        try promise(likeness == right.similarity(left), "\(likeness) one way, \(right.similarity(left)) the other")
    }

    /// Statements of aliases in any text lie within it.
    static let aliases = FuzzTarget(
        "aliases",
        examples: ["Qasim al-Darwish, also known as Abu Safir, said so.", "سمير الحلبي المعروف بأبي قاسم قال"]
    ) { input in
        try input.withUnsafeBufferPointer { text in
            var tokens = TokenBuffer()
            Tokenizer().tokenize(text, into: &tokens)
            for statement in AliasStatement.statements(in: text, tokens: tokens) {
                for range in [statement.name, statement.alias] {
                    try promise(
                        !range.isEmpty && 0..<text.count ~= range.lowerBound && range.upperBound <= text.count,
                        "\(range)")
                }
            }
        }
    }
}
