package dev.plumbline.ui;

import dev.plumbline.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/// Loads screens: `TodayController` has its `Today.fxml` beside it, its texts in the words, its maker in here.
///
/// A controller that nobody said how to make is an error in the program and says so.
public final class Views {
    private static final String CONTROLLER = "Controller";

    private final Words words;
    private final Map<Class<?>, Supplier<?>> makers = new HashMap<>();

    public Views(Words words) {
        this.words = words;
    }

    /// Says how controllers of `type` are made.
    public <C> Views with(Class<C> type, Supplier<? extends C> maker) {
        makers.put(type, maker);
        return this;
    }

    /// Loads the screen of `controller` with a new controller.
    public Parent load(Class<?> controller) {
        var file = controller.getSimpleName().replace(CONTROLLER, "") + ".fxml";
        var place = controller.getResource(file);
        if (place == null) {
            throw new IllegalArgumentException("There is no " + file + " beside " + controller.getName());
        }
        var loader = new FXMLLoader(place, words.bundle());
        loader.setControllerFactory(this::make);
        try {
            return loader.load();
        } catch (IOException broken) {
            throw new UncheckedIOException("Cannot load " + file, broken);
        }
    }

    private Object make(Class<?> type) {
        var maker = makers.get(type);
        if (maker == null) {
            throw new IllegalArgumentException("Nobody said how to make a " + type.getName());
        }
        return maker.get();
    }
}
