/// Turns findings in positions of the frame to quotations in bytes of the text.
struct Report {
    let text: UnsafeBufferPointer<UInt8>
    let reading: Reading

    func quotations(
        _ findings: [Finding], _ references: [SpeakerResolver.Reference?], _ resolver: SpeakerResolver
    ) -> [Quotation] {
        var quotations: [Quotation] = []
        for (finding, reference) in zip(findings, references) {
            let source = finding.source
            var spans: [Range<Int>] = []
            var quoted = 0
            var all = 0
            for piece in finding.pieces {
                let bytes = bytes(piece)
                if bytes.isEmpty { continue }
                // Pieces between which no word stands are one.
                spans.append(bytes)
                for index in piece {
                    let item = reading.frame[index]
                    let length = Int(item.end - item.start)
                    if item.wordClass.isMark { continue }
                    all += length
                    if item.wordClass == .quotation { quoted += length }
                }
            }
            guard !spans.isEmpty else { continue }
            let kind: Quotation.Kind = quoted == 0 ? .indirect : quoted * 10 >= all * 9 ? .direct : .partial
            quotations.append(
                Quotation(
                    spans: spans, kind: kind, speaker: reference.map { resolver.speaker($0) },
                    mention: source.map { bytes($0.first...$0.last) },
                    cue: finding.cue.map { reading.frame[$0].range }))
        }
        quotations.sort { ($0.start, $0.end) < ($1.start, $1.end) }
        return quotations
    }

    private func bytes(_ positions: ClosedRange<Int>) -> Range<Int> {
        Int(reading.frame[positions.lowerBound].start)..<Int(reading.frame[positions.upperBound].end)
    }
}
