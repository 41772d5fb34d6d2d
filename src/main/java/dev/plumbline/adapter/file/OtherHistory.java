package dev.plumbline.adapter.file;

import dev.plumbline.history.Archive;
import dev.plumbline.history.Merge;
import dev.plumbline.history.Problem;
import dev.plumbline.history.StorageFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/// The history in somebody else's data folder: it is read, and nothing in it is ever touched.
public final class OtherHistory {
    private OtherHistory() {}

    /// Everything there is in it.
    ///
    /// @param data a data folder, or its history folder
    public static Archive read(Path data) throws StorageFailure {
        var within = data.resolve("history");
        var folder = Files.isDirectory(within) ? within : data;
        if (!Files.isDirectory(folder)) {
            throw new StorageFailure(data.toString(), StorageFailure.Reason.MISSING);
        }
        var merge = new Merge();
        var problems = new ArrayList<Problem>();
        for (var file : JsonLinesHistory.files(folder)) {
            new HistoryFile(file, (_, _, _) -> false).read(merge, problems);
        }
        return merge.archive(problems);
    }
}
