/// Lines with a link that call on the reader to do something, or point to another article.
enum Appeals {
    /// How such lines begin, in small letters.
    private static let openings: [String] = [
        // English
        "also read", "read also", "read more", "read next", "related:", "related story", "related article", "see also",
        "more:", "watch:", "listen:", "video:", "photos:", "sign up", "subscribe", "click here", "follow us",
        "follow @", "download", "join us", "join our", "get the latest", "for more", "check out", "advertisement",
        "dont miss",
        "don't miss", "don’t miss", "like us", "support", "donate", "have a tip", "got a tip", "contact us", "send us",
        "tell us", "register", "to read", "want more", "enjoy", "stay up to date", "keep up", "find out more",
        "learn more",
        "this article was", "this story was", "this article originally", "copyright", "share this", "start your day",
        // German
        "lesen sie", "lies auch", "lies mehr", "auch interessant", "mehr zum thema", "mehr dazu", "hier geht",
        "jetzt abonnieren",
        "abonnieren", "zum thema", "lesetipp", "mehr:", "zur startseite", "anzeige", "hier finden sie", "jetzt lesen",
        "auch lesen",
        "aktuelle nachrichten", "folgen sie", "folge uns", "sehen sie",
        // French
        "lire aussi", "à lire", "a lire", "lire la suite", "voir aussi", "abonnez", "suivez", "inscrivez", "retrouvez",
        "newsletter",
        "en savoir plus", "cliquez", "à voir", "téléchargez",
        // Spanish, Portuguese, Italian
        "lee también", "lea también", "leer más", "te puede interesar", "suscríbe", "síguenos", "puedes seguir",
        "leia também",
        "leia mais", "saiba mais", "siga", "leggi anche", "per approfondire", "iscriviti", "segui", "únete",
        "puede escribir",
        // Turkish
        "ilgili haber", "ayrıca okuyun", "abone ol", "takip edin", "tıklayın",
        // Arabic and Persian
        "اقرأ أيضا", "اقرأ ايضا", "إقرأ أيضا", "اقرأ المزيد", "تابعونا", "للمزيد", "شاهد", "بیشتر بخوانید",
        "همچنین بخوانید",
        // Others
        "lees ook", "les også", "läs mer", "läs också", "lue myös", "przeczytaj", "czytaj", "zobacz", "читайте",
        "читать также",
        "baca juga", "relaterte", "se også",
    ]

    static func begin(_ text: String) -> Bool {
        let head = String(text.prefix(40)).lowercased()
        let start = head.drop { !$0.isLetter }
        return openings.contains { start.hasPrefix($0) }
    }
}

/// Captions that stand among the paragraphs and are known by the credit in which they end.
enum PictureCredits {
    private static let marks: [[UInt8]] = [
        "ap photo", "getty images", "afp via", "/getty", "/reuters", "/afp", "/dpa", "imago", "picture alliance",
        "picture-alliance",
        "photo:", "photo by", "photos by", "photo credit", "image credit", "image:", "picture:", "credit:",
        "courtesy of", "photograph:",
        "foto:", "fotos:", "bild:", "bilder:", "bildrechte:", "quelle:", "crédit", "©", "(c) ", "shutterstock",
        "istock",
        "/ap)", "(ap)", "/ap", "alamy", "scanpix", "keystone", "apa/", "/apa", "/epa", "epa/", "unsplash", "foto de",
        "foto di",
    ].map { Array($0.utf8) }

    private static let openings = [
        "file photo", "file image", "file picture", "archive photo", "undated photo", "handout photo",
    ].map {
        Array($0.utf8)
    }

    /// Whether the first 60 bytes speak of a picture from the files.
    static func begin(_ bytes: ArraySlice<UInt8>) -> Bool { ByteSearch.holds(bytes.prefix(60), anyOf: openings) }

    /// Whether the last 50 bytes hold a credit, and end not as a sentence of prose does.
    static func end(_ bytes: ArraySlice<UInt8>) -> Bool {
        let tail = bytes.suffix(50).map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
        guard tail.last != UInt8(ascii: "\""), tail.last != UInt8(ascii: ":") else { return false }
        return marks.contains { mark in
            guard tail.count >= mark.count else { return false }
            for start in 0...tail.count - mark.count where tail[start] == mark[0] {
                if tail[start..<start + mark.count].elementsEqual(mark) {
                    // A sentence that goes on and ends behind it is prose.
                    let rest = tail[(start + mark.count)...]
                    return rest.count <= 45 && !(rest.count > 25 && rest.last == UInt8(ascii: "."))
                }
            }
            return false
        }
    }
}
