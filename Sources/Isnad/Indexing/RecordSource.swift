import Articles
import Synchronization

/// A record that is to be analysed.
struct PendingRecord: Sendable {
    var bytes: [UInt8]
    var identity: ContentHash
    /// The index in ``IndexPlan/candidates``.
    var file: Int
    /// What makes an article of it.
    var reader: any ArticleReader
    /// Which record of its file it is, from 1; 0 for a file that is one record.
    var number: Int

    /// Where in its file a failure is: `line 7: `, or nothing.
    var place: String { number > 0 ? "\(reader.recordName) \(number): " : "" }
}

/// Records enough for one run.
struct RecordChunk: Sendable {
    var number: Int
    var records: [PendingRecord]
}

/// Reads the candidate files in order and deals out their records in chunks, to whichever worker asks.
///
/// Reading is cheap beside analysis, so one reader feeds all workers; a chunk is read only when it is asked for, which bounds the
/// memory. An article that the index has, or that came before in the run, is not dealt out again.
final class RecordSource: Sendable {
    /// What became of a file.
    struct Outcome: Sendable {
        var identities: [ContentHash] = []
        private(set) var failures: [String] = []
        /// It was read to its end, and all its records were dealt out.
        var isRead = false
        /// The system would not let it be read this time.
        var isUnreadable = false

        /// A file of nothing but broken records is told of with so many.
        private static let mostFailures = 100

        mutating func fail(_ reason: String) {
            if failures.count < Self.mostFailures {
                failures.append(reason)
            } else if failures.count == Self.mostFailures {
                failures.append("and further records")
            }
        }
    }

    private struct State {
        var nextFile = 0
        var nextChunk = 0
        var pending: [PendingRecord] = []
        var pendingBytes = 0
        /// The place within a file of lines that is being read.
        var open: (file: Int, reader: any ArticleReader, offset: Int, line: Int)?
        /// The file of records that is being read.
        var stream: (file: Int, records: RecordStream)?
        var claimed: Set<ContentHash>
        var dealt: Set<ContentHash> = []
        var outcomes: [Outcome]
    }

    let files: [FolderWalk.Found]
    private let fields: FieldMappings
    private let share: Manifest.Share?
    private let state: Mutex<State>

    /// About as much text as makes some ten thousand documents, which the engine below inverts at once. Posting lists are merged as they
    /// are, so larger chunks make smaller indexes; the first ones are small, so that all workers have work.
    private static func bytes(ofChunk number: Int) -> Int { min(1_400_000, 350_000 << min(number, 4)) }
    private static let blockOfLines = 1 << 20

    /// - Parameters:
    ///   - files: what is to be read.
    ///   - fields: what the fields of exports among them hold.
    ///   - live: articles that need not be analysed, since the index has them.
    ///   - share: articles that are of no other shard; nil for all.
    init(files: [FolderWalk.Found], fields: FieldMappings, live: Set<ContentHash>, share: Manifest.Share? = nil) {
        self.files = files
        self.fields = fields
        self.share = share
        state = Mutex(State(claimed: live, outcomes: [Outcome](repeating: Outcome(), count: files.count)))
    }

    /// The next chunk; nil when all files are read.
    func next() -> RecordChunk? {
        state.withLock { state in
            while state.pendingBytes < Self.bytes(ofChunk: state.nextChunk) {
                if let open = state.open {
                    readLines(of: open, &state)
                } else if state.stream != nil {
                    readRecords(&state)
                } else if state.nextFile < files.count {
                    readFile(state.nextFile, &state)
                    state.nextFile += 1
                } else {
                    break
                }
            }
            guard !state.pending.isEmpty else { return nil }
            defer {
                state.pending = []
                state.pendingBytes = 0
                state.nextChunk += 1
            }
            for record in state.pending { state.dealt.insert(record.identity) }
            return RecordChunk(number: state.nextChunk, records: state.pending)
        }
    }

    /// Takes back what was read and not dealt out, when the run ends before the source is empty.
    func takeBack() {
        state.withLock { state in
            for record in state.pending {
                state.outcomes[record.file].identities.removeAll { $0 == record.identity }
                state.outcomes[record.file].isRead = false
            }
            state.pending = []
        }
    }

    /// The articles that were dealt out and read without failure.
    var dealt: Set<ContentHash> { state.withLock { $0.dealt } }

    var filesRead: Int { state.withLock { $0.nextFile } }
    var outcomes: [Outcome] { state.withLock { $0.outcomes } }

    /// Notes that a record could not be read as an article.
    func fail(_ record: PendingRecord, _ reason: String) {
        state.withLock { state in
            state.claimed.remove(record.identity)
            state.dealt.remove(record.identity)
            state.outcomes[record.file].identities.removeAll { $0 == record.identity }
            state.outcomes[record.file].fail(record.place + reason)
        }
    }

    private func readFile(_ index: Int, _ state: inout State) {
        let found = files[index]
        if let failure = found.failure {
            state.outcomes[index].fail(failure)
            state.outcomes[index].isRead = true
            return
        }
        do throws(ReadingError) {
            let file = try SourceFile(path: found.name.bytes)
            let head = try file.head()
            let name = String(decoding: found.name.lastComponent, as: UTF8.self)
            let fields = fields.mapping(of: found.name)
            let reader = ArticleReaders.reader(head: head[...], name: name, fields: fields)
            let isPacked = Gzip.isGzip(head)
            switch reader.division {
            case .none where !isPacked:
                let bytes = file.size <= head.count ? head : try file.contents()
                take(bytes, reader, file: index, number: 0, &state)
                state.outcomes[index].isRead = true
            case .lines where !isPacked: state.open = (index, reader, 0, 0)
            default: state.stream = (index, try RecordStream(try ByteStream(file), name: name, fields: fields))
            }
        } catch {
            state.outcomes[index].fail(error.description)
            state.outcomes[index].isRead = true
            if case .system = error { state.outcomes[index].isUnreadable = true }
        }
    }

    /// Reads about a block of the lines of a file, and keeps the place where to go on.
    private func readLines(
        of open: (file: Int, reader: any ArticleReader, offset: Int, line: Int), _ state: inout State
    ) {
        var (offset, line) = (open.offset, open.line)
        do throws(ReadingError) {
            let file = try SourceFile(path: files[open.file].name.bytes)
            var size = Self.blockOfLines
            var block = try file.read(at: offset, count: size)
            while block.count == size, block.lastIndex(of: 0x0A) == nil, size < SourceFile.mostBytesOfRecord {
                size *= 4
                block = try file.read(at: offset, count: size)
            }
            let isLast = block.count < size
            var start = 0
            while start < block.count {
                guard let end = block[start...].firstIndex(of: 0x0A) ?? (isLast ? block.count : nil) else { break }
                line += 1
                if block[start..<end].contains(where: { $0 > 0x20 }) {
                    take(Array(block[start..<end]), open.reader, file: open.file, number: line, &state)
                }
                start = end + 1
                // A full chunk is dealt out before more is read.
                if state.pendingBytes >= Self.bytes(ofChunk: state.nextChunk) { break }
            }
            if start == 0, !isLast {
                state.outcomes[open.file].fail(
                    "line \(line + 1): longer than \(SourceFile.mostBytesOfRecord / 1_000_000) MB")
                throw .tooLarge(bytes: file.size, most: SourceFile.mostBytesOfRecord)
            }
            offset += start
            state.open = isLast && start >= block.count ? nil : (open.file, open.reader, offset, line)
            if state.open == nil { state.outcomes[open.file].isRead = true }
        } catch {
            if state.outcomes[open.file].failures.isEmpty {
                state.outcomes[open.file].fail(error.description)
            }
            state.open = nil
            state.outcomes[open.file].isRead = true
        }
    }

    /// Reads records of the open file until there are enough for a chunk.
    private func readRecords(_ state: inout State) {
        guard let (file, opened) = state.stream else { return }
        var records = opened
        do throws(ReadingError) {
            while state.pendingBytes < Self.bytes(ofChunk: state.nextChunk) {
                guard let record = try records.next() else {
                    state.outcomes[file].isRead = true
                    state.stream = nil
                    return
                }
                if let failure = record.failure {
                    state.outcomes[file].fail(
                        "\(records.reader.recordName) \(record.number): \(failure.description)")
                } else {
                    let isAlone = if case .none = records.reader.division { true } else { false }
                    take(record.bytes, records.reader, file: file, number: isAlone ? 0 : record.number, &state)
                }
            }
            state.stream = (file, records)
        } catch {
            state.outcomes[file].fail(error.description)
            state.outcomes[file].isRead = true
            state.stream = nil
        }
    }

    private func take(
        _ bytes: [UInt8], _ reader: any ArticleReader, file: Int, number: Int, _ state: inout State
    ) {
        let identity = ContentHash(bytes)
        if let share, !share.has(identity) { return }
        state.outcomes[file].identities.append(identity)
        guard state.claimed.insert(identity).inserted else { return }
        state.pending.append(
            PendingRecord(bytes: bytes, identity: identity, file: file, reader: reader, number: number))
        state.pendingBytes += bytes.count
    }
}
