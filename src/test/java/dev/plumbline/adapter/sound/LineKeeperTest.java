package dev.plumbline.adapter.sound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runner.Cues.Due;
import dev.plumbline.runner.Cues.Listener;
import dev.plumbline.runner.Cues.Plan;
import dev.plumbline.runner.Cues.Sound;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineKeeperTest {

    private static final Instant START = Instant.parse("2026-03-01T07:00:00Z");
    private static final int SECOND = 10;

    private final List<String> told = new ArrayList<>();
    private final List<FakeLine> lines = new ArrayList<>();
    private final Shelf shelf = new Shelf(new SoundFiles("en"), OwnRecordings::none);
    private final Programme programme = new Programme(1, shelf);
    private final FakePactl server = new FakePactl();
    private final Manners manners =
            new Manners(new OtherSound(new SoundServer(server), Path.of("nowhere"), 7), Runnable::run);
    private final LineKeeper keeper = new LineKeeper(programme, shelf, manners, () -> START, _ -> {
        var line = new FakeLine();
        lines.add(line);
        return line;
    });

    @Test
    void aLineIsOpenedAtOnceWithTheSession() {
        keeper.turn(0);
        assertThat(lines).isEmpty();

        programme.open(new Told());
        keeper.turn(0);

        assertThat(lines).hasSize(1);
        assertThat(programme.isOnAir(lines.getFirst())).isTrue();
    }

    @Test
    void aLineThatAnswersIsToldOnce() {
        open();

        play(3);

        assertThat(told).containsExactly("sound");
    }

    @Test
    void aLostLineIsToldOnceAndTriedAgainEverySecondUntilItIsBack() {
        open();
        play(1);

        lines.getLast().obstacle = "the sound output is gone";
        turn(1);
        turn(SECOND);
        assertThat(lines).hasSize(2);
        lines.getLast().obstacle = "the sound output is gone";
        turn(1);
        turn(SECOND);
        assertThat(lines).hasSize(3);
        play(1);

        assertThat(told).containsExactly("sound", "the sound output is gone", "sound");
    }

    @Test
    void aLineThatHangsIsLeftToItselfAndAnotherIsTried() {
        open();
        play(1);

        turn(2 * SECOND + 1);
        turn(SECOND);

        assertThat(told).containsExactly("sound", "the sound output does not answer");
        assertThat(lines).hasSize(2);
        assertThat(programme.isOnAir(lines.getFirst())).isFalse();
    }

    @Test
    void aDeviceThatIsSlowToOpenIsWaitedForAndSaidToBeMissing() {
        open();

        turn(5 * SECOND);
        assertThat(told).containsExactly("the sound output does not answer");
        play(1);

        assertThat(lines).hasSize(1);
        assertThat(told).containsExactly("the sound output does not answer", "sound");
    }

    @Test
    void noMoreThanFourThreadsAreEverLeftHanging() {
        open();

        turn(200 * SECOND);
        assertThat(lines).hasSize(4);

        lines.getFirst().alive = false;
        turn(2 * SECOND);
        assertThat(lines).hasSize(5);
    }

    @Test
    void withoutALineSoundsAreMissed() {
        open();
        lines.getLast().obstacle = "no sound output was found";
        programme.play(new Plan(1, List.of(new Due(new Sound("tone.tick", null, 0), START, false))));

        turn(1);

        assertThat(told).containsExactly("no sound output was found", "missed tone.tick");
    }

    @Test
    void whileALineIsBeingOpenedSoundsWaitForIt() {
        open();
        programme.play(new Plan(1, List.of(new Due(new Sound("tone.tick", null, 0), START, false))));

        turn(1);

        assertThat(told).isEmpty();
    }

    @Test
    void afterTheSessionTheLineIsKeptUntilTheLastBellHasRungOut() {
        open();
        play(1);
        programme.close();

        play(4 * SECOND);
        assertThat(programme.isOnAir(lines.getFirst())).isTrue();
        play(SECOND);

        assertThat(programme.isOnAir(lines.getFirst())).isFalse();
    }

    @Test
    void anotherDeviceIsOpenedAtOnceInThePlaceOfTheFirst() {
        open();
        play(1);

        keeper.renew();
        keeper.turn(0);

        assertThat(lines).hasSize(2);
        assertThat(programme.isOnAir(lines.getLast())).isTrue();
        assertThat(told).containsExactly("sound");
    }

    @Test
    void whoWarmsUpIsToldOnceItIsKnownWhetherThereIsSound() {
        open();
        var known = programme.known();
        assertThat(known).isNotDone();

        play(1);

        assertThat(known).isDone();
    }

    @Test
    void afterTheLineWasLetGoItIsToBeFoundOutAnew() {
        open();
        play(1);
        programme.close();

        play(6 * SECOND);

        assertThat(programme.known()).isNotDone();
    }

    private void open() {
        programme.open(new Told());
        keeper.turn(0);
    }

    private void play(int ticks) {
        for (int n = 0; n < ticks; n++) {
            lines.getLast().pulse++;
            lines.getLast().playing = true;
            keeper.turn(1);
        }
    }

    private void turn(int ticks) {
        for (int n = 0; n < ticks; n++) {
            keeper.turn(1);
        }
    }

    private static final class FakeLine implements Line {
        private int pulse;
        private boolean playing;
        private boolean alive = true;
        private String obstacle = "";

        @Override
        public void start() {}

        @Override
        public int pulse() {
            return pulse;
        }

        @Override
        public boolean playing() {
            return playing;
        }

        @Override
        public boolean speaking() {
            return false;
        }

        @Override
        public Optional<String> obstacle() {
            return Optional.of(obstacle).filter(reason -> !reason.isEmpty());
        }

        @Override
        public boolean alive() {
            return alive;
        }
    }

    private final class Told implements Listener {
        @Override
        public void played(long key, Due due, Instant at) {
            told.add("played " + due.sound().id());
        }

        @Override
        public void missed(long key, Due due) {
            told.add("missed " + due.sound().id());
        }

        @Override
        public void available(boolean sound, String reason) {
            told.add(sound ? "sound" : reason);
        }
    }
}
