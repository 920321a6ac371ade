import Quotations

extension FuzzTarget {
    /// Quotations of any text: their parts lie in order within it, and each speaker has a name.
    static let quotations = FuzzTarget(
        "quotations",
        examples: [
            "“We closed the harbour,” Major Qasim al-Darwish said. He added: \"Not for long.\"\nAccording to the minister, it stays shut.",
            "قال الوزير قاسم الدرويش: «أغلقنا الميناء». وأضاف أن العمل سيعود.",
            "“One” ‘two «three\" he told, she said, “four.",
        ]
    ) { input in
        try input.withUnsafeBufferPointer { text in
            for quotation in QuotationExtractor().quotations(in: text) {
                try promise(!quotation.spans.isEmpty, "a quotation of nothing")
                var last = 0
                for span in quotation.spans {
                    try promise(span.lowerBound >= last && !span.isEmpty && span.upperBound <= text.count, "\(span)")
                    last = span.upperBound
                }
                for range in [quotation.mention, quotation.cue].compactMap(\.self) {
                    try promise(!range.isEmpty && range.lowerBound >= 0 && range.upperBound <= text.count, "\(range)")
                }
                if let speaker = quotation.speaker { try promise(!speaker.name.isEmpty, "a speaker without a name") }
            }
        }
    }
}
