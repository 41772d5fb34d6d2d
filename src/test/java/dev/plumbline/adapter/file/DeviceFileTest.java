package dev.plumbline.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceFileTest {
    @TempDir
    Path folder;

    @Test
    void theNameIsMadeOnceAndStays() throws Exception {
        var name = new DeviceFile(folder.resolve("state"), new Random(1)).name();
        assertThat(name).matches("[0-9a-f]{8}");
        assertThat(new DeviceFile(folder.resolve("state"), new Random(2)).name())
                .isEqualTo(name);
    }

    @Test
    void twoMachinesHaveTwoNames() throws Exception {
        assertThat(new DeviceFile(folder.resolve("one"), new Random(1)).name())
                .isNotEqualTo(new DeviceFile(folder.resolve("other"), new Random(2)).name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0a1b2c3", "../../etc", "0A1B2C3D", "0a1b2c3d5"})
    void aNameThatIsNoneIsMadeAnew(String broken) throws Exception {
        Files.writeString(folder.resolve("device"), broken);
        assertThat(new DeviceFile(folder, new Random(3)).name()).matches("[0-9a-f]{8}");
    }
}
