package dev.plumbline.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.adapter.file.ImportFile.Origin;
import dev.plumbline.export.Column;
import dev.plumbline.history.Entry;
import dev.plumbline.history.Imported;
import dev.plumbline.history.Imported.Found;
import dev.plumbline.support.RandomEntries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever goes out comes back in, equal in every field a person can see.
class RoundTripTest {
    private static final Origin HERE =
            new Origin("0a1b2c3d", Instant.parse("2026-03-01T12:00:00Z"), ZoneId.of("Europe/Berlin"));

    @TempDir
    Path folder;

    private interface Export {
        void write(Collection<Entry> entries, Appendable out) throws IOException;
    }

    private Imported throughFile(Export export, List<Entry> entries) throws Exception {
        var file = folder.resolve("export");
        try (var out = Files.newBufferedWriter(file)) {
            export.write(entries, out);
        }
        return ImportFile.read(file, HERE);
    }

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void throughCsv(int seed) throws Exception {
        var entries = new RandomEntries(seed).some(20);
        var imported = throughFile(CsvExport::write, entries);
        assertThat(imported.refused()).isEmpty();
        assertThat(imported.found()).extracting(Found::entry).containsExactlyElementsOf(entries);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void throughJson(int seed) throws Exception {
        var entries = new RandomEntries(seed).some(20);
        var imported = throughFile(JsonExport::write, entries);
        assertThat(imported.refused()).isEmpty();
        assertThat(imported.found()).extracting(Found::entry).containsExactlyElementsOf(entries);
        assertThat(throughFile(JsonExport::writeArray, entries)).isEqualTo(imported);
    }

    @Test
    void jsonCarriesWhatOtherProgramsAdded() throws Exception {
        var entry = new RandomEntries(1).next().withUnknown(Map.of("/heart", "{\"avg\":61}"));
        assertThat(throughFile(JsonExport::write, List.of(entry)).found())
                .extracting(Found::entry)
                .containsExactly(entry);
    }

    @Test
    void nothingGoesThroughAsNothing() throws Exception {
        assertThat(throughFile(JsonExport::write, List.of())).isEqualTo(new Imported(List.of(), List.of()));
        assertThat(throughFile(CsvExport::write, List.of())).isEqualTo(new Imported(List.of(), List.of()));
    }

    @Test
    void theTableHasARowASetAndAtLeastOneAnEntry() throws Exception {
        var entries = new RandomEntries(3).some(30);
        var text = new StringBuilder();
        CsvExport.write(entries, text);
        try (var parser = CSVParser.parse(text.toString(), CSVFormat.RFC4180)) {
            var records = parser.getRecords();
            assertThat(records.getFirst().toList()).isEqualTo(Column.headers());
            assertThat(records)
                    .hasSize(1
                            + entries.stream()
                                    .mapToInt(entry -> Math.max(1, entry.sets().size()))
                                    .sum())
                    .allSatisfy(row -> assertThat(row.size()).isEqualTo(Column.values().length));
        }
    }

    @Test
    void noCellOfTheTableIsAFormula() throws Exception {
        var text = new StringBuilder();
        CsvExport.write(new RandomEntries(4).some(300), text);
        assertThat(text).contains("'=1+1");
        try (var parser = CSVParser.parse(text.toString(), CSVFormat.RFC4180)) {
            assertThat(parser.stream().flatMap(row -> row.toList().stream()))
                    .noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r\\n].*"));
        }
    }
}
