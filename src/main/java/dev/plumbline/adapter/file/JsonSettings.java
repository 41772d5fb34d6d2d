package dev.plumbline.adapter.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plumbline.history.StorageFailure;
import dev.plumbline.history.StorageFailure.Reason;
import dev.plumbline.settings.Settings;
import dev.plumbline.settings.SettingsStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// The settings as one JSON file, replaced whole; one that cannot be understood is set aside.
public final class JsonSettings implements SettingsStore {
    private final Path file;
    private final InstantSource wall;

    /// @param data the data folder
    public JsonSettings(Path data, InstantSource wall) {
        this.file = data.resolve("settings.json");
        this.wall = wall;
    }

    @Override
    public Loaded load() {
        try (var content = Files.newInputStream(file)) {
            var bytes = content.readNBytes(Json.LONGEST + 1);
            if (bytes.length > Json.LONGEST) {
                return byDefault(Corrupt.setAside(file, wall.instant(), new IOException("longer than 1 MB")));
            }
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return new Loaded(SettingsCodec.read(text), null);
        } catch (NoSuchFileException notYet) {
            return byDefault(null);
        } catch (CharacterCodingException | JacksonException | IllegalArgumentException damaged) {
            return byDefault(Corrupt.setAside(file, wall.instant(), damaged));
        } catch (IOException failed) {
            return byDefault(Disk.failure(file, failed));
        }
    }

    private static Loaded byDefault(@Nullable StorageFailure problem) {
        return new Loaded(Settings.DEFAULT, problem);
    }

    @Override
    public void save(Settings settings) throws StorageFailure {
        if (Files.isDirectory(file)) {
            throw new StorageFailure(file.toString(), Reason.NOT_A_FILE);
        }
        Disk.replace(file, (SettingsCodec.text(settings) + "\n").getBytes(UTF_8));
    }
}
