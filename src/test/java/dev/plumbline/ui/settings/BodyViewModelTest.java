package dev.plumbline.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.settings.Lengths;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BodyViewModelTest {
    private final Table table = new Table();
    private final BodyViewModel body = table.screen.body();

    private @Nullable Double stature() {
        return table.settings.get().practice().stature();
    }

    @Test
    void aHeightSetsTheTempoOfTheSwing() {
        assertThat(body.swingProperty().get()).isEqualTo("2.2 s, 6° at most");
        body.enterHeight("120");

        assertThat(stature()).isEqualTo(1.2);
        assertThat(body.heightProperty().get()).isEqualTo("120 cm");
        assertThat(body.swingProperty().get()).isEqualTo("1.9 s, 6° at most");

        body.trimProperty().set(15);
        assertThat(body.swingProperty().get()).isEqualTo("2.2 s, 6° at most");
    }

    @Test
    void inFeetTheSameHeightReadsOtherwiseAndStaysTheSame() {
        body.enterHeight("172");
        body.lengthsProperty().set(Lengths.FT_IN);
        assertThat(body.heightProperty().get()).isEqualTo("5 ft 8 in");

        body.enterHeight("5 ft 8 in");
        assertThat(stature()).isEqualTo(1.72);
    }

    @Test
    void noHeightOfAnybodyIsNotTakenAndSaysWhy() {
        body.enterHeight("172");
        body.enterHeight("17");

        assertThat(stature()).isEqualTo(1.72);
        assertThat(body.complaintProperty().get()).contains("“17”", "172, 1.72 m or 5 ft 8");

        body.enterHeight("172 cm");
        assertThat(body.complaintProperty().get()).isEmpty();
    }

    @Test
    void anEmptyHeightTakesItBack() {
        body.enterHeight("172");
        body.enterHeight(" ");
        assertThat(stature()).isNull();
        assertThat(body.heightProperty().get()).isEmpty();
    }

    @Test
    void whatAPersonNeverDoesAndHowLongTheyGetReadyIsKept() {
        body.neverChinProperty().set(true);
        body.neverSwingProperty().set(true);
        body.getReadyProperty().set(Optional.of(20));

        var practice = table.settings.get().practice();
        assertThat(practice.neverChin()).isTrue();
        assertThat(practice.neverSwing()).isTrue();
        assertThat(practice.getReady()).isEqualTo(20);

        body.getReadyProperty().set(Optional.empty());
        assertThat(table.settings.get().practice().getReady()).isNull();
    }
}
