import Articles
import Testing

@testable import Isnad

@Suite("The index remembers what fields hold") struct FieldMappingIndexTests {
    let folder = ScratchFolder()

    private func line(_ number: Int, _ text: String) -> String {
        #"{"nr": "\#(number)", "kopf": "Report \#(number)", "wort": {"ganz": "\#(text)"}}"# + "\n"
    }

    @Test func mappingsTravelWithTheirPaths() async throws {
        try folder.write("corpus/export/a.jsonl", line(1, "The harbour was shut.") + line(2, "The market was full."))
        try folder.write("corpus/plain.txt", "Plain news\n\nThe harbour master slept all day.\n")
        #expect(try await folder.build().failed == 2)
        #expect(try folder.find("harbour") == ["plain.txt"])

        let fields = try FieldMapping(["id=nr", "title=kopf", "text=wort.ganz"])
        let mapped = try await folder.build { options in
            options.paths = [folder.corpus + "/export"]
            options.fields = fields
        }
        #expect(mapped.added == 2 && mapped.failed == 0)
        #expect(try folder.search("harbour shut").results.first?.article.title == "Report 1")

        // An update needs no word of it, for what changed and for what is new.
        try folder.write("corpus/export/a.jsonl", line(1, "The harbour was shut.") + line(3, "The quay was wet."))
        try folder.write("corpus/export/b.jsonl", line(4, "The lighthouse was lit."))
        let updated = try await folder.build { $0.paths = [] }
        #expect(updated.failed == 0 && updated.articles == 4)
        #expect(try folder.search("lighthouse").results.first?.article.title == "Report 4")
        #expect(
            try IndexStatus(folder: folder.index).fields == [
                folder.corpus + "/export": ["id=nr", "title=kopf", "text=wort.ganz"]
            ])

        // Another mapping has all of it read again, and nothing else.
        let again = try await folder.build { options in
            options.paths = [folder.corpus + "/export"]
            options.fields = (try? FieldMapping(["title=nr", "text=wort.ganz"])) ?? FieldMapping()
        }
        #expect(again.updated == 3 && again.added == 0 && again.removed == 0 && again.articles == 4)
        #expect(try folder.search("lighthouse").results.map(\.article.title) == ["4"])
        #expect(try await folder.build { $0.paths = [] }.updated == 0)

        // A rebuild keeps it, and forgetting the path drops it.
        #expect(
            try await folder.build {
                $0.paths = []; $0.rebuild = true
            }.articles == 4)
        #expect(try folder.search("lighthouse").results.map(\.article.title) == ["4"])
        _ = try await folder.build { options in
            options.paths = []
            options.forgotten = [folder.corpus + "/export"]
        }
        #expect(try IndexStatus(folder: folder.index).fields.isEmpty)
    }

    @Test func theNearestPathCounts() throws {
        let (one, two) = (try FieldMapping(["text=a"]), try FieldMapping(["text=b"]))
        var fields = FieldMappings()
        fields.set(one, for: FileName("/x"))
        fields.set(two, for: FileName("/x/y"))
        #expect(fields.mapping(of: FileName("/x/z.csv")) == one && fields.mapping(of: FileName("/x/y/z.csv")) == two)
        #expect(fields.mapping(of: FileName("/xy")).isEmpty)
        var manifest = Manifest()
        manifest.fields = fields
        #expect(try Manifest(manifest.encoded, folder: "f").fields == fields)
        fields.set(one, for: FileName("/x"))
        #expect(fields.mapping(of: FileName("/x/y/z.csv")) == one)
    }

    @Test func aMappingWithoutPathsIsRefused() async throws {
        await #expect(throws: IsnadError.self) {
            try await folder.build { options in
                options.paths = []
                options.fields = (try? FieldMapping(["text=a"])) ?? FieldMapping()
            }
        }
    }
}
