import CXapian

/// A failure of the engine below, with what it said.
public struct XapianError: Error, Sendable, CustomStringConvertible {
    /// What kind of failure it is.
    public enum Kind: Sendable {
        /// There is no database at the path.
        case notFound
        /// What is at the path is no database, or cannot be read.
        case notADatabase
        /// The database is damaged.
        case corrupt
        /// Another version of the engine made it.
        case version
        /// Another process writes to it.
        case locked
        /// It was changed twice since it was opened; reopening helps.
        case modified
        /// A remote part did not answer.
        case network
        /// An argument that the engine does not take.
        case invalid
        /// Something that the engine, or a remote part, cannot do.
        case unsupported
        /// Memory ran out.
        case memory
        /// The program is linked without libxapian (``Databases/hasEngine``).
        case noEngine
        /// Anything else, a full disk for example.
        case other
    }

    /// What kind of failure it is.
    public var kind: Kind
    /// What the engine said.
    public var message: String

    /// The message.
    public var description: String { message }

    /// Makes an error.
    public init(_ kind: Kind, _ message: String) {
        self.kind = kind
        self.message = message
    }

    init(_ error: cxapian_error) {
        kind =
            switch error.failure {
            case CXAPIAN_NOT_FOUND: .notFound
            case CXAPIAN_NOT_A_DATABASE: .notADatabase
            case CXAPIAN_CORRUPT: .corrupt
            case CXAPIAN_VERSION: .version
            case CXAPIAN_LOCKED: .locked
            case CXAPIAN_MODIFIED: .modified
            case CXAPIAN_NETWORK: .network
            case CXAPIAN_INVALID: .invalid
            case CXAPIAN_UNSUPPORTED: .unsupported
            case CXAPIAN_MEMORY: .memory
            case CXAPIAN_NO_ENGINE: .noEngine
            default: .other
            }
        message = withUnsafeBytes(of: error.message) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
    }

    /// Calls a function of the shim and throws what it reports; the shim returns 0 on failure.
    static func check(_ call: (UnsafeMutablePointer<cxapian_error>) -> Int32) throws(XapianError) {
        var error = cxapian_error()
        if call(&error) == 0 { throw XapianError(error) }
    }
}
