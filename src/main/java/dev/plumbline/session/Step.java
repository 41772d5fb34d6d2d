package dev.plumbline.session;

import java.util.List;

/// What a command or the passing of time leaves behind: the next state, and the edges crossed on the way, in order.
public record Step(Session next, List<Edge> edges) {
    public Step {
        edges = List.copyOf(edges);
    }

    static Step unchanged(Session same) {
        return new Step(same, List.of());
    }
}
