#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file where it lies in memory, for as long as this lives.
final class MappedFile: Sendable {
    nonisolated(unsafe) let bytes: UnsafeRawBufferPointer
    /// What it can be read by besides; nil where it was not kept open.
    let descriptor: Int32?

    /// Maps the file.
    ///
    /// - Parameter staysOpen: whether it is to be read besides.
    /// - Throws: ``XapianError`` of the kind `notFound` where it cannot be opened.
    init(_ path: String, staysOpen: Bool = false) throws(XapianError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        var isOpen = false
        defer { if descriptor >= 0, !isOpen { close(descriptor) } }
        var status = stat()
        guard descriptor >= 0, fstat(descriptor, &status) == 0 else {
            throw XapianError(.notFound, "cannot read \(path): \(String(cString: strerror(errno)).lowercased())")
        }
        let size = Int(status.st_size)
        // Nothing cannot be mapped.
        let start = size == 0 ? nil : mmap(nil, size, PROT_READ, MAP_SHARED, descriptor, 0)
        guard start != MAP_FAILED else {
            throw XapianError(.other, "cannot map \(path): \(String(cString: strerror(errno)).lowercased())")
        }
        bytes = UnsafeRawBufferPointer(start: start, count: size)
        isOpen = staysOpen
        self.descriptor = staysOpen ? descriptor : nil
    }

    deinit {
        if let descriptor { close(descriptor) }
        if let start = bytes.baseAddress { munmap(UnsafeMutableRawPointer(mutating: start), bytes.count) }
    }
}
