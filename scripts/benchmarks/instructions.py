#!/usr/bin/env python3
"""Counts instructions of `isnad-eval hot` and of `isnad` under callgrind; used by scripts/instructions.

Each path is run twice with different numbers of passes over the same input. The difference, by the passes between and the units of a
pass, is what a unit takes: starting the program and reading the input fall out of it. Commands are counted from their start to their end.
"""
import argparse
import concurrent.futures
import hashlib
import os
import pathlib
import platform
import random
import re
import shutil
import subprocess
import sys

import corpus
import queries

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
BINARIES = ROOT / ".build" / "release"
WORK = ROOT / ".build" / "instructions"
TOLERANCE = 0.05
FEW, MANY = 1, 3
SEED, ARTICLES = 7, 400

# The name of a path, the part of the program it runs, what it is given.
PATHS = [
    ("tokens", "tokens", ["--articles", "few.jsonl"]),
    ("name reading", "name-reading", ["--lines", "names.txt"]),
    ("name likeness", "name-likeness", ["--lines", "names.txt"]),
    ("quotations", "quotations", ["--articles", "few.jsonl"]),
    ("analysis", "analysis", ["--articles", "few.jsonl"]),
    ("inverting and merging", "building", ["--articles", "few.jsonl"]),
    ("search, rare", "search", ["--index", "index", "--lines", "rare.txt"]),
    ("search, common", "search", ["--index", "index", "--lines", "common.txt"]),
    ("search, two AND", "search", ["--index", "index", "--lines", "and2.txt"]),
    ("search, five OR", "search", ["--index", "index", "--lines", "or5.txt"]),
    ("search, phrase", "search", ["--index", "index", "--lines", "phrase.txt"]),
    ("search, name", "search", ["--index", "index", "--lines", "name.txt"]),
    ("quotations of a speaker", "speaker", ["--index", "index", "--lines", "speakers.txt"]),
    ("snippets", "snippets", ["--index", "index", "--articles", "few.jsonl", "--lines", "few.txt"]),
    ("JSON", "json", ["--index", "index", "--lines", "common.txt"]),
]
# The name of a command, its arguments, and whose first line ends them.
COMMANDS = [
    ("isnad search", ["search", "--index", "index"], "rare.txt"),
    ("isnad quotes", ["quotes", "--index", "index", "--speaker"], "speakers.txt"),
]
NAMES = [name for name, _, _ in PATHS + COMMANDS]


def environment():
    """Nothing that differs from machine to machine; hashes of Swift's sets are the same in each run."""
    return {"PATH": os.environ["PATH"], "SWIFT_DETERMINISTIC_HASHING": "1", "LC_ALL": "C"}


def write_lines(name, lines):
    (WORK / name).write_text("".join(line + "\n" for line in lines), encoding="utf-8")


def write_input():
    """What the paths are given, made anew each time, and its hash."""
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    writer = corpus.Writer(SEED)
    articles = [writer.article(number) for number in range(ARTICLES)]
    write_lines("many.jsonl", map(corpus.line, articles))
    write_lines("few.jsonl", map(corpus.line, articles[:24]))
    sets = queries.sets(queries.Words(article["body"] for article in articles), 24)
    for kind, lines in sets.items():
        write_lines(f"{kind}.txt", lines)
    write_lines("few.txt", sets["common"][:4])
    chance = random.Random(3)
    write_lines("names.txt", [writer.named(chance) for _ in range(160)])
    write_lines("speakers.txt", list(dict.fromkeys(writer.person(chance)[1] for _ in range(40)))[:16])
    told = hashlib.sha256()
    for path in sorted(WORK.iterdir()):
        told.update(path.read_bytes())
    return told.hexdigest()[:16]


def prepare():
    """An index of the input, and the programs and the library without what is for debuggers, which valgrind cannot read."""
    # From within the folder: where the project lies is in no answer then.
    command = [BINARIES / "isnad", "index", "many.jsonl", "--index", "index", "--jobs", "1", "--quiet"]
    subprocess.run(command, cwd=WORK, env=environment(), check=True)
    for program in ("isnad", "isnad-engine", "isnad-eval"):
        subprocess.run(["strip", "--strip-debug", "-o", WORK / program, BINARIES / program], check=True)


def printed(*command):
    return subprocess.run(command, capture_output=True, text=True).stdout.strip()


def toolchain():
    """All that makes other instructions, or another input, of the same source."""
    swift = re.search(r"Swift version (\S+)", printed("swift", "--version"))
    with open("/proc/cpuinfo", encoding="utf-8") as lines:
        flags = next((line for line in lines if line.startswith("flags")), "").split()
    # valgrind offers programs what the processor has of these, and libraries choose by it.
    features = "+".join(flag for flag in ("avx2", "avx", "sse4_2") if flag in flags) or "base"
    libraries = [f"{name} {printed('pkg-config', '--modversion', name)}" for name in ("xapian-core", "libdeflate", "libxxhash")]
    return ", ".join([f"Swift {swift.group(1) if swift else '?'}", *libraries, " ".join(platform.libc_ver()), printed("valgrind", "--version"),
                      f"Python {'.'.join(platform.python_version_tuple()[:2])}", f"{platform.machine()} {features}"])


def counted(*command):
    """The instructions of a run, and what it printed."""
    valgrind = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"]
    done = subprocess.run([*valgrind, *command], cwd=WORK, env=environment(), capture_output=True, text=True)
    total = re.search(r"Collected : (\d+)", done.stderr)
    if done.returncode or not total or not done.stdout:
        sys.exit(f"instructions: {' '.join(map(str, command))} ended with status {done.returncode}:\n{done.stderr[-2000:]}")
    return int(total.group(1)), done.stdout


def passes(path, options, number):
    """The instructions of so many passes of a path, the units of a pass, what they are, and the sum of results."""
    total, printed = counted(WORK / "isnad-eval", "hot", path, "--repeat", str(number), *options)
    units, unit, sum_of_results = printed.split()
    return total, int(units), unit, int(sum_of_results)


def path_count(name, path, options):
    few, units, unit, few_sum = passes(path, options, FEW)
    many, _, _, many_sum = passes(path, options, MANY)
    if few_sum == 0 or many_sum * FEW != few_sum * MANY:
        sys.exit(f"instructions: {name}: passes differ in their results ({few_sum} in {FEW}, {many_sum} in {MANY})")
    return name, (many - few) / (MANY - FEW) / units, unit


def command_count(name, arguments, file):
    with open(WORK / file, encoding="utf-8") as lines:
        total, _ = counted(WORK / "isnad", *arguments, lines.readline().strip())
    return name, total, "run"


def kept(path):
    """The figures of the file, and the lines on what they were counted with."""
    figures, about = {}, {}
    if path.exists():
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("# ") and ": " in line:
                key, value = line[2:].split(": ", 1)
                about[key] = value
            elif line and not line.startswith("#"):
                name, figure, _ = line.split("\t")
                figures[name] = float(figure)
    return figures, about


def write(path, results, about):
    lines = ["# Instructions of a unit of each hot path, counted and compared by scripts/instructions."]
    lines += [f"# {key}: {value}" for key, value in about.items()]
    lines += [f"{name}\t{figure:.0f}\t{unit}" for name, figure, unit in results]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def complaints(results, figures, about, before):
    """What is wrong with the results, beside the kept figures; nothing where these were counted with other tools."""
    if before.get("toolchain") != about["toolchain"]:
        return []
    if before.get("input") != about["input"]:
        return ["the input is another one than that of the kept figures (seeds, corpus.py or queries.py changed)"]
    found = [f"{name} takes {figure / figures[name] - 1:.1%} more than kept" for name, figure, _ in results
             if name in figures and figure > figures[name] * (1 + TOLERANCE)]
    return found + [f"nothing is kept for {name}" for name, _, _ in results if name not in figures]


def show(results, figures):
    print(f"{'path':24} {'instructions':>13} {'of a':8} {'kept':>13} {'change':>8}")
    for name, figure, unit in results:
        old = figures.get(name)
        print(f"{name:24} {figure:13,.0f} {unit:8} " + (f"{old:13,.0f} {figure / old - 1:+8.1%}" if old else ""))


def main():
    parser = argparse.ArgumentParser(description="Counts the instructions of the hot paths.")
    parser.add_argument("kept", type=pathlib.Path)
    parser.add_argument("--update", action="store_true", help="keep what is counted now")
    parser.add_argument("--only", nargs="+", default=[], metavar="PATH", choices=NAMES, help="some paths alone")
    wanted = parser.parse_args()
    if wanted.update and wanted.only:
        parser.error("--update keeps the figures of all paths")
    about = {"input": write_input(), "toolchain": toolchain()}
    prepare()
    figures, before = kept(wanted.kept)
    with concurrent.futures.ThreadPoolExecutor(max_workers=os.cpu_count()) as workers:
        counts = [workers.submit(count, *row) for count, rows in ((path_count, PATHS), (command_count, COMMANDS))
                  for row in rows if not wanted.only or row[0] in wanted.only]
        results = [count.result() for count in counts]
    show(results, figures)
    if wanted.update:
        write(wanted.kept, results, about)
        print(f"instructions: kept in {wanted.kept}")
        return
    if before.get("toolchain") != about["toolchain"]:
        print(f"instructions: counted with {about['toolchain']}\n"
              f"              the kept figures with {before.get('toolchain', 'nothing')}\n"
              "instructions: counts of other tools say nothing about the source: nothing is compared")
        return
    found = complaints(results, figures, about, before)
    for complaint in found:
        print(f"instructions: {complaint}")
    if found:
        sys.exit("instructions: mend it, or where it is meant keep the new figures: scripts/instructions --update")
    fewer = [name for name, figure, _ in results if figure < figures[name] * (1 - TOLERANCE)]
    if fewer:
        print(f"instructions: over {TOLERANCE:.0%} fewer than kept: {', '.join(fewer)}; scripts/instructions --update keeps the lower figures")
    print(f"instructions: none takes over {TOLERANCE:.0%} more than kept")


if __name__ == "__main__":
    main()
