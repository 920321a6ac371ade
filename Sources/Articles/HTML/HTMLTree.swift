/// A parsed page: its nodes in the order in which they begin, so that what stands under a node is the run of nodes behind it.
///
/// Nothing is linked by pointers and nothing walks it by recursion; a page nested ever so deep costs no more than a flat one.
struct HTMLTree {
    /// An element, or a run of text.
    struct Node {
        var tag: HTMLTag
        /// The element around it; -1 for the first.
        var parent: Int32
        /// The index behind the last node under it.
        var end: Int32
        /// In ``text`` for a run of text, in ``attributes`` for an element.
        var contentStart: Int32
        var contentEnd: Int32
    }

    /// An attribute of an element.
    struct Attribute {
        var name: HTMLAttribute
        var start: Int32
        var end: Int32
    }

    private(set) var nodes: [Node] = []
    /// The bytes of all runs of text.
    private(set) var text: [UInt8] = []
    private var attributes: [Attribute] = []
    private var values: [UInt8] = []
    private var open: [Int32] = []

    /// The most nodes of a page that are looked at; what follows is left out.
    static let mostNodes = 3_000_000

    init() {
        nodes.reserveCapacity(4_096)
        text.reserveCapacity(1 << 16)
    }

    // MARK: Building

    var isFull: Bool { nodes.count >= Self.mostNodes }

    mutating func begin(_ tag: HTMLTag) {
        let index = Int32(nodes.count)
        let at = Int32(attributes.count)
        nodes.append(Node(tag: tag, parent: open.last ?? -1, end: index + 1, contentStart: at, contentEnd: at))
        open.append(index)
    }

    /// Adds an attribute to the element that has begun last.
    mutating func add(_ name: HTMLAttribute, _ value: UnsafeBufferPointer<UInt8>) {
        guard !nodes.isEmpty else { return }
        let start = Int32(values.count)
        values.append(contentsOf: value)
        attributes.append(Attribute(name: name, start: start, end: Int32(values.count)))
        nodes[nodes.count - 1].contentEnd = Int32(attributes.count)
    }

    mutating func end() {
        guard let index = open.popLast() else { return }
        nodes[Int(index)].end = Int32(nodes.count)
    }

    mutating func add(text bytes: UnsafeBufferPointer<UInt8>) {
        let start = Int32(text.count)
        text.append(contentsOf: bytes)
        if let last = nodes.last, last.tag == .text, last.contentEnd == start, last.parent == open.last ?? -1 {
            nodes[nodes.count - 1].contentEnd = Int32(text.count)
        } else {
            let index = Int32(nodes.count)
            nodes.append(
                Node(
                    tag: .text, parent: open.last ?? -1, end: index + 1, contentStart: start,
                    contentEnd: Int32(text.count)))
        }
    }

    mutating func finish() {
        while !open.isEmpty { end() }
    }

    // MARK: Reading

    /// The bytes of an attribute's value; nil where the element has none of the name.
    func value(_ name: HTMLAttribute, of node: Int) -> ArraySlice<UInt8>? {
        guard nodes[node].tag != .text else { return nil }
        for index in Int(nodes[node].contentStart)..<Int(nodes[node].contentEnd) where attributes[index].name == name {
            return values[Int(attributes[index].start)..<Int(attributes[index].end)]
        }
        return nil
    }

    /// The value of an attribute as text without white space at its ends.
    func string(_ name: HTMLAttribute, of node: Int) -> String? {
        value(name, of: node).map { String(decoding: $0, as: UTF8.self).trimmed }
    }

    /// The attributes of an element, name and value.
    func forEachAttribute(of node: Int, _ body: (HTMLAttribute, ArraySlice<UInt8>) -> Void) {
        guard nodes[node].tag != .text else { return }
        for index in Int(nodes[node].contentStart)..<Int(nodes[node].contentEnd) {
            body(attributes[index].name, values[Int(attributes[index].start)..<Int(attributes[index].end)])
        }
    }

    /// All words under a node in one line.
    func line(of node: Int, most: Int = 2_000) -> String {
        var bytes: [UInt8] = []
        for index in node..<Int(nodes[node].end) {
            let entry = nodes[index]
            if entry.tag == .text {
                bytes += text[Int(entry.contentStart)..<Int(entry.contentEnd)].prefix(most)
            } else if entry.tag.isBlock || entry.tag == .br {
                bytes.append(0x20)
            }
            if bytes.count > most { break }
        }
        return PlainLine.text(of: bytes)
    }
}
