import Foundation
import Testing

@testable import Charts

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// What a picture holds, read by a parser that refuses what is not well formed.
private final class Picture: NSObject, XMLParserDelegate {
    struct Element {
        var name: String
        var attributes: [String: String]
        var text = ""
        var parents: [String]
    }
    var elements: [Element] = []
    private var open: [Int] = []

    init?(_ svg: String) {
        super.init()
        let parser = XMLParser(data: Data(svg.utf8))
        parser.delegate = self
        if !parser.parse() { return nil }
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        elements.append(Element(name: name, attributes: attributes, parents: open.map { elements[$0].name }))
        open.append(elements.count - 1)
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
        if let last = open.last { elements[last].text += text }
    }

    func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

    /// The texts that are shown, without marks of direction.
    var texts: [String] {
        elements.filter { $0.name == "text" || $0.name == "tspan" }.map {
            String(String.UnicodeScalarView($0.text.unicodeScalars.filter { !(0x2066...0x2069 ~= $0.value) }))
        }
    }
}

@Suite("Pictures") struct ChartTests {
    private func chart(_ counts: [[Double]], undated: Double? = nil, label: String = "harbour") -> BarChart {
        BarChart(
            title: "Articles by month", description: "In words.",
            periods: (0..<(counts.first?.count ?? 0)).map { "2024-\($0 + 10)" },
            series: counts.map { row in
                BarChart.Series(
                    label: label, remark: "3 articles", bars: row.map { BarChart.Bar(filled: $0) },
                    undated: undated.map { BarChart.Bar(filled: $0) })
            })
    }

    static let hostile = [
        "<script>alert(1)</script>", "\"/><svg onload='x'>", "a & b ]]> c", "\u{0}\u{1B}[31m\u{202E}x\u{FFFE}",
        "الميناء", "😀",
        String(repeating: "x", count: 5_000), "", "&amp;",
    ]

    @Test("Whatever a label holds, the picture is well-formed and shows it as text", arguments: hostile)
    func escaping(_ label: String) throws {
        var bars = chart([[1, 2]], undated: 3, label: label)
        bars.title = label
        bars.description = label
        bars.periods = [label, "b"]
        let graph = ConnectionGraph(
            title: label, description: label, nodes: [.init(name: label, weight: 2), .init(name: "b", weight: 1)],
            edges: [.init(0, 1, weight: 1)])
        for svg in [bars.svg(.standalone, id: label), bars.svg(.inPage), graph.svg(.standalone), graph.svg(.inPage)] {
            let picture = try #require(Picture(svg))
            #expect(picture.all("script").isEmpty)
            #expect(picture.all("svg").count == 1)
            #expect(
                picture.elements.allSatisfy { $0.attributes.keys.allSatisfy { !$0.hasPrefix("on") && $0 != "style" } })
            #expect(!svg.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E })
            if label == Self.hostile[0] { #expect(picture.texts.contains(label)) }
        }
    }

    @Test("The picture says in words what it shows", arguments: [ChartStyle.inPage, .standalone])
    func alternative(_ style: ChartStyle) throws {
        let graph = ConnectionGraph(
            title: "Articles by month", description: "In words.", nodes: [.init(name: "a", weight: 1)], edges: [])
        for svg in [chart([[1, 2]]).svg(style, id: "pic"), graph.svg(style, id: "pic")] {
            let picture = try #require(Picture(svg))
            let root = try #require(picture.elements.first)
            #expect(root.name == "svg" && root.attributes["role"] == "img")
            #expect(root.attributes["aria-labelledby"] == "pic-title pic-desc")
            #expect(picture.elements[1].name == "title" && picture.elements[1].attributes["id"] == "pic-title")
            #expect(picture.elements[1].text == "Articles by month")
            #expect(picture.elements[2].name == "desc" && picture.elements[2].text == "In words.")
            // A page with a strict policy takes no style of its own; a file follows the reader's scheme.
            #expect(picture.all("style").isEmpty == (style == .inPage))
            #expect(svg.contains("prefers-color-scheme:dark") == (style == .standalone))
            #expect(svg.hasPrefix("<?xml") == (style == .standalone))
        }
    }

    @Test("Bars are as high as their counts, to one scale in all rows")
    func heights() throws {
        let picture = try #require(Picture(chart([[10, 0, 5], [2.5, 0, 0]], undated: 10).svg(.inPage)))
        let rects = picture.all("rect")
        let heights = rects.compactMap { $0.attributes["height"].flatMap(Double.init) }
        // Ten of ten, five, undated; then a quarter, undated. Nothing stands for nothing.
        #expect(heights == [120, 60, 120, 30, 120])
        #expect(picture.texts.filter { $0 == "undated" }.count == 1)
        #expect(picture.all("title").map(\.text).contains("2024-12: 5"))
    }

    @Test("What is reported is an outline above what is quoted")
    func hollow() throws {
        var bars = chart([[0]])
        bars.series[0].bars = [BarChart.Bar(filled: 3, hollow: 1)]
        bars.legend = ("quoted", "reported")
        let picture = try #require(Picture(bars.svg(.inPage)))
        let rects = picture.all("rect").suffix(2)
        #expect(rects.map { $0.attributes["fill"] } == ["currentColor", "none"])
        #expect(rects.first?.attributes["height"] == "90")
        #expect(picture.all("title").map(\.text).contains("2024-10: 4 (quoted 3, reported 1)"))
        #expect(picture.texts.contains("reported"))
    }

    @Test("An empty chart is still a picture") func empty() throws {
        #expect(Picture(chart([]).svg(.inPage)) != nil)
        #expect(Picture(chart([[]]).svg(.standalone)) != nil)
        #expect(Picture(chart([[0, 0]]).svg(.inPage)) != nil)
    }

    @Test("Labels of periods do not run into each other", arguments: [1, 12, 60, 400])
    func labels(_ count: Int) throws {
        var bars = chart([[Double](repeating: 1, count: count)], undated: 1)
        bars.periods = (0..<count).map { "\(1000 + $0)-01-01" }
        let picture = try #require(Picture(bars.svg(.inPage)))
        let places = picture.all("text").filter { bars.periods.contains($0.text) }
            .compactMap { $0.attributes["x"].flatMap(Double.init) }
        #expect(!places.isEmpty)
        #expect(zip(places, places.dropFirst()).allSatisfy { $1 - $0 >= 66 })
        #expect(picture.all("rect").count == count + 1)
    }

    @Test(
        "Axes have round numbers",
        arguments: [
            (0, true, [0, 1]), (1, true, [0, 1]), (3, true, [0, 1, 2, 3]), (7, true, [0, 2, 4, 6, 8]),
            (11, true, [0, 5, 10, 15]), (31, true, [0, 10, 20, 30, 40]), (1234, true, [0, 500, 1000, 1500]),
            (0.5, false, [0, 0.1, 0.2, 0.3, 0.4, 0.5]), (1, false, [0, 0.2, 0.4, 0.6, 0.8, 1]),
        ] as [(Double, Bool, [Double])])
    func scale(_ row: (Double, Bool, [Double])) {
        let ticks = Scale(largest: row.0, isWhole: row.1).ticks
        #expect(ticks.count == row.2.count && zip(ticks, row.2).allSatisfy { abs($0 - $1) < 1e-9 }, "\(ticks)")
    }

    @Test("The same graph is drawn the same; those who belong together stand side by side") func graph() throws {
        let nodes = (0..<6).map { ConnectionGraph.Node(name: "n\($0)", weight: Double(6 - $0)) }
        let edges = [(0, 3, 9.0), (3, 5, 4), (1, 2, 5), (2, 4, 1), (0, 0, 3), (0, 17, 3)].map {
            ConnectionGraph.Edge($0.0, $0.1, weight: $0.2)
        }
        let graph = ConnectionGraph(title: "t", description: "d", nodes: nodes, edges: edges)
        #expect(graph.edges.count == 4)
        #expect(graph.order == [0, 3, 5, 1, 2, 4])
        let svg = graph.svg(.inPage)
        #expect(svg == graph.svg(.inPage))
        let picture = try #require(Picture(svg))
        #expect(picture.all("circle").count == 6 && picture.all("path").count == 4)
        let widths = picture.all("path").compactMap { $0.attributes["stroke-width"].flatMap(Double.init) }
        #expect(widths == widths.sorted() && widths.last == 8)
    }
}
