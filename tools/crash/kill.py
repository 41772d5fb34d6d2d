#!/usr/bin/env python3
"""Kills Plumbline at random moments and looks whether anything was lost.

    tools/crash/kill.py [--program target/plumbline/bin/plumbline] [--times 300] [--workers 20] [--seed 1] [--keep DIR]

Half of the times a real session (`hang gentle`) is killed with SIGKILL up to 45 s after its first get-ready, the other half an
import that adds and edits entries. Each worker has a data folder of its own and goes on with it, so that every start meets what
the kill before left behind. After each kill the files are read here, by other code than the program's:

- a phase that had ended, by the session's own log, at least a quarter of a second before the kill is in the checkpoint or in
  the history, with all its seconds (what an edge queues for the disk is written by another thread, within milliseconds);
- every line of the history but a torn last one is a whole JSON object, and the checkpoint is one too;
- an entry or revision that was there before is still there.

At the end the program itself reads each folder: every entry known here must be listed, and nothing may be reported as damaged but
torn last lines. Prints a line for each loss and a summary; exit code 1 when anything was lost.
"""
import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

LATEST = 45.0
ON_ITS_WAY = 0.25
HUNG = {"RELAX", "CHIN_TUCK", "SWING", "SLOW_LAND"}


def lines_of(file):
    """The whole lines of a history file as objects. A line that was cut by a kill begins like one and is passed over;
    whatever else is no object is told."""
    whole, wrong = [], []
    for number, line in enumerate(file.read_bytes().split(b"\n"), 1):
        try:
            whole.append(json.loads(line))
        except ValueError:
            if line and not line.startswith(b"{"):
                wrong.append(f"{file.name}:{number} is no record, and no beginning of one")
    return whole, wrong


def history(data):
    records, wrong = [], []
    for file in sorted((data / "history").glob("*.jsonl")):
        found, bad = lines_of(file)
        records += found
        wrong += bad
    return records, wrong


def checkpoint(data):
    for file in data.glob("running-*.json"):
        return json.loads(file.read_text())
    return None


def ended_phases(log, until):
    """(set, phase) of each hang or landing phase whose end the log tells, at least ON_ITS_WAY before `until`."""
    ended, started = [], None
    for row in log.read_text().splitlines() if log.exists() else []:
        try:
            line = json.loads(row)
        except ValueError:
            continue
        if line.get("kind") == "edge":
            if line.get("from") in HUNG and line["at"] <= until - ON_ITS_WAY:
                ended.append((line["from"], round(line["at"] - started["at"], 3) if started else None))
            started = line
    return ended


def held_phases(entry):
    return [p["phase"] for s in entry["sets"] for p in s["phases"] if p["ended_by"] in ("time", "landed", "skipped")]


class Worker(threading.Thread):
    def __init__(self, number, times, asked, folder):
        super().__init__(daemon=True)
        self.random = random.Random(asked.seed * 1000 + number)
        self.times, self.asked = times, asked
        self.data = folder / f"data-{number}"
        self.state = folder / f"state-{number}"
        self.log = folder / f"log-{number}.jsonl"
        self.file = folder / f"import-{number}.json"
        self.known = set()
        self.made = 0
        self.kills = {"session": 0, "import": 0}
        self.losses = []

    def start_program(self, *arguments):
        environment = {**os.environ, "XDG_STATE_HOME": str(self.state)}
        environment.pop("DISPLAY", None)
        command = [self.asked.program, *arguments, "--data", str(self.data)]
        return subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                stderr=subprocess.DEVNULL, start_new_session=True)

    def kill(self, process):
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        process.wait()

    def run(self):
        for n in range(self.times):
            try:
                (self.kill_session if n % 2 == 0 else self.kill_import)()
                self.look()
            except Exception as unexpected:  # a harness that stumbles has not shown that nothing was lost
                self.losses.append(f"{self.data.name}: {unexpected!r}")

    def kill_session(self):
        self.log.unlink(missing_ok=True)
        process = self.start_program("hang", "gentle", "--get-ready", "5", "--no-sound", "--log", str(self.log))
        deadline = time.monotonic() + 120
        while not (self.log.exists() and self.log.read_text().count("\n")) and time.monotonic() < deadline:
            time.sleep(0.02)
        begun = time.monotonic()
        time.sleep(self.random.uniform(0.5, LATEST))
        self.kill(process)
        lived = time.monotonic() - begun
        self.kills["session"] += 1
        expected = ended_phases(self.log, lived)
        kept = checkpoint(self.data)
        if not expected:
            return
        records, _ = history(self.data)
        newest = max(records, key=lambda r: r["id"], default=None)
        entry = kept or newest
        held = held_phases(entry) if entry else []
        for phase, _seconds in expected:
            if phase in held:
                held.remove(phase)
            else:
                self.losses.append(f"{self.data.name}: {phase} had ended and is in no file ({expected}, {entry})")
        if kept:
            self.known.add((kept["id"], kept["rev"]))

    def kill_import(self):
        entries = []
        for _ in range(self.random.randint(1, 60)):
            self.made += 1
            day = f"2026-{self.made % 12 + 1:02}-{self.made % 28 + 1:02}T07:{self.made % 60:02}:00+01:00"
            entries.append({"v": 1, "id": f"01900000-0000-7{self.random.randrange(4096):03x}-8000-{self.made:012x}", "rev": 1,
                            "device": "0a1b2c3d", "saved_at": "2026-10-01T06:00:00Z", "started_at": day, "zone": "Europe/Berlin",
                            "sets": [], "hung_s": 0.0, "landed_s": 0.0, "feel_before": self.made % 11, "signs": [], "tags": [],
                            "note": "x" * self.random.randint(0, 2000), "source": "score_only"})
        records, _ = history(self.data)
        imported = [r for r in records if r["id"].startswith("01900000") and not r.get("deleted")]
        for record in self.random.sample(imported, min(20, len(imported))):
            entries.append({**record, "rev": record["rev"] + 1, "note": "edited", "saved_at": "2026-10-02T06:00:00Z"})
        self.file.write_text(json.dumps({"format": "plumbline", "v": 1, "entries": entries}))
        process = self.start_program("import", str(self.file))
        time.sleep(self.random.uniform(0.3, 6))
        self.kill(process)
        self.kills["import"] += 1

    def look(self):
        records, wrong = history(self.data)
        self.losses += [f"{self.data.name}: {w}" for w in wrong]
        there = {(r["id"], r["rev"]) for r in records}
        kept = checkpoint(self.data)
        if kept:
            there.add((kept["id"], kept["rev"]))
        for gone in sorted(self.known - there):
            self.losses.append(f"{self.data.name}: {gone} was there and is gone")
        self.known |= there

    def ask_the_program(self):
        process = subprocess.run([self.asked.program, "history", "--json", "--data", str(self.data)], capture_output=True, text=True,
                                 env={**os.environ, "XDG_STATE_HOME": str(self.state)})
        if process.returncode != 0:
            self.losses.append(f"{self.data.name}: history ends with {process.returncode}: {process.stderr.strip()}")
            return
        listed = {entry["id"] for entry in json.loads(process.stdout)}
        records, _ = history(self.data)
        for record in records:
            if not record.get("deleted") and record["id"] not in listed:
                self.losses.append(f"{self.data.name}: {record['id']} is in the file and not listed")


def main():
    usage = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    usage.add_argument("--program", default="target/plumbline/bin/plumbline")
    usage.add_argument("--times", type=int, default=300)
    usage.add_argument("--workers", type=int, default=20)
    usage.add_argument("--seed", type=int, default=1)
    usage.add_argument("--keep", type=Path, help="leave the folders here")
    asked = usage.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = asked.keep or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        share = -(-asked.times // asked.workers)
        workers = [Worker(n, share, asked, folder) for n in range(asked.workers)]
        for worker in workers:
            worker.start()
            time.sleep(0.5)
        for worker in workers:
            worker.join()
        for worker in workers:
            worker.ask_the_program()
        losses = [loss for worker in workers for loss in worker.losses]
        print("\n".join(losses))
        sessions = sum(w.kills["session"] for w in workers)
        imports = sum(w.kills["import"] for w in workers)
        records = sum(len(w.known) for w in workers)
        print(f"{sessions} sessions and {imports} imports killed, {records} revisions followed, {len(losses)} losses")
        sys.exit(1 if losses else 0)


if __name__ == "__main__":
    main()
