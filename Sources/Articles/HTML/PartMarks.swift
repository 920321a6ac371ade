/// What the names that a page gives to its parts (`class`, `id`, `data-testid` …) say of them.
struct PartMarks: OptionSet, Sendable {
    let rawValue: UInt32

    static let comments = PartMarks(rawValue: 1 << 0)
    /// Lists of other articles.
    static let related = PartMarks(rawValue: 1 << 1)
    static let sharing = PartMarks(rawValue: 1 << 2)
    /// Newsletters, subscriptions, advertisements.
    static let promotion = PartMarks(rawValue: 1 << 3)
    static let navigation = PartMarks(rawValue: 1 << 4)
    /// Byline, date, tags.
    static let about = PartMarks(rawValue: 1 << 5)
    static let caption = PartMarks(rawValue: 1 << 6)
    /// Players, galleries, pull quotes: beside the text.
    static let aside = PartMarks(rawValue: 1 << 7)
    /// Not shown.
    static let hidden = PartMarks(rawValue: 1 << 8)
    /// The paragraph under the headline that sums up.
    static let standfirst = PartMarks(rawValue: 1 << 9)
    /// The text of the article itself.
    static let body = PartMarks(rawValue: 1 << 10)
    static let headline = PartMarks(rawValue: 1 << 11)
    static let author = PartMarks(rawValue: 1 << 12)
    static let date = PartMarks(rawValue: 1 << 13)

    // What elements are by themselves.
    static let besideTag = PartMarks(rawValue: 1 << 20)
    static let footerTag = PartMarks(rawValue: 1 << 21)
    static let formTag = PartMarks(rawValue: 1 << 22)
    static let navigationTag = PartMarks(rawValue: 1 << 23)
    static let captionTag = PartMarks(rawValue: 1 << 24)

    /// Parts that are no text of the article.
    static let besideArticle: PartMarks = [
        .comments, .related, .sharing, .promotion, .navigation, .about, .caption, .aside, .hidden,
    ]

    /// Words and pairs of words in the names of parts. Names are cut where the case changes and at anything but letters, so
    /// `relatedPosts`, `related-posts` and `RELATED_POSTS` are one.
    private static let rows: [(PartMarks, String)] = [
        (
            .comments,
            """
            comment comments commentlist comment-list commentform disqus respond replies reply reader-comments usercomments
            kommentare kommentar commentaires comentarios yorumlar yorum discussion livefyre conversation fb-comments
            """
        ),
        (
            .related,
            """
            related relatedposts recommended recommendation recommendations recommend trending popular mostread most-read
            most-popular most-viewed outbrain taboola also-like read-also also-read more-stories more-news more-from read-more readmore
            see-also teasers teaser-list teaser-text latest-news latest-posts recent-posts recent-articles similar onward recirculation recirc
            recirc jp-relatedposts yarpp next-article next-post previous-post prev-next postnav post-navigation suggested suggestions
            up-next further-reading crp upnext zergnet revcontent mgid plista weiterlesen mehr-zum lire-aussi
            ilgili linkbox link-box link-list linklist interlink inline-link more-like read-next readnext crosslinks
            related-articles related-stories topstories top-stories aussi cards collections collection-row article-card story-card
            """
        ),
        (
            .sharing,
            """
            share sharing shares sharebar sharetools share-bar sharedaddy addtoany addthis social socials social-media socialmedia
            social-share follow follow-us tools toolbar article-tools print-link partager teilen paylas like-button likes
            bookmark
            """
        ),
        (
            .promotion,
            """
            newsletter newsletters signup sign-up subscribe subscription subscriptions subscriber paywall promo promos promotion
            promoted promobox sponsor sponsored sponsors advert adverts advertisement advertisements advertising ads ad adsense
            adbox adslot ad-slot dfp banner banners cta donate donation donations membership regwall cookie cookies consent gdpr
            popup pop-up modal overlay lightbox app-download anzeige werbung publicite pub reklam abo marketing commercial mailchimp
            email-signup optin affiliate affiliates giveaway appeal registration register support-us support-pay spenden spende
            """
        ),
        (
            .navigation,
            """
            nav navbar navigation navi menu menus submenu breadcrumb breadcrumbs crumb crumbs pagination pager paging sidebar
            side-bar footer foot masthead site-header siteheader skip-link skiplink toc table-of-contents widget widgets widgetarea
            sitemap search searchform login jump-to jumplinks site-info colophon bottom-bar top-bar topbar ticker rail right-rail
            rightrail left-rail sidecol subnav
            """
        ),
        (
            .about,
            """
            byline bylines meta metadata post-meta entry-meta article-meta postmeta postmetadata tags taglist tag-list tagcloud post-tags entry-tags
            article-tags categories cat-links taxonomy kicker eyebrow timestamp dateline pubdate publish-date published-date
            post-date entry-date article-date author-bio authorbio about-author author-box authorbox author-info author-card
            author-name author-profile author-description author-details bio biography reading-time read-time readtime
            topics topic-list keywords rubric disclaimer copyright entry-footer post-footer article-footer rating ratings
            correction print-only wp-author post-author article-author info-line infoline
            """
        ),
        (
            .caption,
            """
            caption captions wp-caption-text figcaption image-caption photo-caption credit credits photo-credit image-credit
            img-caption legend legende bildunterschrift bildtext media-caption media-info image-description img-description media-description
            picture-description photo-description bildrechte copyright-info image-info image-text photo-info image-copyright image-credits
            """
        ),
        (
            .aside,
            """
            pullquote pull-quote video-player player audio-player podcast playlist slideshow carousel slider gallery-nav infobox
            factbox fact-box sidenote tooltip video-embed quiz poll survey weather horoscope quicklinks swiper
            embed-caption ai-summary aisummary ai-content expandable-box expand-box collapsible
            """
        ),
        (
            .hidden,
            """
            visually-hidden visuallyhidden sr-only screen-reader screen-reader-text screenreader noprint hide-print offscreen
            element-invisible d-none is-hidden assistive-text
            """
        ),
        (
            .standfirst,
            """
            standfirst lead lede dek deck subtitle sub-title subheadline sub-headline subheading sub-heading chapo summary excerpt intro introduction
            strapline sub-head subhead abstract article-description post-excerpt entry-summary leadtext lead-text
            vorspann spot ozet bajada entradilla sottotitolo ingress article-summary article-intro perex sommario synopsis
            """
        ),
        (
            .body,
            """
            articlebody article-body story-body storybody entry-content post-content postcontent article-content articlecontent
            article-text articletext story-content storycontent post-body postbody entry-body content-body body-content body-copy
            bodycopy body-text bodytext article-copy text-content page-content main-content maincontent story-text news-text
            news-body news-content newstext single-content blog-content post-text post-entry article-main article-detail
            richtext rich-text wysiwyg content-text entrytext haber-metni haber-icerik article-wrapper paywall-content article__content
            content-article content-inner texte-article field-body cms-content td-post-content the-content blog-post-content
            """
        ),
        (
            .headline,
            """
            headline article-title post-title entry-title story-title page-title news-title titre titel
            article-headline post-headline haber-baslik
            """
        ),
        (
            .author,
            """
            author authors byline bylines byl writer auteur autor autoren yazar author-name authorname vcard contributor contributors
            article-author post-author journalist
            """
        ),
        (
            .date,
            """
            date datetime timestamp time published publish-date pubdate published-date post-date entry-date article-date dateline posted
            posted-on datum fecha tarih date-published publication-date
            """
        ),
    ]

    private static let byName: [UInt64: PartMarks] = {
        var table: [UInt64: PartMarks] = [:]
        for (mark, names) in rows {
            for name in names.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                // Longer names than pairs are cut to their first two words by the scan, so they are tabled as they are scanned.
                var hash: UInt64 = 0
                for (index, word) in name.split(whereSeparator: { $0 == "-" || $0 == "_" }).enumerated() {
                    let part = NameHash.of(word.utf8)
                    hash = index == 0 ? part : joined(hash, part)
                }
                table[hash, default: []].insert(mark)
            }
        }
        return table
    }()

    private static let bearers: Set<UInt64> = Set(
        [
            "has", "no", "with", "without", "hide", "show", "contains", "enable", "enabled", "disable", "disabled",
            "supports",
        ].map {
            NameHash.of($0.utf8)
        })

    private static func joined(_ first: UInt64, _ second: UInt64) -> UInt64 { (first &* 31) ^ second }

    /// What the words of a value of `class` or `id` say.
    static func of(_ value: ArraySlice<UInt8>) -> PartMarks {
        var marks: PartMarks = []
        var last: UInt64 = 0
        var beforeLast: UInt64 = 0
        // `has-caption`, `no-comments` and their like say what stands within or does not, not what the part is.
        var isBorne = false
        value.withUnsafeBufferPointer { bytes in
            var index = 0
            let count = bytes.count
            while index < count {
                let byte = bytes[index]
                guard byte | 0x20 &- 0x61 < 26 else {
                    if byte <= 0x20 {
                        last = 0
                        beforeLast = 0
                        isBorne = false
                    }
                    index += 1
                    continue
                }
                var hash = NameHash.start
                var wasLower = false
                while index < count {
                    let byte = bytes[index]
                    guard byte | 0x20 &- 0x61 < 26 else { break }
                    if byte < 0x61, wasLower { break }
                    wasLower = byte >= 0x61
                    NameHash.add(byte, to: &hash)
                    index += 1
                }
                if bearers.contains(hash) {
                    isBorne = true
                    continue
                }
                if isBorne { continue }
                if let found = byName[hash] { marks.formUnion(found) }
                if last != 0 {
                    if let found = byName[joined(last, hash)] { marks.formUnion(found) }
                    if beforeLast != 0, let found = byName[joined(joined(beforeLast, last), hash)] {
                        marks.formUnion(found)
                    }
                }
                beforeLast = last
                last = hash
            }
        }
        return marks
    }
}
