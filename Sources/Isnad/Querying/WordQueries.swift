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
        let frequencies = words.map { forms in Self.byTerm(forms).reduce(0) { $0 + $1.forms[0].termFrequency } }
        let rarest = frequencies.min() ?? 0
        // A word that most passages have tells little: whether it is there, the look at the row will tell.
        let asked = zip(words, frequencies).filter { $0.1 == rarest || $0.1 < passages / 2 }.map(\.0)
        let terms = asked.map { forms in
            Query.or(
                Self.byTerm(forms).map { entry in
                    .term(field.term(entry.term)).scaled(
                        by: TermWeight.correction(
                            entry.forms[0].termFrequency, documents: documents, ofArticles: documentsOfArticles))
                })
        }
        let places = Query.words(
            words.map { Array(Set($0.map(\.code))) }, isTitle: field == .title, window: window, isOrdered: isOrdered)
        return .and(terms + [places])
    }

    /// The forms that share a term.
    private struct Entry {
        var term: [UInt8]
        var forms: [WordForm]
        var isWhole: Bool
    }

    private static func byTerm(_ forms: [WordForm]) -> [Entry] {
        var entries: [Entry] = []
        var places: [[UInt8]: Int] = [:]
        for form in forms {
            if let place = places[form.term] {
                entries[place].forms.append(form)
                if form.isWhole { entries[place].isWhole = true }
            } else {
                places[form.term] = entries.count
                entries.append(Entry(term: form.term, forms: [form], isWhole: form.isWhole))
            }
        }
        return entries
    }
}
