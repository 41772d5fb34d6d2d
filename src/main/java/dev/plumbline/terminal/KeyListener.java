package dev.plumbline.terminal;

import java.util.function.Consumer;

/// Hands over the keys in a stream of bytes, on a thread of its own, until it is closed or the bytes end.
final class KeyListener implements AutoCloseable {
    private final Octets octets;
    private final Consumer<Stroke> keys;
    private final Thread thread;

    KeyListener(Octets octets, Consumer<Stroke> keys) {
        this.octets = octets;
        this.keys = keys;
        thread = Thread.ofPlatform().daemon().name("keys").start(this::listen);
    }

    private void listen() {
        try {
            var decoder = new KeyDecoder();
            while (decodeNext(decoder)) {
                // one byte, or one silence, after the other
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // closed
        }
    }

    private boolean decodeNext(KeyDecoder decoder) throws InterruptedException {
        var undecided = decoder.undecidedUntil();
        var octet = undecided == null ? octets.take() : octets.takeBy(undecided);
        if (octet == null) {
            decoder.settled(octets.now()).ifPresent(keys);
            return true;
        }
        if (octet.isEnd()) {
            // Nothing can follow any more, so an Esc at the very end was pressed alone.
            if (undecided != null) {
                decoder.settled(undecided).ifPresent(keys);
            }
            return false;
        }
        decoder.settled(octet.at()).ifPresent(keys);
        decoder.feed(octet.value(), octet.at()).ifPresent(keys);
        return true;
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
