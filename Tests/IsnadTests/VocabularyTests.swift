import Articles
import Foundation
import Testing
import TextAnalysis
import Xapian

@testable import Isnad

@Suite struct VocabularyTests {
    /// What is made of each word of a text, whose words are seen from the first or from the last.
    private func seen(_ text: String, backwards: Bool) -> [String: [String]] {
        var vocabulary = Vocabulary()
        let tokens = Tokenizer().tokens(of: text)
        let order = Array(tokens.tokens.indices)
        var seen: [String: [String]] = [:]
        for index in backwards ? order.reversed() : order {
            let entry = Array(tokens.term(index)).withUnsafeBufferPointer {
                vocabulary.entry(of: $0, traits: tokens.tokens[index].traits)
            }
            let terms = [entry.stemmed, entry.verbatim].map { form in
                vocabulary.terms.withBytes(Int(vocabulary.formTerms[Int(form)])) { String(decoding: $0, as: UTF8.self) }
            }
            let spelled = String(
                decoding: Array(text.utf8)[Int(tokens.tokens[index].start)..<Int(tokens.tokens[index].end)],
                as: UTF8.self)
            seen[spelled] = terms + [entry.mayBeName ? "may be a name" : ""]
        }
        return seen
    }

    /// *I.R.S.* and *IRS* are spelled alike once they are folded: which one a worker saw first decided what both stood under, so that two indexes of
    /// the same articles could differ.
    @Test func whatIsMadeOfAWordDoesNotDependOnWhatWasSeenBefore() throws {
        let text =
            "The I.R.S. wrote. The IRS wrote to the FBI, and the F.B.I. wrote in the 1990s of the U.S. and of us."
        let forwards = seen(text, backwards: false)
        #expect(forwards == seen(text, backwards: true))
        #expect(forwards["I.R.S."] == ["irs", "irs", ""])
        #expect(forwards["IRS"] == ["ir", "irs", "may be a name"])
        #expect(forwards["F.B.I."]?.last == "" && forwards["FBI"]?.last == "may be a name")
    }

    /// A worker that had seen many words forgot them wherever it was, and wrote what it had counted as a document of its own: of a large corpus no two
    /// indexes were the same.
    @Test func whenWordsAreForgottenChangesNothing() throws {
        let folder = ScratchFolder()
        let tables = try [3, Vocabulary.mostWords].map { mostWords in
            var analyser = ArticleAnalyser(mostWords: mostWords)
            var batch = DocumentBatch()
            var run = try DocumentRun()
            for chunk in 0..<4 {
                for number in 0..<6 {
                    let words = (0..<20).map { "wharf\($0 * chunk) loaded\(number % 3) ships of Tariq Harrak\(chunk)" }
                    let article = Article(
                        title: "Harbours \(number)", paragraphs: [Paragraph(words.joined(separator: ", ") + " said.")])
                    _ = analyser.append(article, identity: "\(chunk)\(number)", path: "a.jsonl", to: &batch)
                    if number % 2 == 0 {
                        run.add(batch, terms: analyser.terms)
                        batch.removeAll()
                    }
                }
                analyser.finish(&batch)
                run.add(batch, terms: analyser.terms)
                batch.removeAll()
            }
            let path = folder.path + "/\(mostWords)"
            try DatabaseBuild.build([run.finish(path + ".run")], at: path)
            #expect(try Databases.problems(at: path).isEmpty)
            return try Data(contentsOf: URL(fileURLWithPath: path + "/postlist.glass"))
        }
        #expect(tables[0] == tables[1])
    }
}
