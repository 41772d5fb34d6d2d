import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The packages that the JDK's own tool makes from the image: each on its system, where its makers' tools are. Not yet
/// tried.
final class Jpackage {
    private Jpackage() {}

    /// @return what was made in `folder`; nothing where this system has no such package or lacks the tools
    static List<Path> make(Release release, Image image, Path work, Path folder) throws IOException {
        var type = switch (Tool.system()) {
            case "windows" -> Tool.isThere("candle.exe") || Tool.isThere("wix.exe") ? "msi" : "";
            case "mac" -> "dmg";
            default -> Tool.isThere("rpmbuild") ? "rpm" : "";
        };
        if (type.isEmpty()) {
            return List.of();
        }
        var arguments = new ArrayList<>(List.of(
                "--type", type,
                "--name", Tool.system().equals("linux") ? "plumbline" : "Plumbline",
                "--app-version", release.version(),
                "--vendor", "The Plumbline authors",
                "--description", "Be led through a dead hang by sound and one huge screen",
                "--license-file", release.root().resolve("LICENSE").toString(),
                "--runtime-image", image.folder().toString(),
                "--module", "dev.plumbline/dev.plumbline.Main",
                "--temp", Folders.emptied(work.resolve("jpackage")).toString(),
                "--dest", folder.toString()));
        Files.readAllLines(image.folder().resolve("lib/plumbline.options")).stream()
                .filter(option -> option.startsWith("-"))
                .forEach(option -> arguments.addAll(List.of("--java-options", option)));
        arguments.addAll(List.of("--java-options", "-XX:AOTCache=" + cache(), "--java-options", "-Xlog:aot=off",
                "--java-options", "-Xlog:cds=off"));
        arguments.addAll(switch (type) {
            case "msi" -> List.of("--win-menu", "--win-console", "--win-per-user-install");
            case "rpm" -> List.of("--linux-shortcut", "--icon", release.assets().resolve("icon/icon-256.png").toString());
            default -> List.<String>of();
        });
        Tool.run("jpackage", arguments.toArray(String[]::new));
        try (var made = Files.newDirectoryStream(folder, "*." + type)) {
            var all = new ArrayList<Path>();
            made.forEach(all::add);
            return all;
        }
    }

    /// As jpackage lays the runtime out on each system.
    private static String cache() {
        return switch (Tool.system()) {
            case "windows" -> "$APPDIR\\..\\runtime\\lib\\plumbline.aot";
            case "mac" -> "$APPDIR/../runtime/Contents/Home/lib/plumbline.aot";
            default -> "$APPDIR/../runtime/lib/plumbline.aot";
        };
    }
}
