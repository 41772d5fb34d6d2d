package dev.plumbline.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.support.Entries;
import dev.plumbline.support.MemoryStore;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckpointTest {
    private final MemoryStore store = new MemoryStore();
    private final Entry held = Entries.felt("2026-11-20T07:30:00+01:00");

    @Test
    void whatIsNotInTheHistoryIsOffered() throws StorageFailure {
        store.save(held);

        assertThat(store.recoverFor(store)).contains(held);
        assertThat(store.recover()).as("until somebody decides").contains(held);
    }

    @Test
    void whatWasKeptAlreadyIsClearedAndNotOffered() throws StorageFailure {
        store.save(held);
        store.append(List.of(held));

        assertThat(store.recoverFor(store)).isEmpty();
        assertThat(store.recover()).isEmpty();
    }
}
