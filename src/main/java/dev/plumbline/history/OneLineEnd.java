package dev.plumbline.history;

import dev.plumbline.routine.Bar;

/// Texts with their lines ended by a newline alone, to be held against one another.
final class OneLineEnd {
    String of(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    Performed of(Performed routine) {
        return new Performed(routine.id(), of(routine.name()), routine.phases(), routine.breath(), routine.variants());
    }

    Bar of(Bar bar) {
        return new Bar(of(bar.name()), bar.mount(), bar.reach());
    }
}
