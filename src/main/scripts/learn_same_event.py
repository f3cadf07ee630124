#!/usr/bin/env python3
"""Learns how much each feature counts when two reports are asked whether they tell of one event.

usage: learn_same_event.py PAIRS.tsv... > resources/org/variorum/align/event/weights.tsv

Each PAIRS.tsv is written by SameEventFeatures (in the tests): a line a pair with its topic, its label (1 for
one event) and its features. Pairs of one topic are never both learned from and measured on.

Logistic regression by gradient descent with a small penalty on large weights. A feature whose direction is
known is held to it: more in common never speaks against one event, so that a decision can be explained.
"""
import csv
import math
import re
import sys

FOR = {"WORDS", "NAMES", "LEAD", "PEOPLE", "PLACES", "BODIES", "ACTS", "NUMBERS", "PASSAGES", "COVERED"}
AGAINST = {"OTHER_PEOPLE", "OTHER_PLACES", "APART", "OTHER_DAYS"}
STEPS, RATE, PENALTY = 4000, 0.5, 0.003
# The pairs tell no dates of publication, so what these say cannot be learned from them. Chosen so that half a
# year apart outweighs shared background, and not the shared names of a trial years after a crime.
BY_HAND = {"APART": -0.8}


def read(paths):
    rows, names = [], None
    for path in paths:
        with open(path, encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t"):
                names = [n for n in row if n not in ("pair", "label")]
                topic = re.match(r"\d*", row["pair"]).group() or row["pair"]
                rows.append((topic, int(row["label"]), [float(row[n]) for n in names]))
    return names, rows


def learn(names, rows):
    """Bias and weights, in the scale of the features. Both labels count alike, whatever their number."""
    n = len(names)
    scale = [max(1e-9, (sum(x[i] ** 2 for _, _, x in rows) / len(rows)) ** 0.5) for i in range(n)]
    count = [sum(1 for _, y, _ in rows if y == label) for label in (0, 1)]
    data = [(y, [v / s for v, s in zip(x, scale)], 0.5 / count[y]) for _, y, x in rows]
    bias, w = 0.0, [0.0] * n
    for _ in range(STEPS):
        db, dw = 0.0, [PENALTY * v for v in w]
        for y, x, weight in data:
            error = (1 / (1 + math.exp(-(bias + sum(a * b for a, b in zip(w, x))))) - y) * weight
            db += error
            for i, v in enumerate(x):
                dw[i] += error * v
        bias -= RATE * db
        for i, name in enumerate(names):
            w[i] -= RATE * dw[i]
            if name in FOR:
                w[i] = max(0.0, w[i])
            elif name in AGAINST:
                w[i] = min(0.0, w[i])
    return bias, [v / s for v, s in zip(w, scale)]


def same(bias, w, x):
    return 1 / (1 + math.exp(-(bias + sum(a * b for a, b in zip(w, x)))))


def measure(names, rows):
    """Balanced accuracy when every topic is judged by what was learned from the others, in ten parts."""
    topics = sorted({t for t, _, _ in rows})
    right = {0: [], 1: []}
    for part in range(10):
        held = set(topics[part::10])
        if not held:
            continue
        bias, w = learn(names, [r for r in rows if r[0] not in held])
        for topic, y, x in rows:
            if topic in held:
                right[y].append((same(bias, w, x) >= 0.5) == bool(y))
    return [sum(right[y]) / len(right[y]) for y in (1, 0)]


def main():
    names, rows = read(sys.argv[1:])
    one, other = measure(names, rows)
    bias, w = learn(names, rows)
    print("# Weights of the features that tell whether two reports are of one event: a logistic regression.")
    print("# Written by src/main/scripts/learn_same_event.py; run it anew rather than edit this file.")
    print(f"# Learned from {len(rows)} pairs of reports of {len({t for t, _, _ in rows})} topics of ECB+ (CC BY 3.0), half of them of one event,")
    print("# half of two like events. On topics not learned from, one event was known in"
          f" {one:.3f} and two were told apart in {other:.3f}.")
    print(f"# Set by hand, for want of dates in those pairs: {', '.join(BY_HAND)}.")
    print(f"BIAS\t{bias:.4f}")
    for name, value in zip(names, w):
        print(f"{name}\t{BY_HAND.get(name, value):.4f}")


if __name__ == "__main__":
    main()
