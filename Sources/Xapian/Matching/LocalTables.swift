/// The tables of a local database that are read where they lie in memory.
final class LocalTables: Sendable {
    /// The lists of documents of terms; nil where there are none.
    let postings: MappedTable?
    /// What is stored of documents; nil where there is nothing.
    let documents: MappedTable?

    /// Maps the tables of a database; nil where they are not as they are expected, which is the engine's to tell.
    init?(_ database: String) {
        do throws(XapianError) {
            let roots = try VersionFile.roots(of: database)
            postings = roots.postings.isEmpty ? nil : try MappedTable(database + "/postlist.glass", roots.postings)
            documents = roots.documents.isEmpty ? nil : try MappedTable(database + "/docdata.glass", roots.documents)
        } catch {
            return nil
        }
    }
}
