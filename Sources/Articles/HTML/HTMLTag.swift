/// The elements of HTML that the extraction tells apart; any other is ``other``.
enum HTMLTag: UInt8, CaseIterable {
    case text, other
    case html, head, body, title, meta, link, base
    case article, main, section, nav, header, footer, aside, hgroup, dialog, search
    case div, center, form, fieldset, details, summary, address
    case p, h1, h2, h3, h4, h5, h6, blockquote, q, pre, hr, br
    case ul, ol, li, dl, dt, dd, menu
    case table, caption, thead, tbody, tfoot, tr, td, th
    case figure, figcaption, picture, img, video, audio, canvas, object, embed, map, area
    case a, span, font, b, i, em, strong, u, s, del, ins, sup, sub, small, big, abbr, acronym, cite, code, kbd, mark,
        time
    case label, button, input, select, option, legend, output, progress, meter, ruby, rt, rp, wbr, nobr
    case script, style, svg, math, noscript, template, textarea, iframe, noframes, frameset, frame
    case applet, source, track, param, col, colgroup

    /// Begins a new paragraph of text.
    var isBlock: Bool { Self.blocks[Int(rawValue)] }
    /// Has no content and no end tag.
    var isVoid: Bool { Self.voids[Int(rawValue)] }
    /// Its end tag may be left out, so start tags without end tags say nothing of depth.
    var hasOptionalEnd: Bool { Self.optionalEnds[Int(rawValue)] }
    /// Its content is not text of the page and is dropped before parsing.
    var isRaw: Bool { Self.raws[Int(rawValue)] }
    /// Bears nothing that is read and is dropped before parsing.
    var isIdle: Bool { Self.idles[Int(rawValue)] }
    /// Never part of an article.
    var isNeverArticle: Bool { Self.nevers[Int(rawValue)] }
    /// 1 to 6 for headings, else 0.
    var headingLevel: Int {
        switch self {
        case .h1, .h2, .h3, .h4, .h5, .h6: Int(rawValue - HTMLTag.h1.rawValue) + 1
        default: 0
        }
    }

    private static func table(_ tags: Set<HTMLTag>) -> [Bool] {
        (0...Int(UInt8.max)).map { HTMLTag(rawValue: UInt8($0)).map(tags.contains) ?? false }
    }
    private static let blocks = table([
        .html, .head, .body, .article, .main, .section, .nav, .header, .footer, .aside, .hgroup, .dialog, .search, .div,
        .center, .form, .fieldset, .details, .summary, .address, .p, .h1, .h2, .h3, .h4, .h5, .h6, .blockquote, .pre,
        .hr, .ul,
        .ol, .li, .dl, .dt, .dd, .menu, .table, .caption, .thead, .tbody, .tfoot, .tr, .td, .th, .figure, .figcaption,
        .legend,
        .option, .select, .button, .noframes, .video, .audio, .canvas, .object,
    ])
    private static let voids = table([
        .meta, .link, .base, .hr, .br, .img, .embed, .area, .input, .wbr, .frame, .source, .track, .param, .col,
    ])
    private static let optionalEnds = table([
        .p, .li, .dt, .dd, .tr, .td, .th, .thead, .tbody, .tfoot, .option, .rt, .rp, .colgroup, .html, .head, .body,
    ])
    private static let raws = table([
        .script, .style, .svg, .math, .noscript, .template, .textarea, .iframe, .applet,
    ])
    private static let idles = table([
        .base, .img, .embed, .area, .input, .wbr, .frame, .source, .track, .param, .col,
    ])
    private static let nevers = table([
        .button, .select, .option, .dialog, .search, .menu, .input, .progress, .meter, .map, .canvas, .audio, .video,
        .object, .embed, .legend, .rp, .rt, .noframes, .label, .head,
    ])

    private static let byName: [UInt64: HTMLTag] = Dictionary(
        uniqueKeysWithValues: allCases.filter { $0 != .text && $0 != .other }.map {
            (NameHash.of(Array("\($0)".utf8)), $0)
        })

    /// The element with the name whose hash is given.
    static func named(_ hash: UInt64) -> HTMLTag { byName[hash] ?? .other }
}

/// FNV-1a of a name, with ASCII letters in lower case: elements and attributes are looked up by it.
enum NameHash {
    static let start: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    static func add(_ byte: UInt8, to hash: inout UInt64) {
        let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
        hash = (hash ^ UInt64(lower)) &* 0x100_0000_01B3
    }

    static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash = start
        for byte in bytes { add(byte, to: &hash) }
        return hash
    }
}
