"""What is measured: rounds over all engines in turn, so that whatever else the machine does falls on each of them."""
import json
import shutil
import statistics
import subprocess
import sys

import corpus
import peers as engines
from measuring import run, size, spread, wall

COUNT = 200  # of the queries of a set that are timed
TURNS = 3  # that indexes of one engine take in a round: a set is done in a tenth of a second, and one such tenth may be a bad one


def say(text):
    print(text, file=sys.stderr, flush=True)


class Data:
    """A corpus in the forms that the engines take."""

    def __init__(self, name, folder, generator, articles, binaries, paragraphs=False):
        self.count = articles
        folder.mkdir(parents=True, exist_ok=True)
        self.articles, self.passages, self.queries = folder / "articles.jsonl", folder / "passages.tsv", folder / "queries"
        say(f"{name}: {articles:,} articles")
        subprocess.run([sys.executable, generator, str(articles), self.articles], check=True)
        with open(self.passages, "wb") as out:
            extra = ["--paragraphs"] if paragraphs else []
            subprocess.run([binaries / "isnad-eval", "passages", self.articles, *extra], stdout=out, check=True)
        subprocess.run([sys.executable, engines.HERE / "queries.py", self.articles, self.queries, str(engines.WARM + COUNT)], check=True)
        self.texts, self.megabytes = 0, 0.0
        with open(self.passages, "rb") as lines:
            for line in lines:
                self.texts += 1
                self.megabytes += (len(line) - line.index(b"\t") - 2) / 1e6

    def lines(self, kind):
        return (self.queries / f"{kind}.txt").read_text(encoding="utf-8").splitlines()


def remove(path):
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def indexing(data, peers, folder, rounds):
    """Each engine builds its index in each round; the last ones are kept. Medians, and the most memory."""
    taken = {peer.name: [] for peer in peers}
    for turn in range(rounds):
        for peer in peers:
            remove(peer.index(folder))
            used = run(peer.index_command(data, peer.index(folder)))
            taken[peer.name].append(used)
            say(f"  round {turn + 1}, {peer.name}: indexed in {used.seconds:.1f} s")
    result = {}
    for peer in peers:
        seconds = statistics.median(used.seconds for used in taken[peer.name])
        result[peer.name] = {
            "megabytes_a_second": data.megabytes / seconds, "seconds": seconds,
            "processor_seconds": statistics.median(used.processor for used in taken[peer.name]),
            "memory_megabytes": max(used.megabytes for used in taken[peer.name]),
            "size_of_text": size(peer.index(folder)) / data.megabytes / 1e6,
        }
    return result


def spreads(taken):
    return {name: {kind: spread(times) for kind, times in kinds.items()} for name, kinds in taken.items()}


def milliseconds(command, stdin=None):
    """What a program prints: the time of each query, a line each."""
    return [float(line) for line in run(command, stdin).output.split()]


def queries(data, peers, folder, rounds):
    """Milliseconds of each set in a process of each engine that lives on."""
    return in_turn({peer.name: (peer, peer.index(folder), data.queries) for peer in peers}, rounds)


def in_turn(asked, rounds):
    """Milliseconds of each set of queries: `asked` has a peer, its index and the folder of the queries for each name."""
    taken = {name: {kind: [] for kind in engines.SETS} for name in asked}
    for _ in range(rounds):
        for kind in engines.SETS:
            for name, (peer, index, queries) in asked.items():
                taken[name][kind] += milliseconds(*peer.search_command(index, queries / f"{kind}.txt"))
    return spreads(taken)


def names_and_speakers(data, isnad, folder, rounds):
    """A name in all its spellings and in one, and the quotations of a speaker: what only Isnad does."""
    index = isnad.index(folder)
    speakers = data.queries / "speaker.txt"
    speakers.write_text("".join(name + "\n" for name in isnad.speakers(index, engines.WARM + COUNT // 2)), encoding="utf-8")
    asked = {
        "a name, in all its spellings": (data.queries / "name.txt", []),
        "a name, in one": (data.queries / "name.txt", ["--exact"]),
        "the quotations of a speaker": (speakers, ["--speakers"]),
    }
    taken = {kind: [] for kind in asked}
    for _ in range(rounds):
        for kind, (file, options) in asked.items():
            taken[kind] += milliseconds(isnad.bench_command(index, file, options))
    return {kind: spread(times) for kind, times in taken.items()}


def whole_processes(data, peers, folder, files, count):
    """Programs from their start to their end, asked one query after the other, engines in turn; everything was read before."""
    isnad, sqlite = peers[0], next(peer for peer in peers if peer.name == engines.SQLITE)
    asking = [isnad, sqlite]
    speakers = data.lines("speaker")
    taken = {isnad.name: {}, sqlite.name: {}}
    for turn in range(count + 1):
        times = []
        for kind in engines.SETS:
            query = data.lines(kind)[turn % COUNT]
            times += [(peer.name, kind, wall(peer.whole_command(peer.index(folder), query))) for peer in asking]
            # It reads everything each time, so it is asked less often.
            if shutil.which("rg") and kind in engines.RIPGREP_SETS and turn % 4 == 0:
                times.append(("ripgrep", kind, wall(engines.ripgrep(files, query))))
        speaker = speakers[turn % len(speakers)]
        times.append((isnad.name, "speaker", wall(isnad.quotes_command(isnad.index(folder), speaker))))
        # Nobody else knows who speaks: the words of the name are the nearest that can be asked for.
        words = " AND ".join(speaker.replace('"', " ").split())
        times.append((sqlite.name, "speaker", wall(sqlite.whole_command(sqlite.index(folder), words))))
        # The first turn reads what is read later.
        for name, kind, time in times if turn else []:
            taken.setdefault(name, {}).setdefault(kind, []).append(time)
    return spreads(taken)


def stages(data, binaries, rounds):
    """Seconds of each step of indexing on one thread."""
    return json.loads(run([binaries / "isnad-eval", "stages", data.articles, "--rounds", rounds]).output)


def write_files(data, folder):
    """The articles as files, as people have them."""
    remove(folder)
    with open(data.articles, encoding="utf-8") as lines:
        corpus.write_files((json.loads(line) for line in lines), folder)


def updating(files, isnad, folder, changed, rounds):
    """A folder of files of which some change: seconds and bytes written. And a run in which nothing did."""
    index = folder / "isnad-files"
    remove(index)
    run(isnad.update_command(index, files))
    whole = size(index)
    paths = sorted(files.rglob("*.txt"))
    updates, unchanged = [], []
    for turn in range(rounds):
        for path in paths[turn::len(paths) // changed][:changed]:
            text = path.read_text(encoding="utf-8")
            path.write_text(text + f"\nThe report was amended on day {turn + 1}, the desk said.\n", encoding="utf-8")
        updates.append(run(isnad.update_command(index)))
        unchanged.append(run(isnad.update_command(index)).seconds)
    written = statistics.median(used.written for used in updates)
    return {
        "articles": len(paths), "changed": changed, "seconds": statistics.median(used.seconds for used in updates),
        "megabytes_written": written / 1e6, "share_of_index": written / whole, "unchanged_seconds": statistics.median(unchanged),
    }


def sharded(data, isnad, folder, rounds):
    """Four shards on this machine beside one index of the same articles."""
    place = folder / "shards"
    remove(place)
    place.mkdir()
    used = run(isnad.index_command(data, place / "four.shards") + ["--shards", 4])
    asked = {"one": (isnad, isnad.index(folder), data.queries), "four": (isnad, place / "four.shards", data.queries)}
    return {"seconds": used.seconds, "size_of_text": size(place) / data.megabytes / 1e6, **in_turn(asked, rounds * TURNS)}
