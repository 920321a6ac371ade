#!/usr/bin/env python3
"""Count the errors of extracted quotations by kind, the most common first.

    quotation_errors.py GOLD.jsonl PREDICTIONS.jsonl [--examples N]

Both are lines of {"id", "quotes"}, the gold ones with "text", as scripts/FitQuotations reads and writes them. A quotation is the set
of its words; two are one where at least half of their words are common to both. `--examples` prints so many of each kind.
"""
import argparse
import collections
import json
import re

WORD = re.compile(r"\w+(?:['’]\w+)*")
OPENING, CLOSING = "“«„‟", "”»"


def read(path):
    with open(path, encoding="utf-8") as lines:
        return {row["id"]: row for row in map(json.loads, filter(str.strip, lines))}


def spans(quote):
    return quote.get("spans") or [[quote["start"], quote["end"]]]


def words_of(quote, words):
    return {i for i, (start, end) in enumerate(words) if any(start < b and a < end for a, b in spans(quote))}


def quoted(text):
    """One flag for each character: does it stand inside double quotation marks?"""
    flags, inside = bytearray(len(text)), False
    for i, c in enumerate(text):
        if c == "\n" or c in CLOSING:
            inside = False
        elif c in OPENING:
            inside = True
        elif c == '"':
            inside = not inside
        elif inside:
            flags[i] = 1
    return flags


def likeness(a, b):
    return len(a & b) / len(a | b) if a | b else 0.0


def match(gold, found):
    pairs = sorted(((-likeness(g, f), i, j) for i, g in enumerate(gold) for j, f in enumerate(found) if g & f))
    pairs = [(i, j) for value, i, j in pairs if value <= -0.5]
    gold_used, found_used, matched = set(), set(), []
    for i, j in pairs:
        if i not in gold_used and j not in found_used:
            gold_used.add(i)
            found_used.add(j)
            matched.append((i, j))
    return matched


def same_cue(gold, found):
    return bool(gold.get("cue") and found.get("cue") and found["cue"].casefold() in gold["cue"].casefold())


def source_error(gold, found, text):
    """The kind of error of the source of a quotation that was found, or None."""
    source, mention = gold.get("source") or [], found.get("mention")
    if not source or mention and any(mention["start"] < e and s < mention["end"] for s, e in source):
        return None
    last = WORD.findall(found.get("speaker") or "")[-1:]
    if last and last[0].casefold() in {w.casefold() for s, e in source for w in WORD.findall(text[s:e])}:
        return None
    if not mention:
        return "source: none found"
    if "\n" in text[min(mention["start"], source[0][0]):max(mention["end"], source[0][1])]:
        return "source: of another paragraph"
    if not found.get("cue"):
        return "source: words without a cue, another phrase near them"
    return "source: another phrase, the right cue" if same_cue(gold, found) else "source: of another cue"


def errors(article, found):
    """(kind, example) for each error in an article."""
    text = article["text"]
    words = [m.span() for m in WORD.finditer(text)]
    flags = quoted(text)
    gold = [q for q in article["quotes"] if q["kind"] != "scare" and not q.get("optional")]
    gold_words, found_words = [words_of(q, words) for q in gold], [words_of(q, words) for q in found]

    def kind(taken):
        return "with words in marks" if any(flags[words[i][0]] for i in taken) else "indirect"

    def show(taken):
        return text[words[min(taken)][0]:words[max(taken)][1]] if taken else ""

    matched = match(gold_words, found_words)
    for i, j in matched:
        g, f = gold_words[i], found_words[j]
        wrong = source_error(gold[i], found[j], text)
        if wrong:
            yield wrong, f"{show(g)[:90]} | {gold[i].get('speaker')} | {(found[j].get('mention') or {}).get('text')}"
        if g == f:
            continue
        if min(g) != min(f):
            yield f"extent: begins too {'early' if min(f) < min(g) else 'late'}", f"{show(g)[:90]} | {show(f)[:90]}"
        if max(g) != max(f):
            yield f"extent: ends too {'early' if max(f) < max(g) else 'late'}", f"{show(g)[-90:]} | {show(f)[-90:]}"
        if min(g) == min(f) and max(g) == max(f):
            yield "extent: an attribution or aside within it", f"{show(g)[:90]} | {spans(found[j])}"
    other = [j for j in range(len(found)) if j not in {j for _, j in matched}]
    for i in range(len(gold)):
        if i in {i for i, _ in matched} or not gold_words[i]:
            continue
        near = [j for j in other if same_cue(gold[i], found[j]) and gold_words[i] & found_words[j]]
        if near:
            other.remove(near[0])
            yield f"extent: less than half in common, {kind(gold_words[i])}", f"{show(gold_words[i])[:90]} | {show(found_words[near[0]])[:90]}"
        else:
            yield f"missed: {kind(gold_words[i])}", f"{gold[i].get('cue')} | {show(gold_words[i])[:120]}"
    for j in other:
        if found_words[j]:
            yield f"nobody's words: {kind(found_words[j])}", f"{found[j].get('cue')} | {show(found_words[j])[:120]}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold")
    parser.add_argument("predictions")
    parser.add_argument("--examples", type=int, default=0, metavar="N")
    options = parser.parse_args()
    found = read(options.predictions)
    kinds = collections.defaultdict(list)
    for name, article in read(options.gold).items():
        for kind, example in errors(article, found.get(name, {}).get("quotes", [])):
            kinds[kind].append(f"{name}: {example}")
    for kind, examples in sorted(kinds.items(), key=lambda row: -len(row[1])):
        print(f"{len(examples):6} {kind}")
        for example in examples[:options.examples]:
            print("       ", " ".join(example.split()))


if __name__ == "__main__":
    main()
