import Xapian

/// Why a request to the engine failed, in words fit to print: what is wrong and what to do.
public enum IsnadError: Error, Sendable, CustomStringConvertible {
    /// There is no index in the folder.
    case noIndex(folder: String)
    /// The folder holds something else.
    case notAnIndex(folder: String)
    /// The index was made by a program that writes another format.
    case otherVersion(folder: String, found: Int, known: Int)
    /// A file of the index is damaged or missing.
    case damaged(folder: String, what: String)
    /// Another process is writing to the index.
    case locked(folder: String)
    /// A shard of a list cannot be used.
    case shardUnavailable(shard: String, what: String)
    /// A path to be indexed does not exist or cannot be read.
    case unreadable(path: String, reason: String)
    /// There was nothing to index.
    case nothingToIndex(path: String)
    /// A path that the index does not know was to be forgotten.
    case unknownPath(path: String)
    /// No article, or more than one, has the name that was given.
    case noArticle(name: String, similar: [String])
    /// A value of an option cannot be read.
    case invalid(String)
    /// The program is linked without libxapian, which the answer needs: another program has to give it.
    case noEngine
    /// The system refused something, such as writing to a full disk.
    case system(String)

    /// The sentence that is printed.
    public var description: String {
        switch self {
        case .noIndex(let folder):
            "there is no index in \(folder): build one with `isnad index PATH`, or say where it is with --index"
        case .notAnIndex(let folder): "\(folder) is not an index of isnad: give another folder with --index"
        case .otherVersion(let folder, let found, let known):
            "the index in \(folder) has format \(found), this isnad reads format \(known): "
                + (found > known
                    ? "use a newer isnad, or build it again with `isnad index --rebuild`"
                    : "build it again with `isnad index --rebuild`")
        case .damaged(let folder, let what):
            "the index in \(folder) is damaged (\(what)): build it again with `isnad index --rebuild`"
        case .locked(let folder): "another isnad is writing to \(folder): wait until it is done, then try again"
        case .shardUnavailable(let shard, let what):
            "the shard \(shard) cannot be used (\(what)): see to it, or go on without it with --partial"
        case .unreadable(let path, let reason): "cannot read \(path): \(reason)"
        case .nothingToIndex(let path): "there are no articles under \(path): give a folder or file that holds some"
        case .unknownPath(let path):
            "the index was not built from \(path): `isnad status` lists the paths that it knows"
        case .noArticle(let name, let similar):
            similar.isEmpty
                ? "no article is called \(name): give an id or a path as `isnad search` shows them"
                : "\(name) is not the name of one article: did you mean \(similar.prefix(5).joined(separator: ", "))?"
        case .invalid(let reason): reason
        case .noEngine: "this program does without libxapian, which the answer needs"
        case .system(let reason): reason
        }
    }

    /// The error as one of a shard, where it does not say so itself.
    func ofShard(_ shard: String) -> IsnadError {
        if case .noIndex = self { .shardUnavailable(shard: shard, what: "there is no index in it") } else { self }
    }

    /// Why a shard is left out, where the error is of one.
    var reason: String { if case .shardUnavailable(_, let what) = self { what } else { description } }

    /// What an error of the engine below means for the index in `folder`.
    init(_ error: XapianError, folder: String) {
        self =
            switch error.kind {
            case .notFound: .damaged(folder: folder, what: "a part of it is missing")
            case .notADatabase, .corrupt: .damaged(folder: folder, what: error.message)
            case .version: .damaged(folder: folder, what: error.message)
            case .locked: .locked(folder: folder)
            case .noEngine: .noEngine
            default: .system("the index in \(folder) could not be used: \(error.message)")
            }
    }
}
