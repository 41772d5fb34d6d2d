package dev.plumbline.adapter.file;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.plumbline.history.StorageFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// This machine's name in the data: eight random hex digits, made once and kept outside the data folder, so that a
/// copied or synced data folder never makes two machines one.
public final class DeviceFile {
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{8}");
    private static final int LONGEST = 64;

    private final Path file;
    private final RandomGenerator random;

    /// @param state the folder of this machine's own state, never synced
    public DeviceFile(Path state, RandomGenerator random) {
        this.file = state.resolve("device");
        this.random = random;
    }

    /// The name; the first call ever makes it.
    public String name() throws StorageFailure {
        try (var _ = Turn.take(Disk.folder(Disk.around(file)).resolve("device.lock"))) {
            var known = read();
            if (NAME.matcher(known).matches()) {
                return known;
            }
            var name = HexFormat.of().toHexDigits(random.nextInt());
            Disk.replace(file, (name + "\n").getBytes(US_ASCII));
            return name;
        } catch (IOException failed) {
            throw Disk.failure(file, failed);
        }
    }

    private String read() throws IOException {
        try (var content = Files.newInputStream(file)) {
            return new String(content.readNBytes(LONGEST), US_ASCII).strip();
        } catch (NoSuchFileException notYet) {
            return "";
        }
    }
}
