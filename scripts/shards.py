#!/usr/bin/env python3
"""Measures what shards cost, and compares their answers with those of one index. See scripts/shards."""
import argparse
import collections
import json
import os
import pathlib
import random
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port):
    for _ in range(200):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    sys.exit(f"nothing listens on port {port}")


class Network:
    """Servers of shards and, before each, what delays as a network does; ended with the program."""

    def __init__(self):
        self.processes = []

    def start(self, command, **how):
        self.processes.append(subprocess.Popen([str(word) for word in command], **how))
        return self.processes[-1]

    def server(self, published):
        port = free_port()
        self.start(
            ["xapian-tcpsrv", "--port", port, "--interface", "127.0.0.1", "--quiet", published],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for(port)
        return port

    def delayed(self, server, delay):
        port = free_port()
        proxy = self.start(
            [sys.executable, HERE / "delay_proxy.py", port, server, "--delay", delay], stdout=subprocess.PIPE, text=True)
        wait_for(port)
        return port, proxy

    def end(self):
        for process in self.processes:
            process.kill()
        for process in self.processes:
            process.wait()


def journeys(proxies):
    """What the busiest link carried since the last time: the others are asked side by side."""
    counts = []
    for proxy in proxies:
        proxy.send_signal(signal.SIGUSR1)
        counts.append(int(proxy.stdout.readline()))
    return max(counts)


def set_up(options, network):
    """The indexes by name, and the proxies of those that have some."""
    work, isnad = options.work, options.programs / "isnad"
    quiet = {"check": True, "stdout": subprocess.DEVNULL}
    if not (work / "one" / "manifest").exists():
        subprocess.run([isnad, "index", options.articles, "--index", work / "one", "--quiet"], **quiet)
    indexes, proxies = {"one": work / "one"}, {}
    for count in options.shards:
        local = work / f"local{count}.shards"
        if not local.exists():
            subprocess.run(
                [isnad, "index", options.articles, "--shards", str(count), "--index", local, "--quiet"], **quiet)
        indexes[f"{count} folders"] = local
        near, far, links = [], [], []
        for number in range(1, count + 1):
            shard = work / f"local{count}-{number}"
            subprocess.run([isnad, "serve-shard", "--publish", "--index", shard], **quiet)
            port = network.server(shard / "shard")
            near.append(f"127.0.0.1:{port}\n")
            port, proxy = network.delayed(port, options.delay)
            far.append(f"127.0.0.1:{port}\n")
            links.append(proxy)
        for name, lines in [("servers", near), ("far", far)]:
            (work / f"{name}{count}.shards").write_text("".join(lines))
        indexes[f"{count} servers"] = work / f"servers{count}.shards"
        indexes[f"{count} servers, {2 * options.delay:g} ms"] = work / f"far{count}.shards"
        proxies[f"{count} servers, {2 * options.delay:g} ms"] = links
    return indexes, proxies


def size(folder, prefix=""):
    """The bytes of an index, or of what it shows servers; what is linked counts once."""
    return sum(
        path.lstat().st_size for path in folder.rglob("*")
        if not path.is_symlink() and path.is_file() and
        path.relative_to(folder).parts[0].startswith(("served-", "facts-")) == bool(prefix))


def measure(options, indexes, proxies):
    """Each set of queries on each index in turn, round by round: every query is new to the program that asks it."""
    times, asked = collections.defaultdict(list), {}
    for _ in range(options.rounds):
        for file in options.queries:
            for name, index in indexes.items():
                bench = [options.programs / "isnad-eval", "bench", "--index", index, "--queries", file, "--repeat"]
                if name in proxies:
                    journeys(proxies[name])
                report = json.loads(subprocess.run([*bench, "1"], check=True, capture_output=True).stdout)
                times[file, name].append(report["p50_ms"])
                if name in proxies:
                    asked[file, name] = journeys(proxies[name]) / report["queries"]
    print("| queries | " + " | ".join(indexes) + " |\n" + "| --- " * (len(indexes) + 1) + "|")
    ratios = collections.defaultdict(list)
    for file in options.queries:
        row = [pathlib.Path(file).name]
        one = statistics.median(times[file, "one"])
        for name in indexes:
            value = statistics.median(times[file, name])
            ratios[name].append(value / one)
            cell = f"{value:.2f} ms" + ("" if name == "one" else f", {value / one:.2f} ×")
            if (file, name) in asked:
                cell += f", {asked[file, name]:.1f} journeys"
            row.append(cell)
        print("| " + " | ".join(row) + " |")
    print("| median of the ratios | | " + " | ".join(f"{statistics.median(ratios[name]):.2f} ×" for name in list(indexes)[1:]) + " |")


def variants(queries, rng):
    """Queries of all kinds, made of the words of those given."""
    lines = [line.strip() for file in queries for line in pathlib.Path(file).read_text().splitlines() if line.strip()]
    plain = [line.replace('"', "").replace(" AND ", " ").replace(" OR ", " ").split() for line in lines]
    words = sorted({word for line in plain for word in line if len(word) > 3})
    made = [("search", line) for line in rng.sample(lines, min(len(lines), 120))]
    for _ in range(12):
        one, two, three = rng.choice(words), rng.choice(words), rng.choice(words)
        line = rng.choice([line for line in plain if len(line) > 1])
        made += [("search", query) for query in [
            f"={one}", f"{one[:5]}*", f"{one}~", f"{one} NEAR/6 {two}", f'"{line[0]} {line[1]}" NEAR/9 {one}', f"title:{one}",
            f"{one} -{two}", f"{one} AND {two} OR {three}", " ".join(line), f'="{line[0]} {line[1]}"', f"speaker:{one}"]]
        made += [("quotes", one), ("quotes", f'"{line[0]} {line[1]}"'), ("quotes", f"={two}")]
    return made


def compare(options, indexes):
    """Whether all indexes give the answers of the first, in their order, with scores that agree to two places."""
    rng = random.Random(7)
    alike, different, totals = collections.Counter(), collections.defaultdict(list), collections.Counter()
    asked = variants(options.queries, rng)
    commands = []
    for kind, query in asked:
        commands.append([kind, query])
        extra = rng.choice(["--sort=newest", "--sort=oldest", "--group=article", "--offset=10", None])
        if kind == "search" and extra:
            commands.append([kind, query, extra])
    commands += [["quotes", "--speaker", name] for name in options.speakers] + [["speakers"], ["timeline", asked[0][1]]]
    for command in commands:
        answers = {}
        for name, index in indexes.items():
            done = subprocess.run(
                [options.programs / "isnad", *command, "--json", "--index", index], capture_output=True, text=True)
            if done.returncode not in (0, 1):
                sys.exit(f"{' '.join(command)} on {name}: {done.stderr}")
            answers[name] = json.loads(done.stdout)
        first = answers.pop("one")
        for name, answer in answers.items():
            if shown(answer) == shown(first):
                alike[name] += 1
            else:
                different[name].append(" ".join(command))
            if answer.get("total_is_exact") and first.get("total_is_exact") and answer["total"] != first["total"]:
                totals[name] += 1
    for name in list(indexes)[1:]:
        print(f"{name}: {alike[name]} of {len(commands)} answers alike, {totals[name]} with another exact number of matches")
        for command in different[name][:10]:
            print(f"    differs: {command}")
    return not any(different.values())


def shown(answer):
    """What has to be alike: all but the time, and the number of matches where it is estimated."""
    if "results" not in answer:
        return json.dumps({key: value for key, value in answer.items() if key != "took_ms"}, sort_keys=True)
    kept = []
    for result in answer["results"]:
        result = dict(result)
        score = result.pop("score", 0) or 0
        result.pop("more", None)
        kept.append((json.dumps(result, sort_keys=True), round(score, 1)))
    return kept


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("articles", type=pathlib.Path)
    parser.add_argument("queries", nargs="+")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--delay", type=float, default=1.0, help="milliseconds each way")
    parser.add_argument("--shards", type=int, nargs="*", default=[2, 4])
    parser.add_argument("--speakers", nargs="*", default=[])
    parser.add_argument("--keep", type=pathlib.Path)
    parser.add_argument("--compare", action="store_true", help="compare answers in place of times")
    parser.add_argument("--programs", type=pathlib.Path, required=True)
    options = parser.parse_args()
    network = Network()
    with tempfile.TemporaryDirectory() as scratch:
        options.work = options.keep or pathlib.Path(scratch)
        options.work.mkdir(parents=True, exist_ok=True)
        try:
            indexes, proxies = set_up(options, network)
            if options.compare:
                near = {name: index for name, index in indexes.items() if name not in proxies}
                if not compare(options, near):
                    sys.exit(1)
                return
            measure(options, indexes, proxies)
            for count in options.shards:
                folders = [options.work / f"local{count}-{number}" for number in range(1, count + 1)]
                own, shown_size = sum(map(size, folders)), sum(size(folder, "served-") for folder in folders)
                print(f"\n{count} shards: {own / 1e6:.1f} MB, published {shown_size / 1e6:.1f} MB besides ({shown_size / own:.2f} ×)")
            print("load averages: %.1f %.1f %.1f" % os.getloadavg())
        finally:
            network.end()


if __name__ == "__main__":
    main()
