#!/usr/bin/env python3
"""queries.py CORPUS.jsonl FOLDER [COUNT]: query sets drawn from a corpus, the same each time; a file of COUNT lines for each set.

rare (in 3 to 12 of the articles looked at), common, and2 (both words), or5 (five words, two of them rare), phrase (three words that
stand together somewhere), name (words that are written with a capital within sentences alone).
"""
import collections
import itertools
import json
import pathlib
import random
import re
import sys

LOOKED_AT = 3_000
SKIPPED = 40  # the words that hold every text together, as queries leave them out
COMMON = 360


class Words:
    """The words of the first articles of a corpus, by how many of these have them."""

    def __init__(self, bodies):
        self.articles, capitals, self.runs = collections.Counter(), collections.Counter(), []
        for body in bodies:
            self.articles.update(set(re.findall(r"\b[a-z]{3,}\b", body.lower())))
            capitals.update(re.findall(r"(?<=[a-z] )[A-Z][a-z]{3,}\b", body))
            self.runs += [run.split() for run in re.findall(r"\b[a-z]{3,}(?: [a-z]{2,}){2,}\b", body)]
        # What is equally frequent stands in the order of the alphabet: that of a set is another in each run.
        ranked = sorted(self.articles, key=lambda word: (-self.articles[word], word))
        self.common = ranked[SKIPPED:SKIPPED + COMMON]
        self.rare = [word for word in ranked if 3 <= self.articles[word] <= 12]
        small = {word for run in self.runs for word in run}
        self.names = [word for word, often in capitals.most_common() if often >= 3 and word.lower() not in small]


def sets(words, count, seed=29):
    """Lines of queries by the name of their set."""
    chance = random.Random(seed)

    def phrase():
        run = chance.choice(words.runs)
        at = chance.randrange(len(run) - 2)
        return '"' + " ".join(run[at:at + 3]) + '"'

    makers = {
        "rare": lambda: chance.choice(words.rare),
        "common": lambda: chance.choice(words.common),
        "and2": lambda: " AND ".join(chance.sample(words.common, 2)),
        "or5": lambda: " ".join(chance.sample(words.common[len(words.common) // 4:], 3) + chance.sample(words.rare, 2)),
        "phrase": phrase,
        "name": lambda: chance.choice(words.names),
    }
    return {kind: [make() for _ in range(count)] for kind, make in makers.items()}


def main():
    corpus, folder, count = sys.argv[1], pathlib.Path(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 200
    with open(corpus, encoding="utf-8") as lines:
        words = Words(json.loads(line)["body"] for line in itertools.islice(lines, LOOKED_AT))
    folder.mkdir(parents=True, exist_ok=True)
    for kind, queries in sets(words, count).items():
        (folder / f"{kind}.txt").write_text("".join(query + "\n" for query in queries), encoding="utf-8")


if __name__ == "__main__":
    main()
