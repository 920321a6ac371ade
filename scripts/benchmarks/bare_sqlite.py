#!/usr/bin/env python3
"""SQLite FTS5 as a peer of benchmarks: the porter stemmer, ranked by its bm25, passages by snippet().

bare_sqlite.py index PASSAGES.tsv DATABASE             lines of ID TAB TEXT, a row each
bare_sqlite.py search DATABASE WARM < QUERIES          milliseconds of each query behind the first WARM ones, a line each
"""
import re
import sqlite3
import sys

from asking import time_queries

ASK = "SELECT id, snippet(passages, 1, '<', '>', '…', 40) FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT 10"


def match(query):
    """The query in the language of FTS5: words in marks are a row, AND is AND, other words are any of them."""
    if query.startswith('"'):
        return query
    joint = " AND " if " AND " in query else " OR "
    return joint.join(f'"{word}"' for word in re.split(r" AND | ", query))


def index(passages, path):
    database = sqlite3.connect(path)
    database.execute("PRAGMA journal_mode = OFF")
    database.execute("PRAGMA synchronous = OFF")
    database.execute("CREATE VIRTUAL TABLE passages USING fts5(id UNINDEXED, text, tokenize = 'porter unicode61')")
    with open(passages, encoding="utf-8") as lines:
        rows = (line.rstrip("\n").split("\t", 1) for line in lines)
        database.executemany("INSERT INTO passages (id, text) VALUES (?, ?)", rows)
    database.commit()
    database.close()


def search(path, warm):
    database = sqlite3.connect(path)
    time_queries(lambda query: len(database.execute(ASK, (match(query),)).fetchall()), warm)


if __name__ == "__main__":
    if sys.argv[1] == "index":
        index(*sys.argv[2:4])
    else:
        search(sys.argv[2], int(sys.argv[3]))
