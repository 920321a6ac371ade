import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file where it lies in memory, for as long as this lives.
package final class MappedFile: Sendable {
    package nonisolated(unsafe) let bytes: UnsafeRawBufferPointer
    /// What it can be read by besides; nil where it was not kept open.
    private let descriptor: Int32?
    /// How often it was looked at so far, as far as that counts.
    private let looks = Atomic(0)
    /// Before so many looks, each costs less as a read than what it takes to have another page of the file in the memory of the process: a program
    /// that asks one question is done by then (measured: .6 µs against 5).
    private static let fewLooks = 2_000

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

    /// What to read the file by at so many more places; nil where they are to be looked at in memory.
    func descriptor(forMore count: Int) -> Int32? {
        guard let descriptor, looks.load(ordering: .relaxed) + count <= Self.fewLooks else { return nil }
        looks.add(count, ordering: .relaxed)
        return descriptor
    }

    /// Has the process keep all pages of the file at hand, so that no look has to wait for one.
    package func preload() {
        var start = 0
        while start < bytes.count, let first = bytes.baseAddress {
            let count = min(Self.preloadedAtOnce, bytes.count - start)
            // Systems before Linux 5.14 do not know how; there pages come as they are looked at.
            guard madvise(UnsafeMutableRawPointer(mutating: first + start), count, Self.populate) == 0 else { return }
            start += count
        }
        looks.store(Self.fewLooks, ordering: .relaxed)
    }

    private static let preloadedAtOnce = 1 << 24
    #if canImport(Glibc)
        /// `MADV_POPULATE_READ`.
        private static let populate: Int32 = 22
    #else
        private static let populate = MADV_WILLNEED
    #endif

    deinit {
        if let descriptor { close(descriptor) }
        if let start = bytes.baseAddress { munmap(UnsafeMutableRawPointer(mutating: start), bytes.count) }
    }
}
