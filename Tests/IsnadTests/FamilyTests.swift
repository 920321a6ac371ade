import Testing

@testable import Isnad

@Suite("Words of one family") struct FamilyTests {
    @Test(arguments: [
        ("librari", "librarian", true), ("classifi", "classif", true), ("egypt", "egyptian", true),
        ("bibliographi", "bibliograph", true), ("harbour", "harbor", false), ("minist", "ministri", false),
        ("port", "portion", false), ("", "an", false),
    ])
    func roots(_ row: (String, String, Bool)) {
        let roots = [row.0, row.1].map { Array(KinStems.root(of: Array($0.utf8))) }
        #expect((roots[0] == roots[1]) == row.2)
    }

    @Test func aQuestionFindsTheFamilyAndAWordDoesNot() async throws {
        let folder = ScratchFolder()
        try folder.write(
            "corpus/desk.txt", "A new desk\n\nThe librarians of Marhan have a new desk, and the readers like it.\n")
        try folder.write("corpus/rain.txt", "Rain\n\nIt rained on the coast all week, and the ferries were late.\n")
        try await folder.build()
        #expect(try folder.find("library").isEmpty)
        #expect(try folder.find("which library opens tomorrow with lectures") == ["desk.txt"])
        #expect(try folder.find("=library =opens =tomorrow =lectures").isEmpty)
        let response = try folder.search("which library opens tomorrow with lectures")
        let result = try #require(response.results.first)
        let marked = try #require(result.highlights.first)
        let scalars = Array(result.snippet.unicodeScalars)
        #expect(String(String.UnicodeScalarView(scalars[marked[0]..<marked[1]])) == "librarians")
    }
}
