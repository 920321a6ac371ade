import Isnad
import NIOPosix
import Synchronization

/// Runs searches on threads of their own: a search blocks its thread, which no event loop can afford.
///
/// Each thread has a searcher of its own, so that they do not wait for each other; all follow the commits of the index.
final class SearchWorkers: Sendable {
    private let pool: NIOThreadPool
    private let idle: Mutex<[Searcher]>
    /// Searches that run or wait.
    private let pending = Atomic<Int>(0)
    private let most: Int
    private let patience: Duration

    /// - Parameter open: opens the index; called once for each worker.
    init(count: Int, limits: ServerLimits, open: () throws -> Searcher) throws {
        var searchers: [Searcher] = []
        for _ in 0..<max(1, count) {
            let searcher = try open()
            searcher.preload()
            searchers.append(searcher)
        }
        idle = Mutex(searchers)
        most = limits.searches
        patience = limits.patience
        pool = NIOThreadPool(numberOfThreads: searchers.count)
        pool.start()
    }

    /// Runs a search when a thread is free.
    ///
    /// - Throws: ``Problem`` where too many wait already or this one waited too long, else what `search` throws.
    func run<Answer: Sendable>(_ search: @escaping @Sendable (Searcher) throws -> Answer) async throws -> Answer {
        guard pending.add(1, ordering: .relaxed).newValue <= most else {
            pending.subtract(1, ordering: .relaxed)
            throw Problem.busy
        }
        defer { pending.subtract(1, ordering: .relaxed) }
        let latest = ContinuousClock.now.advanced(by: patience)
        return try await pool.runIfActive {
            guard ContinuousClock.now < latest else { throw Problem.late }
            // There are as many searchers as threads.
            guard let searcher = self.idle.withLock({ $0.popLast() }) else { throw Problem.busy }
            defer { self.idle.withLock { $0.append(searcher) } }
            return try search(searcher)
        }
    }

    /// Ends the threads when what runs is done.
    func stop() async { try? await pool.shutdownGracefully() }
}
