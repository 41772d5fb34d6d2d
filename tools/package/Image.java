import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A runtime image: modules and as much of Java as they use, with the native libraries in place, so that nothing is
/// unpacked at start. The same jars and the same JDK give the same bytes.
///
/// @param folder where it stands
record Image(Path folder) {
    private static final Pattern NATIVE = Pattern.compile("[^/]+\\.(so|dylib|dll)");

    /// Java's own windows, printers and pictures: of that module only the sound is used.
    private static final String UNUSED_LIBRARIES = Stream.of(
                    "awt*", "fontmanager*", "freetype*", "javajpeg*", "jawt*", "lcms*", "mlib_image*", "splashscreen*")
            .map(name -> "glob:/java.desktop/lib/*" + name)
            .collect(Collectors.joining(","));

    /// Java's tools for keys and scripts, and what only other Javas and the making of caches read.
    private static final List<String> UNUSED = List.of(
            "bin/jrunscript", "bin/jrunscript.exe", "bin/keytool", "bin/keytool.exe", "lib/classlist", "lib/jrt-fs.jar");

    /// What every start reads lies there as it is read; a package, which is compressed as a whole, gets smaller by it.
    private static final String COMPRESSED = "regex:/(?!java\\.base/|javafx\\.(base|graphics)/"
            + "|dev\\.plumbline/dev/plumbline/(words|ui/theme)/).*";

    /// Read from files, see `MakeImage`.
    private static final String NOT_IN_MODULES = "glob:/dev.plumbline/dev/plumbline/assets/font/*.ttf";

    /// Found as services, or named by no other module, so that the linker would leave them out.
    private static final List<String> SERVICES = List.of("org.freedesktop.dbus.transport.jre", "org.slf4j.nop");

    /// No moment of the build may be in what it leaves.
    private static final String DATE = "1980-01-01T12:00:00Z";

    /// Links `root`, found with all it needs among `jars`, into `folder`; `work` is for what is needed meanwhile.
    static Image link(Path jars, String root, Path work, Path folder) throws IOException {
        var modules = Folders.emptied(work.resolve("modules"));
        var withNatives = new TreeSet<String>();
        try (var found = Files.newDirectoryStream(jars, "*.jar")) {
            for (var jar : found) {
                if (hasNatives(jar)) {
                    withNatives.add(asJmod(jar, work, modules));
                } else {
                    Files.copy(jar, modules.resolve(jar.getFileName()));
                }
            }
        }
        var roots = new ArrayList<>(List.of(root));
        SERVICES.stream()
                .filter(service -> ModuleFinder.of(modules).find(service).isPresent())
                .forEach(roots::add);
        Folders.delete(folder);
        Tool.run(
                "jlink",
                "--module-path", modules.toString(),
                "--add-modules", String.join(",", roots),
                "--no-header-files",
                "--no-man-pages",
                "--strip-java-debug-attributes",
                "--compress=zip-6:filter=" + COMPRESSED,
                "--exclude-files=" + UNUSED_LIBRARIES,
                "--exclude-resources=" + NOT_IN_MODULES,
                "--output", folder.toString());
        for (var unused : UNUSED) {
            Files.deleteIfExists(folder.resolve(unused));
        }
        strip(folder);
        Files.writeString(
                folder.resolve("lib/natives.options"),
                "--enable-native-access=" + String.join(",", withNatives) + "\n");
        return new Image(folder);
    }

    /// Without the names that only a debugger reads, where the system has the tool for it.
    private static void strip(Path folder) throws IOException {
        if (Tool.system().equals("linux") && Tool.isThere("strip")) {
            var command = new ArrayList<>(List.of("strip", "--strip-unneeded"));
            Folders.all(folder).stream()
                    .filter(Files::isRegularFile)
                    .filter(Image::isProgram)
                    .map(Path::toString)
                    .forEach(command::add);
            Tool.ask(command, Map.of());
        }
    }

    private static boolean isProgram(Path file) {
        return file.getParent().endsWith("bin")
                || Set.of("jspawnhelper", "jexec").contains(file.getFileName().toString())
                || NATIVE.matcher(file.getFileName().toString()).matches();
    }

    private static boolean hasNatives(Path jar) throws IOException {
        try (var open = new JarFile(jar.toFile())) {
            return open.stream().map(JarEntry::getName).anyMatch(name -> NATIVE.matcher(name).matches());
        }
    }

    /// The module of `jar` in the form that knows a place for native libraries.
    private static String asJmod(Path jar, Path work, Path modules) throws IOException {
        var module = ModuleFinder.of(jar).findAll().iterator().next().descriptor();
        var classes = Folders.emptied(work.resolve("classes").resolve(module.name()));
        var natives = Folders.emptied(work.resolve("natives").resolve(module.name()));
        try (var open = new JarFile(jar.toFile())) {
            for (var entry : open.stream().filter(entry -> !entry.isDirectory()).toList()) {
                var name = entry.getName();
                if (name.startsWith("META-INF/")) {
                    continue;
                }
                var file = (NATIVE.matcher(name).matches() ? natives : classes).resolve(name);
                Files.createDirectories(file.getParent());
                Files.write(file, open.getInputStream(entry).readAllBytes());
            }
        }
        Tool.run(
                "jmod",
                "create",
                "--class-path", classes.toString(),
                "--libs", natives.toString(),
                "--module-version", module.rawVersion().orElseThrow(),
                "--date", DATE,
                modules.resolve(module.name() + ".jmod").toString());
        return module.name();
    }

    Path java() {
        var windows = folder.resolve("bin/java.exe");
        return Files.exists(windows) ? windows : folder.resolve("bin/java");
    }

    /// The version of a module in it.
    String version(String module) throws IOException {
        return Tool.ask(java().toString(), "--list-modules").lines()
                .filter(line -> line.startsWith(module + "@"))
                .map(line -> line.substring(module.length() + 1).split(" ")[0])
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(module + " is not in " + folder));
    }
}
