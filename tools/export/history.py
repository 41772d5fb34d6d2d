#!/usr/bin/env python3
"""Writes a made-up history of lines of JSON: WEEKS back from a DAY, SESSIONS in them, NOTES of which have a note.

history.py WEEKS SESSIONS NOTES DAY > history.jsonl
"""

import datetime
import json
import random
import sys


def main():
    weeks, sessions, notes = (int(number) for number in sys.argv[1:4])
    last = datetime.date.fromisoformat(sys.argv[4])
    chance = random.Random(1)
    noted = set(chance.sample(range(sessions), notes))
    days = weeks * 7
    for number in range(sessions):
        day = last - datetime.timedelta(days=days - 1 - number * days // sessions)
        at = f"{day}T{7 + number % 14:02}:{chance.randrange(60):02}:00+01:00"
        sets, hung, landed = [], 0, 0
        for _ in range(3):
            held = [16, 8, 11, 10]
            ended = ["time"] * 4
            if chance.random() < 0.2:
                held, ended = [16, 4, 0, 0], ["time", "let_go", "not_reached", "not_reached"]
            phases = ["RELAX", "CHIN_TUCK", "SWING", "SLOW_LAND"]
            planned = [16, 8, 11, 10]
            sets.append({
                "phases": [{"phase": p, "planned_s": s, "held_s": h, "ended_by": e} for p, s, h, e in zip(phases, planned, held, ended)],
                "hung_s": sum(held[:3]), "landed_s": held[3], "done": True})
            hung, landed = hung + sum(held[:3]), landed + held[3]
        entry = {
            "v": 1, "id": f"0190a1b2-c3d4-7e5f-8a6b-{number:012x}", "rev": 1, "device": "0a1b2c3d",
            "saved_at": f"{day}T22:00:00Z", "started_at": at, "zone": "Europe/Berlin",
            "routine": {"id": "standard", "name": "Standard",
                        "phases": [{"phase": p, "s": s} for p, s in zip(["RELAX", "CHIN_TUCK", "SWING", "SLOW_LAND"], [16, 8, 11, 10])],
                        "breath": {"in": 3, "out": 5}, "variants": {"swing": "fore_aft", "grip": "relaxed", "feet": "free"}},
            "bar": {"name": "Garage", "mount": "fixed", "reach": "toes"},
            "sets": sets, "hung_s": hung, "landed_s": landed,
            "feel_before": chance.randint(3, 7), "feel_after": chance.randint(4, 9), "signs": ["numb"] if chance.random() < 0.02 else [],
            "tags": ["lifting"] if chance.random() < 0.2 else [], "source": "session"}
        if number in noted:
            entry["note"] = "Sat long today, the lower back felt tight before and looser after; the left shoulder a little stiff."
        print(json.dumps(entry, ensure_ascii=False))


if __name__ == "__main__":
    main()
