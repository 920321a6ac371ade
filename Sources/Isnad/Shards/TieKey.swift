import LibXXHash

/// What tells the order of documents that weigh the same: that of their rows of words, then that of their articles' identities.
///
/// Of a row it holds the beginning and a hash: two rows that begin alike and differ have to be compared themselves, all others need not be
/// there.
struct TieKey: Equatable {
    /// The beginning of the row; the whole of a short one.
    let beginning: [UInt8]
    private let hash: UInt64
    /// The first bytes of the article's identity.
    let article: [UInt8]

    private static let longest = 24

    init(row: some Collection<UInt8>, article: [UInt8]) {
        beginning = Array(row.prefix(Self.longest))
        hash = Array(row).withUnsafeBytes { XXH3_64bits($0.baseAddress, $0.count) }
        self.article = article
    }

    /// Reads what ``encoded`` wrote.
    init?(_ bytes: [UInt8]) {
        let length = Self.longest + 1
        guard bytes.count >= length + 8, Int(bytes[Self.longest]) <= Self.longest else { return nil }
        beginning = Array(bytes[..<Int(bytes[Self.longest])])
        hash = bytes.withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: length, as: UInt64.self)) }
        article = Array(bytes[(length + 8)...])
    }

    /// Bytes that sort as the documents do, but for those whose rows are not told apart.
    var encoded: [UInt8] {
        var bytes = beginning + [UInt8](repeating: 0, count: Self.longest - beginning.count)
        bytes.append(UInt8(beginning.count))
        withUnsafeBytes(of: hash.littleEndian) { bytes.append(contentsOf: $0) }
        return bytes + article
    }

    /// Whether the rows are told apart by what is known of them.
    func isTold(from other: TieKey) -> Bool { beginning != other.beginning || hash == other.hash }

    /// Whether it comes before another, whose row it is told from.
    func precedes(_ other: TieKey) -> Bool {
        if beginning != other.beginning { return beginning.lexicographicallyPrecedes(other.beginning) }
        return article.lexicographicallyPrecedes(other.article)
    }
}
