package dev.plumbline.adapter.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class DesktopKeepAwakeTest {

    private final Queue<Runnable> worker = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private final List<String> said = new ArrayList<>();

    private void work() {
        while (!worker.isEmpty()) {
            worker.remove().run();
        }
    }

    private DesktopKeepAwake willing() {
        return new DesktopKeepAwake(
                why -> {
                    asked.add("inhibit " + why);
                    return () -> asked.add("release " + why);
                },
                worker::add,
                said::add);
    }

    @Test
    void theCallerOnlyLeavesTheRequest() {
        willing().hold("hanging");
        assertThat(asked).isEmpty();
        work();
        assertThat(asked).containsExactly("inhibit hanging");
    }

    @Test
    void aHoldIsReleasedOnceHoweverOftenClosed() {
        var hold = willing().hold("hanging");
        work();
        hold.close();
        hold.close();
        work();
        assertThat(asked).containsExactly("inhibit hanging", "release hanging");
    }

    @Test
    void aHoldClosedBeforeItWasAskedForIsNeverAskedFor() {
        willing().hold("hanging").close();
        work();
        assertThat(asked).isEmpty();
    }

    @Test
    void anImpossibleWishIsSaidOnceAndHarmsNobody() {
        var unwilling = new DesktopKeepAwake(
                why -> {
                    throw new IOException("no such service");
                },
                worker::add,
                said::add);
        assertThatCode(() -> {
                    for (int i = 0; i < 3; i++) {
                        var hold = unwilling.hold("hanging");
                        work();
                        hold.close();
                        work();
                    }
                })
                .doesNotThrowAnyException();
        assertThat(said).singleElement().asString().endsWith("no such service");
    }

    @Test
    void aMissingSystemLibraryIsSaidToo() {
        var unlinked = new DesktopKeepAwake(
                why -> {
                    throw new UnsatisfiedLinkError("kernel32");
                },
                worker::add,
                said::add);
        unlinked.hold("hanging");
        work();
        assertThat(said).hasSize(1);
    }

    @Test
    void aReleaseThatFailsIsSaidAndHarmsNobody() {
        var brittle = new DesktopKeepAwake(
                why -> () -> {
                    throw new IOException("the bus is gone");
                },
                worker::add,
                said::add);
        var hold = brittle.hold("hanging");
        work();
        hold.close();
        assertThatCode(this::work).doesNotThrowAnyException();
        assertThat(said).hasSize(1);
    }
}
