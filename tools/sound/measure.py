#!/usr/bin/env python3
"""Says when each cue of a session was really heard: finds its own sound file in a recording of the session.

    tools/sound/measure.py RECORDING.wav SESSION.log [--assets assets] [--language en] [--within 60] [--even 15]

RECORDING   48,000 a second, 16 bit, any number of channels (docs/sound.md says how to record on a bare Debian)
SESSION     what `plumbline hang ROUTINE --log SESSION.log` wrote: JSON lines, of which the cues with "played":true are used

A cue is found by normalised cross-correlation with the beginning of its file. What the recording and the log do not share,
one constant (the median of heard - due over all cues), is taken away; what is left is the error. Printed for each cue: due,
heard, error in ms, likeness (1 = nothing else was to be heard), and for a spoken line how much of it was spoken, which shows
where a cancelled line was cut. What was found is taken out of the recording before what is quieter is looked for, so that a
tick under a line is heard. Breath tones have no onset to speak of and count for nothing. Exit code 1 when a cue is not found,
its error is more than --within milliseconds, counts are further than --even from a second apart, two lines are heard at once,
the beginning of the first cue is not whole, or the recording is louder than -1 dBFS. Needs numpy.
"""
import argparse
import json
import sys
import wave
from pathlib import Path

import numpy as np

RATE = 48_000
COARSE = 8  # the rough search runs on every 8th sample of the smoothed recording
LIKE = 0.4  # less likeness than this is not the cue
COUNTS = {f"voice.{number}" for number in ("one", "two", "three", "four", "five")}
WHOLE = int(0.3 * RATE)
LOUDEST = -1.0  # dBFS
NEAR = int(0.25 * RATE)
AROUND = int(1.2 * RATE)  # an edge tone may be a second late


def read(path):
    with wave.open(str(path)) as file:
        if file.getframerate() != RATE or file.getsampwidth() != 2:
            sys.exit(f"{path}: {RATE} a second and 16 bit are needed")
        samples = np.frombuffer(file.readframes(file.getnframes()), "<i2").astype(float) / 32768
        return samples.reshape(-1, file.getnchannels()).mean(axis=1)


def likeness(recording, sound):
    """Normalised cross-correlation of the sound with every stretch of the recording that is as long."""
    size = 1 << int(np.ceil(np.log2(len(recording) + len(sound))))
    product = np.fft.irfft(np.fft.rfft(recording, size) * np.conj(np.fft.rfft(sound, size)), size)
    energy = np.concatenate([[0], np.cumsum(recording**2)])
    lags = len(recording) - len(sound) + 1
    stretch = np.maximum(energy[len(sound):] - energy[:-len(sound)], 1e-6)
    return product[:lags] / np.sqrt(stretch * np.sum(sound**2))


def amplitude(recording, sound):
    """How much of the sound every stretch of the recording holds, 1 being all of it."""
    size = 1 << int(np.ceil(np.log2(len(recording) + len(sound))))
    product = np.fft.irfft(np.fft.rfft(recording, size) * np.conj(np.fft.rfft(sound, size)), size)
    return product[: len(recording) - len(sound) + 1] / np.sum(sound**2)


def level(samples):
    return 10 * np.log10(max(np.mean(samples**2), 1e-12))


def smoothed(samples):
    return samples[: len(samples) // COARSE * COARSE].reshape(-1, COARSE).mean(axis=1)


def rough_constant(recording, cues):
    """Where the log's second 0 lies in the recording: the place that most cues agree on. Short-lived tones vote."""
    small, votes = smoothed(recording), []
    for cue in cues:
        like = likeness(small, smoothed(cue["start"]))
        for _ in range(6):
            best = int(np.argmax(like))
            votes.append((best * COARSE / RATE - cue["due"], like[best]))
            like[max(0, best - RATE // COARSE // 4): best + RATE // COARSE // 4] = 0
    places = np.array([place for place, _ in votes])
    weights = np.array([weight for _, weight in votes])
    agreed = [weights[np.abs(places - place) < 0.06].sum() for place in places]
    return places[int(np.argmax(agreed))]


def find(recording, sound, expected):
    """Near where it should be; further off, where the same tick is struck again, only if nothing near is like it at all."""
    near = best_place(recording, sound, expected, NEAR)
    far = best_place(recording, sound, expected, AROUND) if near[1] < LIKE else near
    return far if far[1] >= LIKE else near


def best_place(recording, sound, expected, around):
    first = max(0, expected - around)
    stretch = recording[first: expected + around + len(sound)]
    if len(stretch) < len(sound):
        return expected, 0.0
    like = likeness(stretch, sound)
    size = amplitude(stretch, sound)
    best = int(np.argmax(like * np.clip(size, 0, 1)))  # the tail of a bell is like the bell, but smaller
    return first + best, float(like[best])


def spoken(recording, line, at):
    """The seconds until the line is no longer in the recording: from there on, most of the next tenth of a second is not."""
    step = RATE // 100
    heard = recording[at: at + len(line)]
    starts, levels = [], []
    for n in range(0, len(heard) - step, step):
        part = line[n: n + step]
        if np.sum(part**2) > 1e-3 * step * np.max(line**2):
            starts.append(n)
            levels.append(np.dot(heard[n: n + step], part) / np.dot(part, part))
    full = np.median(levels[:20])
    for n, start in enumerate(starts):
        if np.median(levels[n: n + 10]) < full / 2 and levels[n] < full / 2:
            return start / RATE
    return len(line) / RATE


def take_away(rest, cue):
    """What was found is no longer in the way of what is quieter and sounds at the same time."""
    cue["said"] = spoken(rest, cue["sound"], cue["place"]) if cue["line"] else len(cue["sound"]) / RATE
    until = int(cue["said"] * RATE)
    heard = rest[cue["place"]: cue["place"] + until]
    sound = cue["sound"][: len(heard)]
    heard -= sound * (np.dot(heard, sound) / max(np.dot(sound, sound), 1e-9))


def evenness(cues):
    """By how many ms the distances of counts that are due a second apart are no second."""
    counts = sorted((cue for cue in cues if cue["id"] in COUNTS), key=lambda cue: cue["due"])
    pairs = [(a, b) for a, b in zip(counts, counts[1:]) if abs(b["due"] - a["due"] - 1) < 0.001]
    return np.array([1000 * abs((b["place"] - a["place"]) / RATE - 1) for a, b in pairs])


def overlapping(cues):
    """Two lines of which the second is heard before the first has ended."""
    lines = sorted((cue for cue in cues if cue["line"]), key=lambda cue: cue["place"])
    return [(a, b) for a, b in zip(lines, lines[1:]) if a["place"] + a["said"] * RATE > b["place"]]


def cue_of(entry, assets, language):
    kind, name = entry["id"].split(".", 1)
    breath = name.startswith("breath_")
    if breath and "s" in entry:
        name = f"{name}_{int(entry['s'])}"
    path = assets / ("tones" if kind == "tone" else f"voice/{language}") / f"{name}.wav"
    sound = read(path)
    length = 3.0 if breath else 0.5
    return {**entry, "sound": sound, "start": sound[: int(length * RATE)], "breath": breath, "line": kind == "voice"}


def main():
    usage = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    usage.add_argument("recording")
    usage.add_argument("log")
    usage.add_argument("--assets", type=Path, default=Path("assets"))
    usage.add_argument("--language", default="en")
    usage.add_argument("--within", type=float, default=60.0, metavar="MS")
    usage.add_argument("--even", type=float, default=15.0, metavar="MS", help="how far counts may be from a second apart")
    asked = usage.parse_args()

    entries = [json.loads(row) for row in Path(asked.log).read_text().splitlines() if row.strip()]
    cues = [cue_of(e, asked.assets, asked.language) for e in entries if e["kind"] == "cue" and e.get("played")]
    if not cues:
        sys.exit("the log has no cue that was played")
    recording = read(asked.recording)

    sharp = [cue for cue in cues if not cue["breath"]]
    rough = rough_constant(recording, sharp[:: max(1, len(sharp) // 16)])
    rest = recording.copy()
    for cue in sorted(cues, key=lambda cue: -np.sum(cue["sound"] ** 2)):
        cue["place"], cue["like"] = find(rest, cue["start"], int((rough + cue["due"]) * RATE))
        if not cue["breath"] and cue["like"] >= LIKE:
            take_away(rest, cue)
    found = [cue for cue in sharp if cue["like"] >= LIKE]
    constant = float(np.median([cue["place"] / RATE - cue["due"] for cue in found])) if found else rough

    bad = 0
    print(f"{'cue':22} {'due':>9} {'heard':>9} {'error':>8}  like")
    for cue in cues:
        heard = cue["place"] / RATE - constant
        error = 1000 * (heard - cue["due"])
        wrong = not cue["breath"] and (cue["like"] < LIKE or abs(error) > asked.within)
        bad += wrong
        note = ""
        if cue["line"] and cue["like"] >= LIKE:
            said, whole = cue["said"], len(cue["sound"]) / RATE
            if said < whole - 0.15:
                note = f"  cut after {said:.2f} of {whole:.2f} s, at {heard + said:.2f}"
        error = "" if cue["breath"] else f"{error:8.1f}"
        print(f"{cue['id']:22} {cue['due']:9.3f} {heard:9.3f} {error:>8}  {cue['like']:.2f}{note}{'  <--' if wrong else ''}")
    for entry in entries:
        if entry["kind"] == "command":
            print(f"command {entry['command']} at {entry['at']:.3f}")

    errors = np.array([1000 * (cue["place"] / RATE - constant - cue["due"]) for cue in found])
    print(f"\n{len(cues)} cues, {len(found)} of {len(sharp)} onsets found; recording = log + {constant:.3f} s")
    if found:
        print(f"error: median 0, 95 % within {np.percentile(np.abs(errors), 95):.1f} ms, worst {np.abs(errors).max():.1f} ms")
    uneven = evenness(found)
    if len(uneven):
        print(f"counts: 95 % of {len(uneven)} distances within {np.percentile(uneven, 95):.1f} ms of a second")
        bad += np.percentile(uneven, 95) > asked.even
    for one, other in overlapping(found):
        print(f"{one['id']} at {one['due']:.3f} and {other['id']} at {other['due']:.3f} are heard at once  <--")
        bad += 1
    first = min(sharp, key=lambda cue: cue["due"])
    whole = likeness(recording[first["place"]: first["place"] + WHOLE], first["sound"][:WHOLE])[0]
    print(f"the first {WHOLE / RATE:.1f} s of the first cue: likeness {whole:.3f}")
    bad += whole < 0.95
    peak = 20 * np.log10(max(np.abs(recording).max(), 1e-9))
    print(f"loudest sample {peak:.1f} dBFS; left when every cue is taken away: {level(rest):.1f} dBFS")
    bad += peak > LOUDEST
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
