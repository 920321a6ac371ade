"""A made-up archive, an index of it and the program, for scripts that try what an index stands."""
import json
import random
import re
import subprocess

ASKED = [
    ["search", "harbour", "closed"], ["search", '"red line"'], ["search", "min*"], ["search", "title:harbour", "-safir"], ["search", "harbor~"],
    ["search", "date:2024"], ["search", "minister NEAR/8 harbour"], ["search", "=closed"], ["quotes", "open", "--speaker", "Darwish"],
    ["timeline", "harbour", "--share"], ["timeline", "--together"], ["speakers"], ["names", "Darwish"],
]
PLACES = "Safir Dalma Qarn Halat Marsa Zuwad Tibra Rimal Sahel Waha".split()
SPEAKERS = ["Qasim al-Darwish", "Dana Noor", "Minister Karim Safadi", "the master of the port"]
WORDS = [a + b + c for a in "br d f gr l m n st t v".split() for b in "a e i o u".split() for c in "lan dor mir sen tek".split()]


class Failed(Exception):
    """What was promised did not hold."""


def expect(holds, what):
    if not holds:
        raise Failed(what)


class Archive:
    """A folder of invented articles, an index of it, and the program."""

    def __init__(self, program, folder, count, seed):
        self.program, self.folder, self.rng = program, folder, random.Random(seed)
        self.corpus, self.index = folder / "corpus", folder / "index"
        self.corpus.mkdir(parents=True)
        for number in range(count):
            self.write(number)

    def write(self, number, more=""):
        place = self.rng.choice(PLACES)
        body = "\n\n".join(
            " ".join(self.rng.choice(WORDS) for _ in range(80)).capitalize() + f". The harbour of {place} was closed, a red line for the minister."
            for _ in range(5))
        body += f"\n\n“The harbour of {place} will open in {self.rng.randint(2, 90)} days,” {self.rng.choice(SPEAKERS)} said."
        day = f"2024-{self.rng.randint(1, 12):02}-{self.rng.randint(1, 28):02}"
        (self.corpus / f"{number}.txt").write_text(f"Harbour of {place} {number}\n\n{day}\n\n{body}\n\n{more}\n")

    def run(self, *arguments, index=None, timeout=120, **options):
        """Runs the program, on an index unless it is False; a crash or a hang is a failure whatever was asked."""
        command = [self.program, *(str(argument).replace("\0", "") for argument in arguments)]
        if index is not False:
            command += ["--index", str(index or self.index)]
        try:
            done = subprocess.run(command, capture_output=True, text=True, errors="replace", timeout=timeout, **options)
        except subprocess.TimeoutExpired:
            raise Failed(f"hangs: {' '.join(command)}")
        expect(0 <= done.returncode < 128, f"crashes ({done.returncode}): {' '.join(command)}: {done.stderr[-200:]}")
        return done

    def build(self, *arguments, **options):
        done = self.run("index", self.corpus, *arguments, **options)
        expect(done.returncode == 0, f"index gave {done.returncode}: {done.stderr[-200:]}")

    def articles(self):
        done = self.run("status", "--json")
        return json.loads(done.stdout)["articles"] if done.returncode == 0 else 0

    def answers(self, index=None):
        """What the index says to a few questions that touch all of its files; None where it says to one that it is damaged."""
        answers = []
        for question in ASKED:
            done = self.run(*question, "--json", index=index)
            if done.returncode == 2:
                one_line(done)
                answers.append(None)
                continue
            answer = json.loads(done.stdout)
            answer.pop("took_ms", None)
            answers.append(answer)
        return None if None in answers else answers


def one_line(done):
    expect(done.returncode == 2, f"status {done.returncode} in place of 2: {done.stderr[-200:]}")
    expect(re.fullmatch(r"isnad: [^\n]+\n", done.stderr), f"not one line of complaint: {done.stderr!r}")
