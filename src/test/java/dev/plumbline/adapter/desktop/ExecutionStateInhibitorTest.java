package dev.plumbline.adapter.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExecutionStateInhibitorTest {

    private final List<String> calls = new ArrayList<>();
    private final ExecutionStateInhibitor inhibitor = new ExecutionStateInhibitor(flags -> {
        calls.add(Integer.toHexString(flags));
        return ExecutionStateInhibitor.CONTINUOUS;
    });

    @Test
    void aHoldRequiresSystemAndDisplayUntilReleased() throws Exception {
        var release = inhibitor.inhibit("hanging");
        assertThat(calls).containsExactly("80000003");
        release.release();
        assertThat(calls).containsExactly("80000003", "80000000");
    }

    @Test
    void theLastOfTwoHoldsReleases() throws Exception {
        var first = inhibitor.inhibit("hanging");
        var second = inhibitor.inhibit("hanging again");
        first.release();
        assertThat(calls).doesNotContain("80000000");
        second.release();
        assertThat(calls).endsWith("80000000");
    }

    @Test
    void aRefusalNamesTheFlags() {
        var refusing = new ExecutionStateInhibitor(flags -> 0);
        assertThatThrownBy(() -> refusing.inhibit("hanging")).hasMessageContaining("0x80000003");
    }
}
