import org.jspecify.annotations.NullMarked;

/// Plumbline, a companion for the dead-hang spinal stretch. The `requires` list is the bill of materials.
@NullMarked
open module dev.plumbline {
    requires static org.jspecify;
    requires atlantafx.base;
    requires info.picocli;
    requires java.logging;
    requires java.desktop;
    requires javafx.controls;
    requires javafx.fxml;
    requires org.apache.commons.csv;
    requires org.freedesktop.dbus;
    requires tools.jackson.databind;

    uses javax.sound.sampled.spi.MixerProvider;
}
