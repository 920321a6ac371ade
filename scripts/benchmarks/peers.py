"""The engines that are compared: how each indexes passages and asks for the ten best with snippets."""
import json
import pathlib
import platform
import shutil
import sqlite3
import subprocess
import sys

import bare_sqlite

HERE = pathlib.Path(__file__).resolve().parent
SETS = ["rare", "common", "and2", "or5", "phrase"]
# What ripgrep can be asked: one word, or words as they stand.
RIPGREP_SETS = ["rare", "common", "phrase"]
WARM = 10  # queries at the beginning of each set that are not timed
SQLITE = "SQLite FTS5"


class Peer:
    """An engine: a program that indexes, and one that asks."""

    def __init__(self, name, program, suffix=""):
        self.name, self.program, self.suffix = name, program, suffix

    def index(self, folder):
        return folder / self.name.replace(" ", "-").replace(",", "").lower()

    def index_command(self, data, index):
        return [*self.program, "index" + self.suffix, data.passages, index]

    def search_command(self, index, queries):
        """The command, and the file that it reads."""
        return [*self.program, "search" + self.suffix, index, WARM], queries


class Isnad(Peer):
    """Isnad; names and quotations with it."""

    def __init__(self, binaries):
        super().__init__("Isnad", [binaries / "isnad"])
        self.evaluation = binaries / "isnad-eval"

    def index_command(self, data, index):
        return self.update_command(index, data.articles)

    def update_command(self, index, *paths):
        return [*self.program, "index", *paths, "--index", index, "--quiet"]

    def search_command(self, index, queries):
        return self.bench_command(index, queries), None

    def bench_command(self, index, lines, options=()):
        return [self.evaluation, "bench", "--index", index, "--queries", lines, "--warm", WARM, "--repeat", 1, "--times", *options]

    def whole_command(self, index, query):
        return [*self.program, "search", "--index", index, query]

    def quotes_command(self, index, speaker):
        return [*self.program, "quotes", "--index", index, "--speaker", speaker]

    def speakers(self, index, count):
        """The speakers who are quoted most, as they are called."""
        answer = subprocess.run([*self.program, "speakers", "--index", index, "--limit", str(count), "--json"], capture_output=True, text=True, check=True)
        return [speaker["name"] for speaker in json.loads(answer.stdout)["speakers"]]


class SQLite(Peer):
    """SQLite, with its own program as well."""

    def __init__(self):
        super().__init__(SQLITE, [sys.executable, HERE / "bare_sqlite.py"])

    def whole_command(self, index, query):
        asked = bare_sqlite.match(query).replace("'", "''")
        return ["sqlite3", index, bare_sqlite.ASK.replace("?", f"'{asked}'")]


def ripgrep(folder, query):
    """What people do without an index: the files with a word or words."""
    return ["rg", "--no-ignore", "--count", "--ignore-case", "--word-regexp", "--fixed-strings", query.strip('"'), folder]


def tantivy_python(folder):
    """A Python that has tantivy, in an environment made for it; None where it cannot be installed."""
    python = folder / "tantivy" / "bin" / "python"
    if not python.exists():
        made = subprocess.run([sys.executable, "-m", "venv", folder / "tantivy"], capture_output=True)
        if made.returncode == 0:
            subprocess.run([python, "-m", "pip", "install", "--quiet", "tantivy"], capture_output=True)
    works = python.exists() and subprocess.run([python, "-c", "import tantivy"], capture_output=True).returncode == 0
    return python if works else None


def compiled_xapian(folder):
    """The program of bare_xapian.cc, compiled where its source is newer."""
    program, source = folder / "bare_xapian", HERE / "bare_xapian.cc"
    if not program.exists() or program.stat().st_mtime < source.stat().st_mtime:
        flags = subprocess.run(["pkg-config", "--cflags", "--libs", "xapian-core"], capture_output=True, text=True, check=True)
        subprocess.run(["g++", "-O2", "-std=c++17", source, *flags.stdout.split(), "-o", program], check=True)
    return program


def all_peers(binaries, folder):
    """The engines that can be had here, Isnad first, and what they are."""
    bare = compiled_xapian(folder)
    peers = [Isnad(binaries), Peer("Xapian", [bare]), Peer("Xapian, tuned", [bare], "-tuned"), SQLite()]
    versions = {
        "processors": processors(), "system": f"{platform.system()} {platform.machine()}",
        "Xapian": first_line("pkg-config", "--modversion", "xapian-core"),
        "SQLite": f"{sqlite3.sqlite_version} in process, {first_line('sqlite3', '--version').split()[0]} as a program",
    }
    python = tantivy_python(folder)
    if python:
        peers.append(Peer("tantivy", [python, HERE / "bare_tantivy.py"]))
        versions["tantivy"] = first_line(python, "-c", "import importlib.metadata as m; print(m.version('tantivy'))")
    else:
        print("benchmark: tantivy cannot be installed here (python3 -m venv, pip install tantivy): left out", file=sys.stderr)
    if shutil.which("rg"):
        versions["ripgrep"] = first_line("rg", "--version").split()[1]
    return peers, versions


def first_line(*command):
    return subprocess.run(command, capture_output=True, text=True).stdout.strip().splitlines()[0]


def processors():
    with open("/proc/cpuinfo", encoding="utf-8") as lines:
        models = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    return f"{len(models)} × {models[0]}" if models else platform.processor()
