/// The tables of a local database that are read where they lie in memory.
final class LocalTables: Sendable {
    /// The lists of documents of terms; nil where there are none.
    let postings: MappedTable?
    /// What is stored of documents; nil where there is nothing.
    let documents: MappedTable?
    /// What is known of all documents, and the highest number in use.
    let statistics: VersionFile.Statistics
    let last: UInt32

    /// Maps the tables of a database; nil where they are not as they are expected, which is the engine's to tell.
    init?(_ database: String) {
        do throws(XapianError) {
            let file = try VersionFile(of: database)
            postings = file.postings.isEmpty ? nil : try MappedTable(database + "/postlist.glass", file.postings)
            documents =
                file.documents.isEmpty
                ? nil
                : try MappedTable(
                    database + "/docdata.glass", file.documents, staysOpen: true)
            (statistics, last) = (file.statistics, file.last)
        } catch {
            return nil
        }
    }
}
