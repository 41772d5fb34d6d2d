package dev.plumbline.ui.reflect;

import dev.plumbline.history.Entry;
import java.util.ArrayList;
import java.util.List;

/// The rest of the program, which only remembers what was asked of it.
final class Told implements Verbs {
    final List<Entry> saved = new ArrayList<>();
    final List<Entry> again = new ArrayList<>();
    final List<String> others = new ArrayList<>();

    @Override
    public void save(Entry changed) {
        saved.add(changed);
    }

    @Override
    public void oneMoreSet(Entry changed) {
        again.add(changed);
    }

    @Override
    public void start(Entry changed, String routine) {
        saved.add(changed);
        others.add("start " + routine);
    }

    @Override
    public void discard() {
        others.add("discard");
    }

    @Override
    public void undiscard() {
        others.add("undiscard");
    }

    @Override
    public void leave() {
        others.add("leave");
    }
}
