package dev.plumbline.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// The bytes of one or more inputs in the order and at the instants at which they came; read by one thread at a time.
final class Octets {
    /// A byte, or the end of all inputs.
    record Octet(int value, Instant at) {
        boolean isEnd() {
            return value < 0;
        }
    }

    private final InstantSource clock;
    private final BlockingQueue<Octet> octets = new LinkedBlockingQueue<>();
    private final AtomicInteger open;

    /// Begins to read; a daemon thread waits at each input.
    Octets(List<InputStream> inputs, InstantSource clock) {
        this.clock = clock;
        open = new AtomicInteger(inputs.size());
        inputs.forEach(input -> Thread.ofPlatform().daemon().name("keyboard").start(() -> read(input)));
    }

    private void read(InputStream input) {
        var value = 0;
        while (value >= 0) {
            value = next(input);
            if (value >= 0 || open.decrementAndGet() == 0) {
                octets.add(new Octet(value, clock.instant()));
            }
        }
    }

    /// An input that fails has no more to say.
    private static int next(InputStream input) {
        try {
            return input.read();
        } catch (IOException _) {
            return -1;
        }
    }

    /// The next byte, once it comes. After the end it is always the end.
    Octet take() throws InterruptedException {
        return kept(octets.take());
    }

    /// The next byte if it comes by `until`, else null.
    @Nullable
    Octet takeBy(Instant until) throws InterruptedException {
        var wait = Duration.between(clock.instant(), until).toNanos();
        var octet = octets.poll(Math.max(0, wait), TimeUnit.NANOSECONDS);
        return octet == null ? null : kept(octet);
    }

    /// Forgets what was typed and not taken.
    void clear() {
        octets.removeIf(octet -> !octet.isEnd());
    }

    Instant now() {
        return clock.instant();
    }

    private Octet kept(Octet octet) {
        if (octet.isEnd()) {
            octets.add(octet);
        }
        return octet;
    }
}
