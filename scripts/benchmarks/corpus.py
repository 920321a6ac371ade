#!/usr/bin/env python3
"""corpus.py ARTICLES OUT [--seed N] [--files]: made-up news in any quantity, the same for the same numbers.

The sentences are those of the English articles in seeds/wire with other words in them: words of content are exchanged for others of the
seeds and, where these end, for made-up ones, names for made-up names, by Zipf's law with Mandelbrot's shift: so most words are ordinary,
and new words and names go on turning up, as in real news. A third of the paragraphs quotes somebody who is introduced by name and office
first, then goes by surname or pronoun; a name is now and then spelled in another way. An article depends on its number and the seed alone.
Lines of JSON, or with --files a text file each, 500 to a folder.
"""
import argparse
import datetime
import functools
import json
import pathlib
import random
import re

SEEDS = pathlib.Path(__file__).resolve().parent.parent.parent / "seeds"

# Words that hold a sentence together, and those by which speech is told: they stay as they are.
KEPT = set("""
a about according added after again against agreed all also am among an and announced another any are around as asked at away be because
been before being below between both but by called can claimed confirmed could declared denied described did do does down during each
either even ever every few first for from had has have he her here him himself his how i if in insisted into is it its itself last later
less like many may might more most much must near never next no nobody none nor not nothing now of off often on once one only or other
our out over own promised put read recalled refused repeated replied reported said same saw say says second see several shall she should
since so some still stated such suggested ten than that the their them then there these they third this those though three through to told
too two under until up upon urged us very wanted warned was we were what when where whether which while who whom whose why will with
within without would wrote yet you your
""".split())
# Capitalised words that are no names.
CALENDAR = set("""Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
October November December No Dr Mr Mrs Gen Brig Col Arabic English""".split())

FIRST = [
    "“{0},” said {full}, {office}. “{1}.”", "{full}, {office}, said that {lower0}.", "{full}, {office}, told reporters: “{0}.”",
    "“{0},” {full}, {office}, said on {day}.", "{Office} {full} denied that {lower0}. “{1},” {they} said.",
    "According to {full}, {office}, {lower0}.",
]
LATER = [
    "“{0},” {surname} said. “{1}.”", "“{0},” {they} added.", "{surname} said that {lower0}.", "{They} warned that {lower0}.",
    "“{0},” said {surname}, who did not say when.", "Asked about it, {they} replied: “{0}.”", "{surname} called it “{piece}”.",
]
OFFICES = [
    "the minister of transport", "a spokeswoman for the harbour", "the head of the union", "the mayor", "a lawyer for the families",
    "the governor of the province", "the director of the museum", "a member of the council", "the chief of police", "an engineer",
    "the deputy prime minister", "a doctor at the hospital", "the owner of the yard", "an officer of the coast guard",
]
SOURCES = ["Safir Post", "Marhan Ledger", "Coastline Agency", "Dalma Courier", "Upper Town Gazette", "Night Train Weekly"]

ONSETS = ["b", "c", "d", "f", "g", "h", "l", "m", "n", "p", "r", "s", "t", "v", "br", "cr", "dr", "gl", "pl", "st", "tr"]
VOWELS = ["a", "e", "i", "o", "u", "ai", "ea"]
CODAS = ["", "b", "ck", "d", "l", "m", "n", "nt", "p", "r", "rd", "st", "t"]
NAME_SYLLABLES = [a + b for a in ("b", "d", "f", "gh", "h", "j", "k", "kh", "l", "m", "n", "q", "r", "s", "sh", "t", "w", "y", "z")
                  for b in ("a", "i", "u")]
NAME_ENDS = ["b", "d", "f", "h", "l", "m", "n", "q", "r", "s", "wi", "ni", "ri", "di", "mi", "ani", "awi"]
SPELLINGS = [("u", "ou"), ("i", "ee"), ("q", "k"), ("j", "g"), ("al-", "el-"), ("wi", "wy"), ("kh", "ch"), ("al-", "Al ")]


def numbered(number, parts, ends, scatter):
    """The made-up word of a number: few syllables for small numbers, another word for each number."""
    syllables = 2
    while number * 4 >= len(parts) ** syllables:
        syllables += 1
    place = number * scatter % len(parts) ** syllables
    word = ""
    for _ in range(syllables - 1):
        place, at = divmod(place, len(parts))
        word += parts[at]
    return word + parts[place] + ends[number * 7 % len(ends)]


@functools.lru_cache(maxsize=200_000)
def word(rank, ending):
    return numbered(rank, [a + b for a in ONSETS for b in VOWELS], CODAS, 7_919) + ending


@functools.lru_cache(maxsize=200_000)
def name(rank):
    form = numbered(rank, NAME_SYLLABLES, NAME_ENDS, 104_729).capitalize()
    return "al-" + form if rank % 3 == 1 else form


def drawn(chance, shift, steepness):
    """A rank by Zipf's law with Mandelbrot's shift: the number of different ones grows with the draws without end."""
    return int(shift * ((1 - chance.random()) ** (-1 / steepness) - 1))


class Skeletons:
    """The sentences of the seeds, cut into what stays and slots for words and names; and their words of content."""

    def __init__(self):
        # The briefs are about real people: their words are taken, not what they say.
        sentences, briefs = list(self.sentences(SEEDS / "wire")), list(self.sentences(SEEDS / "briefs"))
        whole = [s[:-1] for s in sentences if re.fullmatch(r"[A-Z][A-Za-z0-9’', —-]{30,240}\.", s)]
        names = {w for s in whole for w in re.findall(r"(?:(?<=[a-z,] )|(?<=[Aa]l-))[A-Z][A-Za-z]+", s)} - CALENDAR
        self.all = [self.cut(s, names) for s in whole]
        self.words = sorted({w for s in sentences + briefs for w in re.findall(r"\b[a-z]{4,}\b", s)} - KEPT)
        random.Random(5).shuffle(self.words)

    @staticmethod
    def sentences(folder):
        for path in sorted(folder.iterdir()):
            text = path.read_text(encoding="utf-8")
            if path.suffix == ".jsonl":
                text = "\n".join(json.loads(line).get("body", "") for line in text.splitlines())
            for line in text.splitlines():
                # Without the place and dash with which reports begin.
                yield from re.split(r"(?<=[a-z]\.) (?=[A-Z])", re.sub(r"^[A-Z][A-Z, ]+— ", "", line))

    @staticmethod
    def cut(sentence, names):
        parts = []
        for at, piece in enumerate(re.split(r"([A-Za-z]+(?:-[A-Z][a-z]+)?)", sentence)):
            last = piece.split("-")[-1]
            if at % 2 == 0 or piece in CALENDAR or len(piece) < 4:
                parts.append((None, piece))
            elif last in names or (last[0].isupper() and at > 1):
                parts.append(("name", ""))
            elif piece.lower() in KEPT:
                parts.append((None, piece))
            else:
                ending = next((e for e in ("ing", "ed", "ers", "ly", "s") if piece.endswith(e)), "")
                parts.append(("Word" if piece[0].isupper() else "word", ending, piece))
        return parts


class Writer:
    """Writes articles."""

    def __init__(self, seed):
        self.seed = seed
        skeletons = Skeletons()
        self.skeletons, self.words = skeletons.all, skeletons.words

    def article(self, number):
        chance = random.Random(self.seed * 1_000_003 + number)
        people = [self.person(chance) for _ in range(chance.randrange(2, 5))]
        met = set()
        paragraphs = []
        for _ in range(chance.randrange(6, 17)):
            if chance.random() < 0.35:
                paragraphs.append(self.quoting(chance, people, met))
            else:
                paragraphs.append(" ".join(self.sentence(chance) + "." for _ in range(chance.randrange(2, 5))))
        day = datetime.date(2005, 1, 1) + datetime.timedelta(days=chance.randrange(7_600))
        title = " ".join(self.sentence(chance).split()[:7]).strip(" ,—") + ", says " + people[0][1]
        return {"id": f"n{number:08d}", "title": title, "source": chance.choice(SOURCES), "date": day.isoformat(),
                "language": "en", "body": "\n\n".join(paragraphs)}

    def sentence(self, chance):
        parts = []
        for part in chance.choice(self.skeletons):
            if part[0] is None:
                parts.append(part[1])
            elif part[0] == "name":
                parts.append(self.named(chance))
            elif chance.random() < 0.25:
                parts.append(part[2])
            else:
                rank = drawn(chance, 150, 0.75)
                other = self.words[rank] if rank < len(self.words) else word(rank, part[1])
                parts.append(other.capitalize() if part[0] == "Word" else other)
        sentence = "".join(parts)
        return sentence[0].upper() + sentence[1:]

    @staticmethod
    def named(chance, rank=None):
        form = name(drawn(chance, 40, 0.6) if rank is None else rank)
        if chance.random() < 0.15:
            old, new = chance.choice(SPELLINGS)
            form = form[0] + form[1:].replace(old, new, 1) if old != "al-" else form.replace(old, new)
        return form

    def person(self, chance):
        rank = drawn(chance, 25, 0.6)
        given = name(rank * 3 % 601 * 3)
        return given, name(rank), OFFICES[rank % len(OFFICES)], ("she", "he")[rank % 2]

    def quoting(self, chance, people, met):
        who = chance.randrange(len(people))
        given, surname, office, they = people[who]
        frame = chance.choice(LATER if who in met else FIRST)
        met.add(who)
        first, second = self.sentence(chance), self.sentence(chance)
        lower = first if first.split()[0] in CALENDAR else first[0].lower() + first[1:]
        return frame.format(
            first, second, lower0=lower, full=f"{given} {surname}", surname=surname, office=office,
            Office=office.split(" ", 1)[1].capitalize(), they=they, They=they.capitalize(),
            day=chance.choice(["Monday", "Thursday", "Saturday"]), piece=" ".join(lower.split()[:3]).strip(","))


def line(article):
    """The article as a line of JSON."""
    return json.dumps(article, ensure_ascii=False)


def text(article):
    """The article as a text file."""
    return f"{article['title']}\n\n{article['source']}\n{article['date']}\n\n{article['body']}\n"


def write_files(articles, folder):
    """A text file an article, 500 to a folder."""
    for number, article in enumerate(articles):
        inner = folder / f"{number // 500:05d}"
        inner.mkdir(parents=True, exist_ok=True)
        (inner / f"{article['id']}.txt").write_text(text(article), encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=int)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--files", action="store_true")
    wanted = parser.parse_args()
    writer = Writer(wanted.seed)
    articles = (writer.article(number) for number in range(wanted.articles))
    if wanted.files:
        write_files(articles, wanted.out)
        return
    with open(wanted.out, "w", encoding="utf-8") as out:
        out.writelines(line(article) + "\n" for article in articles)


if __name__ == "__main__":
    main()
