#!/usr/bin/env python3
"""tantivy, by its Python package, as a peer of benchmarks: English stems and positions, stored texts, snippets.

bare_tantivy.py index PASSAGES.tsv FOLDER              lines of ID TAB TEXT, a document each
bare_tantivy.py search FOLDER WARM < QUERIES           milliseconds of each query behind the first WARM ones, a line each
"""
import os
import sys

import tantivy

from asking import time_queries


def schema():
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("id", stored=True, tokenizer_name="raw")
    builder.add_text_field("text", stored=True, tokenizer_name="en_stem")
    return builder.build()


def index(passages, folder):
    os.makedirs(folder)
    writer = tantivy.Index(schema(), path=folder).writer()
    with open(passages, encoding="utf-8") as lines:
        for line in lines:
            name, text = line.rstrip("\n").split("\t", 1)
            document = tantivy.Document()
            document.add_text("id", name)
            document.add_text("text", text)
            writer.add_document(document)
    writer.commit()
    writer.wait_merging_threads()


def ask(index, searcher, line):
    query = index.parse_query(line, ["text"])
    snippets = tantivy.SnippetGenerator.create(searcher, query, index.schema, "text")
    found = 0
    for _, address in searcher.search(query, 10).hits:
        found += len(snippets.snippet_from_doc(searcher.doc(address)).fragment())
    return found


def search(folder, warm):
    index = tantivy.Index.open(folder)
    index.reload()
    searcher = index.searcher()
    time_queries(lambda query: ask(index, searcher, query), warm)


if __name__ == "__main__":
    if sys.argv[1] == "index":
        index(*sys.argv[2:4])
    else:
        search(sys.argv[2], int(sys.argv[3]))
