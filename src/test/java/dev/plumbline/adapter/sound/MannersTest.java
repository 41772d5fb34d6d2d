package dev.plumbline.adapter.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MannersTest {

    private final FakePactl pactl = new FakePactl();
    private final Manners manners;

    MannersTest(@TempDir Path folder) {
        pactl.stream(1, 500, 65536, 65536);
        manners = new Manners(new OtherSound(new SoundServer(pactl), folder.resolve("lowered"), 7), Runnable::run);
    }

    @Test
    void othersStayAsTheyAreUnlessThatIsWanted() {
        manners.tick(true);

        assertThat(isLowered()).isFalse();
    }

    @Test
    void othersGiveWayWhileALineIsSpokenAndBetweenTwo() {
        manners.want(true);

        manners.tick(true);
        assertThat(isLowered()).isTrue();
        pass(14);
        assertThat(isLowered()).isTrue();
        manners.tick(true);
        pass(14);

        assertThat(isLowered()).isTrue();
    }

    @Test
    void aSecondAndAHalfAfterTheLastLineTheyComeBack() {
        manners.want(true);
        manners.tick(true);

        pass(15);

        assertThat(isLowered()).isFalse();
    }

    @Test
    void theyComeBackAtOnceWhenItIsNoLongerWanted() {
        manners.want(true);
        manners.tick(true);

        manners.want(false);
        manners.tick(true);

        assertThat(isLowered()).isFalse();
    }

    private void pass(int ticks) {
        for (int n = 0; n < ticks; n++) {
            manners.tick(false);
        }
    }

    private boolean isLowered() {
        return !pactl.volumes(1).equals("65536 65536");
    }
}
