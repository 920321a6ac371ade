#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Who is connected with whom, as points on a circle and lines between them.
///
/// On a circle no name covers another, and the same graph always gives the same picture. Points that have much to do with each other stand
/// side by side.
public struct ConnectionGraph: Sendable {
    /// A point.
    public struct Node: Sendable {
        /// Its name.
        public var name: String
        /// What its size stands for.
        public var weight: Double

        /// Makes a point.
        public init(name: String, weight: Double) {
            self.name = name
            self.weight = weight
        }
    }

    /// A line between two points.
    public struct Edge: Sendable {
        /// The index of one end.
        public var first: Int
        /// The index of the other.
        public var second: Int
        /// What its width stands for.
        public var weight: Double

        /// Makes a line.
        public init(_ first: Int, _ second: Int, weight: Double) {
            self.first = first
            self.second = second
            self.weight = weight
        }
    }

    /// What is shown, as a headline.
    public var title: String
    /// The same in words, with the figures that matter, for those who do not see the picture.
    public var description: String
    /// The points.
    public var nodes: [Node]
    /// The lines; such as have an end that is no point, or both at one, are left out.
    public var edges: [Edge]
    /// What a weight counts: `articles`.
    public var things: String = ""

    /// Makes a graph.
    public init(title: String, description: String, nodes: [Node], edges: [Edge]) {
        self.title = title
        self.description = description
        self.nodes = nodes
        self.edges = edges.filter {
            nodes.indices.contains($0.first) && nodes.indices.contains($0.second) && $0.first != $0.second
        }
    }

    /// The order of the points around the circle: from the heaviest on, always the one that has most to do with those placed last.
    var order: [Int] {
        var left = Set(nodes.indices)
        var order: [Int] = []
        var ties = [[Int: Double]](repeating: [:], count: nodes.count)
        for edge in edges {
            ties[edge.first][edge.second, default: 0] += edge.weight
            ties[edge.second][edge.first, default: 0] += edge.weight
        }
        while !left.isEmpty {
            let next = left.max { one, other in
                let (a, b) = (pull(one, order, ties), pull(other, order, ties))
                // Equal pulls: the heavier first, then the earlier.
                return (a, nodes[one].weight, other) < (b, nodes[other].weight, one)
            }
            guard let next else { break }
            order.append(next)
            left.remove(next)
        }
        return order
    }

    /// What the points placed so far have to do with one, the last placed most.
    private func pull(_ node: Int, _ order: [Int], _ ties: [[Int: Double]]) -> Double {
        var pull = 0.0
        var near = 1.0
        for placed in order.reversed().prefix(4) {
            pull += near * (ties[node][placed] ?? 0)
            near /= 2
        }
        return pull
    }

    /// The picture.
    ///
    /// - Parameters:
    ///   - style: whether it stands in a page or by itself.
    ///   - width: in the units of the picture, points of a page; at least 360.
    ///   - id: what the names of its elements begin with, unlike those of other pictures in the page.
    public func svg(_ style: ChartStyle, width: Double = 720, id: String = "graph") -> String {
        let width = max(360, width)
        let letter = 6.6
        let longest = min(28, nodes.map(\.name.count).max() ?? 0)
        let margin = Double(longest) * letter + 24
        let radius = max(80, min((width - 2 * margin) / 2, 60 + Double(nodes.count) * 9))
        let height = 2 * radius + 90
        let (x, y) = (width / 2, radius + 56)
        var writer = SVGWriter()
        style.begin(&writer, width: width, height: height, id: id, title: title, description: description)
        writer.element(
            "text", ["x": "12", "y": "20", "font-size": "14", "font-weight": "600"],
            text: SVGWriter.label(title, most: Int((width - 24) / letter * 0.85)))
        var places = [(x: Double, y: Double, angle: Double)](repeating: (x, y, 0), count: nodes.count)
        for (place, node) in order.enumerated() {
            let angle = 2 * Double.pi * Double(place) / Double(max(1, nodes.count)) - Double.pi / 2
            places[node] = (x + radius * cos(angle), y + radius * sin(angle), angle)
        }
        func n(_ value: Double) -> String { SVGWriter.number(value) }
        let heaviest = max(1, edges.map(\.weight).max() ?? 1)
        writer.begin("g", ["class": "isnad-series-0", "fill": "none", "stroke": "currentColor"])
        for edge in edges.sorted(by: { ($0.weight, $1.first, $1.second) < ($1.weight, $0.first, $0.second) }) {
            let (one, other) = (places[edge.first], places[edge.second])
            let middle = ((one.x + other.x) / 2, (one.y + other.y) / 2)
            // Bent towards the middle of the circle, so that neighbours' lines do not run along it.
            let bend = (middle.0 + (x - middle.0) * 0.45, middle.1 + (y - middle.1) * 0.45)
            writer.element(
                "path",
                [
                    "d": "M\(n(one.x)) \(n(one.y))Q\(n(bend.0)) \(n(bend.1)) \(n(other.x)) \(n(other.y))",
                    "stroke-width": n(1 + 7 * edge.weight / heaviest), "stroke-opacity": "0.45",
                    "stroke-linecap": "round",
                ],
                title:
                    "\(SVGWriter.label(nodes[edge.first].name, most: 80)) – \(SVGWriter.label(nodes[edge.second].name, most: 80)): \(Int(edge.weight)) \(things)"
            )
        }
        writer.end()
        let largest = max(1, nodes.map(\.weight).max() ?? 1)
        for (node, place) in zip(nodes, places) {
            let size = 3.5 + 6 * (node.weight / largest).squareRoot()
            writer.element(
                "circle", ["cx": n(place.x), "cy": n(place.y), "r": n(size)],
                title: "\(SVGWriter.label(node.name, most: 80)): \(Int(node.weight)) \(things)")
            let away = size + 6
            let isMiddle = abs(cos(place.angle)) < 0.2
            let isLower = sin(place.angle) > 0
            writer.element(
                "text",
                [
                    "x": n(place.x + (isMiddle ? 0 : away * (cos(place.angle) > 0 ? 1 : -1))),
                    "y": n(place.y + (isMiddle ? (isLower ? away + 8 : -away) : 4)),
                    "text-anchor": isMiddle ? "middle" : cos(place.angle) > 0 ? "start" : "end",
                ], text: SVGWriter.label(node.name, most: 28))
        }
        return style.end(&writer)
    }
}
