/// Finds the quotations of a text, a paragraph at a time: attributions of each sentence first, then the stretches in marks
/// that these left over.
package struct ParagraphDecoder {
    private var decoder: SentenceDecoder
    private let weights: UnsafeBufferPointer<Int8>
    private var attributions: [Attribution] = []
    /// The chunks of the sentence at hand and of the one before, where they have been asked for.
    private var chunks: [Chunk] = []
    private var chunksBefore: [Chunk] = []
    private var hasChunks = false
    /// The quotations found.
    package var findings: [Finding] = []
    /// For each stretch of the text, the number of the quotation that has it, or -1.
    package var owners: [Int] = []

    package init(weights: UnsafeBufferPointer<Int8>) {
        self.weights = weights
        decoder = SentenceDecoder(weights: weights)
    }

    /// Finds the quotations of a text.
    package mutating func decode(_ reading: Reading, bias: Int32) {
        var judge = WeighingJudge(weights: weights, bias: bias)
        decode(reading, judge: &judge)
    }

    package mutating func decode(_ reading: Reading, judge: inout some Judge) {
        findings.removeAll(keepingCapacity: true)
        owners.removeAll(keepingCapacity: true)
        owners.append(contentsOf: repeatElement(-1, count: reading.stretches.count))
        reading.frame.withUnsafeBufferPointer { frame in
            var first = 0
            while first < reading.sentences.count {
                let paragraph = reading.sentences[first].paragraph
                var end = first + 1
                while end < reading.sentences.count, reading.sentences[end].paragraph == paragraph { end += 1 }
                decode(reading, frame, first..<end, paragraph, &judge)
                first = end
            }
        }
    }

    private mutating func decode(
        _ reading: Reading, _ frame: UnsafeBufferPointer<Item>, _ sentences: Range<Int>, _ paragraph: Int,
        _ judge: inout some Judge
    ) {
        let firstFinding = findings.count
        var hasQuotations = false
        for sentence in sentences {
            let context = Context(items: frame, range: reading.sentences[sentence].range)
            if context.firstQuotation >= 0 { hasQuotations = true }
            attributions.removeAll(keepingCapacity: true)
            if reading.hasArabic, ArabicDecoder.reads(frame, context.range) {
                attributions = ArabicDecoder.attributions(context)
            } else {
                decoder.decode(context, judge: &judge, into: &attributions)
            }
            for attribution in attributions {
                var finding = Finding(
                    pieces: [attribution.content], cue: attribution.cue, source: attribution.source,
                    hasQuotation: false, cueClass: UInt32(frame[attribution.cue].wordClass.rawValue),
                    paragraph: paragraph,
                    sentence: sentence)
                if let more = attribution.continuation { finding.pieces.append(more) }
                for piece in finding.pieces {
                    for index in piece where frame[index].wordClass == .quotation {
                        owners[Int(frame[index].stem)] = findings.count
                        finding.hasQuotation = true
                    }
                }
                findings.append(finding)
            }
        }
        guard hasQuotations else { return }
        settle(reading, frame, sentences, paragraph, firstFinding, &judge)
    }

    /// Decides on the stretches that no attribution has.
    private mutating func settle(
        _ reading: Reading, _ frame: UnsafeBufferPointer<Item>, _ sentences: Range<Int>, _ paragraph: Int,
        _ firstFinding: Int, _ judge: inout some Judge
    ) {
        var isAfterLoose = false
        var before: Int?
        if firstFinding > 0, findings[firstFinding - 1].paragraph == paragraph - 1 { before = firstFinding - 1 }
        let paragraphEnd = sentences.lowerBound > 0 ? lastClass(reading, sentences.lowerBound - 1) : .edge
        // Those that cues attribute come in the order of their places; those without a cue are added as they are met.
        let attributed = firstFinding..<findings.count
        var following = attributed.lowerBound
        var lastSeen: Int?
        var lastQuoted: Int?
        for sentence in sentences {
            let range = reading.sentences[sentence].range
            let context = Context(items: frame, range: range)
            guard context.firstQuotation >= 0 else {
                isAfterLoose = false
                continue
            }
            hasChunks = false
            for position in context.firstQuotation...context.lastQuotation where frame[position].wordClass == .quotation
            {
                let number = Int(frame[position].stem)
                guard owners[number] < 0 else {
                    isAfterLoose = false
                    continue
                }
                while following < attributed.upperBound, findings[following].place < position {
                    lastSeen = following
                    if findings[following].hasQuotation { lastQuoted = following }
                    following += 1
                }
                let previous = lastSeen
                let next = following < attributed.upperBound ? following : nil
                var quoted = lastQuoted
                var inSentence: UInt32 = 0
                if let previous, findings[previous].sentence == sentence { inSentence |= 1 }
                if let next, findings[next].sentence == sentence { inSentence |= 2 }
                if quoted == previous { quoted = nil }
                let stretch = StretchContext(
                    context: context, position: position, stretch: reading.stretches[number],
                    previous: previous.map { findings[$0] }, next: next.map { findings[$0] },
                    quoted: quoted.map { findings[$0] },
                    before: before.map { findings[$0] },
                    previousDistance: previous.map { sentence - findings[$0].sentence } ?? 0,
                    nextDistance: next.map { findings[$0].sentence - sentence } ?? 0, inSentence: inSentence,
                    sentenceBefore: sentence > sentences.lowerBound ? reading.sentences[sentence - 1].range : nil,
                    paragraphBefore: paragraphBefore(reading, sentences.lowerBound), paragraphEnd: paragraphEnd,
                    followsLoose: isAfterLoose)
                isAfterLoose = true
                guard var fate = stretch.isInterrupted ? .joinsNext : judge.fate(of: stretch) else { continue }
                if fate == .alone, stretch.isTitle { continue }
                // Of several in one sentence that has no cue, all are the same person's.
                if fate == .alone, let previous, findings[previous].cue == nil,
                    findings[previous].pieces[0].lowerBound >= range.lowerBound
                {
                    fate = .joinsPrevious
                }
                isAfterLoose = false
                switch fate {
                case .joinsPrevious:
                    guard let previous else { continue }
                    add(position, to: previous)
                    owners[number] = previous
                case .joinsQuoted:
                    guard let quoted else { continue }
                    add(position, to: quoted)
                    owners[number] = quoted
                case .joinsNext:
                    guard let next else { continue }
                    add(position, to: next)
                    owners[number] = next
                case .joinsParagraphBefore:
                    guard let before else { continue }
                    add(position, to: before)
                    owners[number] = before
                case .alone:
                    owners[number] = findings.count
                    var finding = Finding(
                        pieces: [position...position], cue: nil, source: nil, hasQuotation: true,
                        paragraph: paragraph, sentence: sentence)
                    let candidates = loneSources(reading, frame, stretch, sentence, sentences)
                    if let chosen = judge.source(of: stretch, among: candidates) {
                        finding.source = candidates[chosen].chunk
                        finding.sentence = candidates[chosen].sentence
                    }
                    lastSeen = findings.count
                    lastQuoted = findings.count
                    findings.append(finding)
                }
            }
        }
    }

    private mutating func add(_ position: Int, to number: Int) {
        let place = findings[number].pieces.firstIndex { $0.lowerBound > position } ?? findings[number].pieces.count
        findings[number].pieces.insert(position...position, at: place)
        findings[number].hasQuotation = true
    }

    /// Who may have said words that no cue attributes.
    private mutating func loneSources(
        _ reading: Reading, _ frame: UnsafeBufferPointer<Item>, _ stretch: StretchContext, _ sentence: Int,
        _ sentences: Range<Int>
    ) -> [LoneSource] {
        var candidates: [LoneSource] = []
        if !hasChunks {
            stretch.context.chunks(into: &chunks)
            chunksBefore.removeAll(keepingCapacity: true)
            if sentence > 0 {
                Context(items: frame, range: reading.sentences[sentence - 1].range).chunks(into: &chunksBefore)
            }
            hasChunks = true
        }
        let position = stretch.position
        // The clinic “has been shut”: the words speak of it, it does not speak, where somebody else was speaking.
        let isPredicate =
            stretch.previous?.source != nil && !frame[position].traits.contains(.opensSentence)
            && stretch.context.range.lowerBound == subjectStart(of: position, stretch.context)
        if isPredicate, let previous = stretch.previous, let source = previous.source {
            return [
                LoneSource(
                    chunk: source, place: .ofPrevious, rank: abs(sentence - previous.sentence), rankFromFirst: 0,
                    sentence: previous.sentence)
            ]
        }
        // Chunks are in the order of their ends.
        let after = chunks.partitioningIndex { $0.last >= position }
        for (rank, chunk) in chunks[..<after].reversed().prefix(12).enumerated() {
            candidates.append(
                LoneSource(
                    chunk: chunk, place: .before, rank: rank, rankFromFirst: after - 1 - rank, sentence: sentence))
        }
        for (rank, chunk) in chunks[after...].lazy.filter({ $0.first > position }).prefix(4).enumerated() {
            candidates.append(
                LoneSource(chunk: chunk, place: .after, rank: rank, rankFromFirst: rank, sentence: sentence))
        }
        if sentence > 0 {
            let isSame = sentence > sentences.lowerBound
            // Of a paragraph that was somebody's words, none but that one goes on speaking, unless it announces another.
            let goesOn = !isSame && stretch.before?.source != nil && stretch.paragraphEnd != .colon
            for (rank, chunk) in chunksBefore.prefix(goesOn ? 0 : 8).enumerated() {
                candidates.append(
                    LoneSource(
                        chunk: chunk, place: isSame ? .sentenceBefore : .paragraphBefore,
                        rank: chunksBefore.count - 1 - rank,
                        rankFromFirst: rank, sentence: sentence - 1))
            }
        }
        for (finding, place) in [
            (stretch.previous, LoneSource.Place.ofPrevious), (stretch.next, .ofNext),
            (stretch.before, .ofParagraphBefore),
        ] {
            guard let finding, let source = finding.source else { continue }
            candidates.append(
                LoneSource(
                    chunk: source, place: place, rank: abs(sentence - finding.sentence), rankFromFirst: 0,
                    sentence: finding.sentence))
        }
        return candidates
    }

    /// Where the phrase right before a position begins.
    private func subjectStart(of position: Int, _ context: Context) -> Int? {
        chunks.last { $0.last + 1 == position && context.speakerClass($0) > 0 }?.first
    }

    private func lastClass(_ reading: Reading, _ sentence: Int) -> WordClass {
        reading.frame[reading.sentences[sentence].range.upperBound - 1].wordClass
    }

    private func paragraphBefore(_ reading: Reading, _ sentence: Int) -> UInt32 {
        guard sentence > 0 else { return 0 }
        let before = reading.sentences[sentence - 1].range
        for position in before.reversed() where !reading.frame[position].wordClass.isMark {
            guard reading.frame[position].wordClass == .quotation else { break }
            let number = Int(reading.frame[position].stem)
            if !reading.stretches[number].isClosed { return 3 }
            return owners[number] >= 0 ? 2 : 4
        }
        return findings.last.map { $0.paragraph == reading.sentences[sentence - 1].paragraph } == true ? 1 : 0
    }
}

extension StretchContext {
    /// Is it the beginning of what goes on behind its attribution: `“The bridge,” she said, “will open.”`?
    var isInterrupted: Bool {
        guard stretch.ending == .comma, let next, let cue = next.cue, nextDistance == 0, cue > position,
            cue - position <= 10,
            next.hasQuotation, next.pieces[0].lowerBound > cue
        else { return false }
        return !context.items[position + 1..<cue].contains { $0.wordClass == .quotation }
    }

    /// Has it the capitals of a title, and no mark that ends a sentence?
    var isTitle: Bool {
        stretch.words > 1 && stretch.ending == .other && context.items[position].isTitle
    }

    /// Is there an attribution to join?
    package func allows(_ fate: StretchFate) -> Bool {
        switch fate {
        case .joinsPrevious: previous != nil
        case .joinsQuoted: quoted != nil
        case .joinsNext: next != nil
        case .joinsParagraphBefore: before != nil
        case .alone: true
        }
    }
}

extension Finding {
    /// Where it is attributed: at its cue, or where it begins.
    var place: Int { cue ?? pieces[0].lowerBound }
}

extension [Chunk] {
    /// The first index from which on all elements are so, found by halving.
    func partitioningIndex(_ isSo: (Chunk) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isSo(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
