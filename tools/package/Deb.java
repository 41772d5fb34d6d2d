import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/// The package for Debian and its kin: the image in `/usr/lib`, and around it what a desktop asks for.
final class Deb {
    private static final String ID = "dev.plumbline.Plumbline";
    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 64, 128, 256);

    private final Release release;
    private final Path tree;

    Deb(Release release, Path work) throws IOException {
        this.release = release;
        this.tree = Folders.emptied(work.resolve("deb"));
    }

    /// @return the package, in `folder`
    Path make(Image image, Path folder) throws IOException {
        Folders.copy(image.folder(), at("usr/lib/plumbline"));
        Files.deleteIfExists(tree.resolve("usr/lib/plumbline/bin/plumbline.bat"));
        Files.createSymbolicLink(at("usr/bin/plumbline"), Path.of("../lib/plumbline/bin/plumbline"));
        write("usr/share/applications/" + ID + ".desktop", release.filled("linux/" + ID + ".desktop"));
        write("usr/share/metainfo/" + ID + ".metainfo.xml", release.filled("linux/" + ID + ".metainfo.xml"));
        write("usr/share/applications/" + ID + ".Routine.desktop", release.filled("linux/" + ID + ".Routine.desktop"));
        write("usr/share/mime/packages/plumbline.xml", release.filled("linux/plumbline.xml"));
        icons();
        manual();
        documents();
        var size = Folders.all(tree).stream().mapToLong(Deb::size).sum() / 1024;
        write("DEBIAN/control", release.filled("linux/control").replace("@size@", Long.toString(size)));
        settle();
        var file = folder.resolve("plumbline_%s-1_%s.deb".formatted(release.version(), release.architecture()));
        Tool.askPatiently(
                List.of("dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--build", tree.toString(), file.toString()),
                Map.of("SOURCE_DATE_EPOCH", Long.toString(release.date().getEpochSecond())));
        return file;
    }

    private void icons() throws IOException {
        var hicolor = "usr/share/icons/hicolor/";
        for (var size : ICON_SIZES) {
            Files.copy(
                    release.assets().resolve("icon/icon-" + size + ".png"),
                    at(hicolor + size + "x" + size + "/apps/" + ID + ".png"));
        }
        Files.copy(release.assets().resolve("icon/icon.svg"), at(hicolor + "scalable/apps/" + ID + ".svg"));
    }

    private void manual() throws IOException {
        zipped("usr/share/man/man1/plumbline.1.gz", Files.readString(release.manual().resolve("plumbline.1")));
        write("usr/share/bash-completion/completions/plumbline", Files.readString(release.manual().resolve("plumbline.bash")));
    }

    private void documents() throws IOException {
        var doc = "usr/share/doc/plumbline/";
        write(doc + "copyright", release.filled("linux/copyright"));
        Files.copy(release.assets().resolve("THIRD-PARTY.md"), at(doc + "THIRD-PARTY.md"));
        zipped(doc + "changelog.gz", Files.readString(release.root().resolve("CHANGELOG.md")));
        zipped(doc + "changelog.Debian.gz", release.filled("linux/changelog"));
        write("usr/share/lintian/overrides/plumbline", release.filled("linux/lintian-overrides"));
    }

    private Path at(String place) throws IOException {
        var file = tree.resolve(place);
        Files.createDirectories(file.getParent());
        return file;
    }

    private void write(String place, String text) throws IOException {
        Files.writeString(at(place), text);
    }

    /// Without the name and the moment that a zipped file could hold.
    private void zipped(String place, String text) throws IOException {
        Tool.zip(text.getBytes(StandardCharsets.UTF_8), at(place));
    }

    /// What the person's own settings of this machine would leave in the files: modes and moments.
    private void settle() throws IOException {
        for (var file : Folders.all(tree)) {
            if (!Files.isSymbolicLink(file)) {
                var open = Files.isDirectory(file) || isProgram(file);
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(open ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
        for (var file : Folders.all(tree).reversed()) {
            if (!Files.isSymbolicLink(file)) {
                Files.setLastModifiedTime(file, FileTime.from(release.date()));
            }
        }
    }

    private static boolean isProgram(Path file) {
        return file.getParent().endsWith("bin") || file.endsWith("jspawnhelper") || file.endsWith("jexec");
    }

    private static long size(Path file) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Files.size(file) : 0;
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }
}
