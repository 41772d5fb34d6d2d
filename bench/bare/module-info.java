/// The least that a JavaFX window can be: what Plumbline is measured against.
module bare {
    requires javafx.controls;

    exports bare;
}
