import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The program in one file that is unpacked anywhere and started: a tar where files have modes, a zip on Windows.
final class Archive {
    private final Release release;
    private final Path work;

    Archive(Release release, Path work) {
        this.release = release;
        this.work = work;
    }

    /// @return the archive, in `folder`
    Path make(Image image, Path folder) throws IOException {
        var name = "plumbline-%s-%s-%s".formatted(release.version(), Tool.system(), System.getProperty("os.arch"));
        var tree = Folders.emptied(work.resolve("archive")).resolve(name);
        Folders.copy(image.folder(), tree);
        for (var document : List.of("LICENSE", "README.md", "CHANGELOG.md", "assets/THIRD-PARTY.md")) {
            Files.copy(release.root().resolve(document), tree.resolve(Path.of(document).getFileName()));
        }
        return switch (Tool.system()) {
            case "windows" -> zip(tree, folder.resolve(name + ".zip"));
            case "linux" -> tar(tree, folder.resolve(name + ".tar.gz"), gnu());
            default -> tar(tree, folder.resolve(name + ".tar.gz"), List.of());
        };
    }

    /// The same files give the same bytes; only GNU's tar is told how.
    private List<String> gnu() {
        return List.of("--sort=name", "--owner=0", "--group=0", "--numeric-owner", "--mode=go=rX,u+rw",
                "--mtime=@" + release.date().getEpochSecond());
    }

    private static Path tar(Path tree, Path file, List<String> options) throws IOException {
        var command = new java.util.ArrayList<>(List.of("tar", "-C", tree.getParent().toString()));
        command.addAll(options);
        var plain = tree.resolveSibling("archive.tar");
        command.addAll(List.of("-cf", plain.toString(), tree.getFileName().toString()));
        Tool.ask(command, Map.of());
        Tool.zip(Files.readAllBytes(plain), file);
        return file;
    }

    private static Path zip(Path tree, Path file) {
        Tool.run("jar", "--create", "--no-manifest", "--file", file.toString(), "-C", tree.getParent().toString(),
                tree.getFileName().toString());
        return file;
    }
}
