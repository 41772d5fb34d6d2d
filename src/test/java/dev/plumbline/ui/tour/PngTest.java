package dev.plumbline.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class PngTest {
    @Test
    void aPictureComesBackPixelByPixel() {
        var picture = new WritableImage(3, 2);
        for (var i = 0; i < 6; i++) {
            picture.getPixelWriter().setColor(i % 3, i / 3, Color.rgb(i * 40, 255 - i, i));
        }

        var read = new Image(new ByteArrayInputStream(Png.of(picture)));

        assertThat(read.getWidth()).isEqualTo(3);
        assertThat(read.getHeight()).isEqualTo(2);
        for (var i = 0; i < 6; i++) {
            assertThat(read.getPixelReader().getArgb(i % 3, i / 3))
                    .isEqualTo(picture.getPixelReader().getArgb(i % 3, i / 3));
        }
    }
}
