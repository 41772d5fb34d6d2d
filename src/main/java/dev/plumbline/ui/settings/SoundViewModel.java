package dev.plumbline.ui.settings;

import dev.plumbline.settings.Channel;
import dev.plumbline.settings.Counts;
import dev.plumbline.settings.Settings;
import dev.plumbline.settings.Sounds;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;

/// What is heard and how loud, in percent; a taste of it on demand.
public final class SoundViewModel {
    private static final double PERCENT = 100;

    private final Property<Settings> settings;
    private final Runnable taste;
    private final ObjectProperty<Integer> master;
    private final ObjectProperty<Counts> counts;
    private final ObjectProperty<Boolean> halfWay;
    private final Map<Heard, ObjectProperty<Boolean>> on = new EnumMap<>(Heard.class);
    private final Map<Heard, ObjectProperty<Integer>> volumes = new EnumMap<>(Heard.class);

    /// @param taste plays a bit of everything as it is set
    public SoundViewModel(Property<Settings> settings, Runnable taste) {
        this.settings = settings;
        this.taste = taste;
        master = choice(sounds -> percent(sounds.master()), (sounds, percent) -> sounds.withMaster(share(percent)));
        counts = choice(Sounds::counts, Sounds::withCounts);
        halfWay = choice(Sounds::halfWay, Sounds::withHalfWay);
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

    private <T> ObjectProperty<T> of(Heard heard, Function<Channel, T> read, BiFunction<Channel, T, Channel> write) {
        return choice(
                sounds -> read.apply(heard.in(sounds)),
                (sounds, chosen) -> heard.in(sounds, write.apply(heard.in(sounds), chosen)));
    }

    private <T> ObjectProperty<T> choice(Function<Sounds, T> read, BiFunction<Sounds, T, Sounds> write) {
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

    void test() {
        taste.run();
    }
}
