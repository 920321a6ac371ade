import Articles
import Synchronization
import Xapian

/// Analyses records, side by side, into one segment.
///
/// Each worker inverts a chunk at a time in memory (``DocumentRun``); what it has made goes to files, and at the end all is merged into a database. So
/// memory is bounded by the number of workers, not by the number of articles.
struct SegmentBuilder: Sendable {
    /// What the workers have made.
    struct Built: Sendable {
        /// Where the segment is; nil where no article was read.
        var segment: String?
        var articles = 0
        var passages = 0
        var quotations = 0
    }

    let source: RecordSource
    /// The folder for what is not yet part of the index.
    let scratch: String
    let options: IndexOptions
    let dates: DateOrderOracle

    /// Lets as many workers as were asked for empty the source, and joins what they make.
    func build() async throws -> Built {
        let tally = Tally()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<max(1, options.jobs) {
                group.addTask { try work(tally) }
            }
            try await group.waitForAll()
        }
        var result = tally.made.withLock { $0.built }
        let runs = tally.made.withLock { $0.runs.sorted { $0.chunk < $1.chunk }.map(\.run) }
        if !runs.isEmpty { result.segment = try await join(runs) }
        return result
    }

    /// What all workers add to.
    private final class Tally: Sendable {
        let made = Mutex((built: Built(), runs: [(chunk: Int, run: FinishedRun)]()))
    }

    /// Makes a database of runs, and tells where it is.
    private func join(_ runs: [FinishedRun]) async throws -> String {
        FreedMemory.giveBack()
        var databases: [String] = []
        for start in stride(from: 0, to: runs.count, by: DatabaseBuild.mostRuns) {
            let path = scratch + "/part-\(start)"
            let build = try DatabaseBuild(
                Array(runs[start..<min(runs.count, start + DatabaseBuild.mostRuns)]), at: path)
            async let data = build.writeData()
            async let rows: Void = build.writeRows()
            let postings = try build.writePostings()
            try await rows
            try await build.finish(postings: postings, data: data)
            databases.append(path)
        }
        if databases.count == 1 { return databases[0] }
        let path = scratch + "/segment"
        try SegmentMerge.merge(databases, into: path, scratch: scratch, consumes: true)
        return path
    }

    private func work(_ tally: Tally) throws {
        var analyser = ArticleAnalyser()
        var batch = DocumentBatch()
        var run = try DocumentRun()
        while !options.shouldStop(), let chunk = source.next() {
            var counts = ArticleAnalyser.Counts()
            var articles = 0
            for record in chunk.records {
                let found = source.files[record.file]
                do throws(ReadingError) {
                    let article = try read(record, found)
                    let more = analyser.append(
                        article, identity: record.identity.description, path: found.shown, to: &batch)
                    counts.passages += more.passages
                    counts.quotations += more.quotations
                    articles += 1
                } catch {
                    source.fail(record, error.description)
                }
                if batch.size > 1 << 20 {
                    run.add(batch, terms: analyser.terms)
                    batch.removeAll()
                }
            }
            analyser.finish(&batch)
            run.add(batch, terms: analyser.terms)
            batch.removeAll()
            let finished = articles > 0 ? try run.finish(scratch + "/run-\(chunk.number)") : nil
            let total = tally.made.withLock { made in
                if let finished { made.runs.append((chunk.number, finished)) }
                made.built.articles += articles
                made.built.passages += counts.passages
                made.built.quotations += counts.quotations
                return made.built.articles
            }
            options.progress(IndexProgress(filesRead: source.filesRead, files: source.files.count, articles: total))
        }
    }

    private func read(_ record: PendingRecord, _ found: FolderWalk.Found) throws(ReadingError) -> Article {
        let name = String(decoding: found.name.lastComponent, as: UTF8.self)
        let folder = found.name.parent
        let dates = dates
        return try record.reader.article(from: record.bytes, ReadingContext(fileName: name) { dates.order(in: folder) })
    }
}
