import Isnad
import Synchronization

/// Answers that were given lately, for those who go back and forth between pages, and for many who ask the same.
///
/// An answer is kept for the state of the index that it is of: the first request after a commit empties the cache.
final class AnswerCache: Sendable {
    private struct State {
        var revision: IndexRevision?
        /// By target; the number says when it was last asked for.
        var answers: [String: (answer: Answer, used: Int)] = [:]
        var bytes = 0
        var clock = 0
    }

    private let state = Mutex(State())
    private let mostBytes: Int

    init(mostBytes: Int) { self.mostBytes = mostBytes }

    /// What was answered to a target in a state of the index.
    func answer(to target: String, _ revision: IndexRevision) -> Answer? {
        state.withLock { state in
            guard state.revision == revision, let known = state.answers[target] else { return nil }
            state.clock += 1
            state.answers[target]?.used = state.clock
            return known.answer
        }
    }

    /// Keeps an answer that has a revision.
    func keep(_ answer: Answer, to target: String) {
        guard let revision = answer.revision, answer.status == .ok else { return }
        let size = Self.size(answer, target)
        guard size <= mostBytes / 8 else { return }
        state.withLock { state in
            if let known = state.revision, known != revision {
                // Who searched in an older state does not take the place of a newer one.
                if known.generation > revision.generation { return }
                state = State()
            }
            state.revision = revision
            if let former = state.answers[target] { state.bytes -= Self.size(former.answer, target) }
            state.clock += 1
            state.answers[target] = (answer, state.clock)
            state.bytes += size
            if state.bytes > mostBytes { Self.shrink(&state, to: mostBytes / 4 * 3) }
        }
    }

    /// Drops what was not asked for the longest.
    private static func shrink(_ state: inout State, to bytes: Int) {
        for (target, entry) in state.answers.sorted(by: { $0.value.used < $1.value.used }) {
            if state.bytes <= bytes { return }
            state.answers[target] = nil
            state.bytes -= size(entry.answer, target)
        }
    }

    /// Bytes that an answer takes, with what is kept beside it.
    private static func size(_ answer: Answer, _ target: String) -> Int {
        answer.body.utf8.count + target.utf8.count * 2 + 600
    }
}
