#!/usr/bin/env python3
"""evaluate.py DATA FLOORS: measure the release build with the scorers beside the data; used by scripts/evaluate.

FLOORS has lines of measure TAB floor; a floor only ever rises. A measure below its floor, or one that could not be taken, fails.
"""
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

data, floors_path = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
binaries = pathlib.Path(".build/release").resolve()
isnad, evaluate = str(binaries / "isnad"), str(binaries / "isnad-eval")
figures = {}


def run(*command, **options):
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, **options)


def ranking(scratch):
    for collection in sorted(p.name for p in (data / "ranking").iterdir() if p.is_dir()):
        folder = data / "ranking" / collection
        for suffix, flags in (("", []), (" --expand", ["--expand"])):
            out = run(evaluate, "trec", "--docs", folder / "docs.jsonl", "--queries", folder / "queries.jsonl", *flags)
            path = scratch / "run.txt"
            path.write_text(out.stdout)
            score = run(sys.executable, data / "ranking" / "score.py", folder / "qrels.tsv", path, "--json")
            result = json.loads(score.stdout)
            figures[f"{collection}{suffix} ndcg@10"] = result["ndcg@10"]
            figures[f"{collection}{suffix} map"] = result["map"]


def seeds(scratch):
    index = scratch / "seeds-index"
    run(isnad, "index", data.parent / "seeds", "--index", index, "--quiet")
    done = run(sys.executable, data / "seeds" / "check.py", "search", f"{isnad} search --index {index} --json",
               data / "seeds" / "queries.jsonl")
    figures["seeds search recall"] = json.loads(done.stdout)["recall"]


def bad_files(scratch):
    folder, index = scratch / "bad", scratch / "bad-index"
    run(sys.executable, data / "reliability" / "badfiles.py", folder)
    start = time.monotonic()
    done = run(isnad, "index", folder, "--index", index, "--quiet")
    figures["bad files: exit status 0"] = float(done.returncode == 0)
    figures["bad files: under 60 s"] = float(time.monotonic() - start < 60)
    found = json.loads(run(isnad, "search", "goodmarker", "--index", index, "--json", "--limit", "100",
                           "--group", "article").stdout or '{"results": []}')
    # good-1.txt has the bytes of -rf, and an article is indexed once, under the first of its names.
    good = {"-rf", "good-2.md", "bom.txt", "utf16.txt", "crlf.txt", "cp1256.txt", "latin1.txt", "lines.jsonl", "invalid-utf8.txt", "escapes.txt"}
    paths = {r["article"]["path"] for r in found["results"]}
    figures["bad files: good ones found"] = len(good & paths) / len(good)


def names(scratch):
    folder = data / "names"
    for name, label in (("press_pairs", "names press"), ("pairs", "names bilingual")):
        gold = folder / f"{name}.tsv"
        rows = gold.read_text().splitlines()[1:]
        out = run(evaluate, "names-pairs", input="\n".join(rows) + "\n")
        path = scratch / "pairs.tsv"
        path.write_text(out.stdout)
        score = json.loads(run(sys.executable, folder / "score.py", "pairs", gold, path, "--json").stdout)
        figures[f"{label} f1"] = score["at_threshold"]["f1"]
        figures[f"{label} precision"] = score["at_threshold"]["precision"]
        for origin, matched in score["matched_by_origin"].items():
            # A share of near misses that are kept apart, so that more is better throughout.
            if origin.endswith("near-miss"):
                figures[f"{label} {origin} kept apart"] = 1 - matched
            else:
                figures[f"{label} {origin} matched"] = matched
    for name, label in (("press_queries", "names press lookup"), ("queries", "names bilingual lookup")):
        queries = folder / f"{name}.jsonl"
        out = run(evaluate, "names-lookup", "--forms", folder / "forms.txt", input=queries.read_text())
        path = scratch / "lookup.jsonl"
        path.write_text(out.stdout)
        score = json.loads(run(sys.executable, folder / "score.py", "lookup", queries, path, "--json").stdout)
        figures[f"{label} recall@10"] = score["recall@10"]
        figures[f"{label} mrr"] = score["mrr"]
        figures[f"{label} at most 20 returned"] = float(score["returned"] <= 20)


def quotations(scratch):
    gold = data / "quotes" / "polnear.jsonl"
    out = scratch / "quotes.jsonl"
    out.write_text(run(isnad, "extract", "--jsonl", gold).stdout)
    score = json.loads(run(sys.executable, data / "quotes" / "score.py", gold, out, "--json").stdout)
    for measure in ("quoted", "joint", "content", "content_exact"):
        figures[f"quotations {measure} f1"] = score[measure]["f1"]
    figures["quotations content precision"] = score["content"]["precision"]
    figures["quotations source accuracy"] = score["source_accuracy"]
    seeds = run(sys.executable, data / "seeds" / "check.py", "extract", f"{isnad} extract --jsonl",
                data / "seeds" / "quotes.jsonl")
    score = json.loads(seeds.stdout)
    for measure in ("quoted", "joint", "content"):
        figures[f"seeds extract {measure} f1"] = score[measure]["f1"]
    figures["seeds extract speaker accuracy"] = score["speaker_accuracy"]


def pages(scratch):
    folder = data / "html"
    files = sorted((folder / "pages").iterdir())
    out = scratch / "pages.jsonl"
    out.write_text(run(evaluate, "articles", *files).stdout)
    score = json.loads(run(sys.executable, folder / "score.py", folder / "gold.jsonl", out, "--json").stdout)
    flat(score, "pages")


def flat(value, label):
    """The numbers of a nested result, each under its path."""
    for key, inner in value.items():
        if isinstance(inner, dict):
            flat(inner, f"{label} {key}")
        elif isinstance(inner, float):
            figures[f"{label} {key}"] = inner


with tempfile.TemporaryDirectory() as name:
    scratch = pathlib.Path(name)
    for step in (ranking, seeds, names, quotations, pages, bad_files):
        try:
            step(scratch)
        except Exception as error:  # a scorer that cannot run is a failure, shown with the others
            print(f"{step.__name__}: {error}", file=sys.stderr)
    shutil.rmtree(scratch / "bad", ignore_errors=True)

floors = dict(line.split("\t") for line in floors_path.read_text().splitlines() if line and not line.startswith("#"))
failed = 0
print(f"{'measure':40} {'figure':>8} {'floor':>8}")
for measure in sorted(set(figures) | set(floors)):
    figure, floor = figures.get(measure), float(floors[measure]) if measure in floors else None
    bad = floor is not None and (figure is None or figure + 1e-9 < floor)
    failed += bad
    shown = "   none" if figure is None else f"{figure:8.4f}"
    print(f"{measure:40} {shown:>8} {'' if floor is None else f'{floor:8.4f}'}{'  BELOW' if bad else ''}")
sys.exit(1 if failed else 0)
