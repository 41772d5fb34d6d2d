package dev.plumbline.adapter.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class CaffeinateInhibitorTest {

    @Test
    void theChildWatchesTheProcessItWasAskedToWatch() {
        assertThat(CaffeinateInhibitor.watching(4711)).containsExactly("caffeinate", "-d", "-i", "-w", "4711");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC}) // the child of the test is a Unix one
    void theChildLivesAsLongAsTheHold() throws Exception {
        var before = ProcessHandle.current().children().toList();
        var release = new CaffeinateInhibitor(List.of("sleep", "600")).inhibit("hanging");
        var child = ProcessHandle.current()
                .children()
                .filter(process -> !before.contains(process))
                .findFirst()
                .orElseThrow();
        assertThat(child.isAlive()).isTrue();
        release.release();
        child.onExit().get(10, TimeUnit.SECONDS);
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void aMissingProgramIsAnError() {
        var nowhere = new CaffeinateInhibitor(List.of("no-such-program-here"));
        assertThatThrownBy(() -> nowhere.inhibit("hanging")).isInstanceOf(IOException.class);
    }
}
