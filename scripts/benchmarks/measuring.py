"""What programs take: seconds, processors' seconds, memory, bytes on disk."""
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time


class Usage:
    """What one run of a program took."""

    def __init__(self, seconds, used, output):
        self.seconds, self.output = seconds, output
        self.processor = used.ru_utime + used.ru_stime
        # The most that was resident at once, pages of mapped files among it.
        self.megabytes = used.ru_maxrss / 1024
        # Blocks that it gave to the file system, those of files that were removed again among them.
        self.written = used.ru_oublock * 512


def run(command, stdin=None):
    """Runs a program to its end; a failure of it is the end of everything."""
    # What a child inherits counts as its own memory until it runs its program, so this process stays small.
    command = [str(part) for part in command]
    with tempfile.TemporaryFile() as errors, open(stdin or os.devnull, "rb") as given:
        start = time.perf_counter()
        child = subprocess.Popen(command, stdin=given, stdout=subprocess.PIPE, stderr=errors)
        output = child.stdout.read()
        _, status, used = os.wait4(child.pid, 0)
        seconds = time.perf_counter() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        child.stdout.close()
        if child.returncode:
            errors.seek(0)
            sys.exit(f"benchmark: {' '.join(command)} ended with status {child.returncode}: {errors.read().decode(errors='replace').strip()}")
    return Usage(seconds, used, output.decode())


def wall(command):
    """Milliseconds of a program from its start to its end; what it prints goes nowhere, and finding nothing is no failure."""
    command = [str(part) for part in command]
    quiet = [(os.POSIX_SPAWN_OPEN, descriptor, os.devnull, os.O_RDWR, 0) for descriptor in range(3)]
    start = time.perf_counter()
    child = os.posix_spawnp(command[0], command, os.environ, file_actions=quiet)
    _, status = os.waitpid(child, 0)
    taken = (time.perf_counter() - start) * 1e3
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        sys.exit(f"benchmark: {' '.join(command)} ended with status {os.waitstatus_to_exitcode(status)}")
    return taken


class OtherWork:
    """How much of the processors went to programs that are not ours, from when this was made."""

    def __init__(self):
        self.start, self.busy, self.own = time.monotonic(), self.all_busy(), self.all_own()

    @staticmethod
    def all_busy():
        """Seconds of all processors at work since the machine began: for users, nice, for the system, for interrupts of two kinds, stolen."""
        with open("/proc/stat", encoding="ascii") as lines:
            fields = [int(field) for field in lines.readline().split()[1:]]
        return (sum(fields[:3]) + sum(fields[5:8])) / os.sysconf("SC_CLK_TCK")

    @staticmethod
    def all_own():
        every = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
        return sum(used.ru_utime + used.ru_stime for used in every)

    def share(self):
        """Of what the processors could have done since."""
        room = (time.monotonic() - self.start) * os.cpu_count()
        return max(0.0, (self.all_busy() - self.busy) - (self.all_own() - self.own)) / room


def size(path):
    """The bytes of a file, or of all files under a folder."""
    if os.path.isfile(path):
        return os.path.getsize(path)
    return sum(os.path.getsize(os.path.join(folder, name)) for folder, _, names in os.walk(path) for name in names)


def spread(times):
    """The median and the 99th percentile of milliseconds."""
    ordered = sorted(times)
    return {"p50": round(statistics.median(ordered), 4), "p99": round(ordered[min(len(ordered) - 1, int(0.99 * len(ordered)))], 4)}
