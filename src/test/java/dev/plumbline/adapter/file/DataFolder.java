package dev.plumbline.adapter.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// A data folder with a bit of everything in it, and a look at what a folder holds.
final class DataFolder {
    private static final Map<String, String> FILES = Map.of(
            "settings.json", "{}\n",
            "history/0a1b2c3d.jsonl", "{\"v\":1}\n",
            "history/0a1b2c3d.sync-conflict.jsonl", "",
            "history/damaged/0a1b2c3d.jsonl-17-ff.line", "torn",
            "routines/übung ½.json", "{\"name\":\"Übung\"}",
            ".stfolder/marker", "theirs");

    private DataFolder() {}

    static Path in(Path folder) throws IOException {
        for (var file : FILES.entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return folder;
    }

    /// Every file with its content, by its path.
    static Map<String, String> content(Path folder) throws IOException {
        var content = new TreeMap<String, String>();
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (var file : all.filter(Files::isRegularFile).toList()) {
                    content.put(folder.relativize(file).toString(), Files.readString(file));
                }
            }
        }
        return content;
    }

    static int count() {
        return FILES.size();
    }
}
