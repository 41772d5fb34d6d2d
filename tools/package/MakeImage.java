import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// `java tools/package/MakeImage.java TARGET WALK`: the program as it is started, in TARGET/plumbline, from the modules
/// in TARGET/modules; with WALK `true` it is walked through once, so that it starts sooner.
final class MakeImage {
    private static final String MODULE = "dev.plumbline";

    private MakeImage() {}

    public static void main(String[] args) throws IOException {
        var target = Path.of(args[0]).toAbsolutePath();
        var work = target.resolve("image-work");
        var image = Image.link(target.resolve("modules"), MODULE, work, target.resolve("plumbline"));
        // Beside Java and not in the module: a face in a file JavaFX loads without writing it to another one first.
        Folders.copy(target.resolveSibling("assets").resolve("font"), image.folder().resolve("lib/plumbline-fonts"));
        var launcher = target.resolveSibling("src").resolve("launcher");
        var bin = image.folder().resolve("bin");
        for (var script : List.of("plumbline", "plumbline.bat")) {
            Files.copy(launcher.resolve(script), bin.resolve(script));
            bin.resolve(script).toFile().setExecutable(true, false);
        }
        Files.writeString(image.folder().resolve("lib/plumbline.options"), options(launcher, image));
        if (Boolean.parseBoolean(args[1])) {
            Training.walk(image, work);
        }
    }

    private static String options(Path launcher, Image image) throws IOException {
        var natives = image.folder().resolve("lib/natives.options");
        var all = Files.readString(launcher.resolve("plumbline.options")) + Files.readString(natives);
        Files.delete(natives);
        return all;
    }
}
