import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// Folders that a build fills and empties.
final class Folders {
    private Folders() {}

    static Path emptied(Path folder) throws IOException {
        delete(folder);
        return Files.createDirectories(folder);
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (var file : all(folder).reversed()) {
                Files.delete(file);
            }
        }
    }

    /// The folder and all below it, each folder before what it holds, in the order of their names.
    static List<Path> all(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.sorted(Comparator.comparing(Path::toString)).toList();
        }
    }

    static void copy(Path from, Path to) throws IOException {
        for (var file : all(from)) {
            Files.copy(file, to.resolve(from.relativize(file).toString()), java.nio.file.LinkOption.NOFOLLOW_LINKS,
                    java.nio.file.StandardCopyOption.COPY_ATTRIBUTES, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
