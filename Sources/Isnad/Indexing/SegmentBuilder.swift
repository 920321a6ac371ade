import Articles
import Synchronization
import Xapian

/// Analyses records into small databases, which a merge then joins: one for each chunk, so that the tables of each stay within
/// the processor's caches and any number of workers can build side by side.
struct SegmentBuilder: Sendable {
    /// What the workers have made.
    struct Built: Sendable {
        /// The small databases by the number of their chunk.
        var databases: [(chunk: Int, path: String)] = []
        var articles = 0
        var passages = 0
        var quotations = 0
    }

    let source: RecordSource
    /// The folder for what is not yet part of the index.
    let scratch: String
    let options: IndexOptions
    let dates: DateOrderOracle

    /// Lets as many workers as were asked for empty the source.
    func build() async throws -> Built {
        let tally = Tally()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<max(1, options.jobs) {
                group.addTask { try work(tally) }
            }
            try await group.waitForAll()
        }
        var result = tally.built.withLock { $0 }
        result.databases.sort { $0.chunk < $1.chunk }
        return result
    }

    /// What all workers add to.
    private final class Tally: Sendable {
        let built = Mutex(Built())
    }

    private func work(_ tally: Tally) throws {
        var analyser = try ArticleAnalyser()
        var batch = DocumentBatch()
        while !options.shouldStop(), let chunk = source.next() {
            let path = scratch + "/chunk-\(chunk.number)"
            let writer = try Writer(path: path, durability: .scratch)
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
                    try writer.add(batch)
                    batch.removeAll()
                }
            }
            analyser.finish(&batch)
            try writer.add(batch)
            batch.removeAll()
            try writer.commit()
            let total = tally.built.withLock { built in
                if articles > 0 { built.databases.append((chunk.number, path)) }
                built.articles += articles
                built.passages += counts.passages
                built.quotations += counts.quotations
                return built.articles
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
