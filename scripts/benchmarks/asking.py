"""Times queries, for the programs that stand for an engine."""
import sys
import time


def time_queries(ask, warm):
    """Asks each line of standard input and prints the milliseconds of those behind the first `warm` ones, a line each.

    `ask` gives back how much it found; an engine that finds nothing for any query was asked wrongly, which ends the program.
    """
    found = 0
    for asked, line in enumerate(sys.stdin):
        start = time.perf_counter()
        found += ask(line.strip())
        taken = time.perf_counter() - start
        if asked >= warm:
            print(f"{taken * 1e3:.4f}")
    if not found:
        sys.exit(f"{sys.argv[0]}: nothing found by any query")
