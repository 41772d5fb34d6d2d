package dev.plumbline.adapter.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherSoundTest {

    private static final int OURSELVES = 7;

    private final FakePactl pactl = new FakePactl();

    @TempDir
    Path folder;

    @BeforeEach
    void musicPlaysAndSoDoWe() {
        pactl.stream(1, 500, 65536, 32768);
        pactl.stream(2, OURSELVES, 65536, 65536);
    }

    @Test
    void othersAreLoweredAndPutBackAndWeAreNot() {
        var others = others();

        others.lower();
        assertThat(pactl.volumes(1)).isEqualTo("41288 20644");
        assertThat(pactl.volumes(2)).isEqualTo("65536 65536");
        others.restore();

        assertThat(pactl.volumes(1)).isEqualTo("65536 32768");
        assertThat(note()).doesNotExist();
    }

    @Test
    void loweringTwiceLowersOnce() {
        var others = others();

        others.lower();
        others.lower();

        assertThat(pactl.volumes(1)).isEqualTo("41288 20644");
    }

    @Test
    void aVolumeThatWasChangedMeanwhileIsLeftAsItIs() {
        var others = others();
        others.lower();

        pactl.stream(1, 500, 30000, 30000);
        others.restore();

        assertThat(pactl.volumes(1)).isEqualTo("30000 30000");
    }

    @Test
    void whatAKilledProgramLeftLoweredIsPutBackAtTheNextStart() {
        others().lower();

        others().restoreLeft();

        assertThat(pactl.volumes(1)).isEqualTo("65536 32768");
        assertThat(note()).doesNotExist();
    }

    @Test
    void anotherProgramUnderTheSameNumberIsLeftAlone() {
        others().lower();
        pactl.stream(1, 501, 41288, 20644);

        others().restoreLeft();

        assertThat(pactl.volumes(1)).isEqualTo("41288 20644");
    }

    @Test
    void withoutANoteNothingIsLowered() throws IOException {
        Files.writeString(folder.resolve("file"), "");

        new OtherSound(new SoundServer(pactl), folder.resolve("file").resolve("note"), OURSELVES).lower();

        assertThat(pactl.volumes(1)).isEqualTo("65536 32768");
    }

    @Test
    void aDamagedNoteIsForgotten() throws IOException {
        Files.writeString(note(), "?");

        others().restoreLeft();

        assertThat(pactl.volumes(1)).isEqualTo("65536 32768");
        assertThat(note()).doesNotExist();
    }

    private OtherSound others() {
        return new OtherSound(new SoundServer(pactl), note(), OURSELVES);
    }

    private Path note() {
        return folder.resolve("lowered");
    }
}
