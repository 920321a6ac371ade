/// The style sheet of the pages.
///
/// Serif for what is read, sans serif for what is used; one accent; light and dark by the reader's choice. Contrast is 4.5 and more for
/// all text and 3 for what marks a place (WCAG 2.2, AA), which `scripts/browser` measures.
enum StyleSheet {
    static let text = """
        :root {
          --paper: #fcfbf8; --ink: #1d1c1a; --soft: #5d5951; --line: #dcd7cc; --accent: #8c1d18; --link: #1f4e79;
          --raised: #f3f0e8; --mark: #ffe9a3; --mark-ink: #1d1c1a; --said: #8c1d18; --field: #ffffff; --focus: #1f4e79;
          --serif: Charter, "Bitstream Charter", "Iowan Old Style", Georgia, "Noto Serif", "Noto Naskh Arabic", "Amiri", serif;
          --sans: system-ui, -apple-system, "Segoe UI", "Noto Sans", "Noto Sans Arabic", "Liberation Sans", sans-serif;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --paper: #17181a; --ink: #e9e6df; --soft: #aaa59a; --line: #3a3b3e; --accent: #f0a198; --link: #9cc7ef;
            --raised: #212327; --mark: #5c4a05; --mark-ink: #fff6d6; --said: #f0a198; --field: #101113; --focus: #9cc7ef;
          }
        }
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--sans); }
        .masthead, main, footer { max-width: 52rem; margin: 0 auto; padding: 0 1.25rem; }
        a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .18em; }
        a:hover { text-decoration-thickness: 2px; }
        :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
        main:focus { outline: none; }
        .hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        .skip { position: absolute; left: -100rem; top: 0; padding: .6rem 1rem; background: var(--paper); color: var(--link); z-index: 2; }
        .skip:focus { left: 0; }
        h1, h2 { font-family: var(--serif); line-height: 1.22; font-weight: 600; margin: 0; text-wrap: pretty; }
        h1 { font-size: 1.9rem; }
        p { margin: .35rem 0; }
        ul, ol { padding: 0; margin: 0; }
        ul { list-style: none; }

        .masthead { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 2rem; padding-top: 1rem; padding-bottom: .6rem; }
        .wordmark { font: 700 1.5rem/1.2 var(--serif); margin: 0; letter-spacing: .01em; }
        .wordmark a { color: var(--accent); text-decoration: none; }
        .masthead ul { display: flex; flex-wrap: wrap; gap: 0 1.35rem; }
        .masthead li a { display: inline-block; padding: .35rem 0; color: var(--soft); text-decoration: none; border-bottom: 2px solid transparent; }
        .masthead li a:hover { color: var(--ink); border-color: var(--line); }
        .masthead li a[aria-current] { color: var(--ink); border-color: var(--accent); font-weight: 600; }
        main { padding-top: .5rem; padding-bottom: 2.5rem; min-height: 70vh; }
        footer { border-top: 1px solid var(--line); padding-top: .7rem; padding-bottom: 2rem; color: var(--soft); font-size: .9rem; }

        .box { display: flex; gap: .5rem; }
        .box input { flex: 1; min-width: 0; font: 1.15rem/1.4 var(--serif); padding: .6rem .8rem; }
        input, select, button { font: inherit; color: var(--ink); background: var(--field); border: 1px solid var(--soft); border-radius: 4px; padding: .4rem .55rem; min-height: 2.4rem; }
        input[type=checkbox] { min-height: 0; width: 1.1rem; height: 1.1rem; accent-color: var(--accent); }
        ::placeholder { color: var(--soft); opacity: 1; }
        button { cursor: pointer; background: var(--raised); }
        .box button { background: var(--accent); border-color: var(--accent); color: var(--paper); font-weight: 600; padding: .4rem 1.1rem; }
        .fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(11.5rem, 1fr)); gap: .5rem .9rem; align-items: end; padding: .5rem 0 .2rem; }
        .field { margin: 0; min-width: 0; }
        .field label { display: block; font-size: .85rem; color: var(--soft); margin-bottom: .1rem; }
        .field input:not([type=checkbox]), .field select { width: 100%; }
        .field.flag { display: flex; align-items: center; gap: .5rem; min-height: 2.4rem; }
        .field.flag label { margin: 0; color: var(--ink); font-size: .95rem; }
        .field.main { display: flex; align-items: center; gap: .6rem; margin-top: .5rem; }
        .field.main label { flex: none; margin: 0; }
        summary { cursor: pointer; color: var(--link); padding: .3rem 0; width: fit-content; }
        .filters summary { font-size: .95rem; margin-top: .3rem; }

        .chips { display: flex; flex-wrap: wrap; gap: .4rem; }
        .chip { display: inline-flex; align-items: baseline; gap: .4rem; padding: .14rem .65rem; min-height: 1.75rem; border: 1px solid var(--line); border-radius: 999px; background: var(--raised); color: var(--ink); text-decoration: none; font-size: .92rem; }
        .chip:hover { border-color: var(--soft); }
        .chip .sign, .chip .number, .chip .alias { color: var(--soft); }
        .chip.off { background: none; border-style: dashed; border-color: var(--soft); color: var(--soft); }
        .chip.off bdi { text-decoration: line-through; }
        .applied { margin: .5rem 0; }
        .spellings { border-left: 3px solid var(--line); padding: .1rem 0 .1rem .8rem; margin: .9rem 0; }
        .spelling + .spelling { margin-top: .6rem; }
        .spelling p { color: var(--soft); font-size: .9rem; margin: 0 0 .3rem; }
        .notes { color: var(--soft); font-size: .95rem; margin: .8rem 0; }
        .notes li + li { margin-top: .2rem; }
        .suggestion { font: 1.1rem/1.4 var(--serif); margin: .9rem 0; }
        .summary { display: flex; justify-content: space-between; flex-wrap: wrap; gap: 0 1rem; border-bottom: 1px solid var(--line); padding: .5rem 0 .3rem; margin-top: .7rem; font-size: .92rem; }
        .count, .facts, .took, .undated, .kind, .mention { color: var(--soft); }

        .results { list-style: none; }
        .result { padding: 1.05rem 0; border-bottom: 1px solid var(--line); }
        .result h2 { font-size: 1.22rem; }
        .result h2 a { text-decoration: none; }
        .result h2 a:hover { text-decoration: underline; }
        .facts { font-size: .9rem; margin: .15rem 0 .35rem; overflow-wrap: anywhere; }
        .snippet, blockquote { font: 1.06rem/1.58 var(--serif); margin: .3rem 0; overflow-wrap: break-word; }
        .snippet:dir(rtl), blockquote:dir(rtl), .text p:dir(rtl) { font-size: 1.16em; line-height: 1.75; text-align: right; }
        mark { background: var(--mark); color: var(--mark-ink); padding: 0 .08em; border-radius: 2px; }
        blockquote { padding-inline-start: .9rem; border-inline-start: 3px solid var(--said); }
        .listing blockquote { color: var(--soft); }
        .listing blockquote mark { background: none; color: var(--ink); padding: 0; }
        .indirect blockquote { border-inline-start-style: dotted; }
        .partial blockquote { border-inline-start-style: dashed; }
        .speaker { font-weight: 600; }
        .speaker .description, .speaker .mention, .result h2 .description { font-weight: 400; color: var(--soft); }
        .kind { font-size: .85rem; font-weight: 400; }
        .kind::before { content: "· "; }
        .quotation::after { content: ""; display: block; clear: both; }
        .copies { font-size: .9rem; }
        .copies ul { padding: .1rem 0 .2rem 1rem; }
        .copies summary { padding: .1rem 0; }
        .copy { float: right; margin-inline-start: .6rem; font-size: .82rem; min-height: 1.8rem; padding: .1rem .5rem; }
        .paging { display: flex; justify-content: space-between; gap: 1rem; padding: 1.2rem 0; }
        .paging a { padding: .3rem 0; }
        .paging a[rel=next] { margin-left: auto; }
        .nothing { padding: 1.5rem 0; }
        .nothing h2 { font-size: 1.35rem; }
        .nothing ul { list-style: disc; padding-inline-start: 1.3rem; }
        .nothing li { padding: .2rem 0; }

        .home .masthead { padding-top: 2.2rem; }
        .home .wordmark { font-size: 2.4rem; }
        .figures-line { color: var(--soft); margin: 1.2rem 0; }
        .home section { margin: 1.6rem 0; }
        .home h2, .person h2 { font-size: 1.15rem; margin-bottom: .5rem; }

        .back { font-size: .95rem; }
        .article header { padding: .8rem 0 1rem; border-bottom: 1px solid var(--line); margin-bottom: 1rem; }
        .passage { display: grid; grid-template-columns: minmax(0, 1fr) 11rem; gap: 0 1.6rem; padding: .1rem .8rem; margin: 0 -.8rem; scroll-margin-top: 2rem; border-radius: 4px; }
        .passage.shown, .passage:target { background: var(--raised); box-shadow: inset 3px 0 0 var(--accent); }
        .text p { font: 1.1rem/1.62 var(--serif); margin: .55rem 0; overflow-wrap: break-word; }
        .said { text-decoration: underline; text-decoration-color: var(--said); text-decoration-thickness: 1px; text-underline-offset: .22em; }
        .said.indirect { text-decoration-style: dotted; }
        .said.partial { text-decoration-style: dashed; }
        .anchor { scroll-margin-top: 5rem; }
        .margin { font-size: .85rem; line-height: 1.35; padding: .75rem 0 0; color: var(--soft); }
        .margin li { padding-inline-start: .55rem; border-inline-start: 2px solid var(--said); margin-bottom: .5rem; }
        .margin .indirect { border-inline-start-style: dotted; }
        .margin .partial { border-inline-start-style: dashed; }
        .margin .shown { font-weight: 600; }
        .said-here { margin-top: 1.5rem; border-top: 1px solid var(--line); padding-top: .6rem; }
        .said-here ol { padding-inline-start: 1.6rem; }
        .said-here li { margin: .4rem 0; }
        q { font-family: var(--serif); quotes: none; }
        .prose { max-width: 40rem; }
        .prose h2 { font-size: 1.25rem; margin-top: 1.6rem; }
        .person { padding-top: 1.2rem; }
        .person section { margin: 1.5rem 0; }
        .person > .description { font: italic 1.1rem/1.4 var(--serif); color: var(--soft); }
        .aliases dt { font-weight: 600; }
        .aliases dd { margin: .1rem 0 .7rem 0; }
        .plain li { padding: .1rem 0; }

        .picture { margin: .5rem 0; overflow-x: auto; }
        .picture svg { max-width: 100%; height: auto; }
        .isnad-series-0 { color: #005f99; } .isnad-series-1 { color: #a34a00; } .isnad-series-2 { color: #00694c; } .isnad-series-3 { color: #93386e; }
        .isnad-series-4 { color: #6b5b00; } .isnad-series-5 { color: #34495e; } .isnad-series-6 { color: #7a1f1f; } .isnad-series-7 { color: #4b3a8c; }
        @media (prefers-color-scheme: dark) {
          .isnad-series-0 { color: #56b4e9; } .isnad-series-1 { color: #ffa04d; } .isnad-series-2 { color: #35cfa4; } .isnad-series-3 { color: #e59ac4; }
          .isnad-series-4 { color: #e8d94a; } .isnad-series-5 { color: #a9bfd6; } .isnad-series-6 { color: #ff9e9e; } .isnad-series-7 { color: #b9a7f5; }
        }
        .scroll { overflow-x: auto; }
        .scroll:focus-visible { outline-offset: -3px; }
        table { border-collapse: collapse; font-size: .95rem; }
        th, td { text-align: start; padding: .3rem .9rem .3rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
        th { font-weight: 600; }
        .number { text-align: end; font-variant-numeric: tabular-nums; }
        code, kbd { font: .95em/1.3 ui-monospace, "Liberation Mono", monospace; }
        kbd { border: 1px solid var(--soft); border-radius: 3px; padding: 0 .35em; }
        .message { font: 1.15rem/1.5 var(--serif); }

        @media (max-width: 42rem) {
          h1 { font-size: 1.55rem; }
          .masthead, main, footer { padding-left: 1rem; padding-right: 1rem; }
          .passage { grid-template-columns: minmax(0, 1fr); }
          .margin { display: flex; flex-wrap: wrap; gap: .2rem 1rem; padding: 0 0 .5rem; }
          .margin li { margin: 0; }
          .picture svg { max-width: none; width: 40rem; }
          .fields { grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); }
          .field.main { display: block; }
          .chip { min-height: 2.1rem; align-items: center; }
        }
        @media print {
          :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --link: #000; --accent: #000; --said: #000; --mark: #fff; --raised: #fff; --mark-ink: #000; }
          .masthead nav, .search, .chips, .paging, .skip, footer, .back, .copy, .spellings { display: none; }
          mark { font-weight: 700; }
          .result, .passage { break-inside: avoid; }
          a { text-decoration: none; }
          main { max-width: none; }
        }
        @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }

        """
}
