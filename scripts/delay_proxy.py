#!/usr/bin/env python3
"""Stands between a searcher and a server as a network would: hands on what either says after some milliseconds, and counts journeys.

    delay_proxy.py LISTEN_PORT SERVER_PORT [--delay 1.0]

A journey is a question, or several in a row, that waits for an answer. Whoever sends SIGUSR1 gets their number on standard output, which begins
anew then.
"""
import argparse
import queue
import signal
import socket
import threading
import time


class Journeys:
    def __init__(self):
        self.count = 0
        self.lock = threading.Lock()

    def add(self):
        with self.lock:
            self.count += 1

    def take(self, *_):
        # A signal may come while the lock is held by the very thread that it interrupts: reading needs none.
        count, self.count = self.count, 0
        print(count, flush=True)


def pump(source, sink, delay, note):
    """Hands on all that comes, each piece after the delay, in its order."""
    pieces = queue.Queue()

    def send():
        while True:
            due, piece = pieces.get()
            wait = due - time.monotonic()
            if wait > 0:
                time.sleep(wait)
            try:
                if not piece:
                    sink.shutdown(socket.SHUT_WR)
                    return
                sink.sendall(piece)
            except OSError:
                return

    threading.Thread(target=send, daemon=True).start()
    while True:
        try:
            piece = source.recv(1 << 16)
        except OSError:
            piece = b""
        if piece:
            note()
        pieces.put((time.monotonic() + delay, piece))
        if not piece:
            return


def serve(client, port, delay, journeys):
    try:
        server = socket.create_connection(("127.0.0.1", port))
    except OSError:
        client.close()
        return
    for end in (client, server):
        end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    state = {"asks": False}

    def asked():
        if not state["asks"]:
            state["asks"] = True
            journeys.add()

    def answered():
        state["asks"] = False

    threading.Thread(target=pump, args=(client, server, delay, asked), daemon=True).start()
    pump(server, client, delay, answered)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("listen", type=int)
    parser.add_argument("server", type=int)
    parser.add_argument("--delay", type=float, default=1.0, help="milliseconds each way")
    options = parser.parse_args()
    journeys = Journeys()
    signal.signal(signal.SIGUSR1, journeys.take)
    listener = socket.create_server(("127.0.0.1", options.listen), backlog=64)
    while True:
        client, _ = listener.accept()
        threading.Thread(
            target=serve, args=(client, options.server, options.delay / 1000, journeys), daemon=True).start()


if __name__ == "__main__":
    main()
