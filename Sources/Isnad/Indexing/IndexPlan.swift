/// What a run has to do: which files are to be read, which are gone.
struct IndexPlan {
    /// Files that are new, changed, or failed last time.
    var candidates: [FolderWalk.Found] = []
    /// Files that the index knows and that are gone.
    var gone: [FileName] = []
    var roots: [FileName] = []

    /// Compares what lies under `scope` with what the catalog knows.
    init(
        roots: [FileName], scope: [FileName], catalog: Catalog, excluding index: FileName?, forgotten: [FileName],
        readsAll: Bool
    ) {
        self.roots = roots
        var seen: Set<FileName> = []
        for root in scope {
            for file in FolderWalk.files(under: root, excluding: index) where seen.insert(file.name).inserted {
                if forgotten.contains(where: { file.name.isUnder($0) }) { continue }
                if !readsAll, let known = catalog.files[file.name], known.failure == nil || !known.articles.isEmpty,
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
            return isLookedFor && !seen.contains(name)
        }.sorted()
    }
}
