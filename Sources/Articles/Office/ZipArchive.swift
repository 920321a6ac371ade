import CLoaded

/// The border to libzip. Entries are read by name, up to a length, into memory: none is ever written to a file, so none can escape.
final class ZipArchive {
    private let zip: loaded_zip
    private let archive: OpaquePointer
    /// libzip reads from here until the archive is closed.
    private let bytes: UnsafeMutableRawBufferPointer

    /// - Throws: ``ReadingError/malformed(_:)`` where the bytes are no whole archive; ``ReadingError/missing(program:package:)`` where
    ///   libzip cannot be loaded.
    init(_ contents: [UInt8]) throws(ReadingError) {
        let zip = try LoadedLibraries.zip()
        bytes = .allocate(byteCount: max(1, contents.count), alignment: 1)
        bytes.copyBytes(from: contents)
        var error = zip_error_t()
        zip.zip_error_init(&error)
        defer { zip.zip_error_fini(&error) }
        guard let source = zip.zip_source_buffer_create(bytes.baseAddress, zip_uint64_t(contents.count), 0, &error)
        else {
            bytes.deallocate()
            throw .system("libzip could not be started")
        }
        guard let archive = zip.zip_open_from_source(source, Int32(ZIP_RDONLY), &error) else {
            zip.zip_source_free(source)
            bytes.deallocate()
            throw .malformed("this is no whole zip archive")
        }
        self.zip = zip
        self.archive = archive
    }

    deinit {
        zip.zip_discard(archive)
        bytes.deallocate()
    }

    /// Whether there is an entry of the name.
    func has(_ name: String) -> Bool { zip.zip_name_locate(archive, name, 0) >= 0 }

    /// What an entry holds.
    ///
    /// - Returns: nil where there is no such entry.
    /// - Throws: ``ReadingError/tooLarge(bytes:most:)`` where it unpacks to more than `most` bytes, whatever it says of itself;
    ///   ``ReadingError/malformed(_:)`` where it is damaged or has a password.
    func contents(of name: String, most: Int) throws(ReadingError) -> [UInt8]? {
        let index = zip.zip_name_locate(archive, name, 0)
        guard index >= 0 else { return nil }
        guard let file = zip.zip_fopen_index(archive, zip_uint64_t(index), 0) else {
            throw .malformed("the entry \(name) cannot be unpacked (is there a password?)")
        }
        defer { _ = zip.zip_fclose(file) }
        var output: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let got = chunk.withUnsafeMutableBytes { zip.zip_fread(file, $0.baseAddress, zip_uint64_t($0.count)) }
            if got < 0 { throw .malformed("the entry \(name) is damaged") }
            if got == 0 { return output }
            output += chunk[..<Int(got)]
            if output.count > most { throw .tooLarge(bytes: output.count, most: most) }
        }
    }
}
