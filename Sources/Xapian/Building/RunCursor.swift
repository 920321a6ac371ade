#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Goes through the lists of a run in the order of their keys.
final class RunCursor {
    /// The number of documents before those of the run.
    let base: UInt32
    private let input: InputFile
    private(set) var key: [UInt8] = []
    /// The first bytes of the key, for comparing.
    private(set) var head: UInt64 = 0
    private(set) var count = 0
    private(set) var sum: UInt64 = 0
    /// The first and the last document of the list, counted from 1 in the whole database.
    private(set) var first: UInt32 = 0
    private(set) var last: UInt32 = 0
    /// What the list says of its documents (``EncodedList``).
    private(set) var bytes: [UInt8] = []

    init(_ path: String, base: UInt32, portion: Int) throws(XapianError) {
        input = try InputFile(path, portion: portion)
        self.base = base
    }

    /// Goes to the next list; false at the end.
    func advance() throws(XapianError) -> Bool {
        if try input.isAtEnd() { return false }
        try input.take(input.packed(), into: &key)
        head = key.head
        count = try input.packed()
        sum = UInt64(try input.packed())
        first = base + 1 + UInt32(clamping: try input.packed())
        last = first + UInt32(clamping: try input.packed())
        try input.take(input.packed(), into: &bytes)
        return true
    }
}

/// Cursors in the order of their keys, those of one key in the order of their documents: a binary heap.
struct RunCursors {
    private var heap: [RunCursor] = []

    /// Puts a cursor where it belongs.
    mutating func insert(_ cursor: RunCursor) {
        heap.append(cursor)
        var place = heap.count - 1
        while place > 0 {
            let parent = (place - 1) / 2
            guard Self.precedes(heap[place], heap[parent]) else { return }
            heap.swapAt(place, parent)
            place = parent
        }
    }

    /// Takes all cursors of the smallest key, in the order of their documents; none at the end.
    mutating func takeFirst(into taken: inout [RunCursor]) {
        taken.removeAll(keepingCapacity: true)
        while let first = heap.first, taken.isEmpty || Self.order(taken[0], first) == 0 {
            taken.append(first)
            let last = heap.removeLast()
            guard !heap.isEmpty else { return }
            heap[0] = last
            sink()
        }
    }

    private mutating func sink() {
        var place = 0
        while true {
            var least = place
            for child in 2 * place + 1...2 * place + 2 where child < heap.count {
                if Self.precedes(heap[child], heap[least]) { least = child }
            }
            if least == place { return }
            heap.swapAt(place, least)
            place = least
        }
    }

    private static func precedes(_ a: RunCursor, _ b: RunCursor) -> Bool {
        let order = order(a, b)
        return order == 0 ? a.base < b.base : order < 0
    }

    /// Negative where the key of the first comes first, 0 where both have one.
    @inline(__always)
    private static func order(_ a: RunCursor, _ b: RunCursor) -> Int {
        if a.head != b.head { return a.head < b.head ? -1 : 1 }
        let (long, other) = (a.key.count, b.key.count)
        if long > 8, other > 8 {
            let order = a.key.withUnsafeBytes { a in
                b.key.withUnsafeBytes { b in
                    memcmp(a.baseAddress.unsafelyUnwrapped, b.baseAddress.unsafelyUnwrapped, min(long, other))
                }
            }
            if order != 0 { return Int(order) }
        }
        return long - other
    }
}
