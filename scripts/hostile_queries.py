#!/usr/bin/env python3
"""Asks an index what nobody should ask, in all commands and of the server: each query must be answered within two seconds and 300 MB, and a
search must say so where it was cut.

    hostile_queries.py PROGRAM INDEX [--seconds 2] [--megabytes 300]

Prints a line for each query; exits 0 where all held.
"""
import argparse
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.parse
import urllib.request

COMMON = "the of and to in a said on for was".split()
BEGINNINGS = [a + b for a in "abcdefgst" for b in "aeiorhtl"]
NAMES = [f"al-{a}{b}{c}" for c in "lim rim san mil dir".split() for b in "a i u aa".split() for a in "KGBDSRMNHTQFZLWJYVPX"]
ROOM = 120_000  # bytes that one argument may have on Linux, and a little less

# What is asked, and whether it cannot be answered whole, which must then be said.
QUERIES = {
    "a wildcard of one letter": ("a*", True),
    "26 wildcards": (" ".join(c + "a*" for c in "abcdefghijklmnopqrstuvwxyz"), True),
    "72 wildcards, any of them": (" OR ".join(b + "*" for b in BEGINNINGS), True),
    "72 wildcards, near each other": (" NEAR ".join(b + "*" for b in BEGINNINGS), True),
    "72 wildcards in titles": (" ".join(f"title:{b}*" for b in BEGINNINGS), True),
    "400 misspelled words": (" ".join(f"s{n}vernment~" for n in range(400)), True),
    "100,000 words": (" ".join(f"word{n}" for n in range(100_000)), True),
    "100,000 common words": (" ".join(COMMON * 10_000), True),
    "10,000 brackets": ("(" * 10_000 + "said" + ")" * 10_000, True),
    "10,000 open brackets": ("said " + "(" * 10_000, True),
    "180 common words near each other": (" NEAR ".join(COMMON[:6] * 30), None),
    "320 words within a thousand": (" NEAR/1000 ".join(["said", "people", "year", "state"] * 80), None),
    "a phrase of 900 common words": ('"' + " ".join(COMMON[:3] * 300) + '"', None),
    "400 phrases of common words": (" ".join(['"of the"', '"in the"', '"to the"', '"and the"'] * 100), None),
    "600 words with AND": (" AND ".join(COMMON * 60), True),
    "5,000 times NOT": ("NOT " * 5_000 + "said", True),
    "400 names": (" ".join(NAMES[:400]), None),
    "200 phrases of two names": (" ".join(f'"{a} {b}"' for a, b in zip(NAMES[:200], NAMES[200:])), None),
    "300 words to be left out": ("the " + " ".join(f"-word{n}" for n in range(300)), None),
    "one word of 120,000 letters": ("x" * ROOM, None),
    "one wildcard of 120,000 letters": ("x" * (ROOM - 1) + "*", None),
    "1 MB of quotation marks": ('"' * 1_000_000, None),
    "1 MB of letters and signs": ('a"b(c*d~e:f=g-h ' * 62_500, True),
    "every character to U+00FF": ("".join(map(chr, range(1, 256))), None),
    "every byte": (bytes(range(1, 256)), None),
    "half characters": (b"\xc3 \xe2\x80 \xf0\x9f \xed\xa0\x80 said", None),
    "marks of direction and escapes": ("\u202esaid\u2066 \x1b[31mred\x07 \x9b2J", None),
}
# Command, options before the query, and whether it must say where it was cut.
WAYS = [
    ("search", [], True),
    ("search", ["--group", "article", "--sort", "oldest", "--since", "1990"], True),
    ("search", ["--expand", "--exact"], True),
    ("quotes", [], True),
    ("quotes", ["--speaker"], False),
    ("timeline", ["--share"], False),
    ("timeline", ["--speaker"], False),
    ("speakers", [], False),
    ("names", [], False),
    ("show", [], False),
]
TARGETS = [
    "/api/search?q=", "/search?q=", "/api/quotes?q=", "/quotes?speaker=", "/api/timeline?q=", "/timeline?speaker=", "/api/names?name=", "/speakers?name=", "/articles/",
]


def ask(program, index, query, command, options, most):
    """Returns status, seconds, seconds of a processor, megabytes, output, complaints."""
    query = query if isinstance(query, bytes) else query.encode()
    if options[-1:] == ["--speaker"]:
        options, rest = [*options[:-1], b"--speaker=" + query[:ROOM]], []
    elif command in ("names", "speakers", "show"):
        rest = ["--", query[:ROOM]]
    else:
        rest = ["--", *(query[at : at + ROOM] for at in range(0, len(query), ROOM))]
    start = time.monotonic()
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        process = subprocess.Popen([program, command, "--index", index, "--json", *options, *rest], stdout=output, stderr=errors)
        timer = threading.Timer(most * 10, process.kill)
        timer.start()
        _, status, used = os.wait4(process.pid, 0)
        timer.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        seconds = time.monotonic() - start
        output.seek(0)
        errors.seek(0)
        return process.returncode, seconds, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, output.read(), errors.read()


def faults_of(status, output, errors, command, must_say):
    """What is wrong with an answer."""
    if status == -9:
        yield "hangs"
    elif status == 2 and command == "show" or status == 64:
        if errors.count(b"\n") < 1:
            yield "no line of complaint"
    elif status not in (0, 1):
        yield f"status {status}"
    elif output.strip() and not isinstance(json.loads(output), dict) or command in ("search", "quotes") and "results" not in json.loads(output):
        yield "no answer"
    if must_say and not errors.strip():
        yield "does not say that it was cut"
    if any(byte in errors + output for byte in b"\x1b\x07\x00") or b"\xc2\x9b" in errors + output:
        yield "a control character"


def over_http(options, total):
    """The same of a server: an answer or a problem of the 400s each, and it still answers afterwards."""
    failures, slowest = 0, 0
    server = subprocess.Popen([options.program, "serve", "--port", "0", "--quiet", "--index", options.index], stderr=subprocess.PIPE, text=True)
    place = re.search(r"http://[^/]+", server.stderr.readline())[0]
    for name, (query, _) in QUERIES.items():
        query = (query if isinstance(query, bytes) else query.encode())[:15_000]
        for target in TARGETS:
            # Whole, and as much of it as is taken.
            for value in {query, query[:1_300]}:
                total += 1
                start = time.monotonic()
                try:
                    with urllib.request.urlopen(place + target + urllib.parse.quote(value, safe=""), timeout=options.seconds * 10) as answer:
                        status = answer.read() and answer.status
                except urllib.error.HTTPError as error:
                    status = error.code
                except OSError as error:
                    status = str(error)
                seconds = time.monotonic() - start
                slowest = max(slowest, seconds)
                if status not in (200, 400, 404, 414, 431) or seconds > options.seconds:
                    failures += 1
                    print(f"{name + ' ' + target:85} {status} {seconds:6.2f} s  FAILED")
    told = pathlib.Path(f"/proc/{server.pid}/status").read_text()
    # The pages of the index that it has at hand are the system's to take back.
    memory = (int(re.search(r"VmHWM:\s+(\d+)", told)[1]) - int(re.search(r"RssFile:\s+(\d+)", told)[1])) / 1024
    server.terminate()
    ended = server.wait(20)
    failures += ended != 0 or memory > options.megabytes
    print(f"the server, {total} requests: slowest {slowest:.2f} s, most memory {memory:.0f} MB, ended with {ended}")
    return failures


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("index")
    parser.add_argument("--seconds", type=float, default=2)
    parser.add_argument("--megabytes", type=float, default=300)
    options = parser.parse_args()
    failures, slowest, most = 0, 0, 0
    for name, (query, must_say) in QUERIES.items():
        for command, way, says in WAYS:
            status, seconds, used, megabytes, output, errors = ask(options.program, options.index, query, command, way, options.seconds)
            faults = list(faults_of(status, output, errors, command, must_say and says))
            if seconds > options.seconds:
                faults.append("too slow")
            if megabytes > options.megabytes:
                faults.append("too much memory")
            slowest, most = max(slowest, seconds), max(most, megabytes)
            failures += bool(faults)
            shown = " ".join([name, command, *way])
            print(f"{shown:105} {status} {seconds:6.2f} s ({used:.2f} of a processor) {megabytes:4.0f} MB  {', '.join(faults) or 'well'}", flush=True)
    failures += over_http(options, 0)
    print(f"{len(QUERIES) * len(WAYS)} queries, {failures} failures, slowest {slowest:.2f} s, most memory {most:.0f} MB")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
