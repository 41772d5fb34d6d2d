import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// `java tools/package/MakePackages.java TARGET DATE`: the packages of this system in TARGET/packages, from the image in
/// TARGET/plumbline.
final class MakePackages {
    private MakePackages() {}

    public static void main(String[] args) throws IOException {
        var target = Path.of(args[0]).toAbsolutePath();
        var work = target.resolve("package-work");
        var packages = Folders.emptied(target.resolve("packages"));
        var image = new Image(target.resolve("plumbline"));
        var date = Instant.parse(args[1]);
        var version = image.version("dev.plumbline");
        var release = new Release(target.getParent(), Folders.emptied(work.resolve("manual")), version, date);
        manual(target.resolve("modules"), release);
        var made = new ArrayList<Path>();
        if (Tool.isThere("dpkg-deb")) {
            made.add(new Deb(release, work).make(image, packages));
        }
        made.add(new Archive(release, work).make(image, packages));
        made.addAll(Jpackage.make(release, image, work, packages));
        for (var file : made) {
            System.out.printf("%,13d bytes  %s%n", Files.size(file), file);
        }
    }

    private static void manual(Path modules, Release release) throws IOException {
        Tool.ask(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", modules.resolve("*").toString(),
                "tools/package/Manual.java",
                release.manual().toString(), release.version(), release.day().toString());
    }
}
