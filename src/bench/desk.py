#!/usr/bin/env python3
"""Times the desk as its window meets it: desk.py JAR ROUND [STARTS]

Cold: from the start of the program to its address, and to the first board with the round read. Warm: the board after a file
came, the findings after it, the board unchanged, and a whole edition. Medians; milliseconds and megabytes. ROUND is copied.
"""
import http.cookiejar
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request

OPTIONS = ["-Xlog:disable", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"]


class Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *args):
        return None


class Window:
    def __init__(self, start):
        self.base = start.split("/start")[0]
        self.opener = urllib.request.build_opener(
            Stay, urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
        self.ask(start[len(self.base):])
        page = self.ask("/")
        self.round = re.search(r"/round/[0-9a-f]+", page).group()
        self.token = re.search(r'data-token="([^"]+)"', page).group(1)

    def ask(self, path, form=None):
        data = urllib.parse.urlencode(form).encode() if form else None
        headers = {"Origin": self.base} if form else {}
        try:
            return self.opener.open(urllib.request.Request(self.base + path, data, headers)).read().decode()
        except urllib.error.HTTPError as redirect:
            return redirect.headers.get("Location", "")

    def timed(self, path):
        begin = time.time()
        self.ask(path)
        return (time.time() - begin) * 1000

    def edition(self):
        begin = time.time()
        self.ask(self.round + "/merge", {"token": self.token})
        while "data-working" in self.ask(self.round + "/working"):
            time.sleep(0.01)
        return (time.time() - begin) * 1000


def resident(process):
    with open(f"/proc/{process.pid}/status") as status:
        return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmRSS"))


def start(jar, archive, folder):
    begin = time.time()
    process = subprocess.Popen(
        ["java", f"-XX:SharedArchiveFile={archive}", *OPTIONS, "-jar", jar, "desk", "--dir", folder,
         "--home", folder + "/none", "--no-browser"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    address = process.stdout.readline().strip()
    listening = (time.time() - begin) * 1000
    window = Window(address)
    window.ask(window.round + "/board")
    return process, window, listening, (time.time() - begin) * 1000


def main():
    jar, given = os.path.abspath(sys.argv[1]), sys.argv[2]
    starts = int(sys.argv[3]) if len(sys.argv) > 3 else 5
    with tempfile.TemporaryDirectory() as temporary:
        folder, archive = temporary + "/round", temporary + "/desk.jsa"
        shutil.copytree(given, folder, ignore=lambda _, names: [n for n in names if n in ("output", ".git", "target", "src")])
        subprocess.run(["java", f"-XX:ArchiveClassesAtExit={archive}", *OPTIONS, "-jar", jar, "warm-cache"],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        cold = []
        for _ in range(starts):
            process, window, listening, board = start(jar, archive, folder)
            cold.append((listening, board, resident(process)))
            process.kill()
            process.wait()
        process, window, _, _ = start(jar, archive, folder)
        came, found, same = [], [], []
        for turn in range(24):
            with open(folder + "/input/new.csv", "w") as file:
                file.write(f"a,{turn}\n")
            came.append(window.timed(window.round + "/board"))
            found.append(window.timed(window.round + "/findings"))
            same.append(window.timed(window.round + "/board"))
        editions = [window.edition() for _ in range(12)]
        median = statistics.median
        print("cold: address %.0f ms, board %.0f ms, %.0f MB" % tuple(median(column) for column in zip(*cold)))
        print("warm: board after a file %.0f ms, findings %.0f ms, board unchanged %.0f ms, edition %.0f ms, %.0f MB"
              % (median(came[8:]), median(found[8:]), median(same[8:]), median(editions[4:]), resident(process)))
        process.kill()


main()
