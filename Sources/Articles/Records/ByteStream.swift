import LibZ

/// The bytes of a file in order, unpacked where it is gzip; memory is bounded by what is asked for.
public final class ByteStream {
    private enum Source {
        case file(SourceFile.Handle)
        case memory([UInt8])
    }

    private let source: Source
    private var offset = 0
    private var inflater: Inflater?
    /// Bytes that were unpacked or looked at and not yet taken.
    private var waiting: [UInt8] = []
    private var waitingStart = 0
    private var isAtEnd = false

    private static let block = 1 << 18

    /// Reads a file from its beginning; it stays open as long as the stream.
    public init(_ file: borrowing SourceFile) throws(ReadingError) {
        source = .file(try file.handle())
        try begin()
    }

    /// Reads bytes in memory.
    public init(_ bytes: [UInt8]) throws(ReadingError) {
        source = .memory(bytes)
        try begin()
    }

    private func begin() throws(ReadingError) {
        if Gzip.isGzip(try raw(3)) { inflater = try Inflater() }
        offset = 0
    }

    /// Whether the file is packed.
    public var isPacked: Bool { inflater != nil }

    /// Up to `count` bytes without taking them; fewer at the end alone.
    public func peek(_ count: Int) throws(ReadingError) -> ArraySlice<UInt8> {
        try fill(count)
        return waiting[waitingStart..<min(waiting.count, waitingStart + count)]
    }

    /// Takes up to `count` bytes; fewer at the end alone.
    public func read(_ count: Int) throws(ReadingError) -> [UInt8] {
        let bytes = Array(try peek(count))
        waitingStart += bytes.count
        return bytes
    }

    /// Takes `count` bytes and forgets them.
    public func skip(_ count: Int) throws(ReadingError) {
        var left = count
        while left > 0 {
            let taken = try read(min(left, Self.block)).count
            if taken == 0 { return }
            left -= taken
        }
    }

    /// Takes the bytes up to the next line feed and the line feed; nil at the end. Of a line longer than `most`, the rest is
    /// passed by.
    public func line(most: Int) throws(ReadingError) -> (bytes: [UInt8], isCut: Bool)? {
        var line: [UInt8] = []
        var isCut = false
        while true {
            let ahead = try peek(4_096)
            if ahead.isEmpty { return line.isEmpty && !isCut ? nil : (line, isCut) }
            let end = ahead.firstIndex(of: 0x0A)
            let piece = ahead[..<(end.map { $0 + 1 } ?? ahead.endIndex)]
            if line.count + piece.count <= most { line += piece } else { isCut = true }
            waitingStart += piece.count
            if end != nil { return (line, isCut) }
        }
    }

    /// All bytes that are left.
    ///
    /// - Throws: ``ReadingError/tooLarge(bytes:most:)`` where there are more than `most`.
    public func rest(most: Int) throws(ReadingError) -> [UInt8] {
        var all: [UInt8] = []
        while true {
            let bytes = try read(1 << 20)
            if bytes.isEmpty { return all }
            all += bytes
            if all.count > most { throw .tooLarge(bytes: all.count, most: most) }
        }
    }

    private func fill(_ count: Int) throws(ReadingError) {
        guard waiting.count - waitingStart < count, !isAtEnd else { return }
        if waitingStart > 0 {
            waiting.removeFirst(waitingStart)
            waitingStart = 0
        }
        while waiting.count < count, !isAtEnd {
            if let inflater {
                let packed = try raw(Self.block)
                if packed.isEmpty {
                    isAtEnd = true
                    try inflater.checkEnd()
                } else {
                    try inflater.unpack(packed, to: &waiting)
                }
            } else {
                let bytes = try raw(max(Self.block, count - waiting.count))
                isAtEnd = bytes.isEmpty
                waiting += bytes
            }
        }
    }

    private func raw(_ count: Int) throws(ReadingError) -> [UInt8] {
        let bytes: [UInt8]
        switch source {
        case .file(let handle): bytes = try handle.read(at: offset, count: count)
        case .memory(let all): bytes = Array(all[min(offset, all.count)..<min(all.count, offset + count)])
        }
        offset += bytes.count
        return bytes
    }
}
