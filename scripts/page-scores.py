#!/usr/bin/env python3
"""Scores what `dateline read` finds on pages of public suites; docs/measures.md says how to call it.

  page-scores.py pages KIND SUITE FOLDER    copies the suite's pages into FOLDER, each by the suite's name for it
  page-scores.py score KIND SUITE LINES     scores the lines that `dateline read FOLDER/*.html` printed

KIND is texts (scrapinghub/article-extraction-benchmark), readability (mozilla/readability) or dates (adbar/htmldate); SUITE
is a checkout of it. With strays, the first suite again, dates are counted that `dateline annotate LINES` found in what is no part of
an article; it prints them into this script. Halves are by SHA-1 of the name. F1 is over shingles of four words, as the first suite's evaluate.py has it.
"""
import collections
import gzip
import hashlib
import html.parser
import json
import pathlib
import re
import shutil
import statistics
import sys

BLOCKS = {"p", "div", "li", "br", "h1", "h2", "h3", "h4", "td", "tr", "blockquote", "pre"}


class Text(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.parts, self.hidden = [], 0

    def handle_starttag(self, tag, attrs):
        self.hidden += tag in ("script", "style")
        self.parts.append("\n" if tag in BLOCKS else "")

    def handle_endtag(self, tag):
        self.hidden -= tag in ("script", "style")
        self.parts.append("\n" if tag in BLOCKS else "")

    def handle_data(self, data):
        if not self.hidden:
            self.parts.append(data)


def text(page):
    parser = Text()
    parser.feed(page.read_text(encoding="utf-8"))
    return "".join(parser.parts)


def dated(suite):
    stated = {}
    for name in ("eval_mediacloud_2020.json", "eval_default.json"):
        for entry in json.loads((suite / "tests" / name).read_text(encoding="utf-8")).values():
            stated[re.sub(r"\.html?$", "", entry["file"])] = entry["date"]
    return stated


def pages(kind, suite):
    if kind == "texts":
        return {f.name[: -len(".html.gz")]: f for f in (suite / "html").glob("*.gz")}
    if kind == "readability":
        return {f.parent.name: f for f in suite.glob("test/test-pages/*/source.html")}
    found = {}
    for name in dated(suite):
        folders = [suite / "tests" / folder for folder in ("test_set", "cache", "eval")]
        files = [folder / (name + ending) for folder in folders for ending in (".html", ".htm", "")]
        found[name] = next(f for f in files if f.is_file())
    return found


def shingles(words):
    return collections.Counter(tuple(words[i : i + 4]) for i in range(max(1, len(words) - 3)))


def overlap(true, found):
    a, b = (shingles(re.findall(r"\w+", t)) for t in (true, found))
    return sum((a & b).values()), sum((b - a).values()), sum((a - b).values())


def print_texts(name, rows):
    precision = statistics.mean(tp / (tp + fp) if tp else 0.0 for tp, fp, fn in rows if tp + fp)
    recall = statistics.mean(tp / (tp + fn) if tp else 0.0 for tp, fp, fn in rows if tp + fn)
    lost = sum(tp < 0.1 * (tp + fp + fn) for tp, fp, fn in rows)
    print(f"{name:4} pages {len(rows):4}  F1 {2 * precision * recall / (precision + recall):.3f}"
          f"  precision {precision:.3f}  recall {recall:.3f}  lost {lost}")


def print_dates(name, rows):
    right = sum(found == true for true, found in rows)
    none = sum(not found for true, found in rows)
    total = len(rows) / 100
    print(f"{name:4} pages {len(rows):4}  right {right / total:5.1f} %"
          f"  wrong {(len(rows) - right - none) / total:5.1f} %  none {none / total:5.1f} %")


def english(true):
    words = re.findall(r"\w+", true.lower())
    return sum(word in ("the", "of", "and", "to", "in", "is", "a") for word in words) >= 0.12 * max(1, len(words))


def strays(suite, read):
    gold = json.loads((suite / "ground-truth.json").read_text(encoding="utf-8"))
    found = collections.Counter()
    for row in map(json.loads, sys.stdin):
        text = read[row["doc"]]["text"]
        true = re.findall(r"\w+", gold[row["doc"]]["articleBody"].lower())
        known, joined = shingles(true), " ".join(true)
        for timex in row["timex"]:
            line = text[text.rfind("\n", 0, timex["start"]) + 1 :].split("\n")[0]
            words = re.findall(r"\w+", line.lower())
            inside = " ".join(words) in joined
            if len(words) > 3:
                parts = shingles(words)
                inside = sum(part in known for part in parts) >= 0.5 * len(parts)
            for each in ["dates"] + ["days"] * bool(re.match(r"\d{4}-\d\d-\d\d", timex["value"])):
                found[each] += 1
                found["stray " + each] += not inside
    for each in ("dates", "days"):
        print(f"{each} {found[each]}  outside the article {100 * found['stray ' + each] / found[each]:.1f} %")


def score(kind, suite, lines):
    read = {row["doc"]: row for row in map(json.loads, open(lines, encoding="utf-8"))}
    if kind == "strays":
        return strays(suite, read)
    if kind == "dates":
        rows = {name: (day, read.get(name, {}).get("published")) for name, day in dated(suite).items()}
        show = print_dates
    else:
        if kind == "texts":
            gold = json.loads((suite / "ground-truth.json").read_text(encoding="utf-8"))
            gold = {name: entry["articleBody"] for name, entry in gold.items()}
        else:
            gold = {name: text(f.parent / "expected.html") for name, f in pages(kind, suite).items()}
            gold = {name: true for name, true in gold.items() if english(true)}
        rows = {name: overlap(true, read.get(name, {}).get("text", "")) for name, true in gold.items()}
        show = print_texts
    half = lambda name: "AB"[int(hashlib.sha1(name.encode()).hexdigest(), 16) % 2]
    show("all", list(rows.values()))
    for each in "AB":
        show(each, [row for name, row in rows.items() if half(name) == each])


def main():
    if len(sys.argv) != 5 or sys.argv[1] not in ("pages", "score") or sys.argv[2] not in (
        "texts",
        "readability",
        "dates",
        "strays",
    ):
        sys.exit(__doc__)
    verb, kind, suite, target = sys.argv[1:]
    if verb == "score":
        score(kind, pathlib.Path(suite), target)
        return
    folder = pathlib.Path(target)
    folder.mkdir(parents=True, exist_ok=True)
    for name, page in pages(kind, pathlib.Path(suite)).items():
        if page.suffix == ".gz":
            (folder / (name + ".html")).write_bytes(gzip.decompress(page.read_bytes()))
        else:
            shutil.copyfile(page, folder / (name + ".html"))


main()
