package dev.plumbline.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.support.Fx;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ui")
class FontsTest {
    @Test
    void aFaceThatIsMissingIsNamedAndTheOthersAreLoaded() {
        var missing = Fx.call(() -> Fonts.missing(List.of("NoSuchFace.ttf", "IBMPlexSans_400Regular.ttf")));

        assertThat(missing).containsExactly("NoSuchFace.ttf");
    }

    @Test
    void whatIsWrittenInAMissingFaceIsStillWritten() {
        var width = Fx.call(() -> {
            var text = new Text("Slow land");
            text.setFont(Font.font("No Such Face", 40));
            return text.getLayoutBounds().getWidth();
        });

        assertThat(width).isGreaterThan(100);
    }
}
