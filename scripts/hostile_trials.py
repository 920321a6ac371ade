"""What articles, folders, files of aliases and clients may do that nobody should. See scripts/reliability."""
import json
import os
import pathlib
import random
import re
import resource
import shutil
import socket
import subprocess
import threading
import time
import urllib.parse

from made_archive import Failed, expect, one_line

HARMFUL = "\x1b[31mred\x1b]0;title\x07 \u009b2J \u202egnp.exe\u202c \u2066x\u2069 \x7f\x08\u2028\r"
# What a terminal obeys, or what reorders the text around it; the marks that set a right-to-left text apart are ours.
OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066\u2067]")


def files(archive, quick):
    """Names and texts with escapes, controls and overrides of direction; pipes, sockets, devices and links; nothing of it gets out."""
    name = HARMFUL.replace("/", "")
    said = f"“The escapeword {HARMFUL} is shut,” Minister Qasim {HARMFUL} Darwish said. “It is,” said Dana al-{HARMFUL}Noor, also known as Abu {HARMFUL}."
    (archive.corpus / f"name {name}.txt").write_text(f"Title {HARMFUL}\n\nBy {HARMFUL}\n\nHarbour escapeword {HARMFUL} end.\n\n{said}\n")
    fields = {"id": HARMFUL, "title": HARMFUL, "source": HARMFUL, "url": "http://" + HARMFUL, "authors": [HARMFUL], "date": "2024-12-08", "language": HARMFUL}
    (archive.corpus / "lines.jsonl").write_text(json.dumps(fields | {"body": "escapeword " + said}) + "\n" + HARMFUL + "\n")
    (archive.corpus / "page.html").write_text(f"<title>{HARMFUL}</title><h1>&#27;[31m&#x9b;2J&#x202e;</h1><p>escapeword &#7; {said}</p><script>x()</script>")
    (archive.corpus / "mail.eml").write_text(f"From: {HARMFUL!r} <a@safir.example>\nSubject: =?utf-8?B?G1szMW1yZWQ=?= x\nDate: 8 Dec 2024\n\nescapeword {said}\n")
    (archive.corpus / f"empty {name}.txt").write_text("")
    (archive.corpus / f"folder {name}").mkdir()
    os.mkfifo(archive.corpus / "pipe.txt")
    socket.socket(socket.AF_UNIX).bind(str(archive.corpus / "socket.txt"))
    links = [("loop", "."), ("out.txt", "/etc/passwd"), ("gone.txt", "nowhere"), ("device.txt", "/dev/zero"), ("one", "other"), ("other", "one"), ("up", "..")]
    for link, target in links:
        (archive.corpus / link).symlink_to(target)
    article = archive.folder / "article.txt"
    article.write_text(said)
    told = []
    for arguments in [["index", archive.corpus], ["index", HARMFUL], ["index", archive.corpus / "pipe.txt"], ["index", "--forget", HARMFUL], ["index", "--dry-run"]]:
        told.append((arguments, archive.run(*arguments, timeout=60)))
    for asked in [
        ["search", "escapeword"], ["search", HARMFUL], ["search", "root", "source:" + HARMFUL], ["search", "--speaker", "Qasim " + HARMFUL], ["search", "escapeword~"],
        ["quotes", "escapeword"], ["quotes", "--speaker", "Darwish"], ["quotes", "--speaker", HARMFUL], ["speakers"], ["speakers", "Darwish"], ["speakers", HARMFUL],
        ["timeline", "escapeword", HARMFUL], ["timeline", "--speaker", "Darwish"], ["timeline", "--together"],
    ]:
        for form in [[], ["--json"], ["--jsonl"], ["--csv"], ["--color", "always"]]:
            told.append((asked + form, archive.run(*asked, *form, timeout=20)))
    for arguments in [
        ["search", "escapeword", "--jsonl", "--explain"], ["search", "escapeword", "--expand", "--group", "article"], ["search", "--since", HARMFUL, "x"],
        ["quotes", "escapeword", "--cite"], ["names", "Darwish"], ["names", HARMFUL], ["names", HARMFUL, "--json"], ["show", "lines.jsonl"], ["show", HARMFUL],
        ["show", "page.html", "--quotes"], ["show", "mail.eml", "--json"], ["show", HARMFUL, "--json", "--quotes"], ["status"], ["status", "--json"],
        ["status", "--failed"], ["status", "--failed", "--json"], ["check"], ["search", "x", "--aliases", HARMFUL], ["search", "x", "--sort", HARMFUL],
        ["search", "x", "--" + HARMFUL], [HARMFUL],
    ]:
        told.append((arguments, archive.run(*arguments, timeout=20)))
    for arguments in [["extract", article], ["extract", article, "--jsonl"], ["extract", HARMFUL]]:
        told.append((arguments, archive.run(*arguments, index=False)))
    told.append((["search"], archive.run("search", "x", index=archive.folder / HARMFUL.replace("/", ""))))
    printed = [(arguments, done.stdout + done.stderr) for arguments, done in told]
    picture = archive.folder / "picture.svg"
    archive.run("timeline", "--together", "--svg", picture)
    printed.append((["the picture"], picture.read_text() if picture.exists() else ""))
    with Server(archive) as server:
        hostile = urllib.parse.quote(HARMFUL)
        for target in [
            "/", "/search?q=escapeword", "/search?q=" + hostile, "/quotes?q=escapeword", "/quotes?speaker=" + hostile, "/speakers", "/speakers?name=Darwish&company=1",
            "/speakers?name=" + hostile, "/timeline?q=escapeword", "/timeline?speaker=Darwish", "/articles/" + hostile, "/articles/page.html?q=escapeword", "/articles/lines.jsonl",
            "/api/search?q=escapeword", "/api/search?q=escapeword&csv=1", "/api/quotes?speaker=Darwish&cite=1", "/api/speakers", "/api/names?name=" + hostile, "/api/status",
            "/api/articles/" + hostile, "/api/timeline?q=escapeword&svg=1", "/api/" + hostile, "/" + hostile, "/search?since=" + hostile,
        ]:
            printed.append(([target], server.get(target)))
    printed.append((["the server's log"], server.log))
    for arguments, text in printed:
        expect("\x1b[31mred" not in text, f"an escape of an article in what {arguments} printed")
        if "always" in arguments:
            text = re.sub("\x1b\\[[0-9;]*m", "", text)
        found = OBEYED.search(text.replace("\r\n", "\n"))
        expect(not found, f"{found and found[0]!r} in what {arguments} printed: {found and text[max(0, found.start() - 60):found.end() + 20]!r}")
    expect(archive.run("search", "nologin").returncode == 1, "a link out of the folder was followed")
    pages = [text for (first, *_), text in printed if str(first).startswith("/")]
    expect(all(pages) and all(done.returncode != 2 or done.stderr for _, done in told), "no answer at all")
    expect(not any("<script>" in text for text in pages), "an article's markup is in a page")
    return f"{len(told)} commands, {len(pages)} pages and answers, a log and a picture: no control character in them; no link followed, no pipe, socket or device opened"


def changing(archive, quick):
    """A folder whose files grow, shrink, vanish, and turn into folders, links and pipes while they are read."""
    end = time.monotonic() + (5 if quick else 40)
    growing = archive.corpus / "growing.jsonl"
    changes = [0]

    def change():
        rng = random.Random(5)
        while time.monotonic() < end:
            victim = archive.corpus / f"{rng.randrange(40)}.txt"
            try:
                if victim.is_dir() and not victim.is_symlink():
                    shutil.rmtree(victim)
                kind = rng.randrange(8)
                if kind == 0:
                    victim.unlink(missing_ok=True)
                elif kind == 1:
                    os.truncate(victim, rng.randrange(400))
                elif kind == 2:
                    victim.unlink(missing_ok=True)
                    victim.mkdir()
                    (victim / "inner.txt").write_text("Inner harbour\n\nIt was closed.\n")
                elif kind == 3:
                    victim.unlink(missing_ok=True)
                    os.mkfifo(victim)
                elif kind == 4:
                    victim.unlink(missing_ok=True)
                    victim.symlink_to(rng.choice(["/etc/passwd", ".", "nowhere"]))
                elif kind == 5:
                    victim.rename(archive.corpus / f"{rng.randrange(40)}.txt")
                elif kind == 6:
                    victim.chmod(rng.choice([0, 0o644]))
                else:
                    if not victim.is_file() or victim.is_symlink():
                        victim.unlink(missing_ok=True)
                    archive.write(int(victim.stem), f"Change {changes[0]}.")
                with open(growing, "a") as stream:
                    for _ in range(20):
                        stream.write(json.dumps({"id": f"g{changes[0]}", "title": f"Growing {changes[0]}", "body": "It grows while it is read. " * 20}) + "\n")
                changes[0] += 1
            except OSError:
                pass

    thread = threading.Thread(target=change)
    thread.start()
    runs = 0
    while thread.is_alive():
        done = archive.run("index", archive.corpus, timeout=60)
        expect(done.returncode in (0, 1), f"index gave {done.returncode}: {done.stderr[-300:]}")
        runs += 1
    thread.join()
    expect(archive.run("search", "nologin").returncode == 1, "a link that came while it was read was followed")
    archive.build()
    expect(archive.run("check").returncode == 0, "check after all that")
    archive.build()
    again = archive.folder / "again"
    expect(archive.run("index", archive.corpus, index=again).returncode == 0, "an index from nothing")
    counts = [json.loads(archive.run("status", "--json", index=index).stdout)["articles"] for index in [archive.index, again]]
    expect(counts[0] == counts[1], f"{counts[0]} articles after the changes, {counts[1]} built from nothing")
    return f"{runs} runs beside {changes[0]} changes, all well; at the end the same {counts[0]} articles as from nothing"


def places(archive, quick):
    """An index that is a file, a pipe, a link, another program's folder, or of a version to come."""
    archive.build()
    asked = [["search", "harbour"], ["quotes", "harbour"], ["timeline", "harbour"], ["speakers"], ["status"], ["check"], ["show", "1.txt"], ["index", archive.corpus]]
    tried = []

    def refused(index, what, questions=asked):
        before = contents(index)
        for question in questions:
            done = archive.run(*question, index=index, timeout=20)
            expect(done.returncode == 2, f"{what}: {question[0]} gave {done.returncode}: {done.stderr[-200:]}")
            one_line(done)
        expect(contents(index) == before, f"{what} was changed")
        tried.append(what)

    file = archive.folder / "a file"
    file.write_text("nothing of ours")
    refused(file, "a file")
    refused(file / "in it", "a place in a file")
    pipe = archive.folder / "pipe"
    os.mkfifo(pipe)
    refused(pipe, "a pipe")
    loop = archive.folder / "loop"
    loop.symlink_to("loop")
    refused(loop, "a link to itself")
    for what, change in [
        ("a version to come", lambda text: re.sub(r"^isnad-index \d+", "isnad-index 4000000000", text)),
        ("a version without measure", lambda text: re.sub(r"^isnad-index \d+", "isnad-index " + "9" * 400, text)),
        ("the version before", lambda text: re.sub(r"^isnad-index \d+", "isnad-index 1", text)),
        ("a manifest of one line", lambda text: "isnad-index 2\n"),
        ("a manifest of 50 MB", lambda text: text + "x" * 50_000_000),
    ]:
        copy = archive.folder / what
        shutil.copytree(archive.index, copy)
        (copy / "manifest").write_text(change((copy / "manifest").read_text()))
        refused(copy, what)
    foreign = archive.folder / "foreign"
    foreign.mkdir()
    (foreign / "manifest").write_text("another program's\n")
    refused(foreign, "another program's folder", asked + [["index", archive.corpus, "--rebuild"]])
    for what, make in [("a pipe", os.mkfifo), ("a folder", os.mkdir), ("a link to a device", lambda path: os.symlink("/dev/zero", path))]:
        copy = archive.folder / f"manifest {what}"
        shutil.copytree(archive.index, copy)
        (copy / "manifest").unlink()
        make(copy / "manifest")
        for question in asked:
            one_line(archive.run(*question, index=copy, timeout=20))
        tried.append(f"a manifest that is {what}")
    link = archive.folder / "link"
    link.symlink_to(archive.index)
    expect(archive.run("search", "harbour", index=link).returncode == 0 and archive.run("index", archive.corpus, index=link).returncode == 0, "a link to an index")
    return ", ".join(tried) + ": one line and exit 2 each, nothing changed; a link to an index is that index"


def contents(path):
    """Names, kinds and sizes under a path; nothing is opened."""
    if not path.is_dir():
        return None if path.is_symlink() or not os.path.lexists(path) else (path.lstat().st_mode, path.lstat().st_size)
    return sorted((str(p.relative_to(path)), p.lstat().st_mode, p.lstat().st_size) for p in path.rglob("*") if p.name != "lock")


def aliases(archive, quick):
    """Files of aliases that are huge, endless, no text, or no file: an answer or one line, in bounded time and memory."""
    archive.build()
    many, long, wide, none = (archive.folder / name for name in ["many", "long", "wide", "none"])
    count = 5_000 if quick else 20_000
    many.write_text("".join(f"Qasim al-Darwish{number} = Abu Safir{number}\n" for number in range(count)))
    long.write_text("Qasim al-Darwish = " + "Abu Safir " * 1_000_000 + "\n")
    wide.write_text(" = ".join(["Qasim al-Darwish"] + [f"Abu Safir{number}" for number in range(20_000)]) + "\n")
    none.write_bytes(random.Random(1).randbytes(1_000_000))
    pipe = archive.folder / "pipe"
    os.mkfifo(pipe)
    slowest = 0
    for path in [many, long, wide, none, pipe, archive.folder, pathlib.Path("/dev/zero"), archive.folder / "nowhere"]:
        for question in [["quotes", "--speaker", "Darwish"], ["names", "Darwish"], ["search", "Darwish"]]:
            start = time.monotonic()
            done = archive.run(*question, "--aliases", path, timeout=20)
            slowest = max(slowest, time.monotonic() - start)
            expect(done.returncode in (0, 1, 2), f"{path.name}: status {done.returncode}")
            if done.returncode == 2:
                one_line(done)
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    expect(memory < 1_000, f"{memory:.0f} MB")
    return f"{count} aliases, a line of 10 MB, 20,000 names of one person, no text, a pipe, a folder, a device: an answer or one line, slowest {slowest:.1f} s, most memory {memory:.0f} MB"


class Server:
    """The program as a server, on a port of its own."""

    def __init__(self, archive):
        self.program, self.index = archive.program, archive.index

    def __enter__(self):
        self.process = subprocess.Popen(
            [self.program, "serve", "--port", "0", "--index", self.index], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, errors="replace")
        self.lines = []
        first = self.process.stderr.readline()
        self.lines.append(first)
        found = re.search(r"127\.0\.0\.1:(\d+)", first)
        expect(found, f"the server says {first!r}")
        self.port = int(found[1])
        # What is not read would fill the pipe and stop it.
        self.reader = threading.Thread(target=lambda: self.lines.extend(self.process.stderr))
        self.reader.start()
        return self

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.status = self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.status = "did not end"
        self.reader.join()
        self.log = "".join(self.lines)

    def connect(self, timeout=15):
        return socket.create_connection(("127.0.0.1", self.port), timeout=timeout)

    def get(self, target):
        """The whole answer as text, status line and fields included."""
        with self.connect() as connection:
            connection.sendall(f"GET {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode())
            answer = b""
            while piece := connection.recv(1 << 16):
                answer += piece
        return answer.decode(errors="replace")

    def memory(self):
        """Megabytes that it holds."""
        return int(re.search(r"VmRSS:\s+(\d+)", pathlib.Path(f"/proc/{self.process.pid}/status").read_text())[1]) / 1024


def server(archive, quick):
    """Clients that send slowly, never read, leave in the middle, send rubbish or come in hundreds: the others are answered all the while."""
    archive.build()
    rng = random.Random(3)
    end = time.monotonic() + (8 if quick else 45)
    with Server(archive) as served:
        before = served.memory()
        faults, asked, slowest = [], [0], [0.0]

        def honest():
            while time.monotonic() < end and not faults:
                start = time.monotonic()
                try:
                    answer = served.get(rng.choice(["/healthz", "/api/search?q=harbour", "/search?q=minister", "/api/quotes?speaker=Darwish"]))
                except OSError as error:
                    faults.append(f"an honest client: {error}")
                    return
                slowest[0] = max(slowest[0], time.monotonic() - start)
                if not answer.startswith("HTTP/1.1 200"):
                    faults.append(f"an honest client was told {answer[:80]!r}")
                asked[0] += 1
                time.sleep(0.02)

        thread = threading.Thread(target=honest)
        thread.start()
        held, closed, rubbish, left = [], 0, 0, 0
        while time.monotonic() < end and not faults:
            # One more that sends its request byte by byte, and one that asks for much and reads nothing.
            if len(held) < 300:
                slow = served.connect()
                slow.sendall(b"GET /search?q=")
                held.append(slow)
                deaf = served.connect()
                deaf.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
                deaf.sendall(b"GET /search?q=harbour&limit=100 HTTP/1.1\r\nHost: localhost\r\n\r\n" * 20)
                held.append(deaf)
            for connection in rng.sample(held, min(len(held), 20)):
                try:
                    connection.send(b"x")
                except OSError:
                    held.remove(connection)
                    closed += 1
            with served.connect() as connection:
                connection.sendall(rng.choice([rng.randbytes(400), b"GET " + b"/" * 40_000, b"\x16\x03\x01\x02\x00\x01", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", b"\r\n" * 500]))
                rubbish += 1
            leaving = served.connect()
            leaving.sendall(b"GET /search?q=harbour&limit=100 HTTP/1.1\r\nHost: localhost\r\n\r\n")
            leaving.close()
            left += 1
            time.sleep(0.02)
        thread.join()
        for connection in held:
            connection.close()
        expect(not faults, faults[0] if faults else "")
        expect(slowest[0] < 5, f"an honest client waited for {slowest[0]:.1f} s")
        expect(served.get("/healthz").startswith("HTTP/1.1 200"), "it does not answer afterwards")
        after = served.memory()
        expect(after < before + 300, f"memory grew from {before:.0f} to {after:.0f} MB")
    expect(served.status == 0, f"it ended with {served.status}")
    expect(not OBEYED.search(served.log), "a control character in its log")
    return (
        f"{asked[0]} honest requests answered beside {len(held) + closed} slow or deaf clients ({closed} sent away), {rubbish} with rubbish, {left} that left;"
        f" slowest {slowest[0]:.2f} s, memory {before:.0f} to {after:.0f} MB")
