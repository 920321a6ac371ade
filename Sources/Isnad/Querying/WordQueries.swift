import TextAnalysis
import Xapian

/// Queries for words in several forms, and for rows of such words.
struct WordQueries {
    /// How many documents of all kinds the index has, deleted ones included.
    let documents: Int
    /// Those among them that stand for articles, passages or quotations.
    let documentsOfArticles: Int
    /// How many of them are of the kind that is looked for.
    let passages: Int

    /// Where words are looked for.
    enum Field {
        case text
        case title

        fileprivate func term(_ term: [UInt8]) -> [UInt8] { self == .text ? term : [Schema.Prefix.title] + term }
    }

    /// Documents with any of the forms, weighted as if all were one word as far as their terms tell them from others.
    func anyOf(_ forms: [WordForm], in field: Field = .text) -> Query {
        let entries = Self.byTerm(forms)
        let whole = entries.filter(\.isWhole).map { Query.term(field.term($0.term)) }
        var choices = whole.isEmpty ? [] : [Query.synonym(whole)]
        for entry in entries where !entry.isWhole {
            let codes = Array(Set(entry.forms.map(\.code)))
            choices.append(
                Query.term(field.term(entry.term)).filtered(
                    by: .words([codes], isTitle: field == .title, window: 1, isOrdered: true)))
        }
        return .or(choices)
    }

    /// What the query of such a word is multiplied with.
    func factor(_ forms: [WordForm]) -> Double {
        let terms = Self.byTerm(forms).map { entry -> (passages: Int, stored: Int, estimated: Int) in
            let (all, stored) = (entry.forms[0].termFrequency, entry.forms[0].stored)
            let sum = entry.forms.reduce(0) { $0 + $1.frequency }
            // A passage counts once for each variant that it has: a word of many variants says less (better on three collections).
            if entry.isWhole { return (max(all, sum), stored, all) }
            let some = min(all, sum)
            // The engine below takes it that a look at the words keeps half of what is there.
            return (some, Int(Double(stored) * Double(some) / Double(max(1, all))), all / 2)
        }
        return TermWeight.factor(terms, documents: documents, passages: passages)
    }

    /// Documents in which words stand within a window: each in any of its forms, in this order or in any.
    ///
    /// - Precondition: two words at least, each with a form.
    func row(_ words: [[WordForm]], in field: Field = .text, window: Int, isOrdered: Bool) -> Query {
        let entries = words.map(Self.byTerm)
        let frequencies = entries.map { $0.reduce(0) { $0 + $1.forms[0].termFrequency } }
        let isAsked = listsWorthReading(frequencies)
        var asked: [Query] = []
        var weights: [Query] = []
        for (place, entries) in entries.enumerated() where isAsked[place] || frequencies[place] < passages / 2 {
            let query = Query.or(
                entries.map { entry in
                    .term(field.term(entry.term)).scaled(
                        by: TermWeight.correction(
                            entry.forms[0].termFrequency, documents: documents, ofArticles: documentsOfArticles))
                })
            if isAsked[place] {
                asked.append(query)
            } else {
                weights.append(query)
            }
        }
        let places = Query.words(
            words.map { Array(Set($0.map(\.code))) }, isTitle: field == .title, window: window, isOrdered: isOrdered)
        let row = Query.and(asked + [places])
        // What most passages have tells little; the others count where the row is found.
        return weights.isEmpty ? row : row.maybe(.or(weights))
    }

    /// For each word of a row whether its list of postings is to be read before the rows are looked at: the shortest list always, a longer one
    /// where it spares more looks than it takes time. A look at a row misses the cache, a posting seldom does.
    private func listsWorthReading(_ frequencies: [Int]) -> [Bool] {
        var isWorth = frequencies.map { _ in false }
        var rows = Double.infinity
        for place in frequencies.indices.sorted(by: { frequencies[$0] < frequencies[$1] }) {
            let share = min(1, Double(frequencies[place]) / Double(max(1, passages)))
            if rows == .infinity {
                rows = Double(frequencies[place])
            } else if Double(frequencies[place]) < rows * (1 - share) * Self.postingsForALook {
                rows *= share
            } else {
                continue
            }
            isWorth[place] = true
        }
        return isWorth
    }

    /// So many postings are read in the time that a look at a row takes (measured).
    private static let postingsForALook = 60.0

    /// The forms that share a term.
    private struct Entry {
        var term: [UInt8]
        var forms: [WordForm]
        var isWhole: Bool
    }

    private static func byTerm(_ forms: [WordForm]) -> [Entry] {
        var entries: [Entry] = []
        var places = WordNumbers()
        for form in forms {
            let place = places.add(form.term)
            if place < entries.count {
                entries[place].forms.append(form)
                if form.isWhole { entries[place].isWhole = true }
            } else {
                entries.append(Entry(term: form.term, forms: [form], isWhole: form.isWhole))
            }
        }
        return entries
    }
}
