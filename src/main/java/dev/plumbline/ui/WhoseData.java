package dev.plumbline.ui;

import dev.plumbline.settings.Household;
import dev.plumbline.settings.Household.Member;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// Whose data the window shows, and the way to somebody else's.
///
/// @param household null where the data folder was named at the start of the program
public record WhoseData(ObservableValue<@Nullable Household> household, Consumer<Member> shower) {
    /// Nobody was ever named.
    public static WhoseData unnamed() {
        return new WhoseData(new SimpleObjectProperty<@Nullable Household>(null), _ -> {});
    }
}
