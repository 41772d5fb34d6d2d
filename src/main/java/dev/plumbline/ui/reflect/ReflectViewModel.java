package dev.plumbline.ui.reflect;

import dev.plumbline.history.Effort;
import dev.plumbline.history.Entry;
import dev.plumbline.history.Sign;
import dev.plumbline.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// Reflect: the entry of the session that just ended, corrected and answered for, with nothing chosen beforehand.
///
/// The entry is on the disk before it is shown; every change is only a new version of it, until a verb keeps that.
public final class ReflectViewModel {
    private final Words words;
    private final InstantSource clock;
    private final Verbs verbs;
    private final ReadOnlyObjectWrapper<@Nullable ReflectState> state = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Integer> score = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Effort> effort = new SimpleObjectProperty<>();
    private final StringProperty note = new SimpleStringProperty("");
    private @Nullable Draft draft;
    private boolean opensOnSigns;
    private boolean discarded;
    private Instant clickerUntil = Instant.MIN;
    private @Nullable String learnedKey;

    /// @param clock decides for how long a clicker still asks for one more set
    public ReflectViewModel(Words words, InstantSource clock, Verbs verbs) {
        this.words = words;
        this.clock = clock;
        this.verbs = verbs;
        score.addListener((_, _, value) -> change(now -> now.withScore(value)));
        effort.addListener((_, _, value) -> change(now -> now.with(now.changed().withEffort(value))));
        note.addListener((_, _, text) -> change(now -> now.with(now.changed().withNote(text))));
    }

    /// What is shown; null before the first entry.
    ReadOnlyObjectProperty<@Nullable ReflectState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// How the back feels now, or null.
    public ObjectProperty<@Nullable Integer> scoreProperty() {
        return score;
    }

    ObjectProperty<@Nullable Effort> effortProperty() {
        return effort;
    }

    /// The note, which has at most [Entry#LONGEST_NOTE] characters.
    StringProperty noteProperty() {
        return note;
    }

    /// Shows `entry`, which is saved already.
    ///
    /// @param openOnSigns true when the person stopped because of a sign: those come first then
    public void render(Entry entry, boolean openOnSigns) {
        var fresh = Draft.of(entry);
        draft = null;
        score.set(fresh.score());
        effort.set(entry.effort());
        note.set(entry.note());
        draft = fresh;
        opensOnSigns = openOnSigns;
        discarded = false;
        refresh();
    }

    /// Until `end`, PageDown and the learned key mean one more set.
    ///
    /// @param learned the name of the key that a clicker or pedal was found to send, or null
    public void oneMoreSetUntil(Instant end, @Nullable String learned) {
        clickerUntil = end;
        learnedKey = learned;
    }

    boolean opensOnSigns() {
        return opensOnSigns;
    }

    /// True for a key that a clicker or pedal sends, as long as it means one more set.
    boolean clicks(String keyName) {
        var isClicker = keyName.equals("Page Down") || keyName.equals(learnedKey);
        return isClicker && clock.instant().isBefore(clickerUntil);
    }

    void toggle(Sign sign) {
        change(now -> now.toggled(sign));
    }

    void toggleTag(String tag) {
        change(now -> now.toggled(tag));
    }

    /// Adds a tag of the person's own; one without letters, or chosen already, changes nothing.
    void addTag(String tag) {
        var named = tag.strip();
        if (!named.isEmpty()) {
            change(now -> now.changed().tags().contains(named) ? now : now.toggled(named));
        }
    }

    /// In set `index` the hands opened at `moment` from its first second.
    void letGoAt(int index, Duration moment) {
        change(now -> now.letGoAt(index, moment));
    }

    /// In set `index` the hands opened earlier by `by`, or later where that is negative.
    void letGoEarlier(int index, Duration by) {
        change(now -> now.moved(index, by.negated()));
    }

    /// Says whether set `index` was done at all.
    void markDone(int index, boolean done) {
        change(now -> now.withDone(index, done));
    }

    /// Keeps what was said.
    public void save() {
        if (draft != null && !discarded) {
            verbs.save(draft.changed());
        }
    }

    /// Keeps what was said and hangs once more, unless there is reason to rest.
    public void oneMoreSet() {
        if (draft != null && !discarded && draft.canAddSet()) {
            verbs.oneMoreSet(draft.changed());
        }
    }

    /// Keeps what was said and begins a gentler routine.
    void startInstead(String routine) {
        if (draft != null && !discarded) {
            verbs.start(draft.changed(), routine);
        }
    }

    /// Deletes the entry; it can be taken back for a moment.
    public void discard() {
        if (!discarded) {
            discarded = true;
            refresh();
            verbs.discard();
        }
    }

    /// Takes the deletion back; what was said before it still stands.
    public void undiscard() {
        if (discarded) {
            discarded = false;
            refresh();
            verbs.undiscard();
        }
    }

    /// The moment in which the deletion could be taken back is over.
    void settle() {
        if (discarded) {
            verbs.leave();
        }
    }

    /// Leaves, unless something said would be lost by it.
    void leave() {
        if (draft != null && (discarded || draft.changed().equals(draft.saved()))) {
            verbs.leave();
        }
    }

    private void change(UnaryOperator<Draft> how) {
        if (draft != null) {
            draft = how.apply(draft);
            refresh();
        }
    }

    private void refresh() {
        state.set(draft == null ? null : ReflectState.of(draft, discarded, words));
    }
}
