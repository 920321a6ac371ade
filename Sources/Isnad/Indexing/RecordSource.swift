import Articles
import Synchronization

/// A record that is to be analysed.
struct PendingRecord: Sendable {
    var bytes: [UInt8]
    var identity: ContentHash
    /// The index in ``IndexPlan/candidates``.
    var file: Int
    /// The line in its file, from 1; 0 for a file that is one record.
    var line: Int
}

/// Records enough to fill one small database.
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
        var failures: [String] = []
        /// It was read to its end, and all its records were dealt out.
        var isRead = false
        /// The system would not let it be read this time.
        var isUnreadable = false
    }

    private struct State {
        var nextFile = 0
        var nextChunk = 0
        var pending: [PendingRecord] = []
        var pendingBytes = 0
        /// The place within a file of lines that is being read.
        var open: (file: Int, offset: Int, line: Int)?
        var claimed: Set<ContentHash>
        var dealt: Set<ContentHash> = []
        var outcomes: [Outcome]
    }

    let files: [FolderWalk.Found]
    private let state: Mutex<State>

    /// About as much text as makes a small database that its tables fit into the processor's caches.
    private static let bytesOfChunk = 320_000
    private static let blockOfLines = 1 << 20

    /// - Parameter live: articles that need not be analysed, since the index has them.
    init(files: [FolderWalk.Found], live: Set<ContentHash>) {
        self.files = files
        state = Mutex(State(claimed: live, outcomes: [Outcome](repeating: Outcome(), count: files.count)))
    }

    /// The next chunk; nil when all files are read.
    func next() -> RecordChunk? {
        state.withLock { state in
            while state.pendingBytes < Self.bytesOfChunk {
                if let open = state.open {
                    readLines(of: open, &state)
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
            state.outcomes[record.file].failures.append(record.line > 0 ? "line \(record.line): \(reason)" : reason)
        }
    }

    private func readFile(_ index: Int, _ state: inout State) {
        let found = files[index]
        if let failure = found.failure {
            state.outcomes[index] = Outcome(failures: [failure], isRead: true)
            return
        }
        do throws(ReadingError) {
            let file = try SourceFile(path: found.name.bytes)
            let head = try file.head()
            let reader = ArticleReaders.reader(
                head: head[...], name: String(decoding: found.name.lastComponent, as: UTF8.self))
            if reader.isLineByLine {
                state.open = (index, 0, 0)
            } else {
                let bytes = file.size <= head.count ? head : try file.contents()
                take(bytes, file: index, line: 0, &state)
                state.outcomes[index].isRead = true
            }
        } catch {
            var outcome = Outcome(failures: [error.description], isRead: true)
            if case .system = error { outcome.isUnreadable = true }
            state.outcomes[index] = outcome
        }
    }

    /// Reads about a block of the lines of a file, and keeps the place where to go on.
    private func readLines(of open: (file: Int, offset: Int, line: Int), _ state: inout State) {
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
                    take(Array(block[start..<end]), file: open.file, line: line, &state)
                }
                start = end + 1
                // A full chunk is dealt out before more is read.
                if state.pendingBytes >= Self.bytesOfChunk { break }
            }
            if start == 0, !isLast {
                state.outcomes[open.file].failures.append(
                    "line \(line + 1): longer than \(SourceFile.mostBytesOfRecord / 1_000_000) MB")
                throw .tooLarge(bytes: file.size, most: SourceFile.mostBytesOfRecord)
            }
            offset += start
            state.open = isLast && start >= block.count ? nil : (open.file, offset, line)
            if state.open == nil { state.outcomes[open.file].isRead = true }
        } catch {
            if state.outcomes[open.file].failures.isEmpty {
                state.outcomes[open.file].failures.append(error.description)
            }
            state.open = nil
            state.outcomes[open.file].isRead = true
        }
    }

    private func take(_ bytes: [UInt8], file: Int, line: Int, _ state: inout State) {
        let identity = ContentHash(bytes)
        state.outcomes[file].identities.append(identity)
        guard state.claimed.insert(identity).inserted else { return }
        state.pending.append(PendingRecord(bytes: bytes, identity: identity, file: file, line: line))
        state.pendingBytes += bytes.count
    }
}
