#!/usr/bin/env python3
"""Asks an index what nobody should ask: each query must be answered within two seconds and 300 MB, and say so where it was cut.

    hostile_queries.py PROGRAM INDEX [--seconds 2] [--megabytes 300]

Prints a line for each query; exits 0 where all held.
"""
import argparse
import json
import resource
import subprocess
import sys
import time

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
WAYS = [[], ["--group", "article", "--sort", "oldest", "--since", "1990"], ["--expand", "--exact"]]


def ask(program, index, query, options, most):
    """Returns status, seconds, megabytes, output, complaints."""
    query = query if isinstance(query, bytes) else query.encode()
    parts = [query[at : at + ROOM] for at in range(0, len(query), ROOM)]
    start = time.monotonic()
    process = subprocess.Popen(
        [program, "search", "--index", index, "--json", *options, "--", *parts],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    try:
        output, errors = process.communicate(timeout=most * 10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        return "hang", most * 10, 0, b"", b""
    return process.returncode, time.monotonic() - start, peak(), output, errors


def peak():
    """The most memory that any child has had so far, in megabytes: enough to see that none went beyond."""
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("index")
    parser.add_argument("--seconds", type=float, default=2)
    parser.add_argument("--megabytes", type=float, default=300)
    options = parser.parse_args()
    failures, slowest = 0, 0
    for name, (query, must_say) in QUERIES.items():
        for way in WAYS:
            status, seconds, megabytes, output, errors = ask(options.program, options.index, query, way, options.seconds)
            faults = []
            if status not in (0, 1):
                faults.append(f"status {status}")
            elif "results" not in json.loads(output):
                faults.append("no answer")
            if seconds > options.seconds:
                faults.append("too slow")
            if megabytes > options.megabytes:
                faults.append("too much memory")
            if must_say and not errors.strip():
                faults.append("does not say that it was cut")
            if any(byte in errors + output for byte in b"\x1b\x07\x00") or b"\xc2\x9b" in errors + output:
                faults.append("a control character")
            slowest = max(slowest, seconds)
            failures += bool(faults)
            shown = " ".join(way)
            print(f"{name + ' ' + shown:85} {status} {seconds:6.2f} s  {', '.join(faults) or 'well'}")
    print(f"{len(QUERIES) * len(WAYS)} queries, {failures} failures, slowest {slowest:.2f} s, most memory {peak():.0f} MB")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
