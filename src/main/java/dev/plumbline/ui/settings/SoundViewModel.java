package dev.plumbline.ui.settings;

import dev.plumbline.runner.SoundOutputs;
import dev.plumbline.settings.Channel;
import dev.plumbline.settings.Counts;
import dev.plumbline.settings.Settings;
import dev.plumbline.settings.Sounds;
import dev.plumbline.ui.Background;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What is heard, how loud, in percent, and where; a taste of it on demand.
public final class SoundViewModel {
    private static final double PERCENT = 100;

    private final Property<Settings> settings;
    private final Runnable taste;
    private final ObjectProperty<Integer> master;
    private final ObjectProperty<Counts> counts;
    private final ObjectProperty<Boolean> halfWay;
    private final ObjectProperty<@Nullable String> device;
    private final ObjectProperty<Boolean> ducks;
    private final ReadOnlyObjectWrapper<List<String>> devices = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper canDuck = new ReadOnlyBooleanWrapper();
    private final Map<Heard, ObjectProperty<Boolean>> on = new EnumMap<>(Heard.class);
    private final Map<Heard, ObjectProperty<Integer>> volumes = new EnumMap<>(Heard.class);

    /// @param taste plays a bit of everything as it is set
    /// @param asking runs what may hang with a device
    public SoundViewModel(Property<Settings> settings, Runnable taste, SoundOutputs outputs, Background asking) {
        this.settings = settings;
        this.taste = taste;
        master = choice(sounds -> percent(sounds.master()), (sounds, percent) -> sounds.withMaster(share(percent)));
        counts = choice(Sounds::counts, Sounds::withCounts);
        halfWay = choice(Sounds::halfWay, Sounds::withHalfWay);
        device = choice(Sounds::device, Sounds::withDevice);
        ducks = choice(Sounds::ducks, Sounds::withDucks);
        asking.ask(outputs::names, this::found, _ -> {});
        asking.ask(outputs::canDuck, canDuck::set, _ -> {});
        for (var heard : Heard.values()) {
            on.put(heard, of(heard, Channel::on, Channel::withOn));
            volumes.put(
                    heard,
                    of(
                            heard,
                            channel -> percent(channel.volume()),
                            (channel, percent) -> channel.withVolume(share(percent))));
        }
    }

    /// The one that was chosen stays among them while it is away.
    private void found(List<String> names) {
        var chosen = device.get();
        devices.set(
                chosen == null || names.contains(chosen)
                        ? List.copyOf(names)
                        : Stream.concat(names.stream(), Stream.of(chosen)).toList());
    }

    private <T> ObjectProperty<T> of(Heard heard, Function<Channel, T> read, BiFunction<Channel, T, Channel> write) {
        return choice(
                sounds -> read.apply(heard.in(sounds)),
                (sounds, chosen) -> heard.in(sounds, write.apply(heard.in(sounds), chosen)));
    }

    private <T extends @Nullable Object> ObjectProperty<T> choice(
            Function<Sounds, T> read, BiFunction<Sounds, T, Sounds> write) {
        return Choice.of(
                settings,
                all -> read.apply(all.sounds()),
                (all, chosen) -> all.withSounds(write.apply(all.sounds(), chosen)));
    }

    private static int percent(double share) {
        return (int) Math.round(share * PERCENT);
    }

    private static double share(int percent) {
        return percent / PERCENT;
    }

    ObjectProperty<Integer> masterProperty() {
        return master;
    }

    ObjectProperty<Boolean> onProperty(Heard heard) {
        return Objects.requireNonNull(on.get(heard));
    }

    ObjectProperty<Integer> volumeProperty(Heard heard) {
        return Objects.requireNonNull(volumes.get(heard));
    }

    ObjectProperty<Counts> countsProperty() {
        return counts;
    }

    ObjectProperty<Boolean> halfWayProperty() {
        return halfWay;
    }

    /// The loudspeaker to use, or null for the desktop's own choice.
    ObjectProperty<@Nullable String> deviceProperty() {
        return device;
    }

    /// The loudspeakers that there are; empty until they are known.
    ReadOnlyObjectProperty<List<String>> devicesProperty() {
        return devices.getReadOnlyProperty();
    }

    ObjectProperty<Boolean> ducksProperty() {
        return ducks;
    }

    /// Whether other programs can be made quieter here.
    ReadOnlyBooleanProperty canDuckProperty() {
        return canDuck.getReadOnlyProperty();
    }

    void test() {
        taste.run();
    }
}
