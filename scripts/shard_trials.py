"""What scripts/reliability tries of shards behind ssh: a server of its own on this machine, with keys that are thrown away."""
import getpass
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import time

from made_archive import Failed, expect, one_line


class SecureShell:
    """A server of ssh on 127.0.0.1 that lets one key in."""

    def __init__(self, folder, name, *settings):
        self.folder = folder
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.host_key, self.key = folder / f"{name}-host", folder / "key"
        for key in (self.host_key, self.key):
            if not key.exists():
                subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key], check=True)
        config = folder / f"{name}-config"
        config.write_text(
            "\n".join([
                f"Port {self.port}", "ListenAddress 127.0.0.1", f"HostKey {self.host_key}", f"AuthorizedKeysFile {self.key}.pub", "PidFile none",
                "StrictModes no", "UsePAM no", "PasswordAuthentication no", "KbdInteractiveAuthentication no", "PermitRootLogin prohibit-password",
                f"AllowUsers {getpass.getuser()}", *settings, ""]))
        if os.getuid() == 0:
            pathlib.Path("/run/sshd").mkdir(exist_ok=True)
        self.process = subprocess.Popen(["/usr/sbin/sshd", "-D", "-e", "-f", config], stderr=subprocess.DEVNULL)
        for _ in range(100):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    break
            time.sleep(0.05)
        else:
            raise Failed("sshd does not start: try /usr/sbin/sshd -t")
        with (folder / "known").open("a") as known:
            known.write(f"[127.0.0.1]:{self.port} " + self.host_key.with_suffix(".pub").read_text())

    def environment(self, key="key", known="known"):
        command = f"ssh -F none -i {self.folder / key} -o IdentitiesOnly=yes -o StrictHostKeyChecking=yes -o UserKnownHostsFile={self.folder / known}"
        return {**os.environ, "ISNAD_SSH": command}

    def end(self):
        self.process.send_signal(signal.SIGCONT)
        self.process.kill()
        self.process.wait()


def secure_shell(archive, quick):
    """A shard that ssh reaches answers as its folder does; each thing that goes wrong is one line and exit 2, and --partial goes on."""
    if not (pathlib.Path("/usr/sbin/sshd").exists() and shutil.which("ssh") and shutil.which("xapian-progsrv")):
        return "not tried: openssh-server, openssh-client and xapian-tools are not installed here"
    lists = archive.folder
    done = archive.run("index", archive.corpus, "--shards", "2", "--quiet", index=lists / "near.shards")
    expect(done.returncode == 0, done.stderr)
    expect(archive.run("serve-shard", "--publish", index=lists / "near-2").returncode == 0, "publishing")
    user, shell = getpass.getuser(), SecureShell(lists, "good")
    bare = None
    try:
        def listed(name, line):
            (lists / name).write_text(f"near-1\n{line}\n")
            return lists / name

        path = lists / "near-2"
        far = listed("far.shards", f"ssh://{user}@127.0.0.1:{shell.port}{path}")
        near = answers(archive, lists / "near.shards")
        os.environ["ISNAD_SSH"] = shell.environment()["ISNAD_SSH"]
        expect(answers(archive, far) == near and near is not None, "other answers through ssh")
        status = json.loads(archive.run("status", "--json", index=far).stdout)
        expect(status["health"] == "good" and len(status["shards"]) == 2, f"status says {status['health']}")
        # An update there is seen here.
        archive.write(70_000, "Zeppelinwords.")
        expect(archive.run("index", index=lists / "near.shards").returncode == 0, "an update")
        expect("70000" in archive.run("search", "zeppelinwords", index=far).stdout, "an update that is published was not seen")

        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", lists / "other"], check=True)
        (lists / "nobody").write_text("")
        bare = SecureShell(lists, "bare", "SetEnv PATH=/nowhere")
        good = f"ssh://{user}@127.0.0.1:{shell.port}"
        wrong = [
            ("a host of no address", "ssh://no-such-host.invalid/data/news", {}, "no address"),
            ("no ssh there", f"ssh://{user}@127.0.0.1:1{path}", {}, "no ssh listens there"),
            ("a key that is refused", good + str(path), {"key": "other"}, "needs a key"),
            ("a host that is not known", good + str(path), {"known": "nobody"}, "key is not known"),
            ("no folder", good + str(lists / "nowhere"), {}, "nothing is published there"),
            ("nothing published", good + str(lists / "near-1"), {}, "nothing is published there"),
            ("no xapian-progsrv", f"ssh://{user}@127.0.0.1:{bare.port}{path}", {}, "xapian-progsrv is not installed there"),
        ]
        for what, line, keys, said in wrong:
            refused(archive, listed("wrong.shards", line), shell.environment(**keys), what, said)
        os.kill(shell.process.pid, signal.SIGSTOP)
        start = time.monotonic()
        refused(archive, far, shell.environment(), "a host that does not answer", "does not answer")
        expect(time.monotonic() - start < 30, f"waiting took {time.monotonic() - start:.0f} s")
        os.kill(shell.process.pid, signal.SIGCONT)
        expect(archive.answers(far) is not None, "no answers once it is back")
        return f"the answers of folders; {len(wrong) + 1} things wrong, each one line, exit 2, answers with --partial"
    finally:
        os.environ.pop("ISNAD_SSH", None)
        for one in (shell, bare):
            if one is not None:
                one.end()


def answers(archive, index):
    """As Archive.answers, without numbers of matches that may be estimated, which one index and several do differently."""
    found = archive.answers(index)
    for answer in found or []:
        for name in ("total", "total_is_exact"):
            answer.pop(name, None)
    return found


def refused(archive, index, environment, what, said):
    done = archive.run("search", "harbour", index=index, env=environment)
    expect(done.returncode == 2, f"{what}: status {done.returncode}: {done.stderr[-300:]}")
    one_line(done)
    expect(said in done.stderr and "ssh://" in done.stderr, f"{what}: {done.stderr}")
    done = archive.run("search", "harbour", "--partial", "--json", index=index, env=environment)
    expect(done.returncode == 0 and json.loads(done.stdout)["missing"], f"{what}, --partial: {done.stderr[-300:]}")
