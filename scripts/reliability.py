#!/usr/bin/env python3
"""Kills, damages, starves and crowds the program on a made-up archive. See scripts/reliability and docs/RELIABILITY.md."""
import argparse
import collections
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

import hostile_trials
import shard_trials
from made_archive import Archive, Failed, expect, one_line


def kills(archive, quick):
    """SIGKILL at any moment of a build, an update or a merge: the last commit opens, and nothing of it is lost."""
    wanted, killed, highest, number = 10 if quick else 100, 0, 0, 0
    start = time.monotonic()
    archive.build()
    span = time.monotonic() - start
    shutil.rmtree(archive.index)
    while killed < wanted and number < 5 * wanted:
        number += 1
        for changed in archive.rng.sample(range(100), archive.rng.choice([3, 60])):
            archive.write(changed, f"Update {number}.")
        archive.write(10_000 + number)
        process = subprocess.Popen(
            [archive.program, "index", archive.corpus, "--index", archive.index, "--quiet"], stderr=subprocess.DEVNULL, start_new_session=True)
        start = time.monotonic()
        try:
            process.wait(archive.rng.uniform(0.005, span))
            # As long as a run takes now is as late as the next one may be killed.
            span = max(0.02, time.monotonic() - start)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            killed += 1
        if number % 4 == 3:
            archive.build()
        check = archive.run("check").returncode
        expect(check == 0 or check == 1 and highest == 0, f"check gave {check} after kill {killed}")
        count = archive.articles()
        expect(count >= highest, f"articles fell from {highest} to {count}")
        highest = count
    archive.build()
    expect(archive.run("check").returncode == 0, "the last check")
    expect({p.name[0] for p in archive.index.iterdir()} <= set("cdlms"), "something was left behind")
    expect(killed == wanted, f"only {killed} kills in {number} rounds: it is too fast for that")
    return f"{killed} kills in {number} rounds, the count never fell, check well each time"


def damage(archive, quick):
    """A file of the index flipped, zeroed, exchanged, cut, emptied or removed: the answer as before, or one line and exit 2."""
    archive.build()
    archive.write(0, "Changed.")
    archive.build()
    outcomes = collections.Counter()
    whole = archive.answers()
    listed = files_in_use(archive) + ["manifest"]
    for number in range(30 if quick else 300):
        copy = archive.folder / "copy"
        shutil.copytree(archive.index, copy)
        victim = copy / archive.rng.choice(listed)
        kind = harm(victim, archive.rng)
        found = archive.answers(copy)
        checked = archive.run("check", index=copy).returncode
        expect(found is None or found == whole, f"trial {number}: another answer without a word: {kind} in {victim.name}")
        expect(kind is None or checked == 2, f"trial {number}: check gave {checked}: {kind} in {victim.name}")
        outcomes["refused" if found is None else "as before"] += 1
        shutil.rmtree(copy)
    return "; ".join(f"{count} {outcome}" for outcome, count in outcomes.items()) + "; 0 crashes, hangs, wrong answers; check found all"


def files_in_use(archive):
    """What is opened now: not what the commit before left for open readers."""
    return re.findall(r"^file (\S+)", (archive.index / "manifest").read_text(), re.M)


def harm(path, rng):
    data = bytearray(path.read_bytes())
    before = bytes(data)
    kind = rng.choice(["flip", "zero", "swap", "cut", "empty", "remove"])
    at = rng.randrange(max(1, len(data)))
    if kind == "flip" and data:
        for _ in range(rng.choice([1, 8, 64])):
            data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
    elif kind == "zero":
        data[at : at + 4096] = bytes(len(data[at : at + 4096]))
    elif kind == "swap" and len(data) >= 16384:
        first, second = (rng.randrange(len(data) // 8192) * 8192 for _ in range(2))
        data[first : first + 8192], data[second : second + 8192] = data[second : second + 8192], data[first : first + 8192]
    elif kind == "cut":
        del data[at:]
    elif kind == "empty":
        data.clear()
    path.unlink()
    if kind != "remove":
        path.write_bytes(data)
    return None if kind != "remove" and bytes(data) == before else kind


def large_damage(archive, quick):
    """The same with an index too large to be compared with its hashes at each opening: no crash, no hang, `check` finds all."""
    while sum(p.stat().st_size for p in archive.index.rglob("*") if p.is_file()) < 70_000_000 if archive.index.exists() else True:
        first = len(list(archive.corpus.iterdir()))
        for number in range(first, first + 4_000):
            archive.write(number)
        archive.build("--rebuild")
    outcomes = collections.Counter()
    whole = archive.answers()
    listed = files_in_use(archive)
    copy = archive.folder / "copy"
    shutil.copytree(archive.index, copy)
    for number in range(10 if quick else 100):
        name = archive.rng.choice(listed)
        kind = harm(copy / name, archive.rng)
        found = archive.answers(copy)
        expect(kind is None or archive.run("check", index=copy).returncode == 2, f"trial {number}: check finds nothing: {kind} in {name}")
        outcomes["refused" if found is None else "as before" if found == whole else "another answer, found by check"] += 1
        shutil.copy(archive.index / name, copy / name)
    return "; ".join(f"{count} {outcome}" for outcome, count in outcomes.items()) + "; 0 crashes, hangs; check found all"


def full_disk(archive, quick):
    """Too little room for an update: exit 2, one line, the old state answers, and the room is given back."""
    tried = []
    archive.build()
    before = archive.answers()
    for number in range(200):
        archive.write(50_000 + number)
    for most in [0, 8, 64, 512, 1024]:
        done = archive.run("index", archive.corpus, preexec_fn=lambda: limit_files(most * 1024))
        if done.returncode == 0:
            break
        one_line(done)
        expect(archive.answers() == before and archive.run("check").returncode == 0, f"the old state, files up to {most} kB")
        expect(not (archive.index / "scratch").exists(), "something was left behind")
        tried.append(f"{most} kB")
    small = archive.folder / "small"
    small.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=6m", "none", small], capture_output=True).returncode == 0:
        try:
            first = archive.folder / "first"
            first.mkdir()
            shutil.copy(archive.corpus / "1.txt", first)
            expect(archive.run("index", first, index=small / "index").returncode == 0, "the first build")
            old = archive.answers(small / "index")
            room = shutil.disk_usage(small).free
            one_line(archive.run("index", archive.corpus, index=small / "index"))
            expect(archive.answers(small / "index") == old, "the old state on the full disk")
            expect(shutil.disk_usage(small).free >= room, "the room was not given back")
        finally:
            subprocess.run(["umount", small])
        tried.append("a file system of 6 MB")
    archive.build()
    return "no room in " + ", ".join(tried) + ": exit 2, one line, old state intact each time"


def limit_files(most):
    import resource

    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))


def permissions(archive, quick):
    """No right to write, or to read; a file system that is read only."""
    archive.build()
    tried = []
    before = archive.answers()
    user = {"user": 65534, "group": 65534, "extra_groups": []} if os.getuid() == 0 else {}
    for path in [archive.folder.parent, archive.folder, archive.corpus]:
        path.chmod(0o755)
    archive.index.chmod(0o555)
    if user:
        for name in ("isnad", "isnad-engine"):
            shutil.copy(pathlib.Path(archive.program).with_name(name), archive.folder / name)
            (archive.folder / name).chmod(0o755)
        archive.program, kept = str(archive.folder / "isnad"), archive.program
    archive.write(0, "Changed.")
    one_line(archive.run("index", archive.corpus, **user))
    expect(archive.run("search", "harbour", **user).returncode == 0, "reading without the right to write")
    expect(archive.run("check", **user).returncode == 0 and archive.run("status", **user).returncode == 0, "check and status")
    tried.append("no right to write")
    (archive.index / "manifest").chmod(0)
    one_line(archive.run("search", "harbour", **user))
    (archive.index / "manifest").chmod(0o644)
    tried.append("no right to read")
    archive.write(1, "Changed.")
    (archive.corpus / "1.txt").chmod(0)
    archive.index.chmod(0o777)
    (archive.index / "lock").chmod(0o666)
    done = archive.run("index", archive.corpus, **user)
    expect(done.returncode == 0 and "permission denied" in done.stderr, "an article that may not be read")
    (archive.corpus / "1.txt").chmod(0o644)
    tried.append("an article that may not be read")
    if user:
        archive.program = kept
    fixed = archive.folder / "fixed"
    fixed.mkdir()
    if subprocess.run(["mount", "--bind", archive.index, fixed], capture_output=True).returncode == 0:
        try:
            if subprocess.run(["mount", "-o", "remount,bind,ro", fixed], capture_output=True).returncode == 0:
                one_line(archive.run("index", archive.corpus, index=fixed))
                expect(archive.answers(fixed) is not None and archive.run("check", index=fixed).returncode == 0, "reading from it")
                tried.append("read-only media")
        finally:
            subprocess.run(["umount", fixed])
    return ", ".join(tried) + ": exit 2 and one line where it must, answers where it can"


def moved(archive, quick):
    """The folder of the index copied, moved, or gone while it is read."""
    archive.build()
    before = archive.answers()
    other = archive.folder / "else where"
    shutil.copytree(archive.index, archive.folder / "copy")
    archive.index.rename(other)
    expect(archive.answers(other) == before and archive.answers(archive.folder / "copy") == before, "other answers elsewhere")
    expect(archive.run("index", index=other).returncode == 0, "updating it there")
    one_line(archive.run("search", "harbour"))
    other.rename(archive.index)
    return "answers and updates at the new place; one line at the old"


def two_writers(archive, quick):
    """Of two writers one is told at once, and a dead writer's lock is free."""
    archive.build()
    for number in range(100):
        archive.write(60_000 + number)
    command = [archive.program, "index", archive.corpus, "--rebuild", "--quiet", "--index", archive.index]
    refused = 0
    for _ in range(10):
        first = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        # Whoever comes first writes; on a busy machine that may be the second that was started.
        while first.poll() is None:
            start = time.monotonic()
            done = archive.run("index", archive.corpus)
            if done.returncode == 2:
                one_line(done)
                expect("another isnad is writing" in done.stderr, done.stderr)
                expect(time.monotonic() - start < 1, "it was not told at once")
                refused += 1
        expect(first.returncode == 0 or first.returncode == 2, f"the first gave {first.returncode}")
        if first.returncode == 0 and refused > 0:
            break
    expect(first.returncode == 0 and refused > 0, f"first {first.returncode}, refused {refused}")
    stopped = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    time.sleep(0.05)
    stopped.kill()
    stopped.wait()
    archive.build()
    return f"refused {refused} times while the first wrote; free after a kill"


def readers(archive, quick):
    """Eight readers beside a writer that commits all the time: no error, no half of an update."""
    archive.build()
    end = time.monotonic() + (5 if quick else 60)
    faults, searches, commits = [], [0] * 8, 0

    def read(number):
        while time.monotonic() < end and not faults:
            try:
                done = archive.run("search", "generation*", "--limit", "40", "--jsonl")
                expect(done.returncode in (0, 1), f"search gave {done.returncode}: {done.stderr}")
                seen = {word for line in done.stdout.splitlines() for word in re.findall(r"generation\d+", json.loads(line)["passage"]["text"])}
                expect(len(seen) <= 1, f"half of an update was seen: {seen}")
                searches[number] += 1
            except Failed as fault:
                faults.append(str(fault))

    threads = [threading.Thread(target=read, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    while time.monotonic() < end and not faults:
        for number in range(10):
            archive.write(70_000 + number, f"This is generation{commits}.")
        archive.build("--quiet")
        commits += 1
    for thread in threads:
        thread.join()
    expect(not faults, faults[0] if faults else "")
    return f"{sum(searches)} searches beside {commits} commits, no error, no half of an update"


def clocks(archive, quick):
    """A clock that jumps: files from the future and the past are seen as changed, and commits count on."""
    archive.build()
    generations = []
    for number, moment in enumerate([4_000_000_000, 1, 1_700_000_000, 0]):
        archive.write(1, f"Jump jumpword{number}.")
        os.utime(archive.corpus / "1.txt", (moment, moment))
        os.utime(archive.index / "manifest", (moment, moment))
        archive.build()
        done = archive.run("search", f"jumpword{number}", "--json")
        expect(done.returncode == 0, f"a change at {moment} was not seen")
        generations.append(json.loads(archive.run("status", "--json").stdout)["generation"])
    expect(generations == sorted(set(generations)), f"commits went {generations}")
    return "four jumps, each change seen, commits in order"


TRIALS = [
    kills, damage, large_damage, full_disk, permissions, moved, two_writers, readers, clocks, hostile_trials.files, hostile_trials.changing, hostile_trials.places, hostile_trials.aliases,
    hostile_trials.server, shard_trials.secure_shell,
]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--only", nargs="*", default=[trial.__name__ for trial in TRIALS])
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    failures = 0
    for trial in TRIALS:
        if trial.__name__ not in options.only:
            continue
        with tempfile.TemporaryDirectory(prefix="isnad-") as folder:
            archive = Archive(options.program, pathlib.Path(folder) / "a", 300 if options.quick else 2_000, options.seed)
            start = time.monotonic()
            try:
                told = trial(archive, options.quick)
            except Failed as fault:
                failures += 1
                told = f"FAILED: {fault}"
            print(f"{trial.__name__:14} {time.monotonic() - start:6.1f} s  {told}", flush=True)
    print("all held" if failures == 0 else f"{failures} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
