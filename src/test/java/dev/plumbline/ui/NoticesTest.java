package dev.plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.routine.Routines;
import dev.plumbline.support.Entries;
import dev.plumbline.words.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NoticesTest {
    private final Notices notices = new Notices(Words.in(Locale.ENGLISH));

    @Test
    void anInterruptedHangIsToldByWhatWasHeld() {
        var whole = Entries.hung("2026-11-20T07:00:00+01:00", Routines.STANDARD, null, null);
        var cut = whole.withSets(List.of(whole.sets().getFirst().letGoAt(Duration.ofSeconds(19))));
        var asked = new ArrayList<String>();

        var notice = notices.interrupted(cut, () -> asked.add("keep"), () -> asked.add("discard"));
        notice.actions().forEach(action -> action.run().run());

        assertThat(notice.headline()).isEqualTo("A hang was interrupted");
        assertThat(notice.body()).startsWith("Relax 16 s, Chin tuck 3 s.");
        assertThat(asked).containsExactly("keep", "discard");
    }
}
