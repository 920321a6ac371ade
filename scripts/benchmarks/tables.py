"""The results as Markdown."""
from peers import SETS

HEADINGS = {"rare": "rare word", "common": "common word", "and2": "two AND", "or5": "five OR", "phrase": "phrase", "speaker": "a speaker"}
STEPS = {
    "reading": "cutting the file into articles, reading their fields and paragraphs",
    "analysis": "words, stems, passages, weights, fingerprints",
    "names": "the forms of names with their keys, statements of aliases",
    "quotations": "finding them, their sources and speakers; their documents",
    "inverting": "from documents to sorted lists, chunk by chunk; compressing texts",
    "merging": "joining the lists into tables, syncing, making the index public",
}
MILLISECONDS = "ms: median (99th percentile)"


def table(headings, rows):
    lines = ["| " + " | ".join(headings) + " |", "| --- |" + " ---: |" * (len(headings) - 1)]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows]) + "\n"


def digits(value):
    """Three digits that say something."""
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def times(value):
    return f"{digits(value['p50'])} ({digits(value['p99'])})"


def ratios(label, one, other, kinds):
    """A row of how many times as long `one` takes as `other`."""
    return [label, *(f"{one[kind]['p50'] / other[kind]['p50']:.2f}" if kind in other else "" for kind in kinds)]


def indexing(result):
    own = result["Isnad"]["megabytes_a_second"]
    return table(
        ["", "MB/s", "Isnad's ÷ its", "processors, s", "most memory, MB", "index / text"],
        [[name, digits(r["megabytes_a_second"]), "" if name == "Isnad" else digits(own / r["megabytes_a_second"]),
          digits(r["processor_seconds"]), digits(r["memory_megabytes"]), digits(r["size_of_text"])] for name, r in result.items()])


def queries(result, kinds, heading=MILLISECONDS):
    """The times of all engines, then how Isnad's medians stand to theirs."""
    others = {name: r for name, r in result.items() if name != "Isnad"}
    return table([heading, *(HEADINGS[kind] for kind in kinds)],
                 [[name, *(times(r[kind]) if kind in r else "" for kind in kinds)] for name, r in result.items()]
                 + [ratios(f"*Isnad's ÷ {name}'s*", result["Isnad"], r, kinds) for name, r in others.items()])


def stages(result):
    seconds = result["seconds"]
    whole = sum(seconds[step] for step in STEPS)
    return table(["step", "s", "share", "what it is"],
                 [[step, digits(seconds[step]), f"{seconds[step] / whole:.0%}", what] for step, what in STEPS.items()])


def growth(result):
    """A row for each size, and how the last stands to the one before it."""
    rows = [[f"{r['articles']:,}", digits(r["megabytes"]), digits(r["megabytes_a_second"]), digits(r["memory_megabytes"]),
             digits(r["size_of_text"]), *(times(r["queries"][kind]) for kind in SETS)] for r in result]
    for before, last in list(zip(result, result[1:]))[-1:]:
        measures = ["megabytes", "megabytes_a_second", "memory_megabytes", "size_of_text"]
        rows.append([f"*{last['articles']:,} ÷ {before['articles']:,}*", *(digits(last[name] / before[name]) for name in measures),
                     *ratios("", last["queries"], before["queries"], SETS)[1:]])
    return table(["articles", "text, MB", "MB/s", "most memory, MB", "index / text", *(f"{HEADINGS[kind]}, ms" for kind in SETS)], rows)


def updating(r):
    return table(["", "s", "written, MB", "of the index"], [
        [f"{r['changed']:,} of {r['articles']:,} files changed", digits(r["seconds"]), digits(r["megabytes_written"]), f"{r['share_of_index']:.1%}"],
        ["nothing changed", digits(r["unchanged_seconds"]), "", ""]])


def sharded(r):
    return table([MILLISECONDS, *(HEADINGS[kind] for kind in SETS)],
                 [[label, *(times(r[count][kind]) for kind in SETS)] for count, label in (("one", "one index"), ("four", "four shards"))]
                 + [ratios("*four ÷ one*", r["four"], r["one"], SETS)])


def corpus(result):
    """The part of the page on one corpus."""
    parts = [
        f"## {result['title']}\n",
        f"{result['remark']} {result['articles']:,} articles, {result['megabytes']:.1f} MB of text in {result['texts']:,} {result['unit']}, the same for all engines.\n",
        "### Indexing\n",
        "Isnad reads articles and finds names and quotations as it goes, the others index the words of passages that were cut before; it and tantivy use all "
        "processors, the others have one thread. Memory is what was resident at most, pages of mapped files among it.\n",
        indexing(result["indexing"]),
        "### Queries\n",
        "The ten best with snippets, in a process that lives on (Isnad with the pages of its index at hand, as its server has them); each query is asked once in a round, after some others.\n",
        queries(result["queries"], SETS),
        table(["what only Isnad does, " + MILLISECONDS, ""], [[kind, times(r)] for kind, r in result["names"].items()]),
        "### As a command\n",
        "From the start of a program to its end, everything in memory. SQLite is its own program `sqlite3`, asked for the ten best of the same passages (for a speaker, whom it does "
        "not know: for the words of the name); ripgrep counts in the files of the articles.\n",
        # Each is asked less than a hundred times, so the 99th percentile is the slowest.
        queries(result["whole"], [*SETS, "speaker"], "ms: median (slowest)"),
    ]
    if "updating" in result:
        parts += ["### Updates\n", "The articles as files, indexed anew after some changed. Written is all that went to the file system, files that were removed again among it.\n",
                  updating(result["updating"])]
    if "sharded" in result:
        parts += ["### Four shards on this machine\n", "Built by `isnad index --shards 4`, asked in turn with the one index; servers are measured by `scripts/shards` ([SCALING.md](SCALING.md)).\n",
                  sharded(result["sharded"])]
    if "stages" in result:
        parts += ["### Where the time of indexing goes\n", "On one thread, each step by itself (`isnad-eval stages`).\n", stages(result["stages"])]
    if "growth" in result:
        parts += ["### Growth\n", "Isnad by itself, all indexes asked in turn; milliseconds are medians, 99th percentiles in brackets.\n", growth(result["growth"])]
    return parts


def document(results, picture):
    """The whole page."""
    versions = "; ".join(f"{name}: {what}" for name, what in results["versions"].items())
    parts = [
        "# Benchmarks\n",
        "Written by `scripts/benchmark`; not to be edited by hand. Engines take turns in each of the rounds, so what else the machine did fell on all of them; ratios travel to other "
        "machines, times do not.\n",
        f"{results['date']}, revision {results['revision']}, rounds: {results['rounds']}. {versions}. Load average at the start: {results['load']:.1f}; other work took "
        f"{results['other_work']:.0%} of the processors meanwhile.\n",
        f"![Speed of indexing, size of the index and time of queries, engine by engine]({picture})\n",
    ]
    for result in results["corpora"]:
        parts += corpus(result)
    return "\n".join([*parts, ENDING])


ENDING = """## How to run it

```
scripts/benchmark              # 20,000 articles, three rounds: some twenty minutes on two cores
scripts/benchmark --large      # growth up to 200,000 articles as well: seven minutes more
scripts/benchmark --quick      # 1,000 articles, one round: two minutes; leaves this page as it is
scripts/benchmark --render     # this page and its picture anew, of benchmarks.json
scripts/instructions           # instructions of the hot paths, which do not drift with the machine's moods
```

The articles are made up by `scripts/benchmarks/corpus.py` out of the sentences in `seeds/wire`, with other words and names in them, both by Zipf's law with a vocabulary that goes on
growing; the same numbers give the same bytes. `scripts/benchmarks/queries.py` draws the sets of queries from them. What each engine is asked to do stands in the programs `bare_…` beside those. Xapian as its manual shows it
has words and stems with positions; tuned, it has stems alone, a commit every thousand documents and snippets without the background model.
"""
