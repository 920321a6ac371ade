"""The results as a picture: bars for indexing, marks on a line for each set of queries. It follows the reader's light or dark scheme."""
import math
from xml.sax.saxutils import escape

from peers import SETS
from tables import HEADINGS, digits

# Told apart by shape as well as by colour; the colours are those of the project's other charts, for light and for dark ground.
MARKS = [("circle", "#005f99", "#56b4e9"), ("square", "#93386e", "#e59ac4"), ("diamond", "#a34a00", "#ffa04d"),
         ("triangle", "#00694c", "#35cfa4"), ("cross", "#4b3a8c", "#b9a7f5")]
WIDTH, LEFT, RIGHT, ROW = 760, 116, 20, 25


class Picture:
    """Collects elements from top to bottom."""

    def __init__(self, engines):
        self.engines, self.parts, self.y = engines, [], 0

    def text(self, x, y, words, **attributes):
        given = "".join(f' {key.replace("_", "-")}="{value}"' for key, value in attributes.items())
        self.parts.append(f'<text x="{x:.1f}" y="{y:.1f}"{given}>{escape(words)}</text>')

    def line(self, x1, y1, x2, y2, strength):
        self.parts.append(f'<path d="M{x1:.1f} {y1:.1f}L{x2:.1f} {y2:.1f}" stroke="currentColor" stroke-opacity="{strength}"/>')

    def heading(self, words, remark):
        self.y += 30
        self.parts.append(f'<text x="16" y="{self.y}" font-size="14" font-weight="600">{escape(words)}'
                          f'<tspan dx="8" font-size="12" font-weight="400" fill-opacity="0.75">{escape(remark)}</tspan></text>')
        self.y += 12

    def mark(self, engine, x, y, words):
        shape = MARKS[engine][0]
        body = {
            "circle": f'<circle cx="{x:.1f}" cy="{y:.1f}" r="5.5"/>',
            "square": f'<rect x="{x - 4.6:.1f}" y="{y - 4.6:.1f}" width="9.2" height="9.2"/>',
            "diamond": f'<path d="M{x:.1f} {y - 6.2:.1f}l6.2 6.2l-6.2 6.2l-6.2-6.2z"/>',
            "triangle": f'<path d="M{x:.1f} {y - 6:.1f}l6 10.4h-12z"/>',
            "cross": f'<path d="M{x - 4.6:.1f} {y - 4.6:.1f}l9.2 9.2m0-9.2l-9.2 9.2" stroke="currentColor" stroke-width="2.6"/>',
        }[shape]
        self.parts.append(f'<g class="e{engine}"><title>{escape(words)}</title>{body}</g>')

    def bars(self, heading, remark, values):
        """A bar for each engine, its value behind it."""
        self.heading(heading, remark)
        room = WIDTH - LEFT - RIGHT - 54
        largest = max(values)
        for engine, (name, value) in enumerate(zip(self.engines, values)):
            y = self.y + 3
            wide = max(1.5, room * value / largest)
            weight = "600" if engine == 0 else "400"
            self.text(LEFT - 8, y + 12, name, text_anchor="end", font_weight=weight)
            self.parts.append(f'<g class="e{engine}"><rect x="{LEFT}" y="{y}" width="{wide:.1f}" height="16" rx="2"/></g>')
            self.text(LEFT + wide + 7, y + 12, digits(value), font_weight=weight)
            self.y += ROW - 2
        self.y += 4

    def lines(self, heading, remark, sets):
        """A line for each set, with a mark for each engine, on a scale of powers."""
        self.heading(heading, remark)
        every = [value for values in sets.values() for value in values]
        low, high = math.log10(min(every)) - 0.06, math.log10(max(every)) + 0.06
        place = lambda value: LEFT + (WIDTH - LEFT - RIGHT - 10) * (math.log10(value) - low) / (high - low)
        top, bottom = self.y + 2, self.y + 6 + ROW * len(sets)
        for power in range(math.floor(low), math.ceil(high) + 1):
            for step in (1, 2, 5):
                value = step * 10.0 ** power
                if low <= math.log10(value) <= high:
                    self.line(place(value), top, place(value), bottom, 0.16)
                    self.text(place(value), bottom + 14, f"{value:g} ms", text_anchor="middle", font_size=11, fill_opacity=0.75)
        for kind, values in sets.items():
            y = self.y + ROW / 2 + 4
            self.text(LEFT - 8, y + 4, HEADINGS[kind], text_anchor="end")
            self.line(LEFT, y, WIDTH - RIGHT, y, 0.3)
            # Isnad's mark is drawn last, above the others.
            for engine in reversed(range(len(values))):
                self.mark(engine, place(values[engine]), y, f"{self.engines[engine]}, {HEADINGS[kind]}: {digits(values[engine])} ms")
            self.y += ROW
        self.y += 34
        x = LEFT
        for engine, name in enumerate(self.engines):
            self.mark(engine, x + 6, self.y + 4, name)
            self.text(x + 17, self.y + 8, name)
            x += 34 + 6.9 * len(name)
        self.y += 14

    def svg(self, title, description):
        colours = lambda scheme: "".join(f".e{at}{{color:{mark[scheme]};fill:{mark[scheme]}}}" for at, mark in enumerate(MARKS))
        style = (f".ground{{fill:#fff}}svg{{color:#1a1a1a}}{colours(1)}"
                 f"@media (prefers-color-scheme:dark){{.ground{{fill:#161616}}svg{{color:#ececec}}{colours(2)}}}")
        height = self.y + 18
        return (f'<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="t d" viewBox="0 0 {WIDTH} {height:.0f}" width="{WIDTH}" '
                f'height="{height:.0f}" font-family="system-ui, sans-serif" font-size="12" fill="currentColor">\n'
                f'<title id="t">{escape(title)}</title>\n<desc id="d">{escape(description)}</desc>\n<style>{style}</style>\n'
                f'<rect class="ground" width="100%" height="100%" rx="6"/>\n' + "\n".join(self.parts) + "\n</svg>\n")


def picture(corpus):
    """The picture of one corpus."""
    engines = list(corpus["indexing"])
    drawing = Picture(engines)
    speeds = [corpus["indexing"][name]["megabytes_a_second"] for name in engines]
    sizes = [corpus["indexing"][name]["size_of_text"] for name in engines]
    medians = {kind: [corpus["queries"][name][kind]["p50"] for name in engines] for kind in SETS}
    drawing.bars("Indexing", "MB of text a second; longer is better. Isnad with names and quotations", speeds)
    drawing.bars("Size of the index", "times the text; shorter is better", sizes)
    drawing.lines("Queries", "median for the ten best with snippets; further left is better", medians)
    said = "; ".join(f"{name}: {digits(speed)} MB/s, {digits(share)} times the text, " + ", ".join(
        f"{HEADINGS[kind]} {digits(medians[kind][at])} ms" for kind in SETS) for at, (name, speed, share) in enumerate(zip(engines, speeds, sizes)))
    return drawing.svg(f"Isnad and others on {corpus['articles']:,} articles", said)
