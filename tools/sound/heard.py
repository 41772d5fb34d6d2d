#!/usr/bin/env python3
"""Says whether each sound can be heard: its loudness, how it stands above music, and what a machine that listens makes of the words.

    tools/sound/heard.py [--assets assets] [--language en] [--beside FOLDER] [--no-words]

levels   Lines: integrated loudness after ITU-R BS.1770 of the line played over and over, within half a unit of -18 LUFS, so
         that no two are further apart than one; tones: greatest momentary loudness, within 2 LU of its target (the list of
         Tones.java); true peak of both below -1 dBTP, by four times as many samples.
music    A bed is made here, the same each time: 30 s of a kick on each beat at 124 a minute, an off-beat bass, four chords of
         saws over two octaves, hi-hats and pink noise, which falls by about 3 dB an octave, at -18 LUFS as the voice. In the
         third of an octave around its strongest partial, each edge tone and each line has to stand 6 dB above the bed: its
         loudest 200 ms against the power of the bed there. Of partials within a dB of each other the one is taken that stands
         highest. Shown as well is what it stands above the loudest twentieth of the bed's 200 ms.
words    pocketsphinx hears every line twice: with a grammar of these lines, of which it has to choose the right one each
         time, and with its open model of English, whose word error rate is printed. With --beside, the lines of that folder
         (the same ids) are heard too, and ours may not be worse than they are, by more than a word in two hundred, which the
         dither alone decides. Needs pocketsphinx, pocketsphinx-en-us, sox.

Exit code 1 when one of these is broken. Needs numpy; the words are left out with --no-words.
"""
import argparse
import re
import subprocess
import sys
import tempfile
import wave
from pathlib import Path

import numpy as np

RATE = 48_000
LINE = -18.0  # LUFS
LINE_WITHIN = 0.5
TONE_WITHIN = 2.0
PEAK = -1.0  # dBTP
ABOVE = 6.0  # dB
ALIKE = 10 ** -0.1  # partials within a dB are as strong as each other
WINDOW = int(0.2 * RATE)
HOP = int(0.02 * RATE)
EDGES = ["ready_knock", "start_bell", "chin_bell", "swing_bell", "push_bell", "land_chime", "step_1", "step_2", "step_3", "rest_bell",
         "done_bell", "mark"]
ALIKE_WORDS = 0.005
MODEL = Path("/usr/share/pocketsphinx/model/en-us")
ADDED = {"pinches": "P IH N CH IH Z"}  # words that its dictionary does not have


def read(path):
    with wave.open(str(path)) as file:
        if file.getframerate() != RATE or file.getsampwidth() != 2 or file.getnchannels() != 1:
            sys.exit(f"{path}: {RATE} a second, 16 bit, mono are needed")
        return np.frombuffer(file.readframes(file.getnframes()), "<i2").astype(float) / 32768


def weighted(samples):
    """K-weighting (BS.1770-4, its coefficients for 48 kHz), by the response of its two filters."""
    size = 1 << int(np.ceil(np.log2(2 * len(samples))))
    z = np.exp(-2j * np.pi * np.fft.rfftfreq(size))
    shelf = (1.53512485958697 - 2.69169618940638 * z + 1.19839281085285 * z**2) / (1 - 1.69065929318241 * z + 0.73248077421585 * z**2)
    high = (1 - 2 * z + z**2) / (1 - 1.99004745483398 * z + 0.99007225036621 * z**2)
    return np.fft.irfft(np.fft.rfft(samples, size) * shelf * high, size)[: len(samples)]


def momentary(samples):
    """The power of each 400 ms, one every 100 ms."""
    heard = weighted(samples)
    window, step = int(0.4 * RATE), int(0.1 * RATE)
    if len(heard) < window:
        return np.array([np.sum(heard**2) / window])
    energy = np.concatenate([[0], np.cumsum(heard**2)])
    starts = np.arange(0, len(heard) - window + 1, step)
    return (energy[starts + window] - energy[starts]) / window


def lufs(power):
    return -0.691 + 10 * np.log10(np.maximum(power, 1e-12))


def integrated(samples):
    """With both gates."""
    blocks = momentary(samples)
    blocks = blocks[lufs(blocks) > -70]
    return float(lufs(np.mean(blocks[lufs(blocks) > lufs(np.mean(blocks)) - 10])))


def true_peak(samples):
    spectrum = np.fft.rfft(np.concatenate([samples, np.zeros(512)]))
    size = 2 * (len(spectrum) - 1)
    return 20 * np.log10(4 * np.max(np.abs(np.fft.irfft(spectrum, 4 * size))))


def bed():
    """Half a minute of music for a gym, made of nothing but numbers."""
    seconds, beat = 30, 60 / 124
    time = np.arange(seconds * RATE) / RATE
    chance = np.random.default_rng(9)
    within = time % beat

    def saw(pitch):
        phase = time * pitch
        return sum(np.sin(2 * np.pi * n * phase) / n for n in range(1, int(min(16, 6000 / pitch)) + 1))

    kick = np.sin(2 * np.pi * (48 * within + 9 * (1 - np.exp(-within * 30)))) * np.exp(-within * 9)
    bar = (time // (4 * beat)).astype(int) % 4
    roots = np.array([55.0, 43.65, 65.41, 49.0])[bar]  # A, F, C, G
    phase = np.cumsum(roots) / RATE
    bass = sum(np.sin(2 * np.pi * n * phase) / n for n in range(1, 9)) * ((within > beat / 2) * np.exp(-(within - beat / 2) * 4))
    chords = [(220, 261.63, 329.63), (174.61, 220, 261.63), (261.63, 329.63, 392), (196, 246.94, 293.66)]
    pad = sum(np.where(bar == n, sum(saw(p * d) for p in chord for d in (0.997, 1.003, 1.994, 2.006)), 0) for n, chord in enumerate(chords))
    pad *= 0.35 + 0.65 * np.minimum(1, within / (beat * 0.6))  # ducked by the kick, as such music is
    noise = chance.standard_normal(len(time))
    frequency = np.fft.rfftfreq(len(time), 1 / RATE)
    pink = np.fft.irfft(np.fft.rfft(noise) / np.sqrt(np.maximum(frequency, 20)), len(time))
    hat = np.fft.irfft(np.fft.rfft(chance.standard_normal(len(time))) * (frequency > 6000), len(time)) * np.exp(-(time % (beat / 2)) * 40)
    parts = [(kick, 1.0), (bass, 0.5), (pad, 0.45), (pink, 0.6), (hat, 0.25)]
    music = sum(level * part / np.sqrt(np.mean(part**2)) for part, level in parts)
    return music * 10 ** ((LINE - integrated(music)) / 20)


def spectra(samples):
    """The power of every frequency in each 200 ms, one every 20 ms: what a band holds is the sum of its bins."""
    samples = np.concatenate([samples, np.zeros(max(0, WINDOW - len(samples)))])
    starts = range(0, len(samples) - WINDOW + 1, HOP)
    return np.array([np.abs(np.fft.rfft(samples[at : at + WINDOW])) ** 2 for at in starts]) * 2 / WINDOW**2


def above(sound, music, frequencies):
    """The strongest partial, and the dB of its third of an octave above the bed: its mean, and its loudest twentieth."""
    powers = spectra(sound)
    audible = frequencies > 60
    partials = np.where(audible, powers.max(axis=0), 0)
    found = []
    for strongest in frequencies[partials >= partials.max() * ALIKE]:
        band = (frequencies >= strongest * 2 ** (-1 / 6)) & (frequencies <= strongest * 2 ** (1 / 6))
        ours = powers[:, band].sum(axis=1).max()
        theirs = music[:, band].sum(axis=1)
        found.append((10 * np.log10(ours / theirs.mean()), 10 * np.log10(ours / np.percentile(theirs, 95)), strongest))
    margin, above_loud, strongest = max(found)
    return strongest, margin, above_loud


def plain(text):
    return re.sub(r"[^a-z' ]", " ", text.lower()).split()


def edits(said, heard):
    row = list(range(len(heard) + 1))
    for i, word in enumerate(said, 1):
        before, row[0] = row[:], i
        for j, other in enumerate(heard, 1):
            row[j] = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (word != other))
    return row[-1]


def listen(folder, said, work, model, later=0.0):
    """What the recogniser heard in each line, that began so many seconds later."""
    for line in said:
        subprocess.run(["sox", str(folder / f"{line}.wav"), "-r", "16000", "-c", "1", "-b", "16", str(work / f"{line}.wav"),
                        "gain", "-n", "-6", "pad", str(0.4 + later), "0.4"], check=True, stderr=subprocess.DEVNULL)
    dictionary = (MODEL / "cmudict-en-us.dict").read_text() + "".join(f"{word} {sounds}\n" for word, sounds in ADDED.items())
    (work / "words.dict").write_text(dictionary)
    (work / "list").write_text("\n".join(said) + "\n")
    subprocess.run(["pocketsphinx_batch", "-hmm", str(MODEL / "en-us"), "-dict", str(work / "words.dict"), *model,
                    "-adcin", "yes", "-cepdir", str(work), "-cepext", ".wav", "-ctl", str(work / "list"), "-hyp", str(work / "heard"),
                    "-cmn", "batch", "-adchdr", "44", "-remove_silence", "no"], check=True, capture_output=True)
    heard = {}
    for row in (work / "heard").read_text().splitlines():
        found = re.match(r"^(.*?)\s*\((\S+) -?\d+\)$", row.strip())
        heard[found.group(2)] = plain(found.group(1))
    return heard


def words(folder, said, work):
    """How many lines are chosen rightly from all of them, and the word error rate without a grammar."""
    grammar = work / "lines.gram"
    alternatives = " | ".join(sorted({" ".join(spoken) for spoken in said.values()}))
    grammar.write_text(f"#JSGF V1.0;\ngrammar lines;\npublic <line> = {alternatives};\n")
    chosen = listen(folder, said, work, ["-jsgf", str(grammar)])
    wrong = {line: chosen.get(line, []) for line, spoken in said.items() if chosen.get(line, []) != spoken}
    return wrong, open_rate(folder, said, work)


def open_rate(folder, said, work):
    """The word error rate of the open model. Where its frames of 10 ms begin decides some words: it is the mean of four beginnings."""
    errors = 0
    for quarter in range(4):
        free = listen(folder, said, work, ["-lm", str(MODEL / "en-us.lm.bin")], quarter * 0.0025)
        errors += sum(edits(spoken, free.get(line, [])) for line, spoken in said.items())
    return errors / 4 / sum(len(spoken) for spoken in said.values())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--assets", type=Path, default=Path(__file__).resolve().parents[2] / "assets")
    parser.add_argument("--language", default="en")
    parser.add_argument("--beside", type=Path)
    parser.add_argument("--no-words", action="store_true")
    options = parser.parse_args()
    voice = options.assets / "voice" / options.language
    table = [row.split("\t") for row in (voice / "lines.tsv").read_text(encoding="utf-8").splitlines() if row and row[0] != "#"]
    targets = {name: float(target) for name, target in re.findall(
        r'write\(folder, "(\w+)"(?: \+ seconds)?, (-?[\d.]+)', (Path(__file__).parent / "Tones.java").read_text(encoding="utf-8"))}
    lines = {row[0]: read(voice / f"{row[0]}.wav") for row in table}
    tones = {path.stem: read(path) for path in sorted((options.assets / "tones").glob("*.wav"))}
    broken = []

    def limit(holds, words):
        if not holds:
            broken.append(words)

    print("levels")
    loud = {name: integrated(np.tile(line, 16)) for name, line in lines.items()}
    quietest, loudest = min(loud, key=loud.get), max(loud, key=loud.get)
    print(f"  {len(loud)} lines: {loud[quietest]:.2f} ({quietest}) to {loud[loudest]:.2f} LUFS ({loudest})")
    for name, level in loud.items():
        limit(abs(level - LINE) <= LINE_WITHIN, f"line {name}: {level:.2f} LUFS")
    off = {}
    for name, tone in tones.items():
        target = targets[re.sub(r"\d+$", "", name) if name.startswith("breath") else name]
        off[name] = float(lufs(momentary(tone).max())) - target
        limit(abs(off[name]) <= TONE_WITHIN, f"tone {name}: {off[name]:+.2f} LU from its target")
    furthest = max(off, key=lambda name: abs(off[name]))
    print(f"  {len(tones)} tones: at most {off[furthest]:+.2f} LU from their targets ({furthest})")
    peaks = {name: true_peak(sound) for name, sound in {**lines, **tones}.items()}
    sharpest = max(peaks, key=peaks.get)
    print(f"  true peaks: at most {peaks[sharpest]:.2f} dBTP ({sharpest})")
    for name, peak in peaks.items():
        limit(peak < PEAK, f"{name}: {peak:.2f} dBTP")

    print("music")
    music = spectra(bed())
    frequencies = np.fft.rfftfreq(WINDOW, 1 / RATE)
    margins = {}
    for name, sound in {**{edge: tones[edge] for edge in EDGES}, **lines}.items():
        strongest, margin, above_loud = above(sound, music, frequencies)
        margins[name] = margin
        limit(margin >= ABOVE, f"{name}: {margin:.1f} dB above the music at {strongest:.0f} Hz")
        if name in EDGES:
            print(f"  {name:12s} {strongest:6.0f} Hz  {margin:5.1f} dB above the bed, {above_loud:5.1f} above its loudest twentieth")
    said_least = min(lines, key=lambda name: margins[name])
    print(f"  lines: {margins[said_least]:.1f} dB ({said_least}) to {max(margins[name] for name in lines):.1f} dB above the bed")

    if not options.no_words:
        print("words")
        said = {row[0]: plain(row[1]) for row in table}
        with tempfile.TemporaryDirectory() as work:
            wrong, rate = words(voice, said, Path(work))
            print(f"  with the grammar {len(said) - len(wrong)} of {len(said)} right; open, {100 * rate:.1f} % of the words wrong")
            for line, heard in wrong.items():
                limit(False, f"line {line} is heard as '{' '.join(heard)}'")
            if options.beside:
                both = {line: spoken for line, spoken in said.items() if (options.beside / f"{line}.wav").exists()}
                ours = open_rate(voice, both, Path(work))
                theirs = open_rate(options.beside, both, Path(work))
                print(f"  beside {len(both)} lines of the same words: {100 * ours:.1f} % here, {100 * theirs:.1f} % there")
                limit(ours <= theirs + ALIKE_WORDS, f"{100 * ours:.1f} % of the words wrong, beside {100 * theirs:.1f} %")
    for words_of_it in broken:
        print("<--", words_of_it)
    sys.exit(1 if broken else 0)


if __name__ == "__main__":
    main()
