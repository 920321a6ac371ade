import CLoaded

/// The libraries that only some formats need, opened when the first such file is read.
enum LoadedLibraries {
    /// - Throws: ``ReadingError/missing(program:package:)`` where libxml2 cannot be opened.
    static func xml2() throws(ReadingError) -> loaded_xml2 {
        guard let functions = loaded_xml2_functions() else { throw .missing(program: "libxml2", package: "libxml2") }
        return functions.pointee
    }

    /// - Throws: ``ReadingError/missing(program:package:)`` where libzip cannot be opened.
    static func zip() throws(ReadingError) -> loaded_zip {
        guard let functions = loaded_zip_functions() else { throw .missing(program: "libzip", package: "libzip4") }
        return functions.pointee
    }
}
