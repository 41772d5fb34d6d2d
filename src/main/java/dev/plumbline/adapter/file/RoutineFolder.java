package dev.plumbline.adapter.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plumbline.history.StorageFailure;
import dev.plumbline.history.StorageFailure.Reason;
import dev.plumbline.routine.Catalogue;
import dev.plumbline.routine.Objection;
import dev.plumbline.routine.OwnRoutine;
import dev.plumbline.routine.RoutineFile;
import dev.plumbline.routine.Rule;
import dev.plumbline.settings.RoutineStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A person's own routines, one JSON file each, replaced whole; a file that cannot be understood is set aside, one that
/// nobody should do stays where it is and is not offered.
public final class RoutineFolder implements RoutineStore {
    private static final int LONGEST = 100_000;
    private static final String SUFFIX = ".json";

    private final Path folder;
    private final InstantSource wall;

    /// @param data the data folder
    public RoutineFolder(Path data, InstantSource wall) {
        this.folder = data.resolve("routines");
        this.wall = wall;
    }

    @Override
    public Loaded load() {
        var kept = new ArrayList<OwnRoutine>();
        var refused = new ArrayList<Refused>();
        var problems = new ArrayList<StorageFailure>();
        try {
            for (var file : files()) {
                try {
                    load(file, kept, refused, problems);
                } catch (StorageFailure failure) {
                    problems.add(failure);
                }
            }
        } catch (StorageFailure failure) {
            problems.add(failure);
        }
        return new Loaded(new Catalogue(kept), refused, problems);
    }

    private void load(Path file, List<OwnRoutine> kept, List<Refused> refused, List<StorageFailure> problems)
            throws StorageFailure {
        switch (content(file)) {
            case RoutineFile.Sound(var routine) -> {
                if (kept.stream().noneMatch(other -> other.id().equals(routine.id()))) {
                    kept.add(routine);
                } else {
                    var twice = new Objection(Rule.ID_TWICE, List.of(routine.id()));
                    var name = routine.routine().name();
                    refused.add(new Refused(name(file), new RoutineFile.Unsound(name, List.of(twice))));
                }
            }
            case RoutineFile.Unsound unsound -> refused.add(new Refused(name(file), unsound));
            case RoutineFile.Unreadable(var why, var newer) ->
                problems.add(
                        newer
                                ? new StorageFailure(file.toString(), Reason.NEWER)
                                : Corrupt.setAside(file, wall.instant(), new IOException(why)));
        }
    }

    /// The files that may hold a routine; of two with the same one, that which is named after it comes first.
    private List<Path> files() throws StorageFailure {
        try (var all = Files.list(folder)) {
            return all.filter(file -> name(file).endsWith(SUFFIX))
                    .sorted(Comparator.comparingInt((Path file) -> name(file).length())
                            .thenComparing(RoutineFolder::name))
                    .toList();
        } catch (NoSuchFileException notYet) {
            return List.of();
        } catch (IOException failed) {
            throw Disk.failure(folder, failed);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static RoutineFile content(Path file) throws StorageFailure {
        if (Files.isDirectory(file)) {
            throw new StorageFailure(file.toString(), Reason.NOT_A_FILE);
        }
        try (var content = Files.newInputStream(file)) {
            var bytes = content.readNBytes(LONGEST + 1);
            return bytes.length > LONGEST
                    ? new RoutineFile.Unreadable("It is longer than 100 KB", false)
                    : RoutineCodec.read(
                            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException noText) {
            return new RoutineFile.Unreadable("The text is no UTF-8", false);
        } catch (IOException failed) {
            throw Disk.failure(file, failed);
        }
    }

    @Override
    public void save(OwnRoutine routine) throws StorageFailure {
        var known = find(routine.id());
        var file = known.isPresent() ? known.get() : free(routine.id());
        if (routine.readOnly()) {
            throw new StorageFailure(file.toString(), Reason.NEWER);
        }
        Disk.replace(file, text(routine).getBytes(UTF_8));
    }

    @Override
    public void remove(String id) throws StorageFailure {
        var file = find(id);
        if (file.isPresent()) {
            try {
                Files.delete(file.get());
                Disk.sync(folder);
            } catch (IOException failed) {
                throw Disk.failure(file.get(), failed);
            }
        }
    }

    /// The file that holds the routine of this id, whatever its name.
    private Optional<Path> find(String id) throws StorageFailure {
        for (var file : files()) {
            if (Files.isRegularFile(file)
                    && content(file) instanceof RoutineFile.Sound(var routine)
                    && routine.id().equals(id)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /// A file for a new routine; one that is there, and holds no such routine, is left alone.
    private Path free(String id) {
        var file = folder.resolve(id + SUFFIX);
        for (var number = 2; Files.exists(file); number++) {
            file = folder.resolve(id + "-" + number + SUFFIX);
        }
        return file;
    }

    /// What any file holds, wherever it lies; nothing is changed.
    public static RoutineFile read(Path file) throws StorageFailure {
        return content(file);
    }

    /// Writes a routine into any file, in the place of what is there.
    public static void write(Path file, OwnRoutine routine) throws StorageFailure {
        WholeFile.write(file, out -> out.append(text(routine)));
    }

    private static String text(OwnRoutine routine) {
        return RoutineCodec.text(routine) + "\n";
    }
}
