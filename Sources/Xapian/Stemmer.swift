import CXapian

/// A Snowball stemmer. Not safe to use from two threads at the same time.
public final class Stemmer {
    private let handle: OpaquePointer

    /// Makes a stemmer for a language, by its English name or ISO 639-1 code.
    public init(language: String) throws(XapianError) {
        var error = cxapian_error()
        guard let handle = cxapian_stemmer_make(language, &error) else { throw XapianError(error) }
        self.handle = handle
    }

    deinit { cxapian_stemmer_free(handle) }

    /// The stem of a folded word; the word itself where it has none.
    public func stem(_ word: some Collection<UInt8>) -> [UInt8] {
        let word = Array(word)
        let stem = [UInt8](unsafeUninitializedCapacity: word.count + 16) { room, count in
            count = cxapian_stemmer_stem(handle, word, word.count, room.baseAddress, room.count)
        }
        return stem.isEmpty ? word : stem
    }
}
