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
    /// Where ``RunCursors`` has it.
    fileprivate(set) var place: Int?
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
///
/// What is compared lies in the heap itself, and nothing of it is counted by reference: the heap is gone through for each list of each run, by one
/// thread, while nothing else is left to do.
struct RunCursors {
    private struct Entry {
        /// The first sixteen bytes of the key, as numbers that sort as they do, and how many it has.
        var (head, next): (UInt64, UInt64)
        var length: Int
        var base: UInt32
        /// Its place among all cursors.
        var place: Int
    }

    private var heap: [Entry] = []
    private var cursors: [RunCursor] = []

    /// Puts a cursor where it belongs.
    mutating func insert(_ cursor: RunCursor) {
        if cursor.place == nil {
            cursor.place = cursors.count
            cursors.append(cursor)
        }
        guard let place = cursor.place else { return }
        let new = Entry(
            head: cursor.head, next: cursor.key.count > 8 ? cursor.key[8...].head : 0, length: cursor.key.count,
            base: cursor.base, place: place)
        heap.append(new)
        let cursors = cursors
        heap.withUnsafeMutableBufferPointer { heap in
            var hole = heap.count - 1
            while hole > 0 {
                let parent = (hole - 1) / 2
                guard Self.precedes(new, heap[parent], cursors) else { break }
                heap[hole] = heap[parent]
                hole = parent
            }
            heap[hole] = new
        }
    }

    /// Takes all cursors of the smallest key, in the order of their documents; none at the end.
    mutating func takeFirst(into taken: inout [RunCursor]) {
        taken.removeAll(keepingCapacity: true)
        guard let least = heap.first else { return }
        while let first = heap.first, taken.isEmpty || Self.order(least, first, cursors) == 0 {
            taken.append(cursors[first.place])
            let last = heap.removeLast()
            if !heap.isEmpty { sink(last) }
        }
    }

    /// Puts an entry in the place of the first.
    private mutating func sink(_ entry: Entry) {
        let cursors = cursors
        heap.withUnsafeMutableBufferPointer { heap in
            var hole = 0
            while true {
                var child = 2 * hole + 1
                guard child < heap.count else { break }
                if child + 1 < heap.count, Self.precedes(heap[child + 1], heap[child], cursors) { child += 1 }
                guard Self.precedes(heap[child], entry, cursors) else { break }
                heap[hole] = heap[child]
                hole = child
            }
            heap[hole] = entry
        }
    }

    @inline(__always)
    private static func precedes(_ a: Entry, _ b: Entry, _ cursors: [RunCursor]) -> Bool {
        let order = order(a, b, cursors)
        return order == 0 ? a.base < b.base : order < 0
    }

    /// Negative where the key of the first comes first, 0 where both have one.
    @inline(__always)
    private static func order(_ a: Entry, _ b: Entry, _ cursors: [RunCursor]) -> Int {
        if a.head != b.head { return a.head < b.head ? -1 : 1 }
        if a.next != b.next { return a.next < b.next ? -1 : 1 }
        guard a.length > 16, b.length > 16 else { return a.length - b.length }
        let order = cursors[a.place].key.withUnsafeBytes { a in
            cursors[b.place].key.withUnsafeBytes { b in
                memcmp(a.baseAddress.unsafelyUnwrapped, b.baseAddress.unsafelyUnwrapped, min(a.count, b.count))
            }
        }
        return order != 0 ? Int(order) : a.length - b.length
    }
}
