"""Asks a server as fast as it answers, with wrk, and measures. See scripts/load."""
import argparse
import json
import os
import random
import shutil
import signal
import subprocess
import tempfile
import threading
import time
import urllib.parse
import urllib.request

LUA = """
local targets = {}
for line in io.lines("%s") do targets[#targets + 1] = line end
local next = %d
local fields = %s
request = function()
  next = next %% #targets + 1
  return wrk.format("GET", targets[next], fields)
end
local bad = 0
response = function(status) if status ~= 200 then bad = bad + 1 end end
done = function(summary, latency, requests)
  io.write(string.format('{"requests": %%d, "seconds": %%.2f, "p50": %%.3f, "p90": %%.3f, "p99": %%.3f, "max": %%.3f, '
    .. '"status": %%d, "connect": %%d, "read": %%d, "write": %%d, "timeout": %%d}\\n',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(90) / 1e3,
    latency:percentile(99) / 1e3, latency.max / 1e3, summary.errors.status, summary.errors.connect, summary.errors.read,
    summary.errors.write, summary.errors.timeout))
end
"""

# Which share of the requests goes where: programs search, people look at pages.
MIXES = {
    "interface": [("/api/search?q={}", 80), ("/api/quotes?q={}", 10), ("/api/search?q={}&group=article&since=2010", 10)],
    "pages": [("/search?q={}", 70), ("/quotes?q={}", 20), ("/search?q={}&offset=10", 10)],
    "mixed": [("/api/search?q={}", 60), ("/search?q={}", 25), ("/api/quotes?q={}", 10), ("/api/timeline?q={}", 3), ("/api/names?name={}", 2)],
}


class Server:
    def __init__(self, program, index):
        self.process = subprocess.Popen(
            [program, "serve", "--index", index, "--port", "0", "--quiet"], stderr=subprocess.PIPE, text=True)
        line = self.process.stderr.readline()
        self.address = next(word for word in line.split() if word.startswith("http")).rstrip(";").rstrip("/")
        threading.Thread(target=self.process.stderr.read, daemon=True).start()

    @property
    def memory(self):
        """Megabytes that are its own: what is mapped from the index is the system's to take back."""
        with open(f"/proc/{self.process.pid}/status") as status:
            fields = dict(line.split(":", 1) for line in status)
        return int(fields["RssAnon"].split()[0]) / 1024

    @property
    def seconds(self):
        """Of the processors, used so far."""
        with open(f"/proc/{self.process.pid}/stat") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    @property
    def files(self):
        return len(os.listdir(f"/proc/{self.process.pid}/fd"))

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=30)


def targets(queries, mix, file):
    kinds = [path for path, share in MIXES[mix] for _ in range(share)]
    chance = random.Random(7)
    lines = [chance.choice(kinds).format(urllib.parse.quote(query)) for query in queries]
    chance.shuffle(lines)
    with open(file, "w") as out:
        out.write("\n".join(lines))


def ask(server, folder, queries, mix, connections, seconds, fresh=True):
    file = os.path.join(folder, mix + ".txt")
    targets(queries, mix, file)
    script = os.path.join(folder, mix + ".lua")
    with open(script, "w") as out:
        # Fresh: nothing that was answered before is given again.
        out.write(LUA % (file, 0, '{["Cache-Control"] = "no-store"}' if fresh else "{}"))
    answer = subprocess.run(
        ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "10s", "-s", script, server.address],
        capture_output=True, text=True, check=True).stdout
    return json.loads(answer.strip().split("\n")[-1])


def errors(figures):
    return sum(figures[kind] for kind in ["status", "connect", "read", "write", "timeout"])


def update(program, index, corpus, stop, rounds):
    """Changes some articles, adds some, takes some away, and brings the index up to date, again and again."""
    os.makedirs(corpus, exist_ok=True)
    number = 0
    while not stop.is_set():
        for slot in range(20):
            path = os.path.join(corpus, f"news{slot}.txt")
            if (slot + number) % 5 == 0:
                if os.path.exists(path):
                    os.remove(path)
                continue
            with open(path, "w") as out:
                out.write(
                    f"Round {number} of the harbour talks, part {slot}\n\nThe talks in Safir went into round {number} on Monday. "
                    f"Item {slot} of {number * 20} was about cranes, and Qasim al-Jazrawi said that it would be the last. "
                    f"Nobody in the hall believed him, since he had said so in each of the {number} rounds before this one.\n")
        subprocess.run([program, "index", "--index", index, "--quiet", corpus], check=True, capture_output=True)
        number += 1
        rounds.append(number)
        stop.wait(2)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("queries", nargs="+")
    parser.add_argument("--index", required=True)
    parser.add_argument("--seconds", type=int, default=20)
    parser.add_argument("--connections", type=int, default=16)
    parser.add_argument("--minutes", type=float, default=0)
    wanted = parser.parse_args()
    queries = []
    for file in wanted.queries:
        with open(file) as lines:
            queries += [line.strip() for line in lines if line.strip()]
    random.Random(1).shuffle(queries)
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        index = os.path.join(folder, "index")
        shutil.copytree(wanted.index, index)
        server = Server(wanted.program, index)
        try:
            with urllib.request.urlopen(server.address + "/healthz") as answer:
                health = json.load(answer)
            print(f"{health['articles']} articles, {len(queries)} queries, {wanted.connections} connections")
            for mix, fresh in [(mix, fresh) for fresh in [True, False] for mix in MIXES]:
                load, used = os.getloadavg()[0], server.seconds
                figures = ask(server, folder, queries, mix, wanted.connections, wanted.seconds, fresh)
                used = (server.seconds - used) / figures["requests"] * 1e3
                failed |= errors(figures) > 0
                print(
                    f"{mix:9} {'fresh' if fresh else 'again'}  p50 {figures['p50']:.2f} ms, p90 {figures['p90']:.2f} ms, "
                    f"p99 {figures['p99']:.2f} ms, {figures['requests'] / figures['seconds']:.0f} a second, {used:.2f} ms of a "
                    f"processor each, {errors(figures)} errors (load average before {load:.1f})", flush=True)
            if wanted.minutes:
                stop, rounds = threading.Event(), []
                writer = threading.Thread(
                    target=update, args=(wanted.program, index, os.path.join(folder, "corpus"), stop, rounds))
                writer.start()
                end = time.time() + wanted.minutes * 60
                memories = []
                while time.time() < end:
                    seconds = max(1, min(30, int(end - time.time())))
                    figures = ask(server, folder, queries, "mixed", wanted.connections, seconds)
                    failed |= errors(figures) > 0
                    memories.append(server.memory)
                    print(
                        f"updating   p50 {figures['p50']:.2f} ms, p99 {figures['p99']:.2f} ms, max {figures['max']:.0f} ms, "
                        f"{figures['requests'] / figures['seconds']:.0f} a second, {errors(figures)} errors; "
                        f"{len(rounds)} commits, {memories[-1]:.0f} MB, {server.files} open files", flush=True)
                stop.set()
                writer.join()
                half = len(memories) // 2
                if half:
                    first, second = max(memories[:half]), max(memories[half:])
                    print(f"most memory in the first half {first:.0f} MB, in the second {second:.0f} MB")
                    failed |= second > first * 1.25 + 16
        finally:
            status = server.stop()
        print(f"ended with status {status}")
        failed |= status != 0
    raise SystemExit(1 if failed else 0)


main()
