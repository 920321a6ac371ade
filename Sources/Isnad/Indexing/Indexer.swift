import Xapian

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Builds an index and keeps it true to the files it was built from.
///
/// What a run does is seen by readers all at once, when its manifest takes the place of the one before; a run that dies leaves
/// the index as it was, and what it left behind is removed by the next.
public struct Indexer: Sendable {
    private let folder: IndexFolder
    /// Which articles the index is to hold; nil for those that it holds already, else all.
    private let share: Manifest.Share?
    /// The folder that is indexed where nothing else is asked for or known.
    public static let defaultPath = "seeds"

    /// Makes an indexer for the index in `folder`, which need not exist yet.
    public init(folder: String) { self.init(folder: folder, share: nil) }

    init(folder: String, share: Manifest.Share?) {
        self.folder = IndexFolder(path: folder)
        self.share = share
    }

    /// Brings the index up to date.
    ///
    /// - Throws: ``IsnadError``; the index is then as it was before.
    public func run(_ options: IndexOptions) async throws(IsnadError) -> IndexReport {
        let start = ContinuousClock.now
        let lock = try WriterLock(folder)
        defer { withExtendedLifetime(lock) {} }
        Self.raiseFileLimit()
        var report: IndexReport
        do {
            report = try await locked(options)
        } catch {
            // What was written so far may be what filled the disk.
            if !folder.hasLostManifest, let manifest = try? folder.manifestIfAny() ?? Manifest() {
                removeLeftovers(manifest)
            }
            throw failure(error)
        }
        report.seconds = start.duration(to: .now) / .seconds(1)
        return report
    }

    private func failure(_ error: any Error) -> IsnadError {
        switch error {
        case let error as IsnadError: error
        case let error as XapianError where error.kind == .other:
            .system("cannot write the index in \(folder.path), which stays as it was: \(error.message)")
        case let error as XapianError: IsnadError(error, folder: folder.path)
        default: .system("\(error)")
        }
    }

    private func locked(_ options: IndexOptions) async throws -> IndexReport {
        var manifest = try previousManifest(rebuild: options.rebuild)
        if manifest.generation > 0, let share, manifest.share != share {
            throw IsnadError.invalid(
                manifest.share.map {
                    "\(folder.path) is shard \($0.number) of \($0.count), not \(share.number) of \(share.count)"
                }
                    ?? "\(folder.path) holds an index that is no shard: give another name with --index")
        }
        manifest.share = share ?? manifest.share
        removeLeftovers(manifest)
        // What a rebuild is there to mend must not stop it.
        var catalog = options.rebuild ? (try? self.catalog(of: manifest)) ?? Catalog() : try self.catalog(of: manifest)
        let known = Self.liveHolders(catalog)
        let mustReadAll = options.rebuild || manifest.analysisVersion != Schema.analysisVersion
        let plan = try plan(options, manifest, catalog, readsAll: mustReadAll)
        if mustReadAll {
            let (next, roots, fields) = (manifest.next, plan.roots, plan.fields)
            let share = manifest.share
            let kept = manifest.names
            let generation = manifest.generation
            manifest = Manifest()
            (manifest.next, manifest.roots, manifest.generation, manifest.kept) = (next, roots, generation, kept)
            manifest.fields = fields
            manifest.share = share
        }

        let before = catalog
        if mustReadAll { catalog = Catalog() }

        var dropped = Set(plan.gone)
        for file in plan.candidates { dropped.insert(file.name) }
        // An article stays as it is while a file that holds it stays; one whose file moved is analysed again, for its path.
        var live = Set(known.filter { !$0.value.allSatisfy(dropped.contains) }.keys)
        // A record that is still in its changed file keeps its place.
        for file in plan.candidates { live.formUnion(before.files[file.name]?.articles ?? []) }
        live.subtract(plan.orphans)
        live.subtract(plan.remapped)
        let source = RecordSource(
            files: plan.candidates, fields: plan.fields, live: mustReadAll ? [] : live, share: manifest.share)
        if options.dryRun { return Self.preview(plan, known: known, live: live, source) }

        if manifest.generation == 0 { try FileSystem.writeAtomically([], to: folder.firstBuildMark) }
        let scratch = folder.path(of: "scratch")
        FileSystem.remove(scratch)
        try FileSystem.makeFolder(scratch)
        defer { FileSystem.remove(scratch) }
        let builder = SegmentBuilder(
            source: source, scratch: scratch, options: options, dates: DateOrderOracle(option: options.dateOrder))
        let built = try await builder.build()
        var report = IndexReport()
        report.wasInterrupted = options.shouldStop()
        source.takeBack()
        for name in plan.gone { catalog.files[name] = nil }
        for (file, outcome) in zip(plan.candidates, source.outcomes) {
            note(outcome, of: file, in: &catalog, before: before.files[file.name], report: &report)
        }
        try commit(
            built, plan, &manifest, catalog, before: mustReadAll ? Catalog() : before, dealt: source.dealt,
            scratch: scratch,
            report: &report)
        return report
    }

    /// Notes in the catalog what became of a file.
    private func note(
        _ outcome: RecordSource.Outcome, of file: FolderWalk.Found, in catalog: inout Catalog, before: Catalog.Entry?,
        report: inout IndexReport
    ) {
        report.failed += outcome.failures.count
        report.failures += outcome.failures.map { (file.shown, $0) }
        var entry = Catalog.Entry(
            size: file.status.size, changed: file.status.changed, failure: Self.reason(outcome),
            articles: outcome.identities)
        if !outcome.isRead {
            // The run ended before this file did: what of it is in the index is known, and it is read again next time.
            if outcome.identities.isEmpty { return }
            entry.changed = 0
        } else if outcome.isUnreadable, let before, !before.articles.isEmpty {
            // The file is there and cannot be read just now: its articles are not thrown away for that.
            entry.articles = before.articles
            entry.changed = 0
        }
        catalog.files[file.name] = entry
    }

    // MARK: Steps

    private func previousManifest(rebuild: Bool) throws(IsnadError) -> Manifest {
        do throws(IsnadError) {
            if let manifest = try folder.manifestIfAny() {
                if !rebuild { try folder.verifyForOpening(manifest) }
                return manifest
            }
            if folder.hasLostManifest { throw IsnadError.damaged(folder: folder.path, what: "its manifest is missing") }
        } catch {
            // A rebuild is the way out of damage, but not a way to overwrite what is no index.
            guard rebuild else { throw error }
            if case .notAnIndex = error { throw error }
            var manifest = Manifest()
            // Names that the damaged index may have used are not used again.
            manifest.next = 1 + highestNumber()
            return manifest
        }
        return Manifest()
    }

    /// The highest number in the names of the files in the folder.
    private func highestNumber() -> Int {
        (FileSystem.names(in: FileName(folder.path)) ?? []).compactMap { name in
            Int(String(decoding: name.dropFirst(), as: UTF8.self))
        }.max() ?? 0
    }

    private func catalog(of manifest: Manifest) throws(IsnadError) -> Catalog {
        guard let name = manifest.catalog else { return Catalog() }
        guard let bytes = try FileSystem.read(folder.path(of: name)), let catalog = Catalog(bytes) else {
            throw .damaged(folder: folder.path, what: "\(name) cannot be read")
        }
        return catalog
    }

    /// Which files hold each article.
    private static func liveHolders(_ catalog: Catalog) -> [ContentHash: [FileName]] {
        var holders: [ContentHash: [FileName]] = [:]
        for (name, entry) in catalog.files {
            for hash in entry.articles { holders[hash, default: []].append(name) }
        }
        return holders
    }

    private func plan(
        _ options: IndexOptions, _ manifest: Manifest, _ catalog: Catalog, readsAll: Bool
    ) throws(IsnadError) -> IndexPlan {
        var scope: [FileName] = []
        for path in options.paths {
            guard let name = FileSystem.resolved(path) else {
                throw .unreadable(path: path, reason: FileSystem.lastReason)
            }
            if FileSystem.status(of: name)?.kind == .folder, FileSystem.names(in: name) == nil {
                throw .unreadable(path: path, reason: FileSystem.lastReason)
            }
            scope.append(name)
        }
        var roots = manifest.roots
        var forgotten: [FileName] = []
        for path in options.forgotten {
            let name = FileSystem.resolved(path) ?? Self.absolute(path)
            guard roots.contains(name) || catalog.files.keys.contains(where: { $0.isUnder(name) }) else {
                throw .unknownPath(path: path)
            }
            forgotten.append(name)
            roots.removeAll { $0.isUnder(name) }
        }
        if scope.isEmpty, forgotten.isEmpty || readsAll {
            scope = roots
            if scope.isEmpty, forgotten.isEmpty {
                if options.rebuild, FileSystem.status(of: FileName(folder.manifestPath)) != nil {
                    throw .invalid(
                        "the index no longer knows what it was built from: say it, `isnad index --rebuild PATH`")
                }
                guard let name = FileSystem.resolved(Self.defaultPath) else {
                    throw .unreadable(
                        path: Self.defaultPath,
                        reason: "no such folder; say what to index: `isnad index PATH`")
                }
                scope = [name]
            }
        }
        for name in scope where !roots.contains(where: { name.isUnder($0) }) {
            roots.removeAll { $0.isUnder(name) }
            roots.append(name)
        }
        if readsAll { scope = roots }
        var fields = manifest.fields
        for name in forgotten { fields.forget(name) }
        if !options.fields.isEmpty {
            guard !options.paths.isEmpty else {
                throw .invalid("a mapping of fields goes with paths: `isnad index PATH --field text=NAME`")
            }
            for path in options.paths {
                if let name = FileSystem.resolved(path) { fields.set(options.fields, for: name) }
            }
        }
        let own = FileSystem.resolved(folder.path)
        let plan = IndexPlan(
            roots: roots, scope: scope, catalog: catalog, excluding: own, forgotten: forgotten, fields: fields,
            formerFields: manifest.fields, readsAll: readsAll)
        if plan.candidates.isEmpty, catalog.files.isEmpty, forgotten.isEmpty {
            throw .nothingToIndex(path: options.paths.first ?? Self.defaultPath)
        }
        return plan
    }

    private static func absolute(_ path: String) -> FileName {
        if path.hasPrefix("/") { return FileName(path) }
        return (FileSystem.resolved(".") ?? FileName("/")).appending(path.utf8)
    }

    private static func reason(_ outcome: RecordSource.Outcome) -> String? {
        guard let first = outcome.failures.first else { return nil }
        let more = outcome.failures.count - 1
        return more > 0 ? "\(first) (and \(more) more)" : first
    }

    private static func preview(
        _ plan: IndexPlan, known: [ContentHash: [FileName]], live: Set<ContentHash>, _ source: RecordSource
    ) -> IndexReport {
        var report = IndexReport()
        var arrived = 0
        while let chunk = source.next() { arrived += chunk.records.count }
        let kept = Set(source.outcomes.flatMap(\.identities)).union(live)
        report.count(
            arrived: arrived, gone: known.keys.count { !kept.contains($0) }, changedFiles: 0, remapped: 0)
        report.failures = zip(plan.candidates, source.outcomes).flatMap { file, outcome in
            outcome.failures.map { (file.shown, $0) }
        }
        report.failed = report.failures.count
        report.articles = kept.count
        return report
    }

    // MARK: Committing

    /// - Parameters:
    ///   - before: what was known before the run.
    ///   - dealt: the articles that were analysed in this run.
    private func commit(
        _ built: SegmentBuilder.Built, _ plan: IndexPlan, _ manifest: inout Manifest, _ catalog: Catalog,
        before: Catalog,
        dealt: Set<ContentHash>, scratch: String, report: inout IndexReport
    ) throws {
        let known = Self.liveHolders(before)
        let holders = Self.liveHolders(catalog)
        // Out goes what no file holds any more, and what was analysed again, for another path.
        let removed = known.keys.filter { holders[$0] == nil || dealt.contains($0) }
        let gone = known.keys.count { holders[$0] == nil }
        let arrived = holders.keys.count { known[$0] == nil }
        let changedFiles = plan.candidates.count { file in
            before.files[file.name].map { !$0.articles.isEmpty } ?? false
        }
        report.count(
            arrived: arrived, gone: gone, changedFiles: changedFiles, remapped: plan.remapped.intersection(dealt).count)

        var next = manifest
        next.roots = plan.roots
        next.fields = plan.fields
        next.analysisVersion = Schema.analysisVersion
        var fresh: [String] = []
        if !removed.isEmpty, !next.segments.isEmpty { try mask(removed, in: &next, &fresh) }
        next.segments.removeAll { $0.deleted >= $0.documents }
        if let segment = built.segment {
            let name = Self.name("s", &next)
            try FileSystem.move(segment, to: folder.path(of: name))
            next.segments.append(
                Manifest.Segment(
                    name: name, articles: built.articles, passages: built.passages, quotations: built.quotations,
                    documents: built.articles + built.passages + built.quotations))
            fresh.append(name)
        }
        try mergeTail(&next, &fresh, scratch: scratch)

        let encoded = catalog.encoded
        let catalogChanged: Bool
        if let name = manifest.catalog, let old = try FileSystem.read(folder.path(of: name)) {
            catalogChanged = old != encoded
        } else {
            catalogChanged = true
        }
        if catalogChanged {
            let name = Self.name("c", &next)
            try FileSystem.writeAtomically(encoded, to: folder.path(of: name))
            next.catalog = name
            fresh.append(name)
        }
        if next != manifest || manifest.generation == 0 {
            try publish(&next, replacing: manifest, fresh: fresh)
        }
        report.articles = next.articles
        report.passages = next.passages
        report.quotations = next.quotations
    }

    private static func name(_ kind: String, _ manifest: inout Manifest) -> String {
        defer { manifest.next += 1 }
        let digits = String(manifest.next)
        return kind + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
    }

    /// Lists the documents of articles as deleted, in whichever segments they are.
    private func mask(_ articles: [ContentHash], in manifest: inout Manifest, _ fresh: inout [String]) throws {
        for index in manifest.segments.indices {
            var segment = manifest.segments[index]
            let database = try Database([Database.Part(path: folder.path(of: segment.name))])
            var deleted = Set(try folder.deletions(of: segment))
            let before = deleted.count
            for article in articles {
                let term = [Schema.Prefix.identity] + Array(article.description.utf8)
                for document in try database.postings(of: term) where !deleted.contains(document) {
                    guard let data = try database.data(of: [document]).first ?? nil, let record = ArticleRecord(data)
                    else { continue }
                    let last = document + UInt32(record.passageCount + record.quotationCount)
                    deleted.formUnion(document...last)
                    segment.articles -= 1
                    segment.passages -= record.passageCount
                    segment.quotations -= record.quotationCount
                }
            }
            guard deleted.count > before else { continue }
            let name = Self.name("d", &manifest)
            try writeDeletions(deleted.sorted(), to: name)
            segment.deletions = name
            segment.deleted = deleted.count
            manifest.segments[index] = segment
            fresh.append(name)
        }
    }

    /// Merges the newest segments where the policy says so, and any of which much is deleted.
    private func mergeTail(_ manifest: inout Manifest, _ fresh: inout [String], scratch: String) throws {
        var count = SegmentMerge.tail(of: manifest.segments.map { $0.documents - $0.deleted })
        for (index, segment) in manifest.segments.enumerated() where segment.deleted * 3 > segment.documents {
            count = max(count, manifest.segments.count - index)
        }
        let tail = Array(manifest.segments.suffix(count))
        guard count > 1 || tail.contains(where: { $0.deleted * 3 > $0.documents }) else { return }
        // What is merged gets a new hash: damage must not get one with it.
        for file in manifest.files where tail.contains(where: { file.path.hasPrefix($0.name + "/") }) {
            try folder.verify(file)
        }
        let name = Self.name("s", &manifest)
        let path = folder.path(of: name)
        // Segments with many deleted documents are written anew without them; of others the list of the deleted goes on.
        var sources: [String] = []
        var (documents, last): (Int, UInt32) = (0, 0)
        var deleted: [UInt32] = []
        for segment in tail {
            let source = folder.path(of: segment.name)
            let gone = try folder.deletions(of: segment)
            if segment.deleted * 3 > segment.documents {
                guard segment.documents > segment.deleted else { continue }
                let anew = scratch + "/anew-\(segment.name)"
                last += try SegmentRewrite.rewrite(source, deleted: Set(gone), into: anew)
                documents += segment.documents - segment.deleted
                sources.append(anew)
            } else {
                deleted += gone.map { $0 + last }
                last += try Database([Database.Part(path: source)]).size().last
                documents += segment.documents
                sources.append(source)
            }
        }
        manifest.segments.removeLast(count)
        guard !sources.isEmpty else { return }
        try SegmentMerge.merge(sources, into: path, scratch: scratch, consumes: false)
        var merged = Manifest.Segment(
            name: name, articles: tail.reduce(0) { $0 + $1.articles }, passages: tail.reduce(0) { $0 + $1.passages },
            quotations: tail.reduce(0) { $0 + $1.quotations }, documents: documents)
        fresh.append(name)
        if !deleted.isEmpty {
            let list = Self.name("d", &manifest)
            try writeDeletions(deleted, to: list)
            merged.deletions = list
            merged.deleted = deleted.count
            fresh.append(list)
        }
        manifest.segments.append(merged)
    }

    private func writeDeletions(_ documents: [UInt32], to name: String) throws {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(documents.count * 4)
        for document in documents { withUnsafeBytes(of: document) { bytes.append(contentsOf: $0) } }
        try FileSystem.writeAtomically(bytes, to: folder.path(of: name))
    }

    /// Makes the new files safe on the disk, then puts the manifest that names them in the place of the old one.
    private func publish(_ next: inout Manifest, replacing old: Manifest, fresh: [String]) throws {
        next.generation += 1
        next.time = Int(time(nil))
        let names = Set(next.names)
        next.kept = old.names.filter { !names.contains($0) }
        next.files = old.files.filter { file in names.contains(String(file.path.prefix { $0 != "/" })) }
        for name in fresh where names.contains(name) {
            let path = folder.path(of: name)
            let inner =
                FileSystem.status(of: FileName(path))?.kind == .folder
                ? FileSystem.files(under: path).map { "/" + $0.path } : [""]
            for file in inner {
                try FileSystem.sync(path + file)
                guard let written = try ContentHash.ofFile(path + file) else {
                    throw FileSystem.failure("read", path + file)
                }
                next.files.append(Manifest.File(path: name + file, size: written.size, hash: written.hash))
            }
            if inner != [""] { try FileSystem.sync(path) }
        }
        try FileSystem.sync(folder.path)
        try FileSystem.writeAtomically(next.encoded, to: folder.manifestPath)
        FileSystem.remove(folder.firstBuildMark)
        try FileSystem.sync(folder.path)
        try PublishedShard.refresh(next, in: folder)
    }

    /// Removes what neither the manifest nor the generation before it refers to: remains of runs that died.
    private func removeLeftovers(_ manifest: Manifest) {
        let known = Set(manifest.names)
        for bytes in FileSystem.names(in: FileName(folder.path)) ?? [] {
            let name = String(decoding: bytes, as: UTF8.self)
            let isOurs =
                name == "scratch" || name == "manifest.new"
                || name.count == 7 && "scd".contains(name.first ?? " ") && name.dropFirst().allSatisfy(\.isNumber)
            if isOurs, !known.contains(name) { FileSystem.remove(folder.path(of: name)) }
        }
    }

    /// A merge has several files of each of its sources open.
    private static func raiseFileLimit() {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
        limit.rlim_cur = min(limit.rlim_max, 65_536)
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }
}
