/// What a word or a mark does in a sentence, as far as its form alone tells.
///
/// The closed classes and the cues come from tables (``Lexicon``); a word that no table has is classed by its capital or
/// its ending. The numbers enter features, so that to change their order is to fit the weights again.
package enum WordClass: UInt8, Sendable {
    // Open classes, by ending.
    case other, pastForm, ingForm, adverbForm, pluralForm, nounForm, adjectiveForm
    // Open classes, by shape.
    case name, acronym, number
    // Pronouns and determiners.
    case article, demonstrative, possessivePronoun, heShe, they, it, firstPerson, you, objectPronoun, quantifier
    // Links between clauses.
    case who, which, whWord, that, to, conditional, temporal, causal, and, or, but
    // Prepositions.
    case of, preposition, about, accordingWord
    // Verbs that carry no lexical meaning of their own, and adverbs.
    case modal, be, have, `do`, not, adverb
    // Times.
    case day
    // Persons and bodies.
    case title, role, people, body, paper
    // Words that attribute.
    case say, tell, ask, think, urge, judge, plan, show, cueAdjective, cueNoun
    // Verbs that do not attribute, and words that may be such verbs or nouns.
    case verb, nounVerb
    // Marks.
    case comma, stop, question, exclamation, colon, semicolon, dash, open, close, ellipsis, possessive, otherMark
    /// A whole stretch in quotation marks.
    case quotation
    /// Beyond the sentence.
    case edge

    /// A mark rather than a word.
    package var isMark: Bool { rawValue >= WordClass.comma.rawValue && self != .quotation }
    /// A verb or noun that may attribute.
    package var isCue: Bool { rawValue >= WordClass.say.rawValue && rawValue <= WordClass.cueNoun.rawValue }
}

/// The inflected form in which a word of a table stands.
package enum WordForm: UInt8, Sendable {
    case base, s, past, ing
}
