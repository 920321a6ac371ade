import ArabicNames
import Testing

@testable import Isnad

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A folder of the system's temporary files that is removed when the test ends.
final class ScratchFolder: Sendable {
    let path: String

    init() {
        var template = Array("/tmp/isnad-test-XXXXXX".utf8CString)
        let made = mkdtemp(&template)
        path = made.map { String(cString: $0) } ?? "/tmp"
    }

    deinit { FileSystem.remove(path) }

    /// Writes a file, and the folders that it lies in.
    func write(_ name: String, _ text: String) throws {
        let file = path + "/" + name
        if let slash = file.lastIndex(of: "/") { try FileSystem.makeFolder(String(file[..<slash])) }
        try FileSystem.writeAtomically(Array(text.utf8), to: file)
    }

    func remove(_ name: String) { FileSystem.remove(path + "/" + name) }

    var corpus: String { path + "/corpus" }
    var index: String { path + "/index" }

    /// Indexes the folder `corpus` into the folder `index`.
    @discardableResult
    func build(_ change: (inout IndexOptions) -> Void = { _ in }) async throws -> IndexReport {
        var options = IndexOptions()
        options.paths = [corpus]
        change(&options)
        return try await Indexer(folder: index).run(options)
    }

    /// The index, opened.
    func searcher(aliases: AliasFile = AliasFile()) throws -> Searcher { try Searcher(folder: index, aliases: aliases) }

    func search(_ query: String) throws -> SearchResponse { try searcher().search(SearchRequest(query)) }

    /// The paths of the articles that a query finds, in the order of the results.
    func find(_ query: String, _ change: (inout SearchRequest) -> Void = { _ in }) throws -> [String] {
        var request = SearchRequest(query)
        change(&request)
        return try Searcher(folder: index).search(request).results.map(\.article.path)
    }
}
