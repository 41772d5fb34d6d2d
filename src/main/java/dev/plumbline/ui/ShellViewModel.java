package dev.plumbline.ui;

import java.util.List;
import java.util.SequencedCollection;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Where in the window the person is, what they should know, and what they can still take back.
public final class ShellViewModel {
    private final List<Place> places;
    private final ReadOnlyObjectWrapper<Place> place;
    private final ObservableList<Notice> notices = FXCollections.observableArrayList();
    private final ObservableList<Notice> shown = FXCollections.unmodifiableObservableList(notices);
    private final ReadOnlyObjectWrapper<@Nullable Undo> undo = new ReadOnlyObjectWrapper<>();

    /// A window with these places and nothing to say yet.
    ///
    /// @param places the ones that exist, at least one; the first is where the person starts
    public ShellViewModel(SequencedCollection<Place> places) {
        if (places.isEmpty()) {
            throw new IllegalArgumentException("A window without a single screen");
        }
        this.places = List.copyOf(places);
        this.place = new ReadOnlyObjectWrapper<>(this.places.getFirst());
    }

    public List<Place> places() {
        return places;
    }

    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    public ObservableList<Notice> notices() {
        return shown;
    }

    public ReadOnlyObjectProperty<@Nullable Undo> undoProperty() {
        return undo.getReadOnlyProperty();
    }

    /// Goes to `wanted`, if there is such a screen.
    public void go(Place wanted) {
        if (places.contains(wanted)) {
            place.set(wanted);
        }
    }

    /// Shows `notice`, in the place of an older one on the same matter.
    public void tell(Notice notice) {
        withdraw(notice.id());
        notices.add(notice);
    }

    /// The matter is solved, or the person has read it.
    public void withdraw(String id) {
        notices.removeIf(notice -> notice.id().equals(id));
    }

    /// Offers to take `done` back; an earlier offer ends.
    public void offer(Undo done) {
        undo.set(done);
    }

    /// Takes back what was done last, if it still can be.
    public void takeBack() {
        var offered = undo.get();
        if (offered != null) {
            undo.set(null);
            offered.takeBack().run();
        }
    }

    /// The moment in which it could be taken back is over.
    public void settle() {
        undo.set(null);
    }
}
