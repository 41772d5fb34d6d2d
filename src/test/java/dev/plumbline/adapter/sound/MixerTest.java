package dev.plumbline.adapter.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.adapter.sound.InAir.Kind;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MixerTest {

    private final Listened listened = new Listened();

    @Test
    void aSoundBeginsAtItsFrameAndIsNotChangedOnItsWay() {
        add(Kind.BELL, Pcms.level(0.5, 20), 100);

        listen(40);

        assertThat(listened.at(99)).isZero();
        assertThat(listened.at(100)).isCloseTo(0.5f, within(0.0001f));
        assertThat(listened.at(100 + 20 * 48 - 1)).isCloseTo(0.5f, within(0.0001f));
        assertThat(listened.at(100 + 20 * 48)).isZero();
    }

    @Test
    void aBreathIsEightDecibelsLowerWhileALineIsSpokenAndComesBack() {
        add(Kind.BREATH, Pcms.level(0.1, 3000), 0);
        add(Kind.LINE, Pcms.level(0, 1000), 500 * 48);

        listen(3000);

        assertThat(listened.at(499 * 48)).isCloseTo(0.1f, within(0.001f));
        assertThat(listened.at(600 * 48)).isCloseTo(0.1f * 0.398f, within(0.001f));
        assertThat(listened.at(2000 * 48)).isCloseTo(0.1f, within(0.001f));
    }

    @Test
    void aBellIsNotLoweredByALine() {
        add(Kind.BELL, Pcms.level(0.1, 1000), 0);
        add(Kind.LINE, Pcms.level(0, 1000), 0);

        listen(1000);

        assertThat(listened.at(900 * 48)).isCloseTo(0.1f, within(0.001f));
    }

    @Test
    void theDuckingComesAndGoesWithoutAStep() {
        add(Kind.BREATH, Pcms.level(0.1, 2000), 0);
        add(Kind.LINE, Pcms.level(0, 500), 500 * 48);

        listen(1500);

        assertThat(largestStep(10 * 48, 1400 * 48)).isLessThan(0.1f / 100);
    }

    @Test
    void aSilencedSoundFadesWithoutAStep() {
        var line = add(Kind.LINE, Pcms.level(0.5, 1000), 0);
        listen(100);

        line.fade();
        listen(100);

        assertThat(listened.at(99 * 48)).isCloseTo(0.5f, within(0.001f));
        assertThat(listened.at(131 * 48)).isZero();
        assertThat(largestStep(10 * 48, 190 * 48)).isLessThan(0.5f / 300);
    }

    @Test
    void aSoundThatIsSilencedBeforeItBeginsNeverDoes() {
        add(Kind.LINE, Pcms.level(0.5, 100), 50 * 48).fade();

        listen(200);

        assertThat(listened.loudest(0, 200)).isZero();
    }

    @Test
    void voiceAndBellTogetherStayBelowOneDecibelUnderFullScale() {
        add(Kind.LINE, Pcms.tone(0.85, 700, 500), 0);
        add(Kind.BELL, Pcms.tone(0.5, 1046, 500), 7000);
        add(Kind.BELL, Pcms.tone(0.5, 784, 500), 9000);

        listen(500);

        assertThat(20 * Math.log10(listened.loudest(0, 500))).isLessThan(-1);
    }

    @Test
    void theLimitBendsWithoutAStep() {
        add(Kind.LINE, Pcms.level(0.8, 1000), 0);
        add(Kind.BELL, Pcms.tone(0.5, 50, 500), 200 * 48);

        listen(1000);

        float steepest = (float) (0.5 * 2 * Math.PI * 50 / Pcm.RATE);
        assertThat(largestStep(10 * 48, 990 * 48)).isLessThan(5 * steepest);
    }

    @Test
    void theLoudestLineAlonePassesUntouched() {
        add(Kind.LINE, Pcms.level(0.86, 100), 0);

        listen(100);

        assertThat(listened.at(50 * 48)).isCloseTo(0.86f, within(0.0001f));
    }

    private InAir add(Kind kind, Pcm sound, int wait) {
        var inAir = new InAir(sound, kind, 1, wait);
        listened.mixer.add(inAir);
        return inAir;
    }

    private void listen(int milliseconds) {
        listened.listen(Duration.ofMillis(milliseconds));
    }

    private float largestStep(int from, int to) {
        return (float) IntStream.range(from, to)
                .mapToDouble(n -> Math.abs(listened.at(n + 1) - listened.at(n)))
                .max()
                .orElseThrow();
    }
}
