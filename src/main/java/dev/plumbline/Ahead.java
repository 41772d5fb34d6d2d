package dev.plumbline;

import dev.plumbline.terminal.Supplies;
import java.util.concurrent.CompletableFuture;

/// What a window needs before its house, each begun on a thread of its own and of no use to any other window.
record Ahead(CompletableFuture<Facade.Frame> frame, CompletableFuture<Facade.Known> known) {

    /// Begins both and waits for neither.
    static Ahead begin(Toolkit toolkit, Supplies supplies) {
        return new Ahead(
                toolkit.make(Facade.Frame::make),
                CompletableFuture.supplyAsync(
                        () -> Facade.Known.of(supplies),
                        Thread.ofPlatform().daemon().name("reading")::start));
    }
}
