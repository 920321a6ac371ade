/// A text as the rules read it: items, stretches in quotation marks, and sentences in which each stretch is one item.
package struct Reading: Sendable {
    /// All words and marks of the text.
    package var items: [Item] = []
    /// A word is in the Arabic script.
    var hasArabic = false
    /// Ranges of ``items``.
    package var paragraphs: [Range<Int>] = []
    /// The stretches in quotation marks, in order.
    package var stretches: [Stretch] = []
    /// The items of all paragraphs with each stretch in marks as one.
    package var frame: [Item] = []
    /// Sentences, as ranges of ``frame``.
    package var sentences: [Sentence] = []

    package init() {}

    /// A stretch of words in quotation marks.
    package struct Stretch: Sendable {
        /// The items between the marks.
        package var items: Range<Int>
        /// Its place in ``Reading/frame``.
        package var frame: Int
        /// How many words it has.
        package var words: Int
        /// The last mark inside, or ``WordClass/other`` where it ends in a word.
        package var ending: WordClass
        /// Its closing mark is there.
        package var isClosed: Bool
    }

    /// A sentence outside quotation marks.
    package struct Sentence: Sendable {
        package var range: Range<Int>
        package var paragraph: Int
    }
}
