package dev.plumbline.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WriterThreadTest {
    @Test
    void closingWaitsForEverythingInOrder() {
        List<Integer> written = Collections.synchronizedList(new ArrayList<>());
        var begin = new CountDownLatch(1);
        try (var writer = new WriterThread()) {
            writer.execute(() -> awaitUninterrupted(begin));
            IntStream.range(0, 200).forEach(i -> writer.execute(() -> written.add(i)));
            assertThat(written).isEmpty();
            begin.countDown();
        }
        assertThat(written)
                .containsExactlyElementsOf(IntStream.range(0, 200).boxed().toList());
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void afterClosingNothingIsAccepted() {
        var writer = new WriterThread();
        writer.close();
        assertThatExceptionOfType(RejectedExecutionException.class).isThrownBy(() -> writer.execute(() -> {}));
    }
}
