#!/usr/bin/env python3
"""Measures engines side by side; used by scripts/benchmark."""
import argparse
import datetime
import json
import os
import pathlib
import subprocess

import chart
import measuring
import peers as engines
import suite
import tables

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
BINARIES = ROOT / ".build" / "release"
WORK = ROOT / ".build" / "benchmark"
DOCS = ROOT / "docs"
RESULTS, PAGE, PICTURE = "benchmarks.json", "BENCHMARKS.md", "benchmarks.svg"
# Another maker of news, of real paragraphs, where its data lies beside the project.
BESIDE = ROOT.parent / "shared" / "eval" / "perf" / "make_corpus.py"
CORPORA = {
    "own": (ROOT / "scripts" / "benchmarks" / "corpus.py", "Made-up news",
            "Sentences of `seeds/wire` with other words and made-up names in them (`scripts/benchmarks/corpus.py`)."),
    "beside": (BESIDE, "Paragraphs of news", "Paragraphs of annotated news in random order, with other names in them (`eval/perf`, beside the project)."),
}


def options():
    parser = argparse.ArgumentParser(prog="scripts/benchmark", description="Isnad side by side with other engines, in one run.")
    parser.add_argument("--quick", action="store_true", help="1,000 articles, one round; what is written stays in .build/benchmark")
    parser.add_argument("--large", action="store_true", help="growth up to ten times as many articles")
    parser.add_argument("--articles", type=int, help="how many (20,000)")
    parser.add_argument("--rounds", type=int, help="how often engines take turns (3)")
    parser.add_argument("--corpus", choices=["own", "beside", "both"], help="made-up news, eval/perf beside the project, or both (both, where there)")
    parser.add_argument("--paragraphs", action="store_true", help="the others get paragraphs, not the passages that Isnad has")
    parser.add_argument("--out", type=pathlib.Path, help=f"the folder for {RESULTS}, {PAGE} and {PICTURE} (docs)")
    parser.add_argument("--render", nargs="?", type=pathlib.Path, const=DOCS / RESULTS, metavar="RESULTS",
                        help=f"write page and picture of kept results (docs/{RESULTS}) anew, measure nothing")
    wanted = parser.parse_args()
    wanted.articles = wanted.articles or (1_000 if wanted.quick else 20_000)
    wanted.rounds = wanted.rounds or (1 if wanted.quick else 3)
    wanted.out = wanted.out or (WORK if wanted.quick else DOCS)
    wanted.corpus = wanted.corpus or ("own" if wanted.quick or not BESIDE.exists() else "both")
    if wanted.corpus != "own" and not BESIDE.exists():
        parser.error("there is no eval/perf beside the project; --corpus own needs nothing from outside")
    return wanted


def measured(name, wanted, peers, is_first):
    """What is told of one corpus; of the first, how Isnad does beyond the comparison as well."""
    generator, title, remark = CORPORA[name]
    folder = WORK / name
    indexes = folder / "indexes"
    indexes.mkdir(parents=True, exist_ok=True)
    isnad = peers[0]
    data = suite.Data(name, folder, generator, wanted.articles, BINARIES, wanted.paragraphs)
    result = {"title": title, "remark": remark, "articles": data.count, "megabytes": data.megabytes, "texts": data.texts,
              "unit": "paragraphs" if wanted.paragraphs else "passages"}
    result["indexing"] = suite.indexing(data, peers, indexes, wanted.rounds)
    suite.say("  queries")
    result["queries"] = suite.queries(data, peers, indexes, wanted.rounds)
    result["names"] = suite.names_and_speakers(data, isnad, indexes, wanted.rounds)
    suite.say("  whole programs")
    files = folder / "files"
    suite.write_files(data, files)
    result["whole"] = suite.whole_processes(data, peers, indexes, files, 20 if wanted.quick else 60)
    suite.say("  shards")
    result["sharded"] = suite.sharded(data, isnad, indexes, wanted.rounds)
    if is_first:
        suite.say("  updates")
        result["updating"] = suite.updating(files, isnad, indexes, max(1, wanted.articles // 200), wanted.rounds)
        suite.say("  steps of indexing")
        result["stages"] = suite.stages(data, BINARIES, wanted.rounds)
        result["growth"] = growth(generator, wanted, isnad)
    suite.remove(files)
    return result


def growth(generator, wanted, isnad):
    """Isnad by itself on corpora of several sizes, the largest built once; all indexes are asked in turn once they are there, so that what the machine did
    meanwhile falls on each."""
    counts = [wanted.articles // 4, wanted.articles] + ([wanted.articles * 10] if wanted.large else [])
    rows, asked = [], {}
    for count in counts:
        folder = WORK / "growth" / str(count)
        data = suite.Data(f"growth to {count:,}", folder, generator, count, BINARIES)
        row = {"articles": count, "megabytes": data.megabytes}
        row |= suite.indexing(data, [isnad], folder, wanted.rounds if count <= wanted.articles else 1)[isnad.name]
        # The articles themselves are asked for no more, and would take memory from the pages of the indexes.
        for file in (data.articles, data.passages):
            suite.remove(file)
        rows.append(row)
        asked[count] = (isnad, isnad.index(folder), data.queries)
    taken = suite.in_turn(asked, wanted.rounds * suite.TURNS)
    suite.remove(WORK / "growth")
    return [row | {"queries": taken[row["articles"]]} for row in rows]


def revision():
    told = subprocess.run(["git", "describe", "--always", "--dirty"], cwd=ROOT, capture_output=True, text=True)
    return told.stdout.strip() or "unknown"


def write(results, folder):
    (folder / PAGE).write_text(tables.document(results, PICTURE), encoding="utf-8")
    (folder / PICTURE).write_text(chart.picture(results["corpora"][0]), encoding="utf-8")
    print(f"benchmark: {PAGE} and {PICTURE} are written in {folder}")


def main():
    wanted = options()
    wanted.out.mkdir(parents=True, exist_ok=True)
    if wanted.render:
        write(json.loads(wanted.render.read_text(encoding="utf-8")), wanted.out)
        return
    WORK.mkdir(parents=True, exist_ok=True)
    peers, versions = engines.all_peers(BINARIES, WORK)
    results = {"date": datetime.date.today().isoformat(), "revision": revision(), "rounds": wanted.rounds,
               "load": os.getloadavg()[0], "versions": versions, "corpora": []}
    others = measuring.OtherWork()
    names = ["own", "beside"] if wanted.corpus == "both" else [wanted.corpus]
    for name in names:
        results["corpora"].append(measured(name, wanted, peers, is_first=name == names[0]))
        results["other_work"] = others.share()
        # Kept after each corpus: a run that is ended loses little.
        (WORK / RESULTS).write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    (wanted.out / RESULTS).write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    write(results, wanted.out)


if __name__ == "__main__":
    main()
