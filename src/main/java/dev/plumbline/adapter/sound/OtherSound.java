package dev.plumbline.adapter.sound;

import dev.plumbline.adapter.sound.SoundServer.Stream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The sound of other programs: lowered by 12 dB while a line is spoken and put back after. What was lowered is noted
/// in
/// a file first, so that the next start puts it back if this program is killed in between. A volume that somebody
/// changed meanwhile is left as it is.
final class OtherSound {

    private static final System.Logger LOG = System.getLogger(OtherSound.class.getName());
    private static final double LOWERED = 0.63; // the server's volumes are cubic: 0.63^3 is -12 dB

    private final SoundServer server;
    private final Path note;
    private final String process;
    private boolean lowered;

    /// @param note the file that holds what is lowered, while it is
    /// @param process the number of this process
    OtherSound(SoundServer server, Path note, long process) {
        this.server = server;
        this.note = note;
        this.process = Long.toString(process);
    }

    /// A stream as it was.
    private record Was(String index, String process, List<Integer> volumes) {
        String row() {
            return index + "\t" + process + "\t" + volumes;
        }

        static Was read(String row) {
            var cells = row.split("\t", -1);
            var volumes = List.of(cells[2].replaceAll("[\\[\\] ]", "").split(",", -1)).stream()
                    .map(Integer::valueOf)
                    .toList();
            return new Was(cells[0], cells[1], volumes);
        }

        boolean isStill(Stream stream) {
            return stream.index().equals(index)
                    && stream.process().equals(process)
                    && stream.volumes().equals(lower(volumes));
        }
    }

    synchronized void lower() {
        if (lowered) {
            return;
        }
        var others = server.streams().stream()
                .filter(stream -> !stream.process().equals(process))
                .filter(stream -> !stream.volumes().isEmpty())
                .toList();
        if (others.isEmpty() || !noted(others)) {
            return;
        }
        lowered = true;
        others.forEach(stream -> server.setVolumes(stream, lower(stream.volumes())));
    }

    synchronized void restore() {
        if (lowered) {
            lowered = false;
            restoreLeft();
        }
    }

    /// Puts back what an earlier run left lowered, if it did.
    synchronized void restoreLeft() {
        var left = left();
        if (!left.isEmpty()) {
            for (var stream : server.streams()) {
                left.stream()
                        .filter(was -> was.isStill(stream))
                        .findFirst()
                        .ifPresent(was -> server.setVolumes(stream, was.volumes()));
            }
        }
        try {
            Files.deleteIfExists(note);
        } catch (IOException kept) {
            LOG.log(Level.WARNING, "cannot remove " + note, kept);
        }
    }

    private List<Was> left() {
        var left = new ArrayList<Was>();
        try {
            if (Files.exists(note)) {
                Files.readAllLines(note).forEach(row -> left.add(Was.read(row)));
            }
        } catch (IOException | RuntimeException unreadable) {
            LOG.log(Level.WARNING, "cannot read " + note, unreadable);
        }
        return left;
    }

    private boolean noted(List<Stream> others) {
        try {
            Files.createDirectories(note.toAbsolutePath().getParent());
            Files.write(
                    note,
                    others.stream()
                            .map(stream -> new Was(stream.index(), stream.process(), stream.volumes()).row())
                            .toList());
            return true;
        } catch (IOException full) {
            LOG.log(Level.WARNING, "nothing is lowered without a note of it in " + note, full);
            return false;
        }
    }

    private static List<Integer> lower(List<Integer> volumes) {
        return volumes.stream()
                .map(volume -> (int) Math.round(volume * LOWERED))
                .toList();
    }
}
