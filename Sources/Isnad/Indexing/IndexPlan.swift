/// What a run has to do: which files are to be read, which are gone.
struct IndexPlan {
    /// Files that are new, changed, or failed last time.
    var candidates: [FolderWalk.Found] = []
    /// Files that the index knows and that are gone.
    var gone: [FileName] = []
    var roots: [FileName] = []
    /// Articles of which a file is gone and another stays, whose path may be that of the file that is gone.
    var orphans: Set<ContentHash> = []
    /// What the fields of exports hold, from this run on.
    var fields: FieldMappings
    /// Articles of files for which that is new.
    var remapped: Set<ContentHash> = []

    /// Compares what lies under `scope` with what the catalog knows.
    ///
    /// - Parameters:
    ///   - fields: what the fields of exports hold, from this run on.
    ///   - formerFields: what they held before: files for which that is new are read again, and their articles analysed again.
    init(
        roots: [FileName], scope: [FileName], catalog: Catalog, excluding index: FileName?, forgotten: [FileName],
        fields: FieldMappings, formerFields: FieldMappings, readsAll: Bool
    ) {
        self.roots = roots
        self.fields = fields
        var seen: [FileName: FolderWalk.Found] = [:]
        for root in scope {
            for file in FolderWalk.files(under: root, excluding: index) where seen[file.name] == nil {
                seen[file.name] = file
                if forgotten.contains(where: { file.name.isUnder($0) }) { continue }
                let isReadAnew = fields.mapping(of: file.name) != formerFields.mapping(of: file.name)
                if isReadAnew { remapped.formUnion(catalog.files[file.name]?.articles ?? []) }
                if !readsAll, !isReadAnew, let known = catalog.files[file.name],
                    known.failure == nil || !known.articles.isEmpty,
                    known.size == file.status.size, known.changed == file.status.changed
                {
                    continue
                }
                candidates.append(file)
            }
        }
        gone = catalog.files.keys.filter { name in
            if forgotten.contains(where: { name.isUnder($0) }) { return true }
            // A file is gone only where the run looked for it, or where no root asks for it any more.
            let isLookedFor = scope.contains { name.isUnder($0) } || !roots.contains { name.isUnder($0) }
            return isLookedFor && seen[name] == nil
        }.sorted()
        adopt(catalog, seen)
    }

    /// Has the articles of files that are gone read again from another file that holds them.
    private mutating func adopt(_ catalog: Catalog, _ seen: [FileName: FolderWalk.Found]) {
        let missing = Set(gone)
        let lost = Set(gone.flatMap { catalog.files[$0]?.articles ?? [] })
        if lost.isEmpty { return }
        let candidateNames = Set(candidates.map(\.name))
        for (name, entry) in catalog.files.sorted(by: { $0.key < $1.key }) where !missing.contains(name) {
            let held = lost.intersection(entry.articles).subtracting(orphans)
            guard !held.isEmpty, let file = seen[name] else { continue }
            orphans.formUnion(held)
            if !candidateNames.contains(name) { candidates.append(file) }
        }
    }
}
