package dev.plumbline.adapter.desktop;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Shows a folder in the platform's file manager, without waiting for it; where there is none, the log says so.
public final class OpenFolder implements Consumer<Path> {

    private static final System.Logger LOG = System.getLogger(OpenFolder.class.getName());

    private final Platform platform;

    public OpenFolder(Platform platform) {
        this.platform = platform;
    }

    @Override
    public void accept(Path folder) {
        Thread.ofPlatform().daemon().name("open-folder").start(() -> open(folder));
    }

    /// The program and its one argument, always absolute, so that no folder's name is taken for an option.
    static List<String> command(Platform platform, Path folder) {
        var opener = switch (platform) {
            case LINUX -> "xdg-open";
            case MACOS -> "open";
            case WINDOWS -> "explorer.exe";
        };
        return List.of(opener, folder.toAbsolutePath().toString());
    }

    private void open(Path folder) {
        try {
            new ProcessBuilder(command(platform, folder))
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
        } catch (IOException noFileManager) {
            LOG.log(Level.WARNING, "The folder {0} could not be shown: {1}", folder, noFileManager);
        }
    }
}
