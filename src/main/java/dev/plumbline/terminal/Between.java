package dev.plumbline.terminal;

import dev.plumbline.history.Entry;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// The days asked for: local dates where and when a session was recorded, both inclusive.
final class Between {
    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = DateValue.class,
            description = "The first day, such as 2026-03-01.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", converter = DateValue.class, description = "The last day.")
    private @Nullable LocalDate to;

    List<Entry> of(List<Entry> entries) throws Refusal {
        if (from != null && to != null && to.isBefore(from)) {
            throw Refusal.wrongUse("--from " + from + " is after --to " + to + "; swap them.");
        }
        return entries.stream().filter(this::includes).toList();
    }

    Documents.Extract extract(Documents.Format format, List<Entry> entries) throws Refusal {
        return new Documents.Extract(format, of(entries), from, to);
    }

    private boolean includes(Entry entry) {
        var day = entry.startedAt().toLocalDate();
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    static final class DateValue implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException _) {
                throw new TypeConversionException("a date such as 2026-03-01");
            }
        }
    }
}
