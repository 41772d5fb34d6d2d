package dev.plumbline.ui.routines;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The routines to choose from. The arrow keys choose too.
public final class RoutineListController {
    private final RoutinesViewModel routines;
    private final RoutineDialog files;
    private Runnable named = () -> {};

    @FXML
    private VBox list;

    public RoutineListController(RoutinesViewModel routines, RoutineDialog files) {
        this.routines = routines;
        this.files = files;
    }

    @FXML
    private void initialize() {
        routines.rows().addListener((ListChangeListener<RoutineRow>) _ -> renderRows());
        routines.selectedProperty().subscribe(this::markSelected);
        renderRows();
    }

    /// A new routine wants a name: `asked` asks for it.
    void onNew(Runnable asked) {
        named = asked;
    }

    private void renderRows() {
        var rows = routines.rows();
        while (list.getChildren().size() > rows.size()) {
            list.getChildren().removeLast();
        }
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (i == list.getChildren().size()) {
                list.getChildren().add(button(row.id()));
            } else if (!((RoutineButton) list.getChildren().get(i)).routineId().equals(row.id())) {
                list.getChildren().set(i, button(row.id()));
            }
            ((RoutineButton) list.getChildren().get(i)).show(row);
        }
        markSelected();
    }

    private RoutineButton button(String id) {
        var button = new RoutineButton(id);
        button.setOnMouseClicked(_ -> {
            button.requestFocus();
            routines.select(id);
        });
        button.setOnKeyPressed(pressed -> onRowKey(button, pressed));
        return button;
    }

    private void onRowKey(RoutineButton button, KeyEvent pressed) {
        var at = list.getChildren().indexOf(button);
        switch (pressed.getCode()) {
            case SPACE, ENTER -> routines.select(button.routineId());
            case UP -> go(button, at - 1, TraversalDirection.UP);
            case DOWN -> go(button, at + 1, TraversalDirection.DOWN);
            default -> {
                return;
            }
        }
        pressed.consume();
    }

    /// A key that moves the focus shows where it went.
    private void go(RoutineButton from, int index, TraversalDirection direction) {
        if (index >= 0 && index < list.getChildren().size()) {
            var row = (RoutineButton) list.getChildren().get(index);
            from.requestFocusTraversal(direction);
            if (!row.isFocused()) {
                row.requestFocus();
            }
            routines.select(row.routineId());
        }
    }

    private void markSelected() {
        var id = routines.selectedProperty().get();
        list.getChildren()
                .forEach(row -> ((RoutineButton) row)
                        .setSelected(((RoutineButton) row).routineId().equals(id)));
    }

    @FXML
    private void startNew() {
        routines.startNew();
        named.run();
    }

    @FXML
    private void read() {
        files.whichOne(list.getScene().getWindow()).ifPresent(routines::read);
    }
}
