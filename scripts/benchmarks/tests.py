#!/usr/bin/env python3
"""Tests of what the benchmarks stand on: the corpus, the queries, the page, the comparison of counts. No test asks how long anything takes."""
import collections
import contextlib
import functools
import io
import json
import pathlib
import re
import sqlite3
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree

import bare_sqlite
import chart
import corpus
import instructions
import measuring
import peers
import queries
import tables

HERE = pathlib.Path(__file__).resolve().parent


@functools.lru_cache
def articles(count=600, seed=1):
    writer = corpus.Writer(seed)
    return [writer.article(number) for number in range(count)]


def words(bodies):
    return re.findall(r"\w+", " ".join(bodies).lower())


class CorpusTests(unittest.TestCase):
    def test_an_article_depends_on_its_number_and_the_seed_alone(self):
        writer = corpus.Writer(1)
        backwards = [writer.article(number) for number in reversed(range(20))][::-1]
        self.assertEqual(backwards, articles()[:20])
        self.assertNotEqual(articles(20, seed=2), articles()[:20])

    def test_another_process_writes_the_same_bytes(self):
        with tempfile.TemporaryDirectory() as folder:
            out = pathlib.Path(folder) / "out.jsonl"
            # Hashes of strings are others in each process, unless they are fixed.
            subprocess.run([sys.executable, HERE / "corpus.py", "20", out], check=True, env={"PYTHONHASHSEED": "5"})
            self.assertEqual(out.read_text(encoding="utf-8"), "".join(corpus.line(article) + "\n" for article in articles()[:20]))

    def test_articles_have_the_shape_of_news(self):
        for article in articles():
            self.assertEqual(set(article), {"id", "title", "source", "date", "language", "body"})
            self.assertRegex(article["date"], r"^20[0-2]\d-\d\d-\d\d$")
            self.assertIn(len(article["body"].split("\n\n")), range(6, 17))
            self.assertEqual(article["body"].count("“"), article["body"].count("”"))
            self.assertNotRegex(article["title"] + article["body"], r"[{}]|  |\t")
        self.assertEqual(len({article["id"] for article in articles()}), len(articles()))
        paragraphs = [paragraph for article in articles() for paragraph in article["body"].split("\n\n")]
        self.assertTrue(0.15 < sum("”" in paragraph for paragraph in paragraphs) / len(paragraphs) < 0.45)
        mean = len(words(article["body"] for article in articles())) / len(articles())
        self.assertTrue(300 < mean < 600, mean)

    def test_words_follow_the_laws_of_zipf_and_heaps(self):
        bodies = [article["body"] for article in articles()]
        counts = collections.Counter(words(bodies)).most_common()
        # The hundredth word is between ten and a thousand times as rare as the first, and a third of the words stands but once.
        self.assertTrue(10 < counts[0][1] / counts[99][1] < 1000)
        self.assertTrue(0.3 < sum(count == 1 for _, count in counts) / len(counts) < 0.8)
        half = len(set(words(bodies[:300])))
        self.assertTrue(1.25 < len(counts) / half < 1.95, "the vocabulary goes on growing, more slowly than the text")

    def test_made_up_words_are_told_apart_by_their_number(self):
        self.assertEqual(len({corpus.word(number, "") for number in range(20_000)}), 20_000)
        self.assertGreater(len({corpus.name(number) for number in range(20_000)}), 19_000)

    def test_files_hold_the_same_articles(self):
        with tempfile.TemporaryDirectory() as folder:
            corpus.write_files(articles()[:3], pathlib.Path(folder))
            files = sorted(pathlib.Path(folder).rglob("*.txt"))
            self.assertEqual([file.name for file in files], [article["id"] + ".txt" for article in articles()[:3]])
            self.assertTrue(files[0].read_text(encoding="utf-8").endswith(articles()[0]["body"] + "\n"))


class QueryTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.bodies = [article["body"] for article in articles()]
        cls.words = queries.Words(cls.bodies)
        cls.sets = queries.sets(cls.words, 40)
        cls.tokens = [set(words([body])) for body in cls.bodies]

    def often(self, word):
        return sum(word in tokens for tokens in self.tokens)

    def test_sets_are_the_same_each_time(self):
        self.assertEqual(queries.sets(queries.Words(self.bodies), 40), self.sets)
        self.assertEqual(set(self.sets), {*peers.SETS, "name"})
        self.assertTrue(all(len(lines) == 40 for lines in self.sets.values()))

    def test_words_are_as_rare_as_their_set_says(self):
        self.assertTrue(all(3 <= self.often(word) <= 12 for word in self.sets["rare"]))
        self.assertTrue(all(self.often(word) > 12 for word in self.sets["common"]))
        for line in self.sets["and2"]:
            self.assertEqual(len(line.split(" AND ")), 2)
        for line in self.sets["or5"]:
            self.assertEqual(sum(self.often(word) <= 12 for word in line.split()), 2, line)

    def test_phrases_and_names_stand_in_the_corpus(self):
        every = " ".join(self.bodies)
        for line in self.sets["phrase"]:
            self.assertRegex(line, r'^"\w+ \w+ \w+"$')
            self.assertIn(line.strip('"'), every)
        for name in self.sets["name"]:
            self.assertIn(name, every)
            self.assertNotIn(name.lower(), {word for run in self.words.runs for word in run})


class PeerTests(unittest.TestCase):
    def test_queries_in_the_language_of_fts5(self):
        for query, expected in [
            ("ferry", '"ferry"'), ("ferry AND crane", '"ferry" AND "crane"'), ("ferry crane", '"ferry" OR "crane"'),
            ('"ferry left port"', '"ferry left port"'),
        ]:
            self.assertEqual(bare_sqlite.match(query), expected)

    def test_fts5_finds_what_is_asked_for(self):
        with tempfile.TemporaryDirectory() as folder:
            passages, database = pathlib.Path(folder) / "passages.tsv", pathlib.Path(folder) / "database"
            passages.write_text("1\tThe ferry left the port.\n1\tA crane stood still.\n2\tFerries and cranes.\n", encoding="utf-8")
            bare_sqlite.index(passages, database)
            opened = sqlite3.connect(database)
            for query, expected in [("ferry", {"1", "2"}), ("ferry AND crane", {"2"}), ('"ferry left"', {"1"})]:
                rows = opened.execute(bare_sqlite.ASK, (bare_sqlite.match(query),)).fetchall()
                self.assertEqual({row[0] for row in rows}, expected, query)
            opened.close()

    def test_each_engine_has_an_index_of_its_own(self):
        engines = [peers.Isnad(HERE), peers.Peer("Xapian", []), peers.Peer("Xapian, tuned", [], "-tuned"), peers.SQLite()]
        self.assertEqual(len({engine.index(HERE) for engine in engines}), len(engines))


class MeasuringTests(unittest.TestCase):
    def test_median_and_99th_percentile(self):
        for times, expected in [([3, 1, 2], (2, 3)), ([1], (1, 1)), (range(1, 201), (100.5, 199))]:
            self.assertEqual(tuple(measuring.spread(times).values()), expected)

    def test_what_a_program_took(self):
        used = measuring.run([sys.executable, "-c", "print('x' * 9)"])
        self.assertEqual(used.output, "x" * 9 + "\n")
        self.assertTrue(used.seconds > 0 and used.megabytes > 1)

    def test_a_program_that_fails_ends_the_run(self):
        with self.assertRaisesRegex(SystemExit, "status 3: said why"):
            measuring.run(["sh", "-c", "echo said why >&2; exit 3"])
        with self.assertRaisesRegex(SystemExit, "status 3"):
            measuring.wall(["sh", "-c", "exit 3"])


def results(engines):
    """Results of one corpus, made up."""
    spread = {"p50": 1.5, "p99": 12.25}
    sets = {kind: dict(spread) for kind in peers.SETS}
    index = {"megabytes_a_second": 4.5, "seconds": 12, "processor_seconds": 20, "memory_megabytes": 150, "size_of_text": 2.75}
    return {
        "date": "2024-03-01", "revision": "none", "rounds": 3, "load": 0.1, "other_work": 0.02, "versions": {"system": "Linux"},
        "corpora": [{
            "title": "News", "remark": "Made up.", "articles": 20_000, "megabytes": 50.0, "texts": 80_000, "unit": "passages",
            "indexing": {name: dict(index) for name in engines}, "queries": {name: dict(sets) for name in engines},
            "names": {"a name": spread}, "whole": {"Isnad": {**sets, "speaker": spread}, "ripgrep": {"rare": spread}},
            "updating": {"articles": 20_000, "changed": 100, "seconds": 0.9, "megabytes_written": 3, "share_of_index": 0.02, "unchanged_seconds": 0.3},
            "sharded": {"seconds": 13, "size_of_text": 2.8, "one": sets, "four": sets},
            "stages": {"seconds": dict.fromkeys([*tables.STEPS, "whole"], 2.0)},
            "growth": [{"articles": count, "megabytes": count / 400, **index, "queries": sets} for count in (5_000, 20_000)],
        }],
    }


class PageTests(unittest.TestCase):
    ENGINES = ["Isnad", "Xapian", "Xapian, tuned", "SQLite FTS5", "tantivy"]

    def test_three_digits(self):
        for value, expected in [(0.1234, "0.12"), (9.876, "9.88"), (12.34, "12.3"), (123.4, "123"), (1234.5, "1234")]:
            self.assertEqual(tables.digits(value), expected)

    def test_rows_have_as_many_cells_as_their_heading(self):
        for engines in (self.ENGINES, self.ENGINES[:3]):
            page = tables.document(json.loads(json.dumps(results(engines))), "picture.svg")
            for block in re.findall(r"(?:^\|.*\n)+", page, re.MULTILINE):
                cells = {line.count("|") for line in block.splitlines()}
                self.assertEqual(len(cells), 1, block)
            self.assertIn("other work took 2% of the processors", page)
            self.assertIn("| Isnad | 1.50 (12.2) |", page)
            self.assertIn("| *20,000 ÷ 5,000* | 4.00 | 1.00 |", page)

    def test_the_picture_is_a_picture(self):
        root = xml.etree.ElementTree.fromstring(chart.picture(results(self.ENGINES)["corpora"][0]))
        self.assertEqual(root.tag, "{http://www.w3.org/2000/svg}svg")
        said = " ".join(root.itertext())
        for engine in self.ENGINES:
            self.assertIn(engine, said)
        self.assertIn("prefers-color-scheme:dark", said)


class CountTests(unittest.TestCase):
    ABOUT = {"toolchain": "Swift 6.3", "input": "abc"}

    def test_what_is_kept_is_read_again(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "kept.tsv"
            self.assertEqual(instructions.kept(path), ({}, {}))
            instructions.write(path, [("search, rare", 1234.4, "query")], self.ABOUT)
            self.assertEqual(instructions.kept(path), ({"search, rare": 1234.0}, self.ABOUT))

    def test_five_in_a_hundred_more_is_too_much(self):
        kept = {"tokens": 1000.0}
        for figure, about, found in [
            (1049, {}, 0), (1051, {}, 1), (500, {}, 0), (2000, {"toolchain": "Swift 7"}, 0), (1000, {"input": "other"}, 1),
            (2000, {"input": "other", "toolchain": "Swift 7"}, 0),
        ]:
            complaints = instructions.complaints([("tokens", figure, "kB")], kept, {**self.ABOUT, **about}, self.ABOUT)
            self.assertEqual(len(complaints), found, (figure, about, complaints))
        self.assertEqual(instructions.complaints([("new", 1, "kB")], kept, self.ABOUT, self.ABOUT), ["nothing is kept for new"])

    def test_every_path_has_a_name_of_its_own_and_is_shown(self):
        self.assertEqual(len(set(instructions.NAMES)), len(instructions.NAMES))
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            instructions.show([("tokens", 1100, "kB"), ("new", 5, "kB")], {"tokens": 1000.0})
        self.assertIn("+10.0%", printed.getvalue())


if __name__ == "__main__":
    unittest.main()
