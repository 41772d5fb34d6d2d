package dev.plumbline.adapter.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plumbline.adapter.file.ImportFile.Origin;
import dev.plumbline.history.Entry;
import dev.plumbline.history.Source;
import dev.plumbline.history.Stamp;
import dev.plumbline.routine.Phase;
import dev.plumbline.session.EndedBy;
import dev.plumbline.session.HeldPhase;
import dev.plumbline.session.HungSet;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads hangs from a table of dates and seconds. A row gets the same id whenever it is read, so that importing the
/// file again adds nothing; two equal rows are two hangs.
final class PlainImport {
    private static final BigDecimal A_DAY =
            BigDecimal.valueOf(Duration.ofDays(1).toSeconds());
    private static final int LONGEST_NUMBER = 20;
    private static final long MILLIS = 1000;

    private final Findings findings;
    private final Origin origin;
    private final Map<String, Integer> met = new HashMap<>();

    PlainImport(Findings findings, Origin origin) {
        this.findings = findings;
        this.origin = origin;
    }

    void read(CSVParser parser, CSVRecord first, Iterator<CSVRecord> rest) {
        if (!isHeader(first)) {
            take(1, first);
        }
        var line = parser.getCurrentLineNumber() + 1;
        while (rest.hasNext()) {
            take(line, rest.next());
            line = parser.getCurrentLineNumber() + 1;
        }
    }

    private static boolean isHeader(CSVRecord first) {
        return first.size() == 2
                && first.get(0).strip().equalsIgnoreCase("date")
                && first.get(1).strip().equalsIgnoreCase("seconds");
    }

    private void take(long line, CSVRecord row) {
        try {
            if (row.size() != 2) {
                throw new IllegalArgumentException("It is neither a table of ours nor a date and seconds");
            }
            findings.take(
                    line, entry(date(row.get(0).strip()), length(row.get(1).strip())));
        } catch (IllegalArgumentException wrong) {
            findings.refuse(line, String.valueOf(wrong.getMessage()));
        }
    }

    private static LocalDate date(String cell) {
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("'" + cell + "' is no date such as 2026-03-01", wrong);
        }
    }

    private static Duration length(String cell) {
        try {
            var seconds = cell.length() > LONGEST_NUMBER ? BigDecimal.ZERO : new BigDecimal(cell);
            if (seconds.signum() > 0 && seconds.compareTo(A_DAY) <= 0) {
                return Duration.ofMillis(Math.round(seconds.doubleValue() * MILLIS));
            }
        } catch (NumberFormatException _) {
            // refused below, like any other number that is none
        }
        throw new IllegalArgumentException("'" + cell + "' is no number of seconds from 0 to a day");
    }

    private Entry entry(LocalDate date, Duration length) {
        var startedAt = date.atTime(LocalTime.NOON).atZone(origin.zone()).toOffsetDateTime();
        var hang = new HeldPhase(Phase.OPEN_HANG, length, length, EndedBy.LANDED);
        return Entry.blank(
                        Stamp.first(id(date, length), origin.device(), origin.now()),
                        startedAt,
                        origin.zone().getId(),
                        Source.IMPORT)
                .withSets(List.of(new HungSet(List.of(hang))));
    }

    private UUID id(LocalDate date, Duration length) {
        var row = date + "," + length.toMillis();
        var text = row + "," + met.merge(row, 1, Integer::sum);
        var bits = ByteBuffer.wrap(Digests.sha256(text.getBytes(UTF_8)));
        var noon = Math.max(
                0, date.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC).toEpochMilli());
        return TimeOrderedIds.of(noon, bits.getLong(), bits.getLong());
    }
}
