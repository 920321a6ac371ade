import Articles

/// What the fields of exports hold, by the path that it was said for: a file, or a folder and all under it.
struct FieldMappings: Sendable, Equatable {
    private(set) var byPath: [FileName: FieldMapping] = [:]

    /// The mapping for a file: that of the nearest path that it lies under.
    func mapping(of file: FileName) -> FieldMapping {
        if byPath.isEmpty { return FieldMapping() }
        let nearest = byPath.keys.filter { file.isUnder($0) }.max { $0.bytes.count < $1.bytes.count }
        return nearest.flatMap { byPath[$0] } ?? FieldMapping()
    }

    /// Has what lies under a path read with a mapping, whatever was said before for paths under it.
    mutating func set(_ mapping: FieldMapping, for path: FileName) {
        forget(path)
        if mapping != self.mapping(of: path) { byPath[path] = mapping }
    }

    /// Drops what was said for a path and those under it.
    mutating func forget(_ path: FileName) { byPath = byPath.filter { !$0.key.isUnder(path) } }
}
