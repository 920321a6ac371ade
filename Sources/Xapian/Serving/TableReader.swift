/// Goes through the entries of one of the engine's tables in the order of their keys. The format is told at ``TableWriter``.
final class TableReader {
    private(set) var key: [UInt8] = []
    private(set) var tag: [UInt8] = []
    /// Whether the tag is a raw deflate stream of what it stands for.
    private(set) var isCompressed = false

    private let table: MappedTable?
    private var place = MappedTable.Cursor()

    /// Maps the file of a table.
    init(_ path: String, _ root: VersionFile.StoredRoot) throws(XapianError) {
        table = root.isEmpty ? nil : try MappedTable(path, root)
        if let table { place = table.start }
    }

    /// Goes to the next entry; false at the end.
    func advance() throws(XapianError) -> Bool {
        guard let table else { return false }
        tag.removeAll(keepingCapacity: true)
        var isBegun = false
        while let item = try table.advance(&place) {
            guard item.isFirst != isBegun else { throw table.damaged }
            // The tree begins with an entry without a key, which is no entry.
            if item.key.isEmpty { continue }
            if item.isFirst {
                key.removeAll(keepingCapacity: true)
                key.append(contentsOf: item.key)
                isCompressed = item.isCompressed
            }
            tag.append(contentsOf: item.bytes)
            if item.isLast { return true }
            isBegun = true
        }
        guard !isBegun else { throw table.damaged }
        return false
    }
}
