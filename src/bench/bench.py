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
MANY_ROUNDS = max(1, ROUNDS // 5)
ROOT = pathlib.Path.cwd()
JAVA = ["java", "-Dfile.encoding=UTF-8"]


def small():
    """S: the example round, nine returned files of eight divisions, ten guidelines."""
    folder = WORK / "S"
    shutil.copytree(ROOT / "input", folder / "input")
    shutil.copytree(ROOT / "templates", folder / "templates")
    (folder / "baseline").mkdir()
    forms, out = str(folder / "input"), str(folder / "baseline")
    ours = [str(ROOT / "prongsai"), "merge", "--quiet", "--dir", str(folder)]
    return {
        "openpyxl, read-only (script)": ["/usr/bin/python3", "src/bench/merge_openpyxl.py", forms, out],
        "POI event API": [*JAVA, "-cp", f"{WORK}:target/prongsai.jar", "PoiEvents", forms, out],
        "prongsai merge --format xlsx,csv": [*ours, "--format", "xlsx,csv"],
        "prongsai merge, everything": ours,
        "POI event API, C1 and serial collector": [
            *JAVA, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", f"{WORK}:target/prongsai.jar", "PoiEvents", forms, out
        ],
    }


def thousand():
    """M: a thousand forms of ten guidelines, some 700 Thai letters in each row."""
    folder = WORK / "M"
    classpath = (WORK / "classpath").read_text().strip()
    make = ["java", "-cp", f"target/test-classes:target/classes:{classpath}", "org.prongsai.bench.ManyForms"]
    subprocess.run([*make, str(folder), "1000"], check=True)
    (folder / "baseline").mkdir()
    forms, out = str(folder / "input"), str(folder / "baseline")
    ours = [str(ROOT / "prongsai"), "merge", "--quiet", "--dir", str(folder), "--format"]
    return {
        "openpyxl, read-only (script)": ["/usr/bin/python3", "src/bench/merge_openpyxl.py", forms, out],
        "POI event API": [*JAVA, "-cp", f"{WORK}:target/prongsai.jar", "PoiEvents", forms, out],
        "prongsai merge --format csv": [*ours, "csv"],
        "prongsai merge --format consolidated.xlsx,csv": [*ours, "consolidated.xlsx,csv"],
    }


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


def table(contestants, rounds):
    runs = {name: [] for name in contestants}
    for name, command in contestants.items():
        measure(command)
    for _ in range(rounds):
        for name, command in contestants.items():
            runs[name].append(measure(command))
    names = list(contestants)
    lines = [
        "| | wall s | CPU s | peak MB | wall / openpyxl | wall / POI events |",
        "|---|---|---|---|---|---|",
    ]
    for name in names:
        ratio = [
            median([ours[0] / theirs[0] for ours, theirs in zip(runs[name], runs[names[base]])]) for base in (0, 1)
        ]
        wall, cpu, peak = (median([run[i] for run in runs[name]]) for i in range(3))
        lines.append(f"| {name} | {wall:.2f} | {cpu:.2f} | {peak:.0f} | {ratio[0]:.2f} | {ratio[1]:.2f} |")
    return lines


def main():
    java = subprocess.run(["java", "-version"], capture_output=True, text=True, check=True).stderr.splitlines()[0]
    text = [
        "# Performance",
        "",
        "Made by `src/bench/run`: every contestant once in each round, one after the other, each in a process of its own with a",
        f"warm disk; medians of {ROUNDS} rounds, ratios within a round. Machines are noisy: compare ratios, not seconds.",
        f"{os.cpu_count()} processors, {java}, Python {platform.python_version()}.",
        "",
        "The baselines read the same files and write one plain sheet and one CSV file: no rules, no reconciliation, no styles, no",
        "charts, no paper. They are what an office would write for itself.",
        "",
        "## S: one municipality, cold",
        "",
        "The example round: nine returned files of eight divisions, ten guidelines.",
        "",
        *table(small(), ROUNDS),
        "",
        "## M: a thousand forms",
        "",
        f"Ten guidelines, some 700 Thai letters in each row, every rule run on every answer; {MANY_ROUNDS} rounds. The workbook has the",
        "register, the findings and every answer with its cell, which the baselines' has not.",
        "",
        *table(thousand(), MANY_ROUNDS),
        "",
    ]
    (ROOT / "src/site/PERFORMANCE.md").write_text("\n".join(text), encoding="utf-8")
    print("\n".join(text))


main()
