"""Times the program beside itself with a library in its writer's place, and writes the section into docs/PERFORMANCE.md.
Called by src/bench/writers/run."""
import hashlib
import os
import pathlib
import statistics
import subprocess
import sys
import time
import xml.etree.ElementTree as ET
import zipfile

FOLDER, CLASSES, STAND_INS, LIBRARIES = (pathlib.Path(one) for one in sys.argv[1:5])
CLASSPATH = pathlib.Path(sys.argv[5]).read_text(encoding="utf-8").strip()
ROUNDS, AGENCIES = int(sys.argv[6]), int(sys.argv[7])
TARGET = pathlib.Path("docs/PERFORMANCE.md")
TITLE = "## The writer of long lists"
BOOK = FOLDER / "output/consolidated.xlsx"
# As the launcher starts a large round.
JAVA = ["java", "-Xlog:disable", "-XX:+UseParallelGC", "-XX:MaxNewSize=600m", "-XX:InlineSmallCode=1000", "-Dfile.encoding=UTF-8"]
MERGE = ["org.prongsai.cli.Main", "merge", "--quiet", "--dir", str(FOLDER), "--format"]
OWN = f"{CLASSES}:{CLASSPATH}"
LIBRARY = f"{STAND_INS}:{CLASSES}:{CLASSPATH}:{LIBRARIES}/*"
WRITERS = {
    "ours": ["-cp", OWN, *MERGE, "xlsx"],
    "POI SXSSF": ["-cp", LIBRARY, "-Dbench.writer=sxssf", *MERGE, "xlsx"],
    "fastexcel's writer": ["-cp", LIBRARY, "-Dbench.writer=fastexcel", *MERGE, "xlsx"],
    "no workbook (csv alone)": ["-cp", OWN, *MERGE, "csv"],
}
HEAPS = {"": [], ", -Xmx256m": ["-Xmx256m"]}
CONTESTANTS = [(name, heap) for heap in HEAPS for name in WRITERS if not heap or "xlsx" in WRITERS[name]]


def measure(command):
    """Wall and CPU seconds and peak MB of one run, cold; None when it failed."""
    begun = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - begun
    return None if status else (wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def cells():
    """A digest of every text and number with its sheet and cell, and how many there are."""
    digest, count = hashlib.sha256(), 0
    with zipfile.ZipFile(BOOK) as book:
        shared = []
        if "xl/sharedStrings.xml" in book.namelist():
            shared = ["".join(one.itertext()) for one in ET.parse(book.open("xl/sharedStrings.xml")).getroot()]
        sheets = sorted((n for n in book.namelist() if n.startswith("xl/worksheets/sheet")), key=lambda n: (len(n), n))
        for number, name in enumerate(sheets):
            for _, element in ET.iterparse(book.open(name)):
                tag = element.tag.split("}")[1]
                if tag == "c":
                    text = "".join("".join(one.itertext()) for one in element if not one.tag.endswith("}f"))
                    if element.get("t") == "s":
                        text = shared[int(text)]
                    if text:
                        text = f"{float(text):g}" if element.get("t", "n") == "n" else text
                        digest.update(f"{number}!{element.get('r')}={text}\n".encode())
                        count += 1
                elif tag == "row":
                    element.clear()
    return digest.hexdigest(), count


def main():
    runs, sizes, contents = {}, {}, {}
    for number in range(ROUNDS):
        for name, heap in CONTESTANTS:
            run = measure([*JAVA, *HEAPS[heap], *WRITERS[name]])
            runs.setdefault(name + heap, []).append(run)
            print(number + 1, name + heap, run, flush=True)
            if run and "xlsx" in WRITERS[name] and name not in contents:
                contents[name], sizes[name] = cells(), BOOK.stat().st_size
    same = len(set(contents.values())) == 1
    print(contents, sizes, "same cells" if same else "DIFFERENT CELLS")
    lines = ["| | wall s | CPU s | peak MB | wall / ours | CPU / ours | peak / ours | file MB |", "|---|---|---|---|---|---|---|---|"]
    for name, heap in CONTESTANTS:
        mine, base = runs[name + heap], runs["ours" + heap]
        if None in mine:
            lines.append(f"| {name}{heap} | failed |" + " |" * 6)
            continue
        figures = [statistics.median(run[i] for run in mine) for i in range(3)]
        ratios = [statistics.median(a[i] / b[i] for a, b in zip(mine, base)) for i in range(3)]
        size = f"{sizes[name] / 1e6:.1f}" if name in sizes else ""
        lines.append(
            f"| {name}{heap} | {figures[0]:.1f} | {figures[1]:.1f} | {figures[2]:.0f} | "
            + " | ".join(f"{ratio:.2f}" for ratio in ratios) + f" | {size} |")
    section = "\n".join([
        TITLE, "",
        f"`src/bench/writers/run`: `merge --format xlsx` of {AGENCIES:,} agencies of ten divisions ({AGENCIES * 10:,} forms), the whole program each",
        "time, with its own writer or with a library in its place (same reader, rules, looks, row heights and level of deflating).",
        f"{ROUNDS} rounds, alternating, each in a process of its own; medians, ratios within a round; {os.cpu_count()} processors, shared with other work.",
        f"{next(iter(contents.values()))[1]:,} cells, " + ("all equal in the three workbooks." if same else "NOT equal in the three workbooks."),
        "", *lines, ""])
    before = TARGET.read_text(encoding="utf-8")
    at = before.find(TITLE)
    after = before.find("\n## ", at + 1) if at >= 0 else -1
    rest = before[after + 1:] if after >= 0 else ""
    TARGET.write_text((before[:at] if at >= 0 else before.rstrip("\n") + "\n\n") + section + ("\n" + rest if rest else ""), encoding="utf-8")
    print(section)


main()
