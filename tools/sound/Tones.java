// Makes every tone of Plumbline: java tools/sound/Tones.java assets/tones
//
// 48 kHz, 16 bit, mono. Only sines, decays and seeded noise, by StrictMath, so that the files come out the same, bit for
// bit, on any machine. Each tone is brought to its loudness: the greatest momentary loudness of ITU-R BS.1770-4 (K-weighted
// mean square of 400 ms, every 100 ms; a shorter tone is measured with silence behind it). No peak may reach -6 dBFS, so that
// a bell and a voice can sound together.

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

static final int RATE = 48_000;
static final double PEAK_LIMIT = -6;

static final double E4 = 329.63, G4 = 392.00, A4 = 440.00;
static final double C5 = 523.25, E5 = 659.26, G5 = 783.99, A5 = 880.00, C6 = 1046.50;

/// One decaying sine of a struck body: its ratio to the fundamental, its level, and the seconds it takes to fall by 60 dB.
record Partial(double ratio, double level, double fall) {}

static final List<Partial> BOWL = List.of(
        new Partial(1, 1, 2.6), new Partial(2.71, .38, 1.3), new Partial(5.15, .10, .55), new Partial(8.2, .03, .2));
static final List<Partial> BAR =
        List.of(new Partial(1, 1, .9), new Partial(3.98, .22, .28), new Partial(9.2, .05, .09));
/// Wood that rings a little longer than a temple block: with less of a peak it carries as far through music.
static final List<Partial> WOOD =
        List.of(new Partial(1, 1, .16), new Partial(2.42, .22, .06), new Partial(4.1, .06, .02));

record Note(double at, double[] wave) {}

void main(String... arguments) throws IOException {
    var folder = Path.of(arguments[0]);
    Files.createDirectories(folder);

    write(folder, "ready_knock", -24, together(.5, new Note(0, wood(590)), new Note(.2, wood(590))));
    write(folder, "start_bell", -18, together(2.4, new Note(0, bowl(G4, 2.2)), new Note(0, bowl(G5, 2.2))));
    write(folder, "chin_bell", -18, bowl(E5, 2.6));
    write(folder, "swing_bell", -18, together(2.6, new Note(0, bowl(E5, 2.2)), new Note(.35, bowl(A5, 2.2))));
    write(folder, "push_bell", -18, bowl(C5, 2.6));
    write(folder, "rest_bell", -18, bowl(E4, 2.6));
    // Three bowls at once peak high: at -18 LUFS they would leave no room for a voice.
    write(folder, "done_bell", -20,
            together(2.8, new Note(0, bowl(C5, 2.6)), new Note(0, bowl(E5, 2.6)), new Note(0, bowl(G5, 2.6))));

    write(folder, "land_chime", -18,
            together(2.2, new Note(0, bar(G5, 1.4)), new Note(.26, bar(E5, 1.4)), new Note(.52, bar(C5, 1.6))));
    write(folder, "step_1", -22, bar(C5, 1.2));
    write(folder, "step_2", -22, bar(E5, 1.2));
    write(folder, "step_3", -22, bar(G5, 1.2));
    write(folder, "mark", -26, bar(C6, 1.2));
    write(folder, "halfway", -20, together(1.5, new Note(0, bar(C6, 1.2)), new Note(.18, bar(C6, 1.2))));

    write(folder, "tick", -26, wood(1180));
    write(folder, "tick_last", -26, wood(1770));
    write(folder, "swing_left", -24, struck(E4, .5, .004, BAR));
    write(folder, "swing_right", -24, struck(A4, .5, .004, BAR));

    for (int seconds = 2; seconds <= 6; seconds++) {
        write(folder, "breath_in_" + seconds, -24, swell(seconds, 220, 440, .72, 1));
    }
    for (int seconds = 3; seconds <= 8; seconds++) {
        write(folder, "breath_out_" + seconds, -24, swell(seconds, 440, 196, .25, 2));
    }
}

double[] bowl(double pitch, double seconds) {
    return struck(pitch, seconds, .003, BOWL);
}

double[] bar(double pitch, double seconds) {
    return struck(pitch, seconds, .002, BAR);
}

double[] wood(double pitch) {
    return struck(pitch, .2, .0008, WOOD);
}

/// Each partial is doubled, the second 0.09 % sharp: the slow beat of a real bowl.
double[] struck(double pitch, double seconds, double attack, List<Partial> partials) {
    var wave = new double[samples(seconds)];
    for (var partial : partials) {
        double turn = 2 * StrictMath.PI * pitch * partial.ratio() / RATE;
        double decay = StrictMath.log(1000) / (partial.fall() * RATE);
        for (int n = 0; n < wave.length; n++) {
            double doublet = .7 * StrictMath.sin(turn * n) + .3 * StrictMath.sin(turn * 1.0009 * n);
            wave[n] += partial.level() * StrictMath.exp(-decay * n) * doublet;
        }
    }
    int rise = samples(attack);
    for (int n = 0; n < rise; n++) {
        wave[n] *= .5 - .5 * StrictMath.cos(StrictMath.PI * n / rise);
    }
    return fadedOut(wave, .06);
}

double[] together(double seconds, Note... notes) {
    var wave = new double[samples(seconds)];
    for (var note : notes) {
        int start = samples(note.at());
        for (int n = 0; n < note.wave().length && start + n < wave.length; n++) {
            wave[start + n] += note.wave()[n];
        }
    }
    return fadedOut(wave, .08);
}

double[] fadedOut(double[] wave, double seconds) {
    int fall = samples(seconds);
    for (int n = 0; n < fall; n++) {
        wave[wave.length - 1 - n] *= (double) n / fall;
    }
    return wave;
}

/// A breath: noise through a band-pass that glides from one pitch to the other, over a sine and its fifth; the swell is
/// sin², loudest at `peak` of the whole.
double[] swell(double seconds, double from, double to, double peak, long seed) {
    var wave = new double[samples(seconds)];
    var noise = new Random(seed);
    double low = 0, band = 0, root = 0, fifth = 0;
    for (int n = 0; n < wave.length; n++) {
        double part = (double) n / wave.length;
        double pitch = from * StrictMath.pow(to / from, part);
        double rise = StrictMath.sin(StrictMath.PI / 2 * (part < peak ? part / peak : (1 - part) / (1 - peak)));
        double cutoff = 2 * StrictMath.sin(StrictMath.PI * pitch * 2.2 / RATE); // Chamberlin's state-variable filter
        low += cutoff * band;
        band += cutoff * (noise.nextGaussian() * .25 - low - .55 * band);
        root += 2 * StrictMath.PI * pitch / RATE;
        fifth += 2 * StrictMath.PI * pitch * 1.5 / RATE;
        wave[n] = rise * rise * (.9 * band + .16 * StrictMath.sin(root) + .08 * StrictMath.sin(fifth));
    }
    return wave;
}

/// The greatest momentary loudness, in LUFS, and the K-weighting before it.
double loudness(double[] wave) {
    var weighted = filtered(wave, 1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, .73248077421585);
    weighted = filtered(weighted, 1, -2, 1, -1.99004745483398, .99007225036621);
    int window = samples(.4), step = samples(.1);
    double greatest = 0;
    for (int start = 0; start == 0 || start + window <= weighted.length; start += step) {
        double energy = 0;
        for (int n = start; n < Math.min(start + window, weighted.length); n++) {
            energy += weighted[n] * weighted[n];
        }
        greatest = Math.max(greatest, energy / window);
    }
    return -.691 + 10 * StrictMath.log10(greatest);
}

double[] filtered(double[] wave, double b0, double b1, double b2, double a1, double a2) {
    var out = new double[wave.length];
    double first = 0, second = 0;
    for (int n = 0; n < wave.length; n++) {
        out[n] = b0 * wave[n] + first;
        first = b1 * wave[n] - a1 * out[n] + second;
        second = b2 * wave[n] - a2 * out[n];
    }
    return out;
}

/// 16 bit with triangular dither, seeded; samples that are exactly silent stay so.
void write(Path folder, String name, double target, double[] wave) throws IOException {
    double gain = StrictMath.pow(10, (target - loudness(wave)) / 20);
    double peak = 20 * StrictMath.log10(gain * Arrays.stream(wave).map(Math::abs).max().orElseThrow());
    if (peak >= PEAK_LIMIT) {
        throw new IllegalStateException("%s: %.1f LUFS would peak at %.2f dBFS".formatted(name, target, peak));
    }
    var dither = new Random(7);
    var pcm = ByteBuffer.allocate(44 + 2 * wave.length).order(ByteOrder.LITTLE_ENDIAN);
    pcm.put("RIFF".getBytes(US_ASCII)).putInt(36 + 2 * wave.length).put("WAVEfmt ".getBytes(US_ASCII)).putInt(16);
    pcm.putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(2 * RATE).putShort((short) 2).putShort((short) 16);
    pcm.put("data".getBytes(US_ASCII)).putInt(2 * wave.length);
    for (double sample : wave) {
        double noise = sample == 0 ? 0 : dither.nextDouble() - dither.nextDouble();
        pcm.putShort((short) Math.rint(sample * gain * 32767 + noise));
    }
    Files.write(folder.resolve(name + ".wav"), pcm.array());
    IO.println("%-13s %5.2f s  %6.1f LUFS  peak %6.2f dBFS"
            .formatted(name, (double) wave.length / RATE, target, peak));
}

int samples(double seconds) {
    return (int) (seconds * RATE);
}
