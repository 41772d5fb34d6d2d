package dev.plumbline.support;

import dev.plumbline.runner.Cues;
import dev.plumbline.settings.Sounds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// A sound side without a loudspeaker: it plays what is due whenever it is told what time it is.
public final class FakeCues implements Cues {
    private final Map<Long, List<Due>> plans = new LinkedHashMap<>();
    private final List<String> heard = new ArrayList<>();
    private Optional<Listener> listener = Optional.empty();
    private boolean open;

    @Override
    public void use(Sounds sounds) {}

    @Override
    public CompletableFuture<Void> warmUp() {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void open(Listener told) {
        listener = Optional.of(told);
        open = true;
    }

    @Override
    public void play(Plan plan) {
        drop(plan.key());
        plans.put(plan.key(), new ArrayList<>(plan.sounds()));
    }

    @Override
    public void cancel(long key) {
        drop(key);
    }

    @Override
    public void close() {
        List.copyOf(plans.keySet()).forEach(this::drop);
        open = false;
    }

    public boolean isOpen() {
        return open;
    }

    /// The loudspeaker is pulled out.
    public void lose(String reason) {
        listener.ifPresent(told -> told.available(false, reason));
    }

    /// Plays everything that is due by `now`, on time.
    public void playTo(Instant now) {
        plans.forEach((key, sounds) -> {
            for (var due : List.copyOf(sounds)) {
                if (!due.at().isAfter(now)) {
                    sounds.remove(due);
                    heard.add(due.sound().id());
                    listener.ifPresent(told -> told.played(key, due, due.at()));
                }
            }
        });
    }

    /// The ids of all that was heard, in order of their plans.
    public List<String> heard() {
        return List.copyOf(heard);
    }

    /// What is planned for later, by id.
    public List<String> planned() {
        return plans.values().stream()
                .flatMap(List::stream)
                .map(due -> due.sound().id())
                .toList();
    }

    private void drop(long key) {
        var dropped = plans.remove(key);
        if (dropped != null) {
            dropped.forEach(due -> listener.ifPresent(told -> told.missed(key, due)));
        }
    }
}
