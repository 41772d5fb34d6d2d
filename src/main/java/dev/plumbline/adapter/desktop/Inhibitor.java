package dev.plumbline.adapter.desktop;

/// One platform's way to keep the screen lit and the machine awake; it may block and it may fail.
@FunctionalInterface
interface Inhibitor {

    /// Holds until released; the platform itself lets go when this process ends, however it ends.
    Release inhibit(String why) throws Exception;

    /// Ends one hold; called once, on the thread that asked for it.
    @FunctionalInterface
    interface Release {
        void release() throws Exception;
    }
}
