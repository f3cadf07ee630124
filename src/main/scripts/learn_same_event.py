#!/usr/bin/env python3
"""Learns how much each feature counts when two reports are asked whether they tell of one event.

usage: learn_same_event.py PAIRS.tsv... > resources/org/variorum/align/event/weights.tsv

Each PAIRS.tsv is written by SameEventFeatures (in the tests): a line a pair with its topic, its label (1 for
one event) and its features. Pairs of one topic are never both learned from and measured on.

Logistic regression by gradient descent with a small penalty on large weights. A feature whose direction is
known is held to it: more in common never speaks against one event, so that a decision can be explained.
Needs numpy.
"""
import csv
import re
import sys

import numpy

FOR = {"WORDS", "NAMES", "LEAD", "PEOPLE", "PLACES", "BODIES", "ACTS", "NUMBERS", "PASSAGES", "COVERED", "DAYS",
       "HOURS", "AGES", "RARE"}
AGAINST = {"OTHER_PEOPLE", "OTHER_PLACES", "APART", "OTHER_DAYS", "OTHER_VENUES", "OTHER_SUBJECT", "OTHER_NAME"}
STEPS, RATE, PENALTY = 1500, 0.5, 0.003
# The pairs tell no dates of publication, so what these say cannot be learned from them. Chosen so that half a
# year apart outweighs shared background, and not the shared names of a trial years after a crime; and that one
# day speaks for one event as much as shared background does, not more: two crimes of one weekend are two.
BY_HAND = {"APART": -0.8, "DAYS": 2.0}


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
    labels = numpy.array([y for _, y, _ in rows])
    features = numpy.array([x for _, _, x in rows])
    scale = numpy.maximum(1e-9, numpy.sqrt((features ** 2).mean(axis=0)))
    data = features / scale
    counts = numpy.where(labels == 1, 0.5 / (labels == 1).sum(), 0.5 / (labels == 0).sum())
    least = numpy.array([0.0 if n in FOR else -numpy.inf for n in names])
    most = numpy.array([0.0 if n in AGAINST else numpy.inf for n in names])
    bias, w = 0.0, numpy.zeros(len(names))
    for _ in range(STEPS):
        error = (1 / (1 + numpy.exp(-(bias + data @ w))) - labels) * counts
        bias -= RATE * error.sum()
        w = numpy.clip(w - RATE * (data.T @ error + PENALTY * w), least, most)
    return bias, list(w / scale)


def same(bias, w, x):
    return 1 / (1 + numpy.exp(-(bias + numpy.dot(w, x))))


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
    print(f"# Learned from {len(rows)} pairs of reports of {len({t for t, _, _ in rows})} topics of ECB+ (CC BY 3.0), of one event (some of them")
    print("# once more with another main place) or of two like events. On topics not learned from, one event was known in"
          f" {one:.3f} and two were told apart in {other:.3f}.")
    print(f"# Set by hand, for want of dates of publication in those pairs: {', '.join(BY_HAND)}.")
    print(f"BIAS\t{bias:.4f}")
    for name, value in zip(names, w):
        print(f"{name}\t{BY_HAND.get(name, value):.4f}")


if __name__ == "__main__":
    main()
