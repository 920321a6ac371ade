import TextAnalysis

/// Lines that pages leave in a text and that are not article: share bars, calls to subscribe, copyright, comment forms.
///
/// A line is judged by its whole shape: few words, beginning with or being one of the phrases below. A paragraph of prose that
/// holds such words is never touched.
struct NonArticleLines {
    /// What a line is.
    enum Verdict: Equatable {
        case article
        /// This line alone is not article.
        case drop
        /// Nothing of the article follows, if there was any before.
        case end
        /// A picture's caption or credit.
        case caption
        /// Names where the article came from.
        case source(String)
    }

    /// Whole lines, folded to words; a star stands for any number.
    private static let drops: Set<String> = [
        // sharing and counting
        "share", "share this", "share this article", "share on facebook", "share on twitter", "share this story",
        "tweet",
        "views", "* views", "views *", "print", "email", "whatsapp", "telegram", "facebook", "twitter", "copy link",
        "listen",
        "read more", "spot img", "spotimg", "advertisement", "sponsored", "follow us", "save", "like",
        "listen to this article",
        "facebook twitter", "facebook twitter whatsapp", "facebook twitter linkedin", "facebook twitter email",
        "share facebook twitter",
        "partager", "publicite", "teilen", "anzeige", "paylas", "reklam", "شارك", "شارك المقال", "مشاركه", "اعلان",
        "طباعه",
        // boxes within the text that point elsewhere
        "keep reading", "read next", "auch interessant", "a lire aussi", "a lire egalement", "te puede interesar",
        "tambien te puede interesar", "leia tambem", "leggi anche", "اقرا ايضا", "شاهد ايضا", "mehr zu diesem thema",
        "das konnte sie auch interessieren", "das konnte dich auch interessieren", "potrebbe interessarti",
        "ilginizi cekebilir", "you may like",
        // calls of the site
        "sign up for our newsletter", "subscribe to our newsletter", "subscribe now", "subscribe", "sign in", "log in",
        "click here to subscribe", "abonnez vous", "اشترك في النشره", "اشترك الان", "continue reading", "min read",
        "* min read",
        "* minute read", "la source de cet article se trouve sur ce site", "end", "ends",
    ]

    /// Lines that begin so and have at most so many words.
    private static let dropPrefixes: [(words: String, most: Int)] = [
        ("with files from", 14), ("copyright", 30), ("all rights reserved", 20), ("share this", 8),
        ("follow us on", 12),
        ("click here", 12), ("subscribe to", 14), ("sign up for", 16), ("download our app", 12), ("join our", 12),
        ("read also", 20), ("read more", 20), ("also read", 20), ("see also", 20), ("lire aussi", 20),
        ("lesen sie auch", 20),
        ("اقرا ايضا", 20), ("اقرا المزيد", 20), ("جميع الحقوق محفوظه", 16), ("حقوق النشر", 16),
        ("tous droits reserves", 16),
        ("tum haklari saklidir", 16), ("updated", 12), ("last updated", 12), ("tags", 20), ("filed under", 14),
        ("topics", 14),
        ("reporting by", 30), ("editing by", 30), ("additional reporting by", 30),
        ("this article was first published", 20),
        ("this article first appeared", 20), ("for more information visit", 16), ("support our journalism", 20),
        ("this entry was posted", 40), ("posted in", 12), ("veroffentlicht in", 12), ("publie dans", 12),
        ("please enable javascript", 12), ("we use cookies", 30), ("this site uses", 24),
    ]

    /// Lines behind which no article follows.
    private static let ends: Set<String> = [
        "leave a reply", "leave a comment", "leave a reply cancel reply", "post a comment", "add a comment", "comments",
        "* comments", "comments *", "* comment", "* responses", "* replies", "reader comments", "join the conversation",
        "please enter your comment", "more on this topic", "related", "related articles", "related stories",
        "related news",
        "related posts", "you may also like", "you might also like", "recommended", "recommended for you", "most read",
        "most popular", "more from", "more stories", "trending", "latest news", "about the author",
        "subscribe notify of",
        "notify of", "inline feedbacks", "view all comments", "more news", "what do you think", "editors picks",
        "up next",
        "related topics", "similar articles", "similar posts", "more like this", "share your thoughts",
        "more in this section", "related content", "related links", "further stories",
        "ahnliche themen", "ahnliche artikel", "ahnliche beitrage", "weitere artikel", "weitere themen",
        "articles similaires", "sur le meme theme",
        "articulos relacionados", "noticias relacionadas",
        "articoli correlati", "benzer haberler",
        "diger haberler",
        "اخبار متعلقه", "موضوعات ذات صله", "اخبار مرتبط", "مطالب مرتبط",
        "commentaires", "laisser un commentaire", "articles lies", "sur le meme sujet", "kommentare",
        "verwandte artikel",
        "mehr zum thema", "yorumlar", "yorum yap", "ilgili haberler", "تعليقات", "* تعليقات", "التعليقات",
        "اترك تعليقا",
        "اضف تعليقا", "اخبار ذات صله", "مواضيع ذات صله", "مقالات ذات صله", "قد يهمك ايضا", "الاكثر قراءه", "نظرات",
    ]

    /// Beginnings of a line that names the place an article came from.
    private static let sourcePrefixes: [String] = [
        "original source", "source", "first published in", "first published by", "originally published by",
        "originally published in", "originally published on", "source originale", "quelle", "kaynak", "المصدر", "منبع",
    ]

    private static let captionPrefixes: [String] = [
        "illustrative image", "illustrative photo", "illustration", "file photo", "file image", "file picture", "photo",
        "photo by", "photo credit", "image credit", "image", "picture", "credit", "photograph", "archive photo",
        "photos",
        "صوره ارشيفيه", "صوره", "ارشيف", "symbolbild", "foto", "archivbild", "arsiv", "fotograf", "credit photo",
        "archives",
    ]
    private static let captionEndings: [String] = [
        "getty images", "getty", "reuters", "afp", "ap", "ap photo", "anadolu", "social media", "screenshot", "handout",
    ]

    /// What the line is, by itself.
    static func verdict(_ line: String) -> Verdict {
        let bytes = line.utf8.count
        if bytes > 400 || isPlainlyProse(line) { return .article }
        if isRule(line) { return .drop }
        let buffer = Tokenizer().tokens(of: line)
        let words = buffer.tokens.indices.map { buffer.termString($0) }
        if words.isEmpty { return .drop }
        if let owner = copyrightOwner(line, words) { return owner.isEmpty ? .drop : .source(owner) }
        let folded = words.joined(separator: " ")
        if ends.contains(folded) { return .end }
        if drops.contains(folded) { return .drop }
        if folded.utf8.contains(where: isDigit) {
            let starred = words.map { $0.utf8.allSatisfy(isDigit) ? "*" : $0 }.joined(separator: " ")
            if ends.contains(starred) { return .end }
            if drops.contains(starred) { return .drop }
        }
        for (prefix, most) in dropPrefixes
        where words.count <= most && begins(folded, prefix) && !looksLikeProse(line, words.count) {
            return .drop
        }
        if words.count <= 9, line.utf8.contains(UInt8(ascii: ":")) {
            for prefix in sourcePrefixes where begins(folded, prefix) {
                let rest = line.split(separator: ":", maxSplits: 1).last.map { $0.trimmed } ?? ""
                return rest.isEmpty ? .drop : .source(rest)
            }
        }
        return isCaption(line, folded, words) ? .caption : .article
    }

    /// Long and ended like a sentence, with none of the marks of a credit or a label: seen without reading its words.
    private static func isPlainlyProse(_ line: String) -> Bool {
        let utf8 = line.utf8
        guard utf8.count > 100, let last = utf8.last,
            last == UInt8(ascii: ".") || last == UInt8(ascii: "?") || last == UInt8(ascii: "\"")
        else {
            return false
        }
        return !utf8.suffix(3).contains { $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: "]") }
            && !utf8.starts(with: [0xC2, 0xA9])
    }

    /// Whom a line of copyright names, empty where it names nobody; nil for any other line.
    private static func copyrightOwner(_ line: String, _ words: [String]) -> String? {
        let begins = line.first == "©" || line.hasPrefix("(c) ") || line.hasPrefix("(C) ") || words.first == "copyright"
        guard begins, words.count <= 30 else { return nil }
        // Copyright © 2023-2024 NAME. All rights reserved
        var rest = line[...]
        while let first = rest.unicodeScalars.first {
            let word = rest.prefix { $0 != " " }
            let isFormula = ["copyright", "©", "(c)", "by", "-", "–"].contains(word.lowercased())
            guard isFormula || word.allSatisfy({ $0.isNumber || "-–,©.".contains($0) }) || first.properties.isWhitespace
            else { break }
            rest = rest.dropFirst(max(1, word.count))
        }
        let sentence = rest.split(separator: ". ").first.map { $0.trimmed } ?? ""
        let owner = sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
        let isName = owner.utf8.count <= 50 && !owner.lowercased().contains("rights") && owner.first?.isLetter == true
        return isName ? owner : ""
    }

    /// A line of underscores, dashes, dots or stars.
    static func isRule(_ line: String) -> Bool {
        guard let first = line.utf8.first, line.utf8.count >= 3 else { return false }
        return [0x5F, 0x2D, 0x2A, 0x3D, 0x2E, 0x7E, 0x23].contains(first)
            && line.utf8.allSatisfy { $0 == first || $0 == 0x20 }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

    private static func begins(_ folded: String, _ prefix: String) -> Bool {
        let (words, beginning) = (folded.utf8, prefix.utf8)
        guard words.starts(with: beginning) else { return false }
        return words.count == beginning.count || words.dropFirst(beginning.count).first == UInt8(ascii: " ")
    }

    /// A sentence: it ends as one and is longer than a label.
    private static func looksLikeProse(_ line: String, _ words: Int) -> Bool {
        guard words > 9, let last = line.last else { return false }
        return ".!?”\"".contains(last) && !line.contains("|") && !line.contains("©") && !line.hasPrefix("(")
    }

    private static func isCaption(_ line: String, _ folded: String, _ words: [String]) -> Bool {
        guard words.count <= 60 else { return false }
        let hasLabelMark = line.utf8.contains { byte in
            switch byte {
            case UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "/"), UInt8(ascii: "|"): true
            default: false
            }
        }
        if words.count <= 30, hasLabelMark || words.count <= 3 {
            for prefix in captionPrefixes where begins(folded, prefix) && !(words.count > 12 && !hasCredit(line)) {
                return true
            }
        }
        // A sentence about a picture that ends in its credit, in brackets.
        return hasCredit(line) && words.count <= 45
            && (isPictureSentence(folded) || captionEndings.contains { folded.hasSuffix(" " + $0) })
    }

    /// Ends in words in brackets, the way agencies sign pictures.
    private static func hasCredit(_ line: String) -> Bool {
        let end = line.hasSuffix(".") ? String(line.dropLast()) : line
        guard end.hasSuffix("]") || end.hasSuffix(")") else { return false }
        guard let open = end.lastIndex(where: { $0 == "[" || $0 == "(" }) else { return false }
        let credit = end[open...].dropFirst().dropLast()
        return credit.utf8.count <= 60 && credit.first?.isUppercase == true
    }

    private static func isPictureSentence(_ folded: String) -> Bool {
        [
            "still image", "image taken", "video obtained", "picture taken", "photo taken", "photo shows",
            "picture shows", "image shows",
            "seen in this", "in this photo", "in this picture", "in this image", "screen grab", "video grab",
            "photo released",
        ]
        .contains { folded.contains($0) }
    }
}

extension StringProtocol {
    /// Without white space at either end.
    var trimmed: String {
        var view = self[...]
        while let first = view.unicodeScalars.first, first.properties.isWhitespace {
            view = view[view.unicodeScalars.index(after: view.startIndex)...]
        }
        while let last = view.unicodeScalars.last, last.properties.isWhitespace {
            view = view[..<view.unicodeScalars.index(before: view.endIndex)]
        }
        return String(view)
    }
}
