package dev.plumbline;

import dev.plumbline.terminal.Supplies;
import java.util.concurrent.CompletableFuture;

/// What a window needs before its house; of no use to any other window.
///
/// @param frame the window with nothing in it, made on the toolkit's thread
/// @param known what is read, on a thread of its own
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
