import Testing
import TextAnalysis

@testable import Isnad

@Suite struct SnippetTests {
    private func snippet(_ text: String, _ words: [String]...) -> (text: String, marked: [String]) {
        var patterns = HighlightPatterns()
        for row in words { patterns.add(row.map { [Array($0.utf8)] }, weight: 1) }
        var maker = SnippetMaker()
        let snippet = maker.snippet(of: text, patterns)
        let scalars = Array(snippet.text.unicodeScalars)
        return (snippet.text, snippet.highlights.map { String(String.UnicodeScalarView(scalars[$0])) })
    }

    @Test func shortPassagesAreShownWhole() {
        let (text, marked) = snippet("Ships came.\n\nShips left Jūlān’s bay.", ["ships"], ["julan"], ["left", "julan"])
        #expect(text == "Ships came. Ships left Jūlān’s bay.")
        #expect(marked == ["Ships", "Ships", "left Jūlān"] || marked == ["Ships", "Ships", "Jūlān"])
    }

    @Test func theSentenceWithTheMatchIsChosen() {
        let filler = String(repeating: "Nothing happened on the coast that week. ", count: 12)
        let (text, marked) = snippet(filler + "A heron was seen. " + filler, ["heron"])
        #expect(text.hasPrefix("…") && text.hasSuffix("…"))
        #expect(text.contains("A heron was seen."))
        #expect(marked == ["heron"])
        #expect(text.utf8.count < 400)
    }

    @Test func aLongSentenceIsCutBetweenWords() {
        let (text, marked) = snippet(
            String(repeating: "wordé ", count: 300) + "heron " + String(repeating: "wordé ", count: 300), ["heron"])
        #expect(marked == ["heron"])
        #expect(text.utf8.count < 420)
        #expect(text.split(separator: " ").allSatisfy { ["wordé", "heron", "…wordé", "wordé…"].contains($0) })
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func highlightsCutOutWhatMatches(seed: UInt64) {
        var state = seed &+ 77
        func next(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        let pieces = ["heron ", "Hérons ", "\n\n", "وقال ", "a. ", "“", "😀 ", "bay, ", "\u{AD}", "HERON! "]
        let text = (0..<200).map { _ in pieces[next(pieces.count)] }.joined()
        let (shown, marked) = snippet(text, ["heron"])
        #expect(
            marked.allSatisfy {
                ["heron", "HERON"].contains($0.unicodeScalars.filter { $0 != "\u{AD}" }.map(String.init).joined())
            }, "seed \(seed)")
        #expect(!shown.contains("\n"))
    }
}
