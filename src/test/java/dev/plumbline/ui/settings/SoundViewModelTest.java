package dev.plumbline.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.settings.Channel;
import dev.plumbline.settings.Counts;
import dev.plumbline.settings.Settings;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SoundViewModelTest {
    private final Table table = new Table();
    private final SoundViewModel sound = table.screen.sound();

    @ParameterizedTest
    @EnumSource
    void eachKindOfSoundHasItsOwnSwitchAndVolume(Heard heard) {
        sound.onProperty(heard).set(false);
        sound.volumeProperty(heard).set(30);

        var sounds = table.settings.get().sounds();
        assertThat(heard.in(sounds)).isEqualTo(new Channel(false, 0.3));
        assertThat(heard.in(sounds, Channel.FULL)).isEqualTo(Settings.DEFAULT.sounds());
    }

    @Test
    void whatChangesElsewhereIsFollowed() {
        var changed = Settings.DEFAULT
                .sounds()
                .withMaster(0.72)
                .withCounts(Counts.LAST_5)
                .withHalfWay(true);
        table.settings.set(Settings.DEFAULT.withSounds(changed));

        assertThat(sound.masterProperty().get()).isEqualTo(72);
        assertThat(sound.countsProperty().get()).isEqualTo(Counts.LAST_5);
        assertThat(sound.halfWayProperty().get()).isTrue();
    }

    @Test
    void aVolumeThatNobodyTouchesIsNotRounded() {
        table.settings.set(Settings.DEFAULT.withSounds(Settings.DEFAULT.sounds().withMaster(0.7231)));
        sound.countsProperty().set(Counts.OFF);

        assertThat(table.settings.get().sounds().master()).isEqualTo(0.7231);
        assertThat(table.settings.get().sounds().counts()).isEqualTo(Counts.OFF);
    }

    @Test
    void aTasteIsPlayedWhenAsked() {
        sound.test();
        assertThat(table.done).containsExactly("taste");
    }

    @Test
    void aLoudspeakerIsChosenAmongThoseThatThereAre() {
        assertThat(sound.devicesProperty().get()).containsExactly("Built-in", "Kitchen");

        sound.deviceProperty().set("Kitchen");
        sound.ducksProperty().set(true);

        var sounds = table.settings.get().sounds();
        assertThat(sounds.device()).isEqualTo("Kitchen");
        assertThat(sounds.ducks()).isTrue();
    }

    @Test
    void theChosenLoudspeakerStaysAmongThemWhileItIsAway() {
        var settings = new SimpleObjectProperty<>(
                Settings.DEFAULT.withSounds(Settings.DEFAULT.sounds().withDevice("Garden")));
        var elsewhere = new SoundViewModel(settings, () -> {}, table, table.background);

        assertThat(elsewhere.devicesProperty().get()).containsExactly("Built-in", "Kitchen", "Garden");
    }
}
