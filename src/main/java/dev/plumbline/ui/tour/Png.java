package dev.plumbline.ui.tour;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javafx.scene.image.Image;

/// Pictures as PNG, eight bits a channel without transparency: so the program needs no `java.desktop` to draw itself.
public final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] TRUE_COLOUR_8_BIT = {8, 2, 0, 0, 0};
    private static final int CHANNELS = 3;
    private static final int CHUNK_FRAME = 12;

    private Png() {}

    /// The bytes of a PNG file that shows `image`.
    public static byte[] of(Image image) {
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var head = ByteBuffer.allocate(13).putInt(width).putInt(height).put(TRUE_COLOUR_8_BIT);
        var file = new ByteArrayOutputStream();
        file.writeBytes(SIGNATURE);
        file.writeBytes(chunk("IHDR", head.array()));
        file.writeBytes(chunk("IDAT", deflated(rows(image, width, height))));
        file.writeBytes(chunk("IEND", new byte[0]));
        return file.toByteArray();
    }

    /// Every row begins with the number of its filter: 0, none.
    private static byte[] rows(Image image, int width, int height) {
        var pixels = image.getPixelReader();
        var rows = ByteBuffer.allocate(height * (1 + width * CHANNELS));
        for (var y = 0; y < height; y++) {
            rows.put((byte) 0);
            for (var x = 0; x < width; x++) {
                var argb = pixels.getArgb(x, y);
                rows.put((byte) (argb >> 16)).put((byte) (argb >> 8)).put((byte) argb);
            }
        }
        return rows.array();
    }

    private static byte[] deflated(byte[] bytes) {
        try (var deflater = new Deflater()) {
            deflater.setInput(bytes);
            deflater.finish();
            var packed = new ByteArrayOutputStream();
            var part = new byte[1 << 16];
            while (!deflater.finished()) {
                packed.write(part, 0, deflater.deflate(part));
            }
            return packed.toByteArray();
        }
    }

    private static byte[] chunk(String type, byte[] data) {
        var typed = ByteBuffer.allocate(4 + data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .array();
        var check = new CRC32();
        check.update(typed);
        return ByteBuffer.allocate(CHUNK_FRAME + data.length)
                .putInt(data.length)
                .put(typed)
                .putInt((int) check.getValue())
                .array();
    }
}
