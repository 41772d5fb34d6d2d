package dev.plumbline.ui.settings;

import dev.plumbline.history.StorageFailure;
import dev.plumbline.settings.Household;
import dev.plumbline.settings.Household.Member;
import dev.plumbline.ui.Background;
import dev.plumbline.ui.Notice;
import dev.plumbline.ui.ShellViewModel;
import dev.plumbline.ui.WhoseData;
import dev.plumbline.words.Words;
import java.util.List;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// Who uses this machine: a name and a data folder each, and nothing mixed. There is no household where the data folder
/// was named at the start of the program.
public final class PeopleViewModel {
    private static final String NOTICE = "settings.people";

    private final Property<@Nullable Household> household;
    private final Words words;
    private final ShellViewModel shell;
    private final PeopleVerbs verbs;
    private final Background background;
    private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper("");

    /// @param household who there is, changed by what is done here
    /// @param shell says what failed
    /// @param verbs does what is asked for, by `background`
    public PeopleViewModel(
            Property<@Nullable Household> household,
            Words words,
            ShellViewModel shell,
            PeopleVerbs verbs,
            Background background) {
        this.household = household;
        this.words = words;
        this.shell = shell;
        this.verbs = verbs;
        this.background = background;
    }

    Property<@Nullable Household> householdProperty() {
        return household;
    }

    /// Whose data is shown, for the screens that say so.
    public WhoseData whose() {
        return new WhoseData(household, this::show);
    }

    /// Why a name was not taken, or empty.
    ReadOnlyStringProperty complaintProperty() {
        return complaint.getReadOnlyProperty();
    }

    /// The person whose data is shown is called `name`.
    void rename(String name) {
        var wanted = name.strip();
        var known = household.getValue();
        if (known != null && !wanted.equals(known.inUse()) && isFree(wanted, known)) {
            change(() -> verbs.rename(wanted));
        }
    }

    /// A further person, with a new folder of their own; true where the name was taken.
    boolean add(String name) {
        var wanted = name.strip();
        var known = household.getValue();
        if (known == null || !isFree(wanted, known)) {
            return false;
        }
        change(() -> verbs.add(wanted));
        return true;
    }

    private boolean isFree(String name, Household known) {
        complaint.set("");
        if (name.isEmpty() || name.length() > Household.LONGEST_NAME) {
            complaint.set(words.get("settings.people.length", Household.LONGEST_NAME));
        } else if (known.members().stream().anyMatch(member -> member.name().equals(name))) {
            complaint.set(words.get("settings.people.taken", name));
        }
        return complaint.get().isEmpty();
    }

    void forget(Member member) {
        change(() -> verbs.forget(member.name()));
    }

    /// Shows the data of `member` in this window.
    void show(Member member) {
        background.tell(() -> verbs.show(member.name()), () -> {}, this::failed);
    }

    private void change(Background.Work<Household> work) {
        background.ask(work, household::setValue, this::failed);
    }

    private void failed(StorageFailure failure) {
        shell.tell(new Notice(
                NOTICE,
                Notice.Kind.WARN,
                words.get("settings.people.failed"),
                words.get("storage." + failure.reason(), failure.thing()),
                List.of(Notice.Action.quiet(words.get("history.dismiss"), () -> shell.withdraw(NOTICE)))));
    }
}
