import TextAnalysis

extension FuzzTarget {
    private static let texts = [
        "Maj. Gen. Qasim al-Darwish said on Dec. 8, “We shut the U.S. crossing.” It’s 1,000.5 km; see www.safir.example/a?b=c.",
        "قال الوزير إنّ الميناء مفتوح، وأضاف: «لن نغلقه أبداً». ثمّ عاد إلى صفير ٢٠٢٤/١٢/٠٨.",
        "O'Hara-Smith’s l’été naïve ﬁn e\u{301}\u{200D}x ...?! \"a. B\" ‘c’ d@e.example A.B.C. 5th 2024-12-01",
    ]

    /// Tokens lie in order within the text, and their folded forms are short, well-formed and not empty.
    static let tokens = FuzzTarget("tokens", examples: texts) { input in
        try input.withUnsafeBufferPointer { text in
            var buffer = TokenBuffer()
            Tokenizer().tokenize(text, into: &buffer)
            var last = 0
            for (index, token) in buffer.tokens.enumerated() {
                let range = token.range
                try promise(range.lowerBound >= last && !range.isEmpty, "token \(index) is empty or out of order")
                try promise(range.upperBound <= text.count, "token \(index) goes beyond the text")
                let term = buffer.term(index)
                try promise(1...Tokenizer.longestTerm ~= term.count, "term \(index) has \(term.count) bytes")
                try promise(String(validating: term, as: UTF8.self) != nil, "term \(index) is ill-formed")
                last = range.upperBound
            }
        }
    }

    /// Sentences tile their paragraph.
    static let sentences = FuzzTarget("sentences", examples: texts) { input in
        try input.withUnsafeBufferPointer { text in
            var last = 0
            for sentence in SentenceSplitter().sentences(in: text, paragraph: 0..<text.count) {
                try promise(sentence.lowerBound == last && !sentence.isEmpty, "a gap before \(sentence)")
                last = sentence.upperBound
            }
            try promise(last == text.count, "the last sentence ends at \(last) of \(text.count)")
        }
    }

    /// Passages lie in order, leave no word out, and no word is in two.
    static let passages = FuzzTarget("passages", examples: texts + [texts.joined(separator: "\n")]) { input in
        try input.withUnsafeBufferPointer { text in
            var buffer = TokenBuffer()
            Tokenizer().tokenize(text, into: &buffer)
            // A token may hold a line feed that is no border between paragraphs; cut where none does.
            let inside = Set(buffer.tokens.flatMap { Array($0.range) })
            var paragraphs: [Range<Int>] = []
            var start = 0
            for index in text.indices where text[index] == 0x0A && !inside.contains(index) {
                paragraphs.append(start..<index)
                start = index + 1
            }
            paragraphs.append(start..<text.count)
            var last = 0
            var covered = 0
            let splitter = PassageSplitter(enough: 8, most: 16)
            for passage in splitter.passages(in: text, paragraphs: paragraphs, tokens: buffer) {
                try promise(passage.lowerBound >= last, "passage \(passage) begins before \(last)")
                covered += buffer.tokens.count { passage.contains($0.range.lowerBound) }
                last = passage.upperBound
            }
            try promise(last <= text.count, "the last passage goes beyond the text")
            try promise(covered == buffer.tokens.count, "\(covered) of \(buffer.tokens.count) words are in passages")
        }
    }
}
