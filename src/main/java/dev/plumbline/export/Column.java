package dev.plumbline.export;

import dev.plumbline.history.Words;
import java.util.Arrays;
import java.util.List;

/// The columns of the table of sets, in order. Those before `SET` and from `HUNG_S` on say the same in every row of an
/// entry.
public enum Column {
    V,
    ID,
    REV,
    DEVICE(true),
    SAVED_AT,
    STARTED_AT,
    ZONE(true),
    SOURCE,
    ROUTINE_ID(true),
    ROUTINE_NAME(true),
    ROUTINE_PHASES,
    BREATH_IN_S,
    BREATH_OUT_S,
    SWING,
    GRIP,
    FEET,
    BAR_NAME(true),
    BAR_MOUNT,
    BAR_REACH,
    SET,
    SET_PHASES,
    SET_HUNG_S,
    SET_LANDED_S,
    SET_DONE,
    HUNG_S,
    LANDED_S,
    FEEL_BEFORE,
    FEEL_AFTER,
    FEEL_NEXT_MORNING,
    EFFORT,
    SIGNS,
    TAGS(true),
    NOTE(true);

    private static final Words<Column> HEADERS = Words.of(Column.class);

    private final boolean text;

    Column() {
        this(false);
    }

    Column(boolean text) {
        this.text = text;
    }

    /// The name at the column's head.
    public String header() {
        return HEADERS.word(this);
    }

    /// True where a person's own words stand, which a spreadsheet must not run as a formula.
    public boolean isText() {
        return text;
    }

    public static List<String> headers() {
        return Arrays.stream(values()).map(Column::header).toList();
    }
}
