import Articles
import Synchronization

/// Answers how `01-12-2024` is to be read in a folder, by the dates of the files there that leave no choice.
///
/// A folder is looked at only when a file of it asks, and only once.
final class DateOrderOracle: Sendable {
    private let known = Mutex<[FileName: DateOrder?]>([:])
    private let option: DateOrder?
    private static let mostFiles = 300

    /// - Parameter option: what the user says, for where nothing tells.
    init(option: DateOrder?) { self.option = option }

    /// The order for the files of a folder: by evidence, else as the user says, else the day first, as the press of the region does.
    func order(in folder: FileName) -> DateOrder {
        let evidence = known.withLock { known in
            if let order = known[folder] { return order }
            var evidence = DateOrderEvidence()
            for name in (FileSystem.names(in: folder) ?? []).prefix(Self.mostFiles) {
                guard let file = try? SourceFile(path: folder.appending(name).bytes), let head = try? file.head(1_500)
                else { continue }
                evidence.note(head: head)
            }
            known[folder] = evidence.order
            return evidence.order
        }
        return evidence ?? option ?? .dayFirst
    }
}
