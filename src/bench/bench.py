"""Runs the contestants alternately and writes the table. Called by src/bench/run."""
import os
import pathlib
import platform
import shutil
import statistics
import subprocess
import sys
import time

WORK = pathlib.Path(sys.argv[1])
ROUNDS = int(sys.argv[2])
SIZES = sys.argv[3].split(",")
ROOT = pathlib.Path.cwd()
JAVA = ["java", "-Dfile.encoding=UTF-8"]
OPENPYXL = "openpyxl, read-only (script)"
EVENTS = "POI event API"
MODEL = "POI user model"
FASTEXCEL = "fastexcel reader and writer"
FLOOR = "floor: inflate, tokenise, deflate"


def small():
    """S: the example round, nine returned files of eight divisions, ten guidelines."""
    folder = WORK / "S"
    shutil.copytree(ROOT / "input", folder / "input")
    shutil.copytree(ROOT / "templates", folder / "templates")
    (folder / "baseline").mkdir()
    forms, out = str(folder / "input"), str(folder / "baseline")
    ours = [str(ROOT / "prongsai"), "merge", "--quiet", "--dir", str(folder)]
    return {
        OPENPYXL: ["/usr/bin/python3", "src/bench/merge_openpyxl.py", forms, out],
        EVENTS: [*JAVA, "-cp", f"{WORK}:target/quick/prongsai.jar", "PoiEvents", forms, out],
        "prongsai merge --format xlsx,csv": [*ours, "--format", "xlsx,csv"],
        "prongsai merge, everything": ours,
        "POI event API, C1 and serial collector": [
            *JAVA, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", f"{WORK}:target/quick/prongsai.jar", "PoiEvents", forms, out
        ],
    }


def agencies(name, count):
    """A round of so many agencies, ten divisions each."""
    folder = WORK / name
    if not folder.exists():
        classpath = (WORK / "classpath").read_text().strip()
        make = ["java", "-cp", f"target/quick/test-classes:target/quick/classes:{classpath}", "org.prongsai.bench.ManyAgencies"]
        subprocess.run([*make, str(folder), str(count)], check=True)
        (folder / "baseline").mkdir()
        (folder / "templates").mkdir()
    return folder


def large(name, count, level, slow):
    folder = agencies(name, count)
    forms, out = str(folder / "input"), str(folder / "baseline")
    ours = [str(ROOT / "prongsai"), "merge", "--quiet", "--dir", str(folder), "--format"]
    contestants = {}
    if slow:
        contestants[OPENPYXL] = ["/usr/bin/python3", "src/bench/merge_openpyxl.py", forms, out]
        contestants[EVENTS] = [*JAVA, "-cp", f"{WORK}:target/quick/prongsai.jar", "PoiEvents", forms, out]
        contestants[FASTEXCEL] = [*JAVA, "-cp", f"{WORK}:target/quick/prongsai.jar:{WORK}/lib/*", "Fastexcel", forms, out]
    # An answer-by-answer workbook has some 26 kB of XML for each of these forms.
    contestants[FLOOR] = [*JAVA, "-cp", f"{WORK}:target/quick/prongsai.jar", "Floor", forms, str(level), "26000"]
    if slow:
        contestants["prongsai merge --format csv"] = [*ours, "csv"]
        contestants["prongsai merge --format csv,xlsx"] = [*ours, "csv,xlsx"]
    contestants["prongsai merge --format csv,xlsx, -Xmx256m"] = ["env", "PRONGSAI_JAVA_OPTS=-Xmx256m", *ours, "csv,xlsx"]
    return contestants


def measure(command):
    """Wall and CPU seconds, peak MB of one run, cold."""
    begun = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - begun
    if status:
        raise SystemExit(f"failed: {command}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def median(values):
    return statistics.median(values)


def table(contestants, rounds, bases, warm=True):
    runs = {name: [] for name in contestants}
    for name, command in contestants.items():
        if warm:
            measure(command)
    for _ in range(rounds):
        for name, command in contestants.items():
            runs[name].append(measure(command))
            print(name, runs[name][-1], flush=True)
    bases = [base for base in bases if base in contestants]
    lines = [
        "| | wall s | CPU s | peak MB |" + "".join(f" wall / {base.split(':')[0]} |" for base in bases),
        "|---|---|---|---|" + "---|" * len(bases),
    ]
    for name in contestants:
        ratio = [median([ours[0] / theirs[0] for ours, theirs in zip(runs[name], runs[base])]) for base in bases]
        wall, cpu, peak = (median([run[i] for run in runs[name]]) for i in range(3))
        lines.append(f"| {name} | {wall:.2f} | {cpu:.2f} | {peak:.0f} |" + "".join(f" {one:.2f} |" for one in ratio))
    return lines


HEADS = {
    "S": ["## S: one municipality, cold", "", "The example round: nine returned files of eight divisions, ten guidelines."],
    "M": ["## M: a province", "", "100 agencies of ten divisions: 1,000 forms."],
    "L": ["## L: ten provinces", "", "1,000 agencies of ten divisions: 10,000 forms."],
    "N": ["## N: the country", "", "8,300 agencies of ten divisions: 83,000 forms, in one process."],
}


def section(size):
    if size == "S":
        lines, rounds = table(small(), ROUNDS, [OPENPYXL, EVENTS]), ROUNDS
    elif size == "M":
        rounds = max(1, ROUNDS // 3)
        lines = table(large("M", 100, 6, True), rounds, [OPENPYXL, EVENTS, FASTEXCEL, FLOOR])
    elif size == "L":
        rounds = max(1, ROUNDS // 5)
        lines = table(large("L", 1000, 1, True), rounds, [OPENPYXL, EVENTS, FASTEXCEL, FLOOR], warm=False)
    else:
        rounds = 1
        lines = table(large("N", 8300, 1, False), rounds, [FLOOR], warm=False)
    return [*HEADS[size], f"{rounds} rounds." if rounds > 1 else "One round.", "", *lines, ""]


def kept(text, size):
    """A section of an earlier run, when this one leaves it out."""
    title = HEADS[size][0]
    if title not in text:
        return []
    rest = text[text.index(title):]
    end = rest.find("\n## ", 1)
    return [(rest if end < 0 else rest[:end]).rstrip("\n"), ""]


def main():
    java = subprocess.run(["java", "-version"], capture_output=True, text=True, check=True).stderr.splitlines()[0]
    target = ROOT / "docs/PERFORMANCE.md"
    before = target.read_text(encoding="utf-8") if target.exists() else ""
    text = [
        "# Performance",
        "",
        "Made by `src/bench/run`: every contestant once in each round, one after the other, each in a process of its own with a",
        "warm disk; medians, ratios within a round. Machines are noisy: compare ratios, not seconds.",
        f"{os.cpu_count()} processors, {java}, Python {platform.python_version()}.",
        "",
        "The baselines read the same files and write one plain sheet and one CSV file: no rules, no reconciliation, no styles, no",
        "charts, no paper. They are what an office would write for itself. The floor understands nothing: it inflates and",
        "tokenises every sheet on all processors and deflates as much as the answers' sheet has. From M on, ten guidelines and",
        "some 700 Thai letters in each row, every rule run on every answer; our workbook has figures by guideline, province and",
        "agency, every answer with its cell, findings and files, which the baselines' has not.",
        "",
    ]
    for size in ("S", "M", "L", "N"):
        text += section(size) if size in SIZES else kept(before, size)
    text += kept_profile(before)
    target.write_text("\n".join(text).rstrip("\n") + "\n", encoding="utf-8")
    print("\n".join(text))


def kept_profile(text):
    """What people wrote below the tables."""
    at = text.find("## Where the time goes")
    return [text[at:].rstrip("\n")] if at >= 0 else []


main()
